package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Finds the largest of values of which some may be missing. */
final class Maxima {

    private Maxima() {}

    /** The largest value of the runs that have one; zero for no runs, absent if there are runs and none has a value. */
    static WeekValue of(List<Run> runs, Function<Run, OptionalDouble> value) {
        double[] known =
                runs.stream().flatMapToDouble(run -> value.apply(run).stream()).toArray();
        int missing = runs.size() - known.length;
        OptionalDouble largest = OptionalDouble.empty();
        if (known.length > 0 || runs.isEmpty()) {
            largest = OptionalDouble.of(DoubleStream.of(known).max().orElse(0));
        }
        return new WeekValue(largest, missing);
    }
}
