package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;

/** The distance of the longest run of a week, in metres. */
public final class LongestRunLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final LongestRunLoad INSTANCE = new LongestRunLoad();

    private LongestRunLoad() {}

    @Override
    public String id() {
        return "longestRun";
    }

    @Override
    public Dimension dimension() {
        return Dimension.DISTANCE;
    }

    @Override
    public OptionalDouble of(Run run) {
        return run.distanceMetres();
    }

    @Override
    public Aggregation aggregation() {
        return Aggregation.MAXIMUM;
    }

    @Override
    public WeekValue over(List<Run> runs) {
        return Maxima.of(runs, this::of);
    }

    @Override
    public String toString() {
        return id();
    }
}
