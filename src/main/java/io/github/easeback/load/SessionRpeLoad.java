package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/**
 * The load of a week as the runner felt it: minutes of timer time times the rating of exertion on Borg's CR10 scale, summed over the runs
 * (session-RPE, Foster 1998). A run without a rating has none; a rating of 0 is a load of 0.
 */
public final class SessionRpeLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final SessionRpeLoad INSTANCE = new SessionRpeLoad();

    private SessionRpeLoad() {}

    @Override
    public String id() {
        return "sessionRpe";
    }

    @Override
    public Dimension dimension() {
        return Dimension.LOAD;
    }

    @Override
    public OptionalDouble of(Run run) {
        OptionalDouble seconds = DurationLoad.INSTANCE.of(run);
        OptionalDouble rating = run.rpe();
        return seconds.isPresent() && rating.isPresent()
                ? OptionalDouble.of(seconds.getAsDouble() / 60 * rating.getAsDouble())
                : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return id();
    }
}
