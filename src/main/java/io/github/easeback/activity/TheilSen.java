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
        Slopes slopes = new Slopes(slopes(places, values));
        int count = slopes.count();
        double between = QUANTILE * Math.sqrt(variance(values));
        int low = (int) Math.rint((count - between) / 2) - 1;
        int high = (int) Math.rint((count + between) / 2);
        return Optional.of(new TheilSen(
                (slopes.inOrder((count - 1) / 2) + slopes.inOrder(count / 2)) / 2,
                slopes.inOrder(Math.max(0, low)),
                slopes.inOrder(Math.min(count - 1, high))));
    }

    /** The slopes between all pairs. */
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

    /** Slopes of which only some are asked for in order: they are laid into heaps from the smallest to the largest, and only a heap that is asked for is sorted. */
    private static final class Slopes {

        private static final int HEAPS = 512;

        private final double[] slopes;
        /** The first place after each heap. */
        private final int[] ends = new int[HEAPS];

        Slopes(double[] given) {
            double least = given[0];
            double most = given[0];
            for (double slope : given) {
                least = Math.min(least, slope);
                most = Math.max(most, slope);
            }
            slopes = new double[given.length];
            layOut(given, least, most > least ? (HEAPS - 1) / (most - least) : 0);
        }

        private void layOut(double[] given, double least, double heapsPerUnit) {
            for (double slope : given) {
                ends[heap(slope, least, heapsPerUnit)]++;
            }
            int end = 0;
            for (int heap = 0; heap < HEAPS; heap++) {
                end += ends[heap];
                ends[heap] = end - ends[heap];
            }
            for (double slope : given) {
                int heap = heap(slope, least, heapsPerUnit);
                slopes[ends[heap]] = slope;
                ends[heap]++;
            }
        }

        private static int heap(double slope, double least, double heapsPerUnit) {
            return (int) ((slope - least) * heapsPerUnit);
        }

        int count() {
            return slopes.length;
        }

        /** The slope that has a place among all of them, from the smallest to the largest. */
        double inOrder(int place) {
            int heap = 0;
            while (ends[heap] <= place) {
                heap++;
            }
            Arrays.sort(slopes, heap == 0 ? 0 : ends[heap - 1], ends[heap]);
            return slopes[place];
        }
    }
}
