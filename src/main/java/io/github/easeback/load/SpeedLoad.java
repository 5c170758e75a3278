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
        OptionalDouble metres = DistanceLoad.INSTANCE.of(run);
        OptionalDouble seconds = DurationLoad.INSTANCE.of(run);
        boolean both = metres.isPresent() && seconds.isPresent() && seconds.getAsDouble() > 0;
        return both ? OptionalDouble.of(metres.getAsDouble() / seconds.getAsDouble()) : OptionalDouble.empty();
    }

    @Override
    public Aggregation aggregation() {
        return Aggregation.RATIO;
    }

    @Override
    public WeekValue over(List<Run> runs) {
        List<Run> measured = runs.stream().filter(run -> of(run).isPresent()).toList();
        int missing = runs.size() - measured.size();
        if (measured.isEmpty()) {
            return new WeekValue(OptionalDouble.empty(), missing);
        }
        double metres = total(DistanceLoad.INSTANCE, measured);
        double seconds = total(DurationLoad.INSTANCE, measured);
        return new WeekValue(OptionalDouble.of(metres / seconds), missing);
    }

    private static double total(LoadVariable variable, List<Run> runs) {
        return variable.over(runs).value().orElseThrow();
    }
}
