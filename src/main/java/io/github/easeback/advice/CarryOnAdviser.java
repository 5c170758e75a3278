package io.github.easeback.advice;

import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.DistanceLoad;
import io.github.easeback.rule.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Nothing is flagged: run on within the budget. */
final class CarryOnAdviser implements Adviser {

    static final String ID = "carry-on";

    @Override
    public Optional<Advice> advise(Situation situation) {
        Budget budget = situation.budget();
        OptionalDouble left = budget.of(DistanceLoad.INSTANCE).left();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        boolean done =
                left.getAsDouble() <= 0 || budget.asOf().equals(budget.week().last());
        Message headline = Message.of(done ? "advice.carry-on.done" : "advice.carry-on")
                .with("left", new Amount(Dimension.DISTANCE, left.getAsDouble()))
                .with("end", budget.week().last())
                .with("next", budget.nextWeek().week().first());
        return Optional.of(new Advice(ID, headline, Message.of("advice.carry-on.detail"), List.of()));
    }
}
