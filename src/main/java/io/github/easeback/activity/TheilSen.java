package io.github.easeback.activity;

import java.util.Arrays;
import java.util.Optional;

/**
 * The Theil-Sen slope of some values, which is the median of the slopes between all pairs of them, and Sen's 95 % interval around it (doi:10.2307/2285891), with
 * Kendall's variance corrected for ties. One value that is far off changes neither much.
 *
 * <p>The interval rests on a normal approximation. With four or five values it reaches from the smallest to the largest slope, and for four even that holds only
 * 92 %: 2 of the 24 orders of four values have all slopes on one side.
 *
 * @param slope the change of the value per unit of the place
 * @param low the lower end of the interval, at most the slope
 * @param high the upper end of the interval, at least the slope
 */
public record TheilSen(double slope, double low, double high) {

    /** The fewest values that give a slope; library convention. */
    public static final int FEWEST = 4;

    /** The 97.5 % quantile of the normal distribution. */
    private static final double QUANTILE = 1.959963984540054;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the numbers don't rise from low to high, or one is not a number
     */
    public TheilSen {
        if (!(low <= slope && slope <= high)) {
            throw new IllegalArgumentException("A slope of " + slope + " does not lie from " + low + " to " + high);
        }
    }

    /**
     * The slope of some values.
     *
     * @param places where each value lies, rising
     * @param values the values, finite, as many as there are places
     * @return absent if there are fewer than four values
     * @throws IllegalArgumentException if there are more or fewer values than places, or a place is not beyond the one before
     */
    public static Optional<TheilSen> of(double[] places, double[] values) {
        if (places.length != values.length) {
            throw new IllegalArgumentException(values.length + " values can't lie at " + places.length + " places");
        }
        if (values.length < FEWEST) {
            return Optional.empty();
        }
        double[] slopes = slopes(places, values);
        double between = QUANTILE * Math.sqrt(variance(values));
        int low = (int) Math.rint((slopes.length - between) / 2) - 1;
        int high = (int) Math.rint((slopes.length + between) / 2);
        return Optional.of(new TheilSen(
                (slopes[(slopes.length - 1) / 2] + slopes[slopes.length / 2]) / 2,
                slopes[Math.max(0, low)],
                slopes[Math.min(slopes.length - 1, high)]));
    }

    /** The slopes between all pairs, from the smallest to the largest. */
    private static double[] slopes(double[] places, double[] values) {
        double[] slopes = new double[values.length * (values.length - 1) / 2];
        int count = 0;
        for (int i = 1; i < values.length; i++) {
            if (!(places[i] > places[i - 1])) {
                throw new IllegalArgumentException("Place " + places[i] + " is not beyond " + places[i - 1]);
            }
            for (int j = 0; j < i; j++) {
                slopes[count] = (values[i] - values[j]) / (places[i] - places[j]);
                count++;
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    /** Kendall's: n(n-1)(2n+5)/18, less the same of each group of equal values. */
    private static double variance(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double ties = 0;
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] > sorted[from]) {
                ties += pairs(i - from);
                from = i;
            }
        }
        return (pairs(values.length) - ties) / 18;
    }

    private static double pairs(long n) {
        return (double) n * (n - 1) * (2 * n + 5);
    }

    /**
     * The same slope per a multiple of the unit of the place.
     *
     * @param units how many units, above 0
     * @return the new slope, such as per ten minutes if this one is per minute and {@code units} is 10
     * @throws IllegalArgumentException if {@code units} is not above 0
     */
    public TheilSen per(double units) {
        return new TheilSen(slope * units, low * units, high * units);
    }
}
