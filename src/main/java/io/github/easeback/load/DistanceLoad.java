package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/** The distance of a week, in metres. */
public final class DistanceLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final DistanceLoad INSTANCE = new DistanceLoad();

    private DistanceLoad() {}

    @Override
    public String id() {
        return "distance";
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
    public String toString() {
        return id();
    }
}
