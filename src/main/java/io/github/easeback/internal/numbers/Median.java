package io.github.easeback.internal.numbers;

import java.util.Arrays;

/** The middle of some values, which a single one that is far off does not move. */
public final class Median {

    private Median() {}

    /**
     * The middle of some values, or the mean of the two in the middle of an even number.
     *
     * @param values the values in any order, at least one; they stay as they are
     * @return the median; {@code NaN} if there is no value
     */
    public static double of(double... values) {
        // A library that selects keeps a table of pivots for each call, which costs more than to sort the few values of
        // some weeks.
        double[] sorted = Arrays.copyOf(values, values.length);
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : sorted[half - 1] + (sorted[half] - sorted[half - 1]) / 2;
    }
}
