package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/** The number of runs of a week. */
public final class RunCountLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final RunCountLoad INSTANCE = new RunCountLoad();

    private RunCountLoad() {}

    @Override
    public String id() {
        return "runs";
    }

    @Override
    public Dimension dimension() {
        return Dimension.COUNT;
    }

    @Override
    public OptionalDouble of(Run run) {
        return OptionalDouble.of(1);
    }

    @Override
    public String toString() {
        return id();
    }
}
