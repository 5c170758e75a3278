package io.github.easeback.cli.page;

import io.github.easeback.activity.Layoff;
import io.github.easeback.activity.Run;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Budget;
import io.github.easeback.comeback.Comeback;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Message;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param flagged what was over a limit in the last eight weeks
 * @param more how many findings of these weeks are not listed; empty if all are
 * @param questions what to ask the runner
 */
record Sheet(
        String layoff,
        String before,
        String since,
        List<Row> rows,
        List<Flagged> flagged,
        String more,
        List<String> questions) {

    private static final int WEEKS = 4;
    private static final int MOST_FLAGS = 8;
    private static final int QUESTIONS = 8;

    /** What a variable was in a usual week, and what it may be next week; what is unknown is a dash. */
    record Row(String variable, String before, String since, String week, String next) {}

    /** The weeks that are compared. */
    private record Sides(List<WeeklyLoad> before, List<WeeklyLoad> since) {}

    static Sheet of(TrainingReport report, List<LoadVariable> variables, PageWords words) {
        List<Layoff> layoffs = report.load().history().layoffs(Comeback.LAYOFF_DAYS, report.asOf());
        Optional<Layoff> last = layoffs.isEmpty() ? Optional.empty() : Optional.of(layoffs.get(layoffs.size() - 1));
        Sides sides = last.map(layoff -> around(report, layoff)).orElseGet(() -> halves(report));
        List<Flagged> flagged = report.findings().stream()
                .filter(Flagged::matters)
                .filter(finding ->
                        FindingGroup.last(finding).isAfter(report.asOf().minusWeeks(FindingGroup.RECENT_WEEKS)))
                .map(finding -> Flagged.of(finding, words))
                .toList();
        return new Sheet(
                sentence(last, report, words),
                column(last.isPresent() ? "sheet.before" : "sheet.earlier", sides.before(), words),
                column(last.isPresent() ? "sheet.since" : "sheet.lately", sides.since(), words),
                variables.stream()
                        .map(variable -> row(report, variable, sides, words))
                        .toList(),
                flagged.stream().limit(MOST_FLAGS).toList(),
                flagged.size() > MOST_FLAGS
                        ? words.say(Message.of("sheet.more").with("count", flagged.size() - MOST_FLAGS))
                        : "",
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> words.text("question." + number))
                        .toList());
    }

    private static String sentence(Optional<Layoff> last, TrainingReport report, PageWords words) {
        if (last.isEmpty()) {
            return words.text("sheet.no-layoff");
        }
        Layoff layoff = last.get();
        boolean isOff = !layoff.returnDay().isBefore(report.asOf())
                && report.load()
                        .history()
                        .lastDay()
                        .filter(day -> day.isAfter(layoff.lastDay()))
                        .isEmpty();
        return words.say(Message.of(isOff ? "sheet.off" : "sheet.layoff")
                .with("days", layoff.days())
                .with("first", layoff.firstDay())
                .with("last", layoff.lastDay())
                .with("back", layoff.returnDay()));
    }

    /** The four whole weeks with a run before a layoff, and the weeks since. */
    private static Sides around(TrainingReport report, Layoff layoff) {
        LocalDate back = report.load().definition().weekOf(layoff.returnDay()).first();
        return new Sides(
                last(report.load().weeks().stream()
                        .filter(week -> week.week().last().isBefore(layoff.firstDay()))
                        .toList()),
                last(report.load().weeks().stream()
                        .filter(WeeklyLoad::isComplete)
                        .filter(week -> !week.week().first().isBefore(back))
                        .toList()));
    }

    /** The last four whole weeks, and the four before them. */
    private static Sides halves(TrainingReport report) {
        List<WeeklyLoad> over =
                report.load().weeks().stream().filter(WeeklyLoad::isComplete).toList();
        List<WeeklyLoad> lately = last(over);
        List<WeeklyLoad> earlier = lately.isEmpty() ? List.of() : last(over.subList(0, over.indexOf(lately.get(0))));
        return new Sides(earlier, lately);
    }

    private static List<WeeklyLoad> last(List<WeeklyLoad> weeks) {
        List<WeeklyLoad> run =
                weeks.stream().filter(week -> !week.runs().isEmpty()).toList();
        return run.subList(Math.max(0, run.size() - WEEKS), run.size());
    }

    private static String column(String key, List<WeeklyLoad> weeks, PageWords words) {
        if (weeks.isEmpty()) {
            return words.text(key + ".none");
        }
        return words.say(Message.of(key)
                .with("count", weeks.size())
                .with("first", weeks.get(0).week().first())
                .with("last", weeks.get(weeks.size() - 1).week().last()));
    }

    private static Row row(TrainingReport report, LoadVariable variable, Sides sides, PageWords words) {
        List<WeeklyLoad> weeks = report.load().weeks();
        List<WeeklyLoad> current = weeks.isEmpty() ? List.of() : List.of(weeks.get(weeks.size() - 1));
        return new Row(
                words.title(variable),
                usual(sides.before(), variable, words),
                usual(sides.since(), variable, words),
                usual(current, variable, words),
                next(report, variable, words));
    }

    /** The mean of sums; of speeds and longest runs the value over all runs. */
    private static String usual(List<WeeklyLoad> weeks, LoadVariable variable, PageWords words) {
        List<Run> runs = new ArrayList<>();
        weeks.forEach(week -> runs.addAll(week.runs()));
        OptionalDouble value = variable.over(runs).value();
        if (weeks.isEmpty() || value.isEmpty()) {
            return words.text("cell.unmeasured");
        }
        boolean isSum = variable.aggregation() == LoadVariable.Aggregation.SUM;
        return words.amount(variable, value.getAsDouble() / (isSum ? weeks.size() : 1));
    }

    private static String next(TrainingReport report, LoadVariable variable, PageWords words) {
        Optional<Budget> budget = report.plan().map(AdvicePlan::budget);
        if (variable.aggregation() == LoadVariable.Aggregation.MAXIMUM) {
            OptionalDouble run = budget.map(known -> known.nextWeek().nextRun()).orElse(OptionalDouble.empty());
            return run.isPresent() ? words.most(variable, run.getAsDouble()) : words.text("cell.unmeasured");
        }
        return budget.stream()
                .flatMap(known -> known.nextWeek().ranges().stream())
                .filter(range -> range.variable().id().equals(variable.id()))
                .filter(range -> range.allowance().limit().isPresent())
                .map(range -> words.most(variable, range.allowance().limit().getAsDouble()))
                .findFirst()
                .orElse(words.text("cell.unmeasured"));
    }
}
