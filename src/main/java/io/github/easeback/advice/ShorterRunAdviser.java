package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.LimitExceeded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** After a run that was much longer than any before: the next ones stay short. */
final class ShorterRunAdviser implements Adviser {

    static final String ID = "shorter-run";

    @Override
    public Optional<Advice> advise(Situation situation) {
        Allowance run = situation.budget().singleRun();
        List<LimitExceeded> spikes = situation.spikes();
        if (!run.basis().equals(Optional.of(Allowance.Basis.BROKEN_LIMIT)) || spikes.isEmpty()) {
            return Optional.empty();
        }
        double limit = limit(situation);
        LocalDate until = spikes.get(0).subject().window().last().plusDays(Allowance.HELD_DAYS);
        Message headline = message("advice.shorter-run", limit, until);
        return Optional.of(
                new Advice(ID, headline, message("advice.shorter-run.detail", limit, until), List.copyOf(spikes)));
    }

    /** Never more than the week leaves; once it leaves nothing, what next week allows. */
    private static double limit(Situation situation) {
        Budget budget = situation.budget();
        boolean isOver = situation.isLastDay() || budget.isSpent();
        return (isOver ? budget.nextWeek().nextRun() : budget.nextRun())
                .orElse(budget.singleRun().limit().orElseThrow());
    }

    private static Message message(String key, double limit, LocalDate until) {
        return Message.of(key)
                .with("limit", new Amount(Dimension.DISTANCE, limit))
                .with("until", until);
    }
}
