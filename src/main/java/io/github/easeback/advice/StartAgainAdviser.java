package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.comeback.Comeback;
import io.github.easeback.comeback.StartDose;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import java.util.List;
import java.util.Optional;

/** After a layoff: start with walking and jogging, and come back slowly. */
final class StartAgainAdviser implements Adviser {

    static final String ID = "start-again";

    @Override
    public Optional<Advice> advise(Situation situation) {
        return situation.comeback().map(comeback -> advice(comeback, situation.budget()));
    }

    private static Advice advice(Comeback comeback, Budget budget) {
        String key = "advice.start-again." + phase(comeback, budget);
        return new Advice(ID, message(key, comeback, budget), message(key + ".detail", comeback, budget), List.of());
    }

    private static String phase(Comeback comeback, Budget budget) {
        if (comeback.isOff()) {
            return "off";
        }
        if (budget.isSpent()) {
            return "over";
        }
        return comeback.weeksBack() == 0 ? "first" : "later";
    }

    /** The dose of a run, or what the week leaves of it. */
    private static double run(Comeback comeback, Budget budget) {
        double dose = comeback.dose().runMetres();
        return budget.isSpent() ? dose : Math.min(dose, budget.nextRun().orElse(dose));
    }

    private static Message message(String key, Comeback comeback, Budget budget) {
        return Message.of(key)
                .with("run", new Amount(Dimension.DISTANCE, run(comeback, budget)))
                .with(
                        "week",
                        new Amount(Dimension.DISTANCE, comeback.week().limit().orElseThrow()))
                .with("phase", StartDose.PHASE_MINUTES)
                .with("runs", StartDose.RUNS)
                .with("days", comeback.layoff().days())
                .with("lastRun", comeback.layoff().firstDay().minusDays(1))
                .with("back", comeback.layoff().returnDay())
                .with("end", budget.week().last())
                .with("next", budget.nextWeek().week().first());
    }
}
