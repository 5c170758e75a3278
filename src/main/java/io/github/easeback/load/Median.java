package io.github.easeback.load;

import org.apache.commons.math3.stat.StatUtils;

/** The middle of some values, which a single one that is far off does not move. */
public final class Median {

    private static final int HALF = 50;

    private Median() {}

    /**
     * The middle of some values, or the mean of the two in the middle of an even number.
     *
     * @param values the values in any order, at least one; they stay as they are
     * @return the median; {@code NaN} if there is no value
     */
    public static double of(double... values) {
        return StatUtils.percentile(values, HALF);
    }
}
