package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The average speed of a week while running, in metres per second: the distance less that of the walks, over the time less that of the walks, from
 * the runs whose samples tell what was walked. In a week without walks it equals {@link SpeedLoad}. A run that was walked throughout has no
 * running speed and lacks none; a week without running has none.
 */
public final class RunningSpeedLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final RunningSpeedLoad INSTANCE = new RunningSpeedLoad();

    private RunningSpeedLoad() {}

    @Override
    public String id() {
        return "runningSpeed";
    }

    @Override
    public Dimension dimension() {
        return Dimension.SPEED;
    }

    @Override
    public OptionalDouble of(Run run) {
        return over(List.of(run)).value();
    }

    @Override
    public Aggregation aggregation() {
        return Aggregation.RATIO;
    }

    @Override
    public WeekValue over(List<Run> runs) {
        return Quotients.of(runs, RunningSpeedLoad::runningMetres, RunningDurationLoad.INSTANCE::of);
    }

    /** The walks are measured by samples and may be longer than the distance by a little; then nothing was run. */
    private static OptionalDouble runningMetres(Run run) {
        OptionalDouble metres = DistanceLoad.INSTANCE.of(run);
        boolean both = metres.isPresent() && run.gait().isPresent();
        return both
                ? OptionalDouble.of(
                        Math.max(0, metres.getAsDouble() - run.gait().get().walkingMetres()))
                : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return id();
    }
}
