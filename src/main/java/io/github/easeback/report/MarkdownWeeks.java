package io.github.easeback.report;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts the last weeks onto a page of Markdown, one by one, with a mark behind each value that is over a limit. */
final class MarkdownWeeks {

    private final TrainingReport report;
    private final Words words;
    private final Markdown page;
    private final WeekCells values;

    /** A variable, under its name and unit. */
    private record Column(LoadVariable variable, String title) {}

    MarkdownWeeks(TrainingReport report, Markdown page) {
        this.report = report;
        this.page = page;
        words = report.words();
        values = new WeekCells(report);
    }

    void write(List<WeeklyLoad> shown) {
        page.heading(words.text("physio.heading.weeks"));
        List<Column> columns = columns(shown);
        List<String> header = Stream.concat(
                        Stream.of(words.text("table.week")), columns.stream().map(Column::title))
                .toList();
        page.table(header, shown.stream().map(week -> row(week, columns)).toList());
        page.paragraph(words.text("legend") + "   " + words.text("legend.week"));
    }

    private List<Column> columns(List<WeeklyLoad> shown) {
        Units units = report.settings().units();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(LoadVariables.RUNS, words.text("table.runs")));
        columns.add(new Column(LoadVariables.DURATION, words.text("table.time")));
        if (shown.stream().anyMatch(values::isRunningTimeGraver)) {
            columns.add(new Column(LoadVariables.RUNNING_DURATION, words.text("variable.runningDuration")));
        }
        columns.add(new Column(LoadVariables.DISTANCE, units.distanceSymbol()));
        columns.add(new Column(ShownSpeed.of(report.load().history()), units.paceSymbol()));
        columns.add(new Column(LoadVariables.ASCENT, words.text("table.up") + " " + units.heightSymbol()));
        columns.add(new Column(LoadVariables.DESCENT, words.text("table.down") + " " + units.heightSymbol()));
        columns.add(new Column(LoadVariables.LONGEST_RUN, words.text("table.longest") + " " + units.distanceSymbol()));
        return columns;
    }

    private List<String> row(WeeklyLoad week, List<Column> columns) {
        List<String> cells = new ArrayList<>();
        cells.add(words.date(week.week().first(), "week") + (week.isComplete() ? "" : " *"));
        for (Column column : columns) {
            cells.add((values.text(week, column.variable) + " "
                            + values.mark(week, column.variable).symbol())
                    .strip());
        }
        return cells;
    }
}
