package io.github.easeback.report;

import io.github.easeback.activity.Layoff;
import io.github.easeback.activity.Run;
import io.github.easeback.comeback.Comeback;
import io.github.easeback.load.Amount;
import io.github.easeback.load.AscentLoad;
import io.github.easeback.load.DescentLoad;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.DistanceLoad;
import io.github.easeback.load.DurationLoad;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LongestRunLoad;
import io.github.easeback.load.RunCountLoad;
import io.github.easeback.load.SpeedLoad;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Puts the load onto a page of Markdown: average weeks before and since the layoff, and the last weeks one by one. */
final class MarkdownLoad {

    /** The layoff that a page tells of ended in the last half a year; library convention. */
    private static final int WEEKS_OF_INTEREST = 26;

    /** As many as the start dose looks at. */
    private static final int WEEKS_BEFORE = 4;

    private static final String NOT_MEASURED = "-";

    private static final List<LoadVariable> COLUMNS = List.of(
            RunCountLoad.INSTANCE,
            DurationLoad.INSTANCE,
            DistanceLoad.INSTANCE,
            SpeedLoad.INSTANCE,
            AscentLoad.INSTANCE,
            DescentLoad.INSTANCE,
            LongestRunLoad.INSTANCE);

    private final TrainingReport report;
    private final Words words;
    private final Markdown page;

    MarkdownLoad(TrainingReport report, Markdown page) {
        this.report = report;
        this.page = page;
        words = report.words();
    }

    /** The longest layoff that ended not long ago, the later of two. */
    Optional<Layoff> layoff() {
        LocalDate since = report.asOf().minusWeeks(WEEKS_OF_INTEREST);
        return report.load().history().layoffs(Comeback.LAYOFF_DAYS, report.asOf()).stream()
                .filter(layoff -> !layoff.lastDay().isBefore(since))
                .max(Comparator.comparing(Layoff::days).thenComparing(Layoff::lastDay));
    }

    /** An average week before and since the layoff; without one, of the weeks that are shown. */
    void averages(List<WeeklyLoad> shown) {
        Optional<Layoff> layoff = layoff();
        page.heading(words.text(layoff.isPresent() ? "physio.heading.layoff" : "physio.heading.load"));
        layoff.ifPresent(one -> page.paragraph(words.say(Message.of("physio.layoff")
                .with("first", one.firstDay())
                .with("last", one.lastDay())
                .with("days", one.days()))));
        List<List<String>> rows = layoff.map(one -> Stream.of(before(one), since(one)))
                .orElseGet(() -> Stream.of(whole(shown)))
                .filter(weeks -> !weeks.isEmpty())
                .map(this::average)
                .toList();
        page.table(header("physio.column.average"), rows);
        page.paragraph(words.text("physio.average"));
    }

    private List<WeeklyLoad> before(Layoff layoff) {
        List<WeeklyLoad> weeks = report.load().weeks().stream()
                .filter(week -> week.week().first().isBefore(layoff.firstDay()))
                .toList();
        int size = weeks.size();
        boolean isBroken = !weeks.get(size - 1).week().last().isBefore(layoff.firstDay());
        int end = isBroken && size > 1 ? size - 1 : size;
        return weeks.subList(Math.max(0, end - WEEKS_BEFORE), end);
    }

    private List<WeeklyLoad> since(Layoff layoff) {
        boolean isOff = report.load()
                .history()
                .lastDay()
                .filter(day -> day.isAfter(layoff.lastDay()))
                .isEmpty();
        return isOff
                ? List.of()
                : whole(report.load().weeks().stream()
                        .filter(week -> !week.week().last().isBefore(layoff.returnDay()))
                        .toList());
    }

    /** Without the week that is not over, unless there is no other. */
    private static List<WeeklyLoad> whole(List<WeeklyLoad> weeks) {
        List<WeeklyLoad> whole = weeks.stream().filter(WeeklyLoad::isComplete).toList();
        return whole.isEmpty() ? weeks : whole;
    }

    private List<String> average(List<WeeklyLoad> weeks) {
        List<String> cells = new ArrayList<>();
        cells.add(words.say(Message.of("physio.weeks")
                .with("first", weeks.get(0).week().first())
                .with("last", weeks.get(weeks.size() - 1).lastDay())
                .with("count", weeks.size())));
        COLUMNS.forEach(variable -> cells.add(average(weeks, variable)));
        return cells;
    }

    /** Of the weeks that are wholly known; a rest week is one, and is a zero. */
    private String average(List<WeeklyLoad> weeks, LoadVariable variable) {
        List<WeeklyLoad> known = weeks.stream()
                .filter(week -> week.unreadable() == 0 && week.value(variable).isComplete())
                .toList();
        List<Run> runs = known.stream().flatMap(week -> week.runs().stream()).toList();
        OptionalDouble together =
                known.isEmpty() ? OptionalDouble.empty() : variable.over(runs).value();
        if (together.isEmpty()) {
            return NOT_MEASURED;
        }
        boolean isSum = variable.aggregation() == LoadVariable.Aggregation.SUM;
        double value = together.getAsDouble() / (isSum ? known.size() : 1);
        return variable.dimension() == Dimension.COUNT
                ? words.figures().number(value, 1)
                : words.bare(new Amount(variable.dimension(), value));
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
        for (LoadVariable variable : COLUMNS) {
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
                units.speedSymbol(),
                words.text("table.up") + " " + units.heightSymbol(),
                words.text("table.down") + " " + units.heightSymbol(),
                words.text("table.longest") + " " + units.distanceSymbol());
    }
}
