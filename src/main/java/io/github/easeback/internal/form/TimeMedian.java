package io.github.easeback.internal.form;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A median over time: half of the time the value was at most that. What is measured every second weighs no more than what is measured now and then.
 *
 * <p>The time is counted by steps of the value, best those in which watches write it. So the middle is found by going through the steps, and only the values in its step are looked at
 * once more, if they differ at all. The median is exact for all values.
 */
final class TimeMedian {

    private static final int FIRST_CAPACITY = 64;

    /** Enough for what is measured inside of a run; what lies beyond the last step counts in it. */
    private static final int STEPS = 2048;

    private final long[] millisOfStep = new long[STEPS];
    /** The value of each step that has time; {@code NaN} if there are several. */
    private final double[] valueOfStep = new double[STEPS];

    private int lowest = STEPS;
    private int highest = -1;

    private double[] values = new double[FIRST_CAPACITY];
    private long[] weights = new long[FIRST_CAPACITY];
    private int size;
    private int counted;
    private long total;
    private double stepsPerUnit = 1;

    /**
     * Sets by what steps the time is counted from now on; there must not be any value yet.
     *
     * @param step in the unit of the values, above 0
     */
    void countBy(double step) {
        stepsPerUnit = 1 / step;
    }

    /**
     * Adds a value.
     *
     * @param value what was measured, not negative
     * @param millis for how long, above 0
     */
    void add(double value, long millis) {
        if (size == values.length) {
            reserve(2 * size);
        }
        values[size] = value;
        weights[size] = millis;
        size++;
    }

    /**
     * Adds all values of another one, which keeps them.
     *
     * @param other the other one
     */
    void addAll(TimeMedian other) {
        if (size + other.size > values.length) {
            reserve(2 * (size + other.size));
        }
        System.arraycopy(other.values, 0, values, size, other.size);
        System.arraycopy(other.weights, 0, weights, size, other.size);
        size += other.size;
    }

    private void reserve(int capacity) {
        values = Arrays.copyOf(values, capacity);
        weights = Arrays.copyOf(weights, capacity);
    }

    private int step(double value) {
        return Math.min(STEPS - 1, (int) (value * stepsPerUnit + 0.5));
    }

    /** Counts the values that were not counted yet. */
    private void count() {
        long sum = total;
        int low = lowest;
        int high = highest;
        for (int i = counted; i < size; i++) {
            double value = values[i];
            int step = step(value);
            if (valueOfStep[step] != value) {
                valueOfStep[step] = millisOfStep[step] == 0 ? value : Double.NaN;
            }
            millisOfStep[step] += weights[i];
            sum += weights[i];
            low = Math.min(low, step);
            high = Math.max(high, step);
        }
        counted = size;
        total = sum;
        lowest = low;
        highest = high;
    }

    /** Forgets all values. */
    void clear() {
        for (int step = lowest; step <= highest; step++) {
            millisOfStep[step] = 0;
        }
        lowest = STEPS;
        highest = -1;
        size = 0;
        counted = 0;
        total = 0;
    }

    /**
     * The median, after which the values are gone.
     *
     * @param leastMillis for how much time there must be values, above 0
     * @return absent if there are values for less time
     */
    OptionalDouble take(long leastMillis) {
        OptionalDouble median = median(leastMillis);
        clear();
        return median;
    }

    /**
     * The median.
     *
     * @param leastMillis for how much time there must be values, above 0
     * @return absent if there are values for less time
     */
    OptionalDouble median(long leastMillis) {
        count();
        return total >= leastMillis ? OptionalDouble.of(median()) : OptionalDouble.empty();
    }

    private double median() {
        int step = lowest;
        long below = 0;
        while (2 * (below + millisOfStep[step]) < total) {
            below += millisOfStep[step];
            step++;
        }
        if (!Double.isNaN(valueOfStep[step])) {
            return between(valueOfStep[step], below + millisOfStep[step]);
        }
        int count = bringToFront(step);
        double lower = lower(count, below);
        return between(lower, below + upTo(lower, count));
    }

    /** The lower middle, or half way to its neighbour if it ends exactly at half of the time. */
    private double between(double lower, long upToLower) {
        return 2 * upToLower == total ? (lower + above(lower)) / 2 : lower;
    }

    private double above(double lower) {
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            if (values[i] > lower) {
                next = Math.min(next, values[i]);
            }
        }
        return next;
    }

    /** Brings the values of a step to the front, and says how many they are. */
    private int bringToFront(int step) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (step(values[i]) == step) {
                swap(i, count);
                count++;
            }
        }
        return count;
    }

    private long upTo(double value, int count) {
        long millis = 0;
        for (int i = 0; i < count; i++) {
            millis += values[i] <= value ? weights[i] : 0;
        }
        return millis;
    }

    /** The smallest of the first values up to which all values make at least half of the time: quickselect, by weights. */
    private double lower(int count, long millisBelow) {
        int from = 0;
        int to = count - 1;
        long below = millisBelow;
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
