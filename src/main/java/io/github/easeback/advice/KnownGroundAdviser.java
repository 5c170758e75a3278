package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.SurfaceChangeRule;
import java.util.List;
import java.util.Optional;

/** Back to ground that is known, after a run on ground that was new. */
final class KnownGroundAdviser implements Adviser {

    static final String ID = "known-ground";

    @Override
    public Optional<Advice> advise(Situation situation) {
        List<LimitExceeded> fresh = situation.recent(SurfaceChangeRule.ID);
        return fresh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Advice(
                        ID,
                        Message.of("advice.known-ground").with("when", situation.when()),
                        Message.of("advice.known-ground.detail"),
                        List.copyOf(fresh)));
    }
}
