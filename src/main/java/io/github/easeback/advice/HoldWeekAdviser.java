package io.github.easeback.advice;

import io.github.easeback.load.Amount;
import io.github.easeback.load.DistanceLoad;
import io.github.easeback.load.DurationLoad;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Message;
import io.github.easeback.rule.TenPercentRule;
import java.util.List;
import java.util.Optional;

/** After a week that grew too much: the limit that it broke stays the limit. */
final class HoldWeekAdviser implements Adviser {

    static final String ID = "hold-week";

    private static final List<LoadVariable> VARIABLES = List.of(DistanceLoad.INSTANCE, DurationLoad.INSTANCE);

    @Override
    public Optional<Advice> advise(Situation situation) {
        return VARIABLES.stream()
                .flatMap(variable -> advise(situation, variable).stream())
                .findFirst();
    }

    private static Optional<Advice> advise(Situation situation, LoadVariable variable) {
        VariableBudget budget = situation.budget().of(variable);
        List<LimitExceeded> jumps = situation.jumps(TenPercentRule.ID, variable);
        boolean held = budget.allowance().basis().equals(Optional.of(Allowance.Basis.BROKEN_LIMIT));
        boolean jumpedThisWeek = jumps.stream()
                .anyMatch(jump -> situation
                        .budget()
                        .week()
                        .contains(jump.subject().window().last()));
        if (jumps.isEmpty() || !(held || jumpedThisWeek)) {
            return Optional.empty();
        }
        String key = "advice.hold-week." + phase(situation, budget);
        return Optional.of(new Advice(
                ID, message(key, situation, budget), message(key + ".detail", situation, budget), List.copyOf(jumps)));
    }

    private static String phase(Situation situation, VariableBudget variable) {
        if (situation.isLastDay()) {
            return "next";
        }
        return variable.isUsedUp() ? "over" : "stay";
    }

    private static Message message(String key, Situation situation, VariableBudget budget) {
        double limit = budget.allowance().limit().orElseThrow();
        Message message = Message.of(key)
                .with("variable", Message.of("variable." + budget.variable().id()))
                .with("limit", new Amount(budget.variable().dimension(), limit))
                .with("end", situation.budget().week().last())
                .with("next", situation.budget().nextWeek().week().first());
        return budget.left().isPresent()
                ? message.with(
                        "left",
                        new Amount(budget.variable().dimension(), budget.left().getAsDouble()))
                : message.with("left", Message.of("unknown"));
    }
}
