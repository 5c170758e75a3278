package io.github.easeback.form;

import java.util.Arrays;
import java.util.OptionalDouble;

/** A median over time: half of the time the value was at most that. What is measured every second weighs no more than what is measured now and then. */
final class TimeMedian {

    private static final int FIRST_CAPACITY = 64;

    private double[] values = new double[FIRST_CAPACITY];
    private long[] weights = new long[FIRST_CAPACITY];
    private int size;
    private long total;

    /**
     * Adds a value.
     *
     * @param value what was measured
     * @param millis for how long, above 0
     */
    void add(double value, long millis) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        values[size] = value;
        weights[size] = millis;
        size++;
        total += millis;
    }

    /**
     * The median, after which the values are gone.
     *
     * @param leastMillis for how much time there must be values, above 0
     * @return absent if there are values for less time
     */
    OptionalDouble take(long leastMillis) {
        OptionalDouble median = OptionalDouble.empty();
        if (total >= leastMillis) {
            double lower = lower();
            median = OptionalDouble.of((lower + upper(lower)) / 2);
        }
        size = 0;
        total = 0;
        return median;
    }

    /** The lower middle's neighbour, where the lower middle ends exactly at half of the time; otherwise the lower middle itself. */
    private double upper(double lower) {
        long upTo = 0;
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            if (values[i] <= lower) {
                upTo += weights[i];
            } else {
                next = Math.min(next, values[i]);
            }
        }
        return 2 * upTo == total ? next : lower;
    }

    /** The smallest value up to which all values make at least half of the time: quickselect, by weights. */
    private double lower() {
        int from = 0;
        int to = size - 1;
        long below = 0;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (values[low] < pivot) {
                    low++;
                }
                while (values[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    swap(low, high);
                    low++;
                    high--;
                }
            }
            // Up to high all are at most the pivot, from low on all are at least the pivot, and between them lies the
            // pivot itself.
            long smaller = below + weight(from, high);
            long upToPivot = smaller + weight(high + 1, low - 1);
            if (2 * smaller >= total) {
                to = high;
            } else if (2 * upToPivot >= total) {
                return pivot;
            } else {
                below = upToPivot;
                from = low;
            }
        }
        return values[from];
    }

    private long weight(int from, int to) {
        long sum = 0;
        for (int i = from; i <= to; i++) {
            sum += weights[i];
        }
        return sum;
    }

    private void swap(int one, int other) {
        double value = values[one];
        values[one] = values[other];
        values[other] = value;
        long weight = weights[one];
        weights[one] = weights[other];
        weights[other] = weight;
    }
}
