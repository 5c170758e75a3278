package io.github.easeback;

import io.github.easeback.activity.Run;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** The load variable of a caller's own that the guide shows. */
record HardTime(double fromRating) implements LoadVariable {

    @Override
    public String id() {
        return "hardTime";
    }

    @Override
    public Message name() {
        return Message.of("time of hard runs");
    }

    @Override
    public Dimension dimension() {
        return Dimension.TIME;
    }

    @Override
    public OptionalDouble of(Run run) {
        OptionalDouble rating = run.totals().rpe();
        Optional<Duration> time = run.timerTime();
        return rating.isEmpty() || time.isEmpty()
                ? OptionalDouble.empty() // not measured is not zero
                : OptionalDouble.of(
                        rating.getAsDouble() >= fromRating ? time.get().toMillis() / 1000.0 : 0);
    }
}
