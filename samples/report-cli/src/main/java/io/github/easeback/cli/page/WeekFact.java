package io.github.easeback.cli.page;

import io.github.easeback.activity.Run;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.VariableBudget;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.report.ShownSpeed;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.WithinLimit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a variable in a week.
 *
 * @param week the week
 * @param value the value in the unit of the variable, absent if nothing of it was measured
 * @param outcome the judgement of the weekly rule
 * @param mark what the judgement looks like
 * @param limit the most that the week might be; absent if it is unknown, or for a rest week
 * @param left what is left of a week that is not over; absent if it is over, or if that is unknown
 */
record WeekFact(
        WeeklyLoad week,
        OptionalDouble value,
        Optional<RuleOutcome> outcome,
        Mark mark,
        OptionalDouble limit,
        OptionalDouble left) {

    /** The facts of weeks, in their order. */
    static List<WeekFact> of(
            TrainingReport report, Judgements judgements, List<WeeklyLoad> weeks, LoadVariable variable) {
        return weeks.stream()
                .map(week -> of(report, judgements, week, variable))
                .toList();
    }

    private static WeekFact of(TrainingReport report, Judgements judgements, WeeklyLoad week, LoadVariable variable) {
        OptionalDouble value = week.value(variable).value();
        Optional<RuleOutcome> outcome = judgements.weekly(week, variable);
        Mark mark = judgements.mark(week, variable);
        if (week.isComplete()) {
            OptionalDouble limit = week.runs().isEmpty() ? OptionalDouble.empty() : limit(value, outcome);
            return new WeekFact(week, value, outcome, mark, limit, OptionalDouble.empty());
        }
        Optional<VariableBudget> budget = budget(report, variable);
        OptionalDouble limit = budget.map(one -> one.allowance().limit()).orElse(OptionalDouble.empty());
        return new WeekFact(
                week,
                value,
                outcome,
                soFar(mark, value, limit),
                limit,
                budget.map(one -> report.plan().orElseThrow().budget().left(one.variable()))
                        .orElse(OptionalDouble.empty()));
    }

    /** More than in the same days of the week before is nothing to tick off as long as it lies below the line of the whole week. */
    private static Mark soFar(Mark mark, OptionalDouble value, OptionalDouble limit) {
        boolean isAbove = value.orElse(0) > limit.orElse(Double.MAX_VALUE);
        return mark == Mark.INFO && !isAbove ? Mark.NONE : mark;
    }

    private static Optional<VariableBudget> budget(TrainingReport report, LoadVariable variable) {
        return report.plan().map(AdvicePlan::budget).stream()
                .filter(budget -> ShownSpeed.isOf(variable, before(report)))
                .flatMap(budget -> budget.variables().stream())
                .filter(budget -> budget.variable().equals(ShownSpeed.judged(variable)))
                .findFirst();
    }

    private static List<Run> before(TrainingReport report) {
        List<WeeklyLoad> weeks = report.load().weeks();
        return weeks.size() < 2 ? List.of() : weeks.get(weeks.size() - 2).runs();
    }

    private static OptionalDouble limit(OptionalDouble value, Optional<RuleOutcome> outcome) {
        Optional<Change> change = outcome.flatMap(WeekFact::change);
        return value.isPresent() && change.isPresent()
                ? OptionalDouble.of(change.get().limit())
                : OptionalDouble.empty();
    }

    /** The numbers of a judgement, absent if it could not be made. */
    static Optional<Change> change(RuleOutcome outcome) {
        if (outcome instanceof LimitExceeded exceeded) {
            return Optional.of(exceeded.change());
        }
        return outcome instanceof WithinLimit within ? Optional.of(within.change()) : Optional.empty();
    }

    boolean isRest() {
        return week.runs().isEmpty() && week.unreadable() == 0;
    }

    /** How high the chart has to reach for it. */
    double highest() {
        return Math.max(top(), limit.orElse(0));
    }

    /** How high it stands, with what is left of the week. */
    double top() {
        return value.orElse(0) + left.orElse(0);
    }
}
