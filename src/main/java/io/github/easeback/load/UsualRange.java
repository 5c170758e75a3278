package io.github.easeback.load;

import io.github.easeback.internal.numbers.Median;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is usual for a runner: the median of some runs, and twice their spread below and above, where the spread is 1.4826 times the median distance from the median (MAD), which is
 * the standard deviation of normal values. Three of five runs outside of it come about by chance in 0.09 % of all series of five.
 *
 * @param median the median
 * @param low the lowest usual value
 * @param high the highest usual value
 */
public record UsualRange(double median, double low, double high) {

    /** The newest runs, which are held against the others; library convention. */
    public static final int NEWEST_RUNS = 5;

    /** The fewest runs that tell what is usual; library convention. */
    public static final int FEWEST_RUNS = 8;

    /** The most runs that tell what is usual, the newest ones before those held against them; library convention. */
    public static final int MOST_RUNS = 20;

    private static final double SPREADS = 2;
    private static final double DEVIATIONS_PER_MAD = 1.4826;
    /** What is exactly at the end of the range may lie a hair beyond it. */
    private static final double HAIR = 1e-9;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the numbers don't rise from low to high, or one is not a number
     */
    public UsualRange {
        if (!(low <= median && median <= high)) {
            throw new IllegalArgumentException("A median of " + median + " does not lie from " + low + " to " + high);
        }
    }

    /**
     * What was usual before the newest runs.
     *
     * @param values a value of each run, the oldest first, finite
     * @param resolution the smallest step of the values, above 0; the spread of values that are all the same
     * @return the range of the last 20 runs before the last 5; absent if there are fewer than 8 before them
     */
    public static Optional<UsualRange> beforeNewest(double[] values, double resolution) {
        int to = values.length - NEWEST_RUNS;
        return to < FEWEST_RUNS
                ? Optional.empty()
                : Optional.of(of(Arrays.copyOfRange(values, Math.max(0, to - MOST_RUNS), to), resolution));
    }

    /**
     * What is usual by some runs.
     *
     * @param values a value of each run, finite, at least one
     * @param resolution the smallest step of the values, above 0; half the width of the range of values that hardly differ
     * @return the range
     */
    public static UsualRange of(double[] values, double resolution) {
        double median = Median.of(values);
        double mad = Median.of(
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
        double reach = mad > 0 ? SPREADS * DEVIATIONS_PER_MAD * mad : resolution;
        return new UsualRange(median, median - reach, median + reach);
    }

    /**
     * Tells whether a value is unusual. A value at an end of the range is usual.
     *
     * @param value the value of a run
     * @return true if it is outside of the range
     */
    public boolean isOutside(double value) {
        double hair = HAIR * Math.max(1, Math.abs(value));
        return value < low - hair || value > high + hair;
    }

    /**
     * How many of the newest runs are unusual.
     *
     * @param values a value of each run, the oldest first
     * @return of the last 5, or of all if there are fewer
     */
    public int outsideOfNewest(double[] values) {
        int count = 0;
        for (int i = Math.max(0, values.length - NEWEST_RUNS); i < values.length; i++) {
            count += isOutside(values[i]) ? 1 : 0;
        }
        return count;
    }
}
