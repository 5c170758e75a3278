package io.github.easeback.report;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import java.util.ArrayList;
import java.util.List;

/** Puts the last weeks onto a page of Markdown, one by one, with a mark behind each value that is over a limit. */
final class MarkdownWeeks {

    private final TrainingReport report;
    private final Words words;
    private final Markdown page;
    private final List<LoadVariable> columns;

    MarkdownWeeks(TrainingReport report, Markdown page) {
        this.report = report;
        this.page = page;
        words = report.words();
        columns = List.of(
                LoadVariables.RUNS,
                LoadVariables.DURATION,
                LoadVariables.DISTANCE,
                ShownSpeed.of(report.load().history()),
                LoadVariables.ASCENT,
                LoadVariables.DESCENT,
                LoadVariables.LONGEST_RUN);
    }

    void write(List<WeeklyLoad> shown) {
        page.heading(words.text("physio.heading.weeks"));
        WeekCells values = new WeekCells(report);
        page.table(header(), shown.stream().map(week -> row(week, values)).toList());
        page.paragraph(words.text("legend") + "   " + words.text("legend.week"));
    }

    private List<String> row(WeeklyLoad week, WeekCells values) {
        List<String> cells = new ArrayList<>();
        cells.add(words.date(week.week().first(), "week") + (week.isComplete() ? "" : " *"));
        for (LoadVariable variable : columns) {
            cells.add((values.text(week, variable) + " "
                            + values.mark(week, variable).symbol())
                    .strip());
        }
        return cells;
    }

    private List<String> header() {
        Units units = report.settings().units();
        return List.of(
                words.text("table.week"),
                words.text("table.runs"),
                words.text("table.time"),
                units.distanceSymbol(),
                units.paceSymbol(),
                words.text("table.up") + " " + units.heightSymbol(),
                words.text("table.down") + " " + units.heightSymbol(),
                words.text("table.longest") + " " + units.distanceSymbol());
    }
}
