package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.rule.Allowance;
import java.util.List;
import java.util.Optional;

/** A week ahead: the longest run leaves the window of 30 days, and the next run may be less. */
final class LongRunExpiresAdviser implements Adviser {

    static final String ID = "long-run-expires";

    @Override
    public Optional<Advice> advise(Situation situation) {
        return situation
                .budget()
                .expiry()
                .map(expiry -> new Advice(
                        ID,
                        message("advice.long-run-expires", expiry, situation.budget()),
                        message(detail(expiry), expiry, situation.budget()),
                        List.of()));
    }

    private static String detail(Budget.Expiry expiry) {
        boolean isRest = expiry.basis().equals(Optional.of(Allowance.Basis.START_DOSE));
        return isRest ? "advice.long-run-expires.rest" : "advice.long-run-expires.detail";
    }

    private static Message message(String key, Budget.Expiry expiry, Budget budget) {
        double now = budget.singleRun().limit().orElseThrow();
        return Message.of(key)
                .with("from", expiry.from())
                .with("before", expiry.from().minusDays(1))
                .with("now", new Amount(Dimension.DISTANCE, now))
                .with("limit", new Amount(Dimension.DISTANCE, expiry.nextRun()));
    }
}
