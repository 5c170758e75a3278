package io.github.easeback.load;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/**
 * The time of a week that was run and not walked, in seconds: timer time less the time of the walks. A run whose samples don't tell what was
 * walked has none. The walks are timed by samples and may outlast the timer by a moment; then the value is 0.
 */
public final class RunningDurationLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final RunningDurationLoad INSTANCE = new RunningDurationLoad();

    private RunningDurationLoad() {}

    @Override
    public String id() {
        return "runningDuration";
    }

    @Override
    public Dimension dimension() {
        return Dimension.TIME;
    }

    @Override
    public OptionalDouble of(Run run) {
        OptionalDouble all = DurationLoad.INSTANCE.of(run);
        OptionalDouble walking = Seconds.of(run.gait().map(Gait::walkingTime));
        return all.isPresent() && walking.isPresent()
                ? OptionalDouble.of(Math.max(0, all.getAsDouble() - walking.getAsDouble()))
                : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return id();
    }
}
