package io.github.easeback.cli.page;

import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Budget;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.Finding;
import io.github.easeback.report.LayoffLoad;
import io.github.easeback.report.ShownSpeed;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The sheet for the physiotherapist.
 *
 * @param layoff the last layoff, in a sentence
 * @param before what the column of the time before holds
 * @param since what the column of the time since holds
 * @param rows the load before and since, variable by variable
 * @param chart the distance of the last quarter of a year; absent if there is no run
 * @param chartTitle how many weeks that are, and the unit
 * @param flagged what was over a limit in the last eight weeks, the latest first
 * @param more how many findings of these weeks are not listed; empty if all are
 * @param milestones the layoffs, and the stages of the ladder
 * @param lastDays what was run and what hurt in the last two weeks
 * @param questions what to ask the runner
 * @param lines what may be agreed, each a line to fill in
 */
record Sheet(
        String layoff,
        Sides.Head before,
        Sides.Head since,
        List<Row> rows,
        Optional<Chart> chart,
        String chartTitle,
        List<Flagged> flagged,
        String more,
        Milestones milestones,
        LastDays lastDays,
        List<String> questions,
        List<String> lines) {

    /** More would not fit on the page. */
    private static final int MOST_FLAGS = 3;

    private static final int QUESTIONS = 10;

    /** Fewer weeks tell nothing of what was usual. */
    static final int FEWEST_WEEKS = 3;

    private static final int CHART_WEEKS = 13;

    private static final List<String> LINES =
            List.of("agree.run", "agree.week", "agree.days", "agree.from", "agree.next");

    /** After a layoff the advice gives no range of these, but the start dose is their limit. */
    private static final List<LoadVariable> SUMS = List.of(LoadVariables.DISTANCE, LoadVariables.DURATION);

    /** What a variable was in a usual week and in this one, and what it may be next week; what is unknown or not to grow is a dash. */
    record Row(String variable, String before, String since, String week, String next) {}

    static Sheet of(TrainingReport report, List<LoadVariable> variables, PageWords words) {
        LayoffLoad sides = LayoffLoad.of(report.load(), report.layoffs());
        Optional<Layoff> layoff = sides.layoff();
        List<Flagged> flagged = flagged(report, words);
        int more = flagged.size() - MOST_FLAGS;
        return new Sheet(
                layoff.map(one -> sentence(one, report, words)).orElse(words.text("sheet.no-layoff")),
                Sides.head(layoff.isPresent() ? "sheet.before" : "sheet.earlier", sides.before(), words),
                Sides.head(layoff.isPresent() ? "sheet.since" : "sheet.lately", sides.since(), words),
                rows(report, variables, sides, words),
                chart(report, words),
                words.say(Message.of("sheet.chart")
                        .with("count", latest(report, CHART_WEEKS).size())
                        .with("unit", report.settings().units().distanceSymbol())),
                flagged.stream().limit(MOST_FLAGS).toList(),
                more > 0 ? words.say(Message.of("sheet.more").with("count", more)) : "",
                Milestones.of(report, words),
                LastDays.of(report, words),
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> words.text("question." + number))
                        .toList(),
                LINES.stream().map(words::text).toList());
    }

    private static List<Row> rows(
            TrainingReport report, List<LoadVariable> variables, LayoffLoad sides, PageWords words) {
        List<WeeklyLoad> week = latest(report, 1);
        List<Row> rows = new ArrayList<>();
        variables.forEach(variable -> rows.add(row(report, variable, sides, words)));
        rows.add(rhythm("sheet.runs-a-week", weeks -> Sides.runs(weeks, words), sides, week, words));
        rows.add(rhythm("sheet.walking", weeks -> Sides.walking(weeks, words), sides, week, words));
        return List.copyOf(rows);
    }

    /** How often was run, and how much of it was walked: no limit is set to these. */
    private static Row rhythm(
            String key,
            Function<List<WeeklyLoad>, String> value,
            LayoffLoad sides,
            List<WeeklyLoad> week,
            PageWords words) {
        return new Row(
                words.text(key),
                before(sides, words).orElseGet(() -> value.apply(sides.before())),
                value.apply(sides.since()),
                value.apply(week),
                words.text("cell.unmeasured"));
    }

    /** That what was usual is unknown, if too few weeks tell of it. */
    private static Optional<String> before(LayoffLoad sides, PageWords words) {
        boolean isKnown = sides.layoff().isEmpty() || sides.before().size() >= FEWEST_WEEKS;
        return isKnown ? Optional.empty() : Optional.of(words.text("sheet.unknown"));
    }

    private static List<WeeklyLoad> latest(TrainingReport report, int count) {
        List<WeeklyLoad> weeks = report.load().weeks();
        return weeks.subList(Math.max(0, weeks.size() - count), weeks.size());
    }

    private static Optional<Chart> chart(TrainingReport report, PageWords words) {
        List<WeeklyLoad> weeks = latest(report, CHART_WEEKS);
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = new Frame(report, words, weeks, Canvas.SMALL);
        return Optional.of(new BarChart(report, words, new Judgements(report), frame, LoadVariables.DISTANCE).draw());
    }

    private static List<Flagged> flagged(TrainingReport report, PageWords words) {
        LocalDate recent = report.asOf().minusWeeks(FindingGroup.RECENT_WEEKS);
        return report.findings().stream()
                .filter(Finding::isFlag)
                .filter(finding -> FindingGroup.last(finding).isAfter(recent))
                .map(finding -> Flagged.of(finding, words))
                .toList();
    }

    private static String sentence(Layoff layoff, TrainingReport report, PageWords words) {
        boolean isBack = report.layoffs().isBackFrom(layoff);
        return words.say(layoff.message(isBack ? "sheet.layoff" : "sheet.off")
                .with("days", layoff.days())
                .with("first", layoff.firstDay())
                .with("last", layoff.lastDay())
                .with("back", layoff.returnDay()));
    }

    private static Row row(TrainingReport report, LoadVariable variable, LayoffLoad sides, PageWords words) {
        List<WeeklyLoad> week = latest(report, 1);
        OptionalDouble next = report.plan()
                .map(AdvicePlan::budget)
                .filter(budget -> isTold(report, variable, week))
                .map(budget -> next(budget.nextWeek(), variable))
                .orElse(OptionalDouble.empty());
        return new Row(
                words.title(variable),
                before(sides, words).orElseGet(() -> Sides.usual(sides.before(), variable, words)),
                Sides.usual(sides.since(), variable, words),
                Sides.usual(week, variable, words),
                next.isPresent() ? words.most(variable, next.getAsDouble()) : words.text("cell.unmeasured"));
    }

    /** A limit is for what may grow, and of the quantity beside which it stands. */
    private static boolean isTold(TrainingReport report, LoadVariable variable, List<WeeklyLoad> week) {
        boolean mayGrow = SUMS.contains(variable) || !BudgetWords.of(report).isToLetBe(ShownSpeed.judged(variable));
        return mayGrow && week.stream().allMatch(one -> ShownSpeed.isOf(variable, one.runs()));
    }

    private static OptionalDouble next(Budget.NextWeek next, LoadVariable variable) {
        if (variable.aggregation() == LoadVariable.Aggregation.MAXIMUM) {
            return next.nextRun();
        }
        return next.of(ShownSpeed.judged(variable)).limit();
    }
}
