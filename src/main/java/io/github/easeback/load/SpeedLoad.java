package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The average speed of a week, in metres per second: its distance over its timer time, from the runs that have both. A week
 * without runs has no speed.
 */
public final class SpeedLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final SpeedLoad INSTANCE = new SpeedLoad();

    private SpeedLoad() {}

    @Override
    public String id() {
        return "speed";
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
        return Quotients.of(runs, DistanceLoad.INSTANCE::of, SpeedLoad::seconds);
    }

    /** A time of zero is no time that a distance could be run in, so it counts as not measured. */
    private static OptionalDouble seconds(Run run) {
        return DurationLoad.INSTANCE.of(run).stream()
                .filter(seconds -> seconds > 0)
                .findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
