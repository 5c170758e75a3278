package io.github.easeback.report;

import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Puts the load onto a page of Markdown: average weeks before and since the layoff, and the last weeks one by one. */
final class MarkdownLoad {

    private static final String NOT_MEASURED = "-";

    private final TrainingReport report;
    private final Words words;
    private final Markdown page;
    private final List<LoadVariable> columns;

    MarkdownLoad(TrainingReport report, Markdown page) {
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

    /** An average week before and since the layoff; without one, of the weeks that are shown. */
    void averages() {
        LayoffLoad sides = LayoffLoad.of(report.load(), report.layoffs());
        Optional<Layoff> layoff = sides.layoff();
        page.heading(words.text(layoff.isPresent() ? "physio.heading.layoff" : "physio.heading.load"));
        layoff.ifPresent(one -> page.paragraph(words.say(one.message("physio.layoff")
                .with("first", one.firstDay())
                .with("last", one.lastDay())
                .with("days", one.days()))));
        report.evaluation()
                .comeback()
                .flatMap(Comeback::relapse)
                .ifPresent(earlier -> page.paragraph(words.say(Message.of("physio.relapse")
                        .with("first", earlier.firstDay())
                        .with("last", earlier.lastDay()))));
        List<List<String>> rows = Stream.of(sides.before(), sides.since())
                .filter(weeks -> !weeks.isEmpty())
                .map(this::average)
                .toList();
        page.table(header("physio.column.average"), rows);
        page.paragraph(words.text("physio.average"));
    }

    private List<String> average(List<WeeklyLoad> weeks) {
        List<String> cells = new ArrayList<>();
        cells.add(words.say(Message.of("physio.weeks")
                .with("first", weeks.get(0).week().first())
                .with("last", weeks.get(weeks.size() - 1).lastDay())
                .with("count", weeks.size())));
        columns.forEach(variable -> cells.add(average(weeks, variable)));
        return cells;
    }

    private String average(List<WeeklyLoad> weeks, LoadVariable variable) {
        OptionalDouble average = LayoffLoad.average(weeks, variable);
        if (average.isEmpty()) {
            return NOT_MEASURED;
        }
        return variable.dimension() == Dimension.COUNT
                ? words.figures().number(average.getAsDouble(), 1)
                : words.bare(new Amount(variable.dimension(), average.getAsDouble()));
    }

    /** The weeks one by one, with a mark behind each value that is over a limit. */
    void weeks(List<WeeklyLoad> shown) {
        page.heading(words.text("physio.heading.weeks"));
        WeekCells values = new WeekCells(report);
        page.table(
                header("table.week"),
                shown.stream().map(week -> row(week, values)).toList());
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

    private List<String> header(String first) {
        Units units = report.settings().units();
        return List.of(
                words.text(first),
                words.text("table.runs"),
                words.text("table.time"),
                units.distanceSymbol(),
                units.paceSymbol(),
                words.text("table.up") + " " + units.heightSymbol(),
                words.text("table.down") + " " + units.heightSymbol(),
                words.text("table.longest") + " " + units.distanceSymbol());
    }
}
