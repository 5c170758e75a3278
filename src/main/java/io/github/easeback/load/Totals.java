package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Makes one value of those of some runs, of which some may be missing. */
final class Totals {

    private static final double MILLIS = 1000.0;

    private Totals() {}

    /** The sum over the runs that have a value; zero for no runs, absent if there are runs and none has a value. */
    static WeekValue sum(List<Run> runs, Function<Run, OptionalDouble> value) {
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
        return total(sum, missing, runs);
    }

    /** The largest value of the runs that have one; zero for no runs, absent if there are runs and none has a value. */
    static WeekValue largest(List<Run> runs, Function<Run, OptionalDouble> value) {
        double largest = 0;
        int missing = 0;
        for (Run run : runs) {
            OptionalDouble one = value.apply(run);
            if (one.isPresent()) {
                largest = Math.max(largest, one.getAsDouble());
            } else {
                missing++;
            }
        }
        return total(largest, missing, runs);
    }

    private static WeekValue total(double value, int missing, List<Run> runs) {
        boolean isNothingKnown = missing > 0 && missing == runs.size();
        return new WeekValue(isNothingKnown ? OptionalDouble.empty() : OptionalDouble.of(value), missing);
    }

    /**
     * The sum of the one value over the sum of the other, from the runs that have both. A run whose divisor is zero has nothing to
     * divide by: it adds nothing and lacks nothing. Absent if nothing is left.
     */
    static WeekValue quotient(
            List<Run> runs, Function<Run, OptionalDouble> dividend, Function<Run, OptionalDouble> divisor) {
        double above = 0;
        double below = 0;
        int missing = 0;
        for (Run run : runs) {
            OptionalDouble one = dividend.apply(run);
            OptionalDouble other = divisor.apply(run);
            if (one.isEmpty() || other.isEmpty()) {
                missing++;
            } else if (other.getAsDouble() > 0) {
                above += one.getAsDouble();
                below += other.getAsDouble();
            }
        }
        return new WeekValue(below > 0 ? OptionalDouble.of(above / below) : OptionalDouble.empty(), missing);
    }

    /** The mean of the values over the time of the runs that have both; absent if nothing is left. */
    static WeekValue mean(List<Run> runs, Function<Run, OptionalDouble> value) {
        return quotient(
                runs,
                run -> {
                    OptionalDouble known = value.apply(run);
                    OptionalDouble seconds = seconds(run.timerTime());
                    return known.isPresent() && seconds.isPresent()
                            ? OptionalDouble.of(known.getAsDouble() * seconds.getAsDouble())
                            : OptionalDouble.empty();
                },
                run -> seconds(run.timerTime()));
    }

    /** The value of a run, which is of a variable that somebody else may have written. */
    static OptionalDouble checked(LoadVariable variable, Run run) {
        OptionalDouble value = variable.of(run);
        if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(variable.id() + " of " + run.source() + " is " + value.getAsDouble()
                    + ", and has to be finite and at least 0");
        }
        return value;
    }

    /** Refuses a variable whose values don't add up. */
    static void requireSum(LoadVariable variable) {
        if (variable.aggregation() != LoadVariable.Aggregation.SUM) {
            throw new IllegalArgumentException("The values of " + variable.id() + " don't add up");
        }
    }

    /** A time in seconds, to the millisecond; absent if there is none. */
    static OptionalDouble seconds(Optional<Duration> time) {
        return time.isPresent() ? OptionalDouble.of(time.get().toMillis() / MILLIS) : OptionalDouble.empty();
    }
}
