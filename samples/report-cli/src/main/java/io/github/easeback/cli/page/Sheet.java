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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The sheet for the physiotherapist.
 *
 * @param layoff the last layoff, in a sentence
 * @param before what the column of the time before holds
 * @param since what the column of the time since holds
 * @param rows the load before and since, variable by variable
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
        List<Flagged> flagged,
        String more,
        Milestones milestones,
        LastDays lastDays,
        List<String> questions,
        List<String> lines) {

    /** More would not fit on the page. */
    private static final int MOST_FLAGS = 3;

    private static final int QUESTIONS = 10;

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
                variables.stream()
                        .map(variable -> row(report, variable, sides, words))
                        .toList(),
                flagged.stream().limit(MOST_FLAGS).toList(),
                more > 0 ? words.say(Message.of("sheet.more").with("count", more)) : "",
                Milestones.of(report, words),
                LastDays.of(report, words),
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> words.text("question." + number))
                        .toList(),
                LINES.stream().map(words::text).toList());
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
        List<WeeklyLoad> weeks = report.load().weeks();
        OptionalDouble next = report.plan()
                .map(AdvicePlan::budget)
                .filter(budget -> isTold(report, variable, weeks))
                .map(budget -> next(budget.nextWeek(), variable))
                .orElse(OptionalDouble.empty());
        return new Row(
                words.title(variable),
                Sides.usual(sides.before(), variable, words),
                Sides.usual(sides.since(), variable, words),
                Sides.usual(weeks.subList(Math.max(0, weeks.size() - 1), weeks.size()), variable, words),
                next.isPresent() ? words.most(variable, next.getAsDouble()) : words.text("cell.unmeasured"));
    }

    /** A limit is for what may grow, and of the quantity beside which it stands. */
    private static boolean isTold(TrainingReport report, LoadVariable variable, List<WeeklyLoad> weeks) {
        boolean mayGrow = SUMS.contains(variable) || !BudgetWords.of(report).isToLetBe(ShownSpeed.judged(variable));
        return mayGrow
                && (weeks.isEmpty()
                        || ShownSpeed.isOf(variable, weeks.get(weeks.size() - 1).runs()));
    }

    private static OptionalDouble next(Budget.NextWeek next, LoadVariable variable) {
        if (variable.aggregation() == LoadVariable.Aggregation.MAXIMUM) {
            return next.nextRun();
        }
        return next.of(ShownSpeed.judged(variable)).limit();
    }
}
