package io.github.easeback.report;

import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.RunWindow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured in the windows of a run, as a table of words and figures. Windows that can't be compared are dashes; {@link RunWords#gaps()} says why.
 *
 * @param heads the heads of the columns of values: the three windows, and the slope in ten minutes
 * @param rows one a quantity of which there is something to tell, and one for the minute in which pain began by the log; empty if there is none
 */
public record FormTable(List<String> heads, List<Row> rows) {

    /** In the order in which people look at them. */
    private static final List<FormQuantity> ORDER = List.of(
            FormQuantity.SPEED,
            FormQuantity.CADENCE,
            FormQuantity.STEP_LENGTH,
            FormQuantity.GROUND_CONTACT,
            FormQuantity.VERTICAL_OSCILLATION,
            FormQuantity.VERTICAL_RATIO,
            FormQuantity.BALANCE,
            FormQuantity.HEART_RATE);

    private static final String NONE = "-";

    /**
     * A quantity.
     *
     * @param name its name
     * @param unit its unit
     * @param cells a value for each head; a dash where there is none
     */
    public record Row(String name, String unit, List<String> cells) {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if {@code cells} is or holds null
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if one is or holds null
     */
    public FormTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * The table of a run.
     *
     * @param report the report
     * @return the table, without rows if nothing can be told of the inside of the run
     * @throws NullPointerException if {@code report} is null
     */
    public static FormTable of(RunReport report) {
        Words words = Objects.requireNonNull(report, "report").words();
        List<String> heads = Stream.of("A", "B", "C", "slope")
                .map(head -> words.text("inside.head." + head))
                .toList();
        return new FormTable(
                heads,
                report.inside()
                        .map(inside -> Stream.concat(rows(report, inside).stream(), onset(report).stream())
                                .toList())
                        .orElse(List.of()));
    }

    private static List<Row> rows(RunReport report, InsideRun inside) {
        FormFigures figures = new FormFigures(report.words(), report.units());
        return ORDER.stream()
                .map(quantity -> new Row(
                        report.words().text("inside.quantity." + quantity),
                        figures.unit(quantity),
                        cells(figures, inside, quantity)))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.equals(NONE)))
                .toList();
    }

    /** The minute in which pain began, in the column of its window. */
    private static Optional<Row> onset(RunReport report) {
        Words words = report.words();
        List<String> cells = Stream.concat(
                        RunWindow.Part.IN_ORDER.stream().map(part -> minutes(report.onsets(), part)), Stream.of(NONE))
                .toList();
        return cells.stream().allMatch(NONE::equals)
                ? Optional.empty()
                : Optional.of(new Row(words.text("inside.onset"), words.text("inside.onset.unit"), cells));
    }

    private static String minutes(List<PainOnset> onsets, RunWindow.Part part) {
        String minutes = onsets.stream()
                .filter(onset -> onset.window().equals(Optional.of(part)))
                .map(onset -> String.valueOf(onset.minute()))
                .distinct()
                .collect(Collectors.joining(", "));
        return minutes.isEmpty() ? NONE : minutes;
    }

    private static List<String> cells(FormFigures figures, InsideRun inside, FormQuantity quantity) {
        FormChange change = inside.change(quantity);
        return Stream.concat(
                        inside.windows().stream().map(window -> cell(figures, window, quantity)),
                        Stream.of(change.perTenMinutes()
                                .map(slope -> figures.slope(quantity, slope))
                                .orElse(NONE)))
                .toList();
    }

    private static String cell(FormFigures figures, RunWindow window, FormQuantity quantity) {
        return window.median(quantity).isPresent()
                ? figures.bare(quantity, window.median(quantity).getAsDouble())
                : NONE;
    }
}
