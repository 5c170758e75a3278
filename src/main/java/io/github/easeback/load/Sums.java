package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Adds up values of which some may be missing. */
final class Sums {

    private Sums() {}

    /** The sum over the runs that have a value; zero for no runs, absent if there are runs and none has a value. */
    static WeekValue of(List<Run> runs, Function<Run, OptionalDouble> value) {
        double sum = 0;
        int missing = 0;
        for (Run run : runs) {
            OptionalDouble one = value.apply(run);
            if (one.isPresent()) {
                sum += one.getAsDouble();
            } else {
                missing++;
            }
        }
        boolean nothingKnown = missing > 0 && missing == runs.size();
        return new WeekValue(nothingKnown ? OptionalDouble.empty() : OptionalDouble.of(sum), missing);
    }

    /** Refuses a variable whose values don't add up. */
    static void requireSum(LoadVariable variable) {
        if (variable.aggregation() != LoadVariable.Aggregation.SUM) {
            throw new IllegalArgumentException("The values of " + variable.id() + " don't add up");
        }
    }
}
