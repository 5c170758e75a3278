package io.github.easeback.report;

import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What tables say of a variable in a week: its value, and the mark of the gravest verdict on it. */
final class WeekCells {

    private static final String REST = "·";
    private static final String NOT_MEASURED = "-";

    private final TrainingReport report;

    WeekCells(TrainingReport report) {
        this.report = report;
    }

    /** The value without its unit; a sign of its own for a week of rest, and for what was not measured. */
    String text(WeeklyLoad week, LoadVariable variable) {
        if (week.runs().isEmpty()) {
            return REST;
        }
        WeekValue value = week.value(variable);
        return value.value().isPresent()
                ? report.words()
                        .bare(new Amount(variable.dimension(), value.value().getAsDouble()))
                : NOT_MEASURED;
    }

    Mark mark(WeeklyLoad week, LoadVariable variable) {
        boolean isRest = week.runs().isEmpty() && week.unreadable() == 0;
        if (isRest || text(week, variable).equals(NOT_MEASURED)) {
            return Mark.NONE;
        }
        List<RuleOutcome> outcomes = report.outcomesOf(week).stream()
                .filter(outcome -> isAbout(outcome, week, variable))
                .toList();
        Optional<Mark> gravest = outcomes.stream()
                .flatMap(outcome -> outcome.findSeverity().stream())
                .map(Mark::of)
                .max(Comparator.naturalOrder());
        boolean isNotJudged = !outcomes.isEmpty()
                && outcomes.stream().allMatch(outcome -> outcome.kind() == RuleOutcome.Kind.NOT_ASSESSABLE);
        return gravest.orElse(isNotJudged ? Mark.NOT_JUDGED : Mark.NONE);
    }

    /** Whether the running time, which is that without walks, was too much where the mark of the time with them doesn't say so. */
    boolean isRunningTimeGraver(WeeklyLoad week) {
        Mark running = mark(week, LoadVariables.RUNNING_DURATION);
        return running.isFlag() && running.compareTo(mark(week, LoadVariables.DURATION)) > 0;
    }

    private boolean isAbout(RuleOutcome outcome, WeeklyLoad week, LoadVariable variable) {
        String rule = variable.equals(LoadVariables.LONGEST_RUN) ? SessionSpikeRule.ID : WeeklyIncreaseRule.ID;
        LoadVariable judged =
                variable.equals(LoadVariables.LONGEST_RUN) ? LoadVariables.DISTANCE : ShownSpeed.judged(variable);
        return outcome.judged().rule().equals(rule)
                && outcome.judged().variable().equals(Optional.of(judged))
                && isOfWhatIsShown(outcome, week, variable);
    }

    private boolean isOfWhatIsShown(RuleOutcome outcome, WeeklyLoad week, LoadVariable variable) {
        return ShownSpeed.isOf(variable, week.runs())
                && outcome.judged()
                        .comparedWith()
                        .filter(days ->
                                !ShownSpeed.isOf(variable, days, report.load().history()))
                        .isEmpty();
    }
}
