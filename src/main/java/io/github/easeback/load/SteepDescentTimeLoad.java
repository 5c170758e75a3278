package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/**
 * The time in steep descents in a week, in seconds; which descents are steep is said at {@link io.github.easeback.activity.Terrain}.
 */
public final class SteepDescentTimeLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final SteepDescentTimeLoad INSTANCE = new SteepDescentTimeLoad();

    private SteepDescentTimeLoad() {}

    @Override
    public String id() {
        return "steepDescentTime";
    }

    @Override
    public Dimension dimension() {
        return Dimension.TIME;
    }

    @Override
    public OptionalDouble of(Run run) {
        return Seconds.of(run.terrain().steepDescentTime());
    }

    @Override
    public String toString() {
        return id();
    }
}
