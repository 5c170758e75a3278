package io.github.easeback.cli.page;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.report.ShownSpeed;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Judged;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the judgements of a week: those of the weekly rule on a variable, and those of the rule on single runs on its longest run. */
final class Judgements {

    private record Key(String rule, String variable, LocalDate week) {}

    private final RunHistory history;
    private final Map<Key, List<RuleOutcome>> byKey;

    Judgements(TrainingReport report) {
        history = report.load().history();
        byKey = report.outcomes().stream()
                .filter(outcome -> outcome.judged().variable().isPresent())
                .collect(Collectors.groupingBy(outcome -> key(report, outcome.judged())));
    }

    private static Key key(TrainingReport report, Judged judged) {
        Days week = report.load().definition().weekOf(judged.window().last());
        return new Key(judged.rule(), judged.variable().orElseThrow().id(), week.first());
    }

    List<RuleOutcome> of(WeeklyLoad week, LoadVariable variable) {
        boolean isRun = variable.equals(LoadVariables.LONGEST_RUN);
        Key key = isRun
                ? new Key(
                        SessionSpikeRule.ID,
                        LoadVariables.DISTANCE.id(),
                        week.week().first())
                : new Key(
                        WeeklyIncreaseRule.ID,
                        ShownSpeed.judged(variable).id(),
                        week.week().first());
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(outcome -> isOf(variable, week, outcome.judged()))
                .toList();
    }

    private boolean isOf(LoadVariable variable, WeeklyLoad week, Judged judged) {
        return ShownSpeed.isOf(variable, week.runs())
                && judged.comparedWith()
                        .filter(days -> !ShownSpeed.isOf(variable, days, history))
                        .isEmpty();
    }

    /** The judgement of the weekly rule, of which there is one a week. */
    Optional<RuleOutcome> weekly(WeeklyLoad week, LoadVariable variable) {
        return of(week, variable).stream().findFirst();
    }

    /** The mark of a week; a rest week and a value that was not measured have none. */
    Mark mark(WeeklyLoad week, LoadVariable variable) {
        boolean isRest = week.runs().isEmpty() && week.unreadable() == 0;
        return isRest || week.value(variable).value().isEmpty() ? Mark.NONE : Mark.of(of(week, variable));
    }

    /** Whether the running time, which is that without walks, was too much where the mark of the time with them doesn't say so. */
    boolean isRunningTimeGraver(WeeklyLoad week) {
        Mark running = mark(week, LoadVariables.RUNNING_DURATION);
        return running.isFlag() && running.compareTo(mark(week, LoadVariables.DURATION)) > 0;
    }
}
