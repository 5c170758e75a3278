package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/** The time on the feet in a week: timer time, without pauses, in seconds. */
public final class DurationLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final DurationLoad INSTANCE = new DurationLoad();

    private DurationLoad() {}

    @Override
    public String id() {
        return "duration";
    }

    @Override
    public Dimension dimension() {
        return Dimension.TIME;
    }

    @Override
    public OptionalDouble of(Run run) {
        return Seconds.of(run.timerTime());
    }

    @Override
    public String toString() {
        return id();
    }
}
