package io.github.easeback.report;

import io.github.easeback.load.BestSpeedLoad;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The weeks as a table: weeks down, variables across, a mark for the verdict behind each value. Pages with room for it get further variables,
 * as far as the runs have them.
 */
final class WeekTable {

    private static final int DAY_WIDTH = 9;
    private static final int RUNS_WIDTH = 4;
    /** Pages from this width on have further columns; library convention. */
    private static final int WIDE = 100;

    private record Column(LoadVariable variable, int width, BiFunction<Words, Units, String> name) {}

    private record Further(Column column, String legend, Need need) {}

    /** Whether a week has something to show of a variable. */
    @FunctionalInterface
    private interface Need {
        boolean isOf(WeekCells cells, WeeklyLoad week, LoadVariable variable);

        static boolean known(WeekCells cells, WeeklyLoad week, LoadVariable variable) {
            return week.value(variable).value().orElse(0) > 0;
        }

        static boolean runningTime(WeekCells cells, WeeklyLoad week, LoadVariable variable) {
            return cells.isRunningTimeGraver(week);
        }
    }

    private static final List<Further> FURTHER = List.of(
            new Further(
                    new Column(LoadVariables.RUNNING_DURATION, 9, (words, units) -> words.text("table.running")),
                    "legend.running",
                    Need::runningTime),
            new Further(
                    new Column(
                            LoadVariables.FLAT_EQUIVALENT_DISTANCE,
                            7,
                            (words, units) -> words.text("table.flat") + " " + units.distanceSymbol()),
                    "legend.flat",
                    Need::known),
            new Further(
                    new Column(LoadVariables.SESSION_RPE, 6, (words, units) -> words.text("table.effort")),
                    "legend.effort",
                    Need::known),
            new Further(
                    new Column(BestSpeedLoad.TWENTY_MINUTES, 7, (words, units) -> words.text("table.best")),
                    "legend.best",
                    Need::known));

    private final TrainingReport report;
    private final Words words;
    private final WeekCells cells;
    private final List<Column> always;
    private final Wrap text;

    WeekTable(TrainingReport report, Wrap text) {
        this.report = report;
        this.text = text;
        words = report.words();
        cells = new WeekCells(report);
        always = List.of(
                new Column(LoadVariables.DURATION, 9, (words, units) -> words.text("table.time")),
                new Column(LoadVariables.DISTANCE, 7, (words, units) -> units.distanceSymbol()),
                new Column(ShownSpeed.of(report.load().history()), 6, (words, units) -> units.paceSymbol()),
                new Column(
                        LoadVariables.ASCENT, 6, (words, units) -> words.text("table.up") + " " + units.heightSymbol()),
                new Column(
                        LoadVariables.DESCENT,
                        6,
                        (words, units) -> words.text("table.down") + " " + units.heightSymbol()),
                new Column(LoadVariables.LONGEST_RUN, 7, (words, units) -> words.text("table.longest")));
    }

    void write(List<WeeklyLoad> weeks) {
        text.blank();
        List<Further> further = further(weeks);
        if (!weeks.isEmpty()) {
            table(
                    weeks,
                    Stream.concat(always.stream(), further.stream().map(Further::column))
                            .toList());
        }
        text.blank();
        text.paragraph(Style.DIM, words.text("legend"));
        text.paragraph(Style.DIM, words.text("legend.week"));
        further.forEach(one ->
                text.paragraph(Style.DIM, words.say(Message.of(one.legend).with("name", name(one.column)))));
    }

    /** What there is room for and something to show of, in order. */
    private List<Further> further(List<WeeklyLoad> weeks) {
        List<Further> chosen = new ArrayList<>();
        int used = DAY_WIDTH + RUNS_WIDTH;
        for (Column column : always) {
            used += column.width + Mark.WIDTH;
        }
        for (Further one : FURTHER) {
            int more = one.column.width + Mark.WIDTH;
            boolean isNeeded = weeks.stream().anyMatch(week -> one.need.isOf(cells, week, one.column.variable));
            if (text.width() >= WIDE && used + more <= text.width() && isNeeded) {
                chosen.add(one);
                used += more;
            }
        }
        return chosen;
    }

    private void table(List<WeeklyLoad> weeks, List<Column> columns) {
        String title = words.say(Message.of("table.weeks")
                .with("first", weeks.get(0).week().first())
                .with("last", weeks.get(weeks.size() - 1).week().last()));
        text.line(text.painted(Style.BOLD, text.spelled(title)));
        text.line(header(columns));
        weeks.forEach(week -> text.line(row(week, columns)));
    }

    private String name(Column column) {
        return text.spelled(column.name.apply(words, report.settings().units()));
    }

    /** Each name ends where its column does, and may begin in the room for the marks before it. */
    private String header(List<Column> columns) {
        String runs = text.spelled(words.text("table.runs"));
        int end = DAY_WIDTH + RUNS_WIDTH;
        String line = left(text.spelled(words.text("table.week")), end - runs.length()) + runs;
        for (Column column : columns) {
            String name = name(column);
            end += column.width;
            line = left(line, end - name.length()) + name;
            end += Mark.WIDTH;
        }
        return line;
    }

    private String row(WeeklyLoad week, List<Column> columns) {
        StringBuilder line = new StringBuilder();
        String first = text.spelled(words.date(week.week().first(), "week"));
        line.append(left(first + (week.isComplete() ? "" : " *"), DAY_WIDTH));
        line.append(right(String.valueOf(week.runs().size()), RUNS_WIDTH));
        for (Column column : columns) {
            line.append(right(text.spelled(cells.text(week, column.variable)), column.width));
            line.append(marked(cells.mark(week, column.variable)));
        }
        return line.toString();
    }

    private String marked(Mark mark) {
        return " " + text.painted(mark.style(), mark.symbol())
                + " ".repeat(Mark.WIDTH - 1 - mark.symbol().length());
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
