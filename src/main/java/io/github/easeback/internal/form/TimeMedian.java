package io.github.easeback.internal.form;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A median over time: half of the time the value was at most that. What is measured every second weighs no more than what is measured now and then.
 *
 * <p>The time is counted by steps of the value, best those in which watches write it. So the middle is found by going through the steps, and only the values in its step are looked at
 * once more. The median is exact for all values.
 */
final class TimeMedian {

    private static final int FIRST_CAPACITY = 64;

    /** Enough for what is measured inside of a run; what lies beyond the last step counts in it. */
    private static final int STEPS = 2048;

    private final long[] millisOfStep = new long[STEPS];
    private int lowest = STEPS;
    private int highest = -1;

    private double[] values = new double[FIRST_CAPACITY];
    private int[] steps = new int[FIRST_CAPACITY];
    private int[] weights = new int[FIRST_CAPACITY];
    private int size;
    private long total;
    private double stepsPerUnit = 1;

    /** Those of one step. */
    private double[] taken = new double[FIRST_CAPACITY];

    private int[] takenWeights = new int[FIRST_CAPACITY];

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
    void add(double value, int millis) {
        if (size == values.length) {
            reserve(2 * size);
        }
        int step = Math.min(STEPS - 1, (int) (value * stepsPerUnit + 0.5));
        values[size] = value;
        steps[size] = step;
        weights[size] = millis;
        size++;
        millisOfStep[step] += millis;
        total += millis;
        lowest = Math.min(lowest, step);
        highest = Math.max(highest, step);
    }

    /**
     * Adds all values of another one that counts by the same steps, and keeps them.
     *
     * @param other the other one
     */
    void addAll(TimeMedian other) {
        if (size + other.size > values.length) {
            reserve(2 * (size + other.size));
        }
        System.arraycopy(other.values, 0, values, size, other.size);
        System.arraycopy(other.steps, 0, steps, size, other.size);
        System.arraycopy(other.weights, 0, weights, size, other.size);
        size += other.size;
        for (int step = other.lowest; step <= other.highest; step++) {
            millisOfStep[step] += other.millisOfStep[step];
        }
        total += other.total;
        lowest = Math.min(lowest, other.lowest);
        highest = Math.max(highest, other.highest);
    }

    private void reserve(int capacity) {
        values = Arrays.copyOf(values, capacity);
        steps = Arrays.copyOf(steps, capacity);
        weights = Arrays.copyOf(weights, capacity);
        taken = new double[capacity];
        takenWeights = new int[capacity];
    }

    /** Forgets all values. */
    void clear() {
        if (highest >= 0) {
            Arrays.fill(millisOfStep, lowest, highest + 1, 0);
        }
        lowest = STEPS;
        highest = -1;
        size = 0;
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
        return total >= leastMillis ? OptionalDouble.of(median()) : OptionalDouble.empty();
    }

    private double median() {
        int step = lowest;
        long below = 0;
        while (2 * (below + millisOfStep[step]) < total) {
            below += millisOfStep[step];
            step++;
        }
        int count = takeStep(step);
        double lower = lower(count, below);
        boolean isHalf = 2 * (below + upTo(lower, count)) == total;
        return isHalf ? (lower + above(lower, count, step)) / 2 : lower;
    }

    /** Takes the values of a step, and says how many they are. */
    private int takeStep(int step) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            // Written each time and kept only if it counts: no branch to guess.
            taken[count] = values[i];
            takenWeights[count] = weights[i];
            count += steps[i] == step ? 1 : 0;
        }
        return count;
    }

    /** The smallest value that is larger, which is there if a value ends exactly at half of the time: in the middle step, or in the next one with values. */
    private double above(double lower, int count, int step) {
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            next = taken[i] > lower && taken[i] < next ? taken[i] : next;
        }
        return next < Double.POSITIVE_INFINITY ? next : least(firstAfter(step));
    }

    private int firstAfter(int step) {
        int next = step + 1;
        while (millisOfStep[next] == 0) {
            next++;
        }
        return next;
    }

    private double least(int step) {
        int count = takeStep(step);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            least = taken[i] < least ? taken[i] : least;
        }
        return least;
    }

    private long upTo(double value, int count) {
        long millis = 0;
        for (int i = 0; i < count; i++) {
            millis += taken[i] <= value ? takenWeights[i] : 0;
        }
        return millis;
    }

    /** The smallest value of the middle step up to which all values make at least half of the time: quickselect, by weights. */
    private double lower(int count, long millisBelow) {
        int from = 0;
        int to = count - 1;
        long below = millisBelow;
        while (from < to) {
            double pivot = taken[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (taken[low] < pivot) {
                    low++;
                }
                while (taken[high] > pivot) {
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
        return taken[from];
    }

    private long weight(int from, int to) {
        long sum = 0;
        for (int i = from; i <= to; i++) {
            sum += takenWeights[i];
        }
        return sum;
    }

    private void swap(int one, int other) {
        double value = taken[one];
        taken[one] = taken[other];
        taken[other] = value;
        int weight = takenWeights[one];
        takenWeights[one] = takenWeights[other];
        takenWeights[other] = weight;
    }
}
