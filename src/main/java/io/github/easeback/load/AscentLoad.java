package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/** The metres climbed in a week, as the devices counted them. */
public final class AscentLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final AscentLoad INSTANCE = new AscentLoad();

    private AscentLoad() {}

    @Override
    public String id() {
        return "ascent";
    }

    @Override
    public Dimension dimension() {
        return Dimension.HEIGHT;
    }

    @Override
    public OptionalDouble of(Run run) {
        return run.ascentMetres();
    }

    @Override
    public String toString() {
        return id();
    }
}
