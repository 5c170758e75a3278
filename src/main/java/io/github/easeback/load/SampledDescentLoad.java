package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/**
 * The metres descended in a week, counted from the samples in one and the same way for all devices. It stands beside {@link DescentLoad}, which
 * is what each device counted.
 */
public final class SampledDescentLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final SampledDescentLoad INSTANCE = new SampledDescentLoad();

    private SampledDescentLoad() {}

    @Override
    public String id() {
        return "sampledDescent";
    }

    @Override
    public Dimension dimension() {
        return Dimension.HEIGHT;
    }

    @Override
    public OptionalDouble of(Run run) {
        return run.terrain().sampledDescentMetres();
    }

    @Override
    public String toString() {
        return id();
    }
}
