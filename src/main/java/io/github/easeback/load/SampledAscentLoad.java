package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/**
 * The metres climbed in a week, counted from the samples in one and the same way for all devices. It stands beside {@link AscentLoad}, which is
 * what each device counted.
 */
public final class SampledAscentLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final SampledAscentLoad INSTANCE = new SampledAscentLoad();

    private SampledAscentLoad() {}

    @Override
    public String id() {
        return "sampledAscent";
    }

    @Override
    public Dimension dimension() {
        return Dimension.HEIGHT;
    }

    @Override
    public OptionalDouble of(Run run) {
        return run.terrain().sampledAscentMetres();
    }

    @Override
    public String toString() {
        return id();
    }
}
