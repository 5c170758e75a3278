package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.comeback.Comeback;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.Severity;
import io.github.easeback.rule.TenPercentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that advice is made from: the weeks, what the rules say of them, and the budget. */
record Situation(LoadHistory load, List<RuleOutcome> outcomes, Budget budget, Optional<Comeback> comeback) {

    /** Whether advice is for the week after the current one, since this is its last day. */
    boolean isLastDay() {
        return budget.isLastDay();
    }

    /** The week that advice is for. */
    Message when() {
        return Message.of(isLastDay() ? "when.next-week" : "when.this-week");
    }

    /** What that week allows. */
    Allowance allowance(LoadVariable variable) {
        return isLastDay()
                ? budget.nextWeek().of(variable)
                : budget.of(variable).allowance();
    }

    /**
     * What went over a limit in the last whole week and since, without mere information; the latest comes first.
     */
    List<LimitExceeded> recent(String rule) {
        LocalDate from = budget.week().first().minusWeeks(isLastDay() ? 0 : 1);
        return exceeded(new Days(from, load.asOf())).stream()
                .filter(outcome -> outcome.subject().rule().equals(rule))
                .toList();
    }

    /** What speaks for holding or stepping back: runs and weeks that were too long, the latest two weeks only. */
    Stream<LimitExceeded> jumps() {
        return Stream.concat(
                recent(SessionSpikeRule.ID).stream(),
                recent(TenPercentRule.ID).stream()
                        .filter(outcome -> outcome.subject()
                                .variable()
                                .filter(List.of(LoadVariables.DISTANCE, LoadVariables.DURATION)::contains)
                                .isPresent()));
    }

    /** Where nobody holds a limit and yet something jumped, what was run before is not known, or longer runs have raised the limit since. */
    boolean hasJumped() {
        return jumps().findAny().isPresent();
    }

    boolean isYoung() {
        return AdvicePlan.isYoung(load);
    }

    /** What broke the limits that still hold: outcomes on a variable in the days in which a broken limit stays. */
    List<LimitExceeded> jumps(String rule, LoadVariable variable) {
        LocalDate from = budget.week().first().minusDays(Allowance.HELD_DAYS + 7L);
        return exceeded(new Days(from, load.asOf())).stream()
                .filter(outcome -> outcome.subject().rule().equals(rule))
                .filter(outcome -> outcome.subject().variable().equals(Optional.of(variable)))
                .toList();
    }

    /** The spikes that keep the next run short. */
    List<LimitExceeded> spikes() {
        Days window = new Days(load.asOf().minusDays(Allowance.HELD_DAYS), load.asOf());
        return exceeded(window).stream()
                .filter(outcome -> outcome.subject().rule().equals(SessionSpikeRule.ID))
                .toList();
    }

    private List<LimitExceeded> exceeded(Days days) {
        return outcomes.stream()
                .filter(LimitExceeded.class::isInstance)
                .map(LimitExceeded.class::cast)
                .filter(outcome -> outcome.severity() != Severity.INFO)
                .filter(outcome -> days.contains(outcome.subject().window().last()))
                .sorted((a, b) -> b.subject()
                        .window()
                        .last()
                        .compareTo(a.subject().window().last()))
                .toList();
    }
}
