package io.github.easeback.advice;

import io.github.easeback.load.DistanceLoad;
import io.github.easeback.rule.Message;
import io.github.easeback.rule.Reason;
import java.util.List;
import java.util.Optional;

/** Too little is known to set a limit. */
final class GatherAdviser implements Adviser {

    static final String ID = "gather";

    @Override
    public Optional<Advice> advise(Situation situation) {
        return situation
                .budget()
                .of(DistanceLoad.INSTANCE)
                .reason()
                .map(reason -> new Advice(ID, Message.of("advice.gather"), detail(reason), List.of()));
    }

    private static Message detail(Reason reason) {
        return Message.of("advice.gather.detail").with("reason", Message.of("reason." + reason));
    }
}
