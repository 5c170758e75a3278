package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.TenPercentRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** After a week that grew too much: the limit that it broke stays the limit. */
final class HoldWeekAdviser implements Adviser {

    static final String ID = "hold-week";

    private static final List<LoadVariable> VARIABLES = List.of(LoadVariables.DISTANCE, LoadVariables.DURATION);

    @Override
    public Optional<Advice> advise(Situation situation) {
        return VARIABLES.stream()
                .flatMap(variable -> advise(situation, variable).stream())
                .findFirst();
    }

    private static Optional<Advice> advise(Situation situation, LoadVariable variable) {
        List<LimitExceeded> jumps = situation.jumps(TenPercentRule.ID, variable);
        Phase phase = Phase.of(situation, variable);
        Allowance allowance = situation.allowance(variable);
        boolean isHeld = allowance.basis().equals(Optional.of(Allowance.Basis.BROKEN_LIMIT));
        if (jumps.isEmpty() || !(isHeld || phase == Phase.OVER)) {
            return Optional.empty();
        }
        String key = "advice.hold-week." + phase;
        return Optional.of(new Advice(
                ID,
                message(key, situation, variable, allowance),
                message(key + ".detail", situation, variable, allowance).with("note", note(jumps.get(0), allowance)),
                List.copyOf(jumps)));
    }

    /** Which week the advice is for, and what is left of it. */
    private enum Phase {
        /** This week has something left of a limit that was broken before. */
        STAY,
        /** This week broke its limit, and is not over. */
        OVER,
        /** This week ends today. */
        NEXT;

        static Phase of(Situation situation, LoadVariable variable) {
            if (situation.isLastDay()) {
                return NEXT;
            }
            return situation.budget().of(variable).isUsedUp() ? OVER : STAY;
        }
    }

    /** A heavier week before a lighter one raises the limit over what the finding says. */
    private static Message note(LimitExceeded jump, Allowance allowance) {
        boolean isHigher = !allowance.isExceededBy(jump.change().limit() * (1 + 1e-6));
        return Message.of(isHigher ? "advice.hold-week.lighter" : "advice.hold-week.plain");
    }

    private static Message message(String key, Situation situation, LoadVariable variable, Allowance allowance) {
        Budget budget = situation.budget();
        Message message = Message.of(key)
                .with("variable", Message.of("variable." + variable.id()))
                .with("limit", amount(variable, allowance.limit().orElseThrow()))
                .with("end", budget.week().last())
                .with("next", budget.nextWeek().week().first());
        OptionalDouble next = budget.nextWeek().of(variable).limit();
        OptionalDouble left = budget.of(variable).left();
        return message.with(
                        "nextLimit", next.isPresent() ? amount(variable, next.getAsDouble()) : Message.of("unknown"))
                .with("left", left.isPresent() ? amount(variable, left.getAsDouble()) : Message.of("unknown"));
    }

    private static Amount amount(LoadVariable variable, double value) {
        return new Amount(variable.dimension(), value);
    }
}
