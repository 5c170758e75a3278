package io.github.easeback.app;

import io.github.easeback.activity.Run;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.message.Message;
import java.util.OptionalDouble;

/**
 * A load variable of a caller's own: how many runs of a week began before an hour of the day. No rule judges it.
 *
 * @param hour the first hour of the day that is not early
 */
record EarlyRuns(int hour) implements LoadVariable {

    @Override
    public String id() {
        return "earlyRuns";
    }

    @Override
    public Message name() {
        return Message.of("early runs");
    }

    @Override
    public Dimension dimension() {
        return Dimension.COUNT;
    }

    @Override
    public OptionalDouble of(Run run) {
        return OptionalDouble.of(run.localStart().getHour() < hour ? 1 : 0);
    }
}
