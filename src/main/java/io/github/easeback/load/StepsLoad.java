package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/** The steps of a week, both feet counted. */
public final class StepsLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final StepsLoad INSTANCE = new StepsLoad();

    private StepsLoad() {}

    @Override
    public String id() {
        return "steps";
    }

    @Override
    public Dimension dimension() {
        return Dimension.COUNT;
    }

    @Override
    public OptionalDouble of(Run run) {
        return run.steps();
    }

    @Override
    public String toString() {
        return id();
    }
}
