package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariables;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Nothing is flagged: run on within the budget. */
final class CarryOnAdviser implements Adviser {

    static final String ID = "carry-on";

    @Override
    public Optional<Advice> advise(Situation situation) {
        Budget budget = situation.budget();
        OptionalDouble left = budget.of(LoadVariables.DISTANCE).left();
        if (left.isEmpty() || situation.hasJumped()) {
            return Optional.empty();
        }
        String phase = budget.isSpent() ? ".done" : situation.isLastDay() ? ".last-day" : "";
        Message headline = Message.of("advice.carry-on" + phase)
                .with("left", new Amount(Dimension.DISTANCE, left.getAsDouble()))
                .with("run", new Amount(Dimension.DISTANCE, budget.nextRun().orElse(left.getAsDouble())))
                .with("end", budget.week().last())
                .with("next", budget.nextWeek().week().first());
        return Optional.of(new Advice(ID, headline, Message.of("advice.carry-on.detail"), List.of()));
    }
}
