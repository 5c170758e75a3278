package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/**
 * The distance on level ground that costs the same energy as what was run in a week, in metres, after Minetti et al. 2002
 * (doi:10.1152/japplphysiol.01177.2001). It is a measure of breath: running downhill makes it smaller and loads the joints more, so the
 * descent is never hidden in it and has variables of its own.
 */
public final class FlatEquivalentDistanceLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final FlatEquivalentDistanceLoad INSTANCE = new FlatEquivalentDistanceLoad();

    private FlatEquivalentDistanceLoad() {}

    @Override
    public String id() {
        return "flatEquivalentDistance";
    }

    @Override
    public Dimension dimension() {
        return Dimension.DISTANCE;
    }

    @Override
    public OptionalDouble of(Run run) {
        return run.terrain().flatEquivalentMetres();
    }

    @Override
    public String toString() {
        return id();
    }
}
