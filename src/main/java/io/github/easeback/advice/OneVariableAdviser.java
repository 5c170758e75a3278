package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.OneVariableRule;
import java.util.List;
import java.util.Optional;

/** After a week in which several things rose together: change one at a time. */
final class OneVariableAdviser implements Adviser {

    static final String ID = "one-variable";

    @Override
    public Optional<Advice> advise(Situation situation) {
        List<LimitExceeded> together = situation.recent(OneVariableRule.ID);
        if (together.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                ID,
                Message.of("advice.one-variable"),
                Message.of("advice.one-variable.detail").with("when", situation.when()),
                List.copyOf(together)));
    }
}
