package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/**
 * The distance in steep descents in a week, in metres along the way. Running down a slope of 9 degrees raises the peak of the impact by half
 * (doi:10.1016/j.jbiomech.2004.04.023); which descents are steep is said at {@link io.github.easeback.activity.Terrain}.
 */
public final class SteepDescentDistanceLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final SteepDescentDistanceLoad INSTANCE = new SteepDescentDistanceLoad();

    private SteepDescentDistanceLoad() {}

    @Override
    public String id() {
        return "steepDescentDistance";
    }

    @Override
    public Dimension dimension() {
        return Dimension.DISTANCE;
    }

    @Override
    public OptionalDouble of(Run run) {
        return run.terrain().steepDescentMetres();
    }

    @Override
    public String toString() {
        return id();
    }
}
