package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Median;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How much a variable differs from run to run of one runner. A few unusual runs change neither number much.
 *
 * @param runs how many runs have a value, at least 5
 * @param median the median, positive, in the unit of the variable
 * @param relative the spread over the median: 1.4826 times the median distance from the median, which is the standard deviation where values are
 *     normally distributed, since 1.4826 is 1 over the third quartile of the standard normal distribution
 */
record RunSpread(int runs, double median, double relative) {

    /** The fewest values that give a spread; library convention. */
    private static final int FEWEST = 5;

    private static final double TO_STANDARD_DEVIATION = 1.4826;
    /**
     * The spread over some runs.
     *
     * @param variable the variable
     * @param runs the runs; those that lack the value are left out
     * @return absent for fewer than five values, and for a median of zero, to which nothing can be relative
     */
    public static Optional<RunSpread> of(LoadVariable variable, List<Run> runs) {
        return of(
                runs.stream().flatMapToDouble(run -> variable.of(run).stream()).toArray());
    }

    static Optional<RunSpread> of(double[] values) {
        if (values.length < FEWEST) {
            return Optional.empty();
        }
        double median = Median.of(values);
        double[] distances =
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        double spread = TO_STANDARD_DEVIATION * Median.of(distances);
        return median > 0 ? Optional.of(new RunSpread(values.length, median, spread / median)) : Optional.empty();
    }
}
