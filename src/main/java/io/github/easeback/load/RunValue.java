package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A variable that is a value of each run, of which a week has the sum or the largest. */
record RunValue(String id, Dimension dimension, Aggregation aggregation, Function<Run, OptionalDouble> value)
        implements LoadVariable {

    static RunValue sum(String id, Dimension dimension, Function<Run, OptionalDouble> value) {
        return new RunValue(id, dimension, Aggregation.SUM, value);
    }

    static RunValue largest(String id, Dimension dimension, Function<Run, OptionalDouble> value) {
        return new RunValue(id, dimension, Aggregation.MAXIMUM, value);
    }

    @Override
    public OptionalDouble of(Run run) {
        return value.apply(run);
    }

    /** Records hash each part; weeks are asked for their variables all the time. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
