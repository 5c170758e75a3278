package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.load.LoadVariables;
import java.util.List;
import java.util.Optional;

/** Too little is known to set a limit. */
final class GatherAdviser implements Adviser {

    static final String ID = "gather";

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean isKnown = !situation.hasJumped()
                && situation.budget().of(LoadVariables.DISTANCE).left().isPresent();
        return isKnown
                ? Optional.empty()
                : Optional.of(
                        new Advice(ID, Message.of("advice.gather"), Message.of("advice.gather.detail"), List.of()));
    }
}
