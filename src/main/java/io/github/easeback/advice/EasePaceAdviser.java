package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.TenPercentRule;
import java.util.List;
import java.util.Optional;

/** After a week that was much faster: ease off. */
final class EasePaceAdviser implements Adviser {

    static final String ID = "ease-pace";

    @Override
    public Optional<Advice> advise(Situation situation) {
        List<LimitExceeded> fast = situation.recent(TenPercentRule.ID).stream()
                .filter(outcome -> outcome.subject().variable().equals(Optional.of(LoadVariables.SPEED)))
                .toList();
        if (fast.isEmpty()) {
            return Optional.empty();
        }
        Amount limit = fast.get(0).change().limitAmount();
        return Optional.of(new Advice(
                ID,
                Message.of("advice.ease-pace").with("limit", limit).with("when", situation.when()),
                Message.of("advice.ease-pace.detail").with("limit", limit),
                List.copyOf(fast)));
    }
}
