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

    /** For how long there are values, in milliseconds. */
    long millis() {
        return total;
    }

    /**
     * The median, after which the values are gone.
     *
     * @param leastMillis for how much time there must be values, above 0
     * @return absent if there are values for less time
     */
    OptionalDouble take(long leastMillis) {
        OptionalDouble median = total >= leastMillis
                ? OptionalDouble.of((select(total) + select(total + 1)) / 2)
                : OptionalDouble.empty();
        size = 0;
        total = 0;
        return median;
    }

    /** The smallest value for which twice the time of all values up to it reaches a time: quickselect, by weights. */
    private double select(long time) {
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
            long lower = below + weight(from, high);
            long middle = lower + weight(high + 1, low - 1);
            if (2 * lower >= time) {
                to = high;
            } else if (2 * middle >= time) {
                return pivot;
            } else {
                below = middle;
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
