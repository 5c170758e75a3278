package io.github.easeback.internal.form;

import java.util.Arrays;

/**
 * Finds what no runner can do among the steps of a distance. Watches write a distance in steps of some seconds or of a kilometre, or let it stand and
 * catch up when the signal is back; so a step is fast only if it is fast over the time in which it may have been run: since the distance last moved,
 * or until it moved again, and over a quarter of a minute at least.
 */
final class FastSteps {

    /** Jumps of the position within such a time are the noise of GPS. Library convention. */
    private static final long WINDOW_MILLIS = 15_000;

    /** For so long nobody sprints. Library convention. */
    private static final long RIDE_MILLIS = 300_000;

    /** A speed in metres per second that no runner keeps up for so long; what is below needs no look at the records. */
    private static final double SWIFT = 7;

    private final long[] times;
    private final double[] steps;
    private int count;
    private boolean hasSuspect;
    private boolean hasSwift;
    private double metres;
    private long millis;
    private boolean isSustained;

    /**
     * Starts where the samples do.
     *
     * @param most how many steps there may be
     */
    FastSteps(int most) {
        times = new long[most + 1];
        steps = new double[most + 1];
        count = 1;
    }

    /**
     * Adds a step.
     *
     * @param toMillis the elapsed time at its end
     * @param stepMetres the distance, above 0
     */
    void add(long toMillis, double stepMetres) {
        times[count] = toMillis;
        steps[count] = stepMetres;
        hasSuspect |= isSuspect(count);
        hasSwift |= stepMetres * 1000 > SWIFT * (toMillis - times[count - 1]);
        count++;
    }

    /**
     * Judges the steps that were added.
     *
     * @param endMillis the elapsed time of the last sample
     */
    void judge(long endMillis) {
        if (!hasSwift) {
            return;
        }
        boolean[] isFast = new boolean[count];
        if (hasSuspect) {
            markSuspects(isFast, endMillis);
        }
        if (FastestRun.isPossible(Arrays.stream(steps, 0, count).sum(), (double) endMillis - times[0])) {
            markRides(isFast);
        }
        takeOut(isFast);
    }

    private void markSuspects(boolean[] isFast, long endMillis) {
        for (int i = 1; i < count; i++) {
            if (isSuspect(i)) {
                int end = endOfSuspects(i);
                if (hasFastStep(i, end, endMillis)) {
                    Arrays.fill(isFast, i, end, true);
                }
                i = end - 1;
            }
        }
    }

    /**
     * Over some minutes, no runner is faster than the record of the distance, though each step might be a sprint: that is a ride in town. A ride all along has
     * no part that is a run.
     */
    private void markRides(boolean[] isFast) {
        int from = 0;
        double sum = 0;
        for (int to = 1; to < count; to++) {
            sum += steps[to];
            while (times[to] - times[from + 1] >= RIDE_MILLIS) {
                from++;
                sum -= steps[from];
            }
            long time = times[to] - times[from];
            boolean isSwift = time >= RIDE_MILLIS && sum * 1000 > SWIFT * time;
            if (isSwift && !FastestRun.isPossible(sum, (double) time)) {
                markFasterThan(FastestRun.over(sum), from + 1, to, isFast);
            }
        }
    }

    private void markFasterThan(double limit, int from, int to, boolean[] isFast) {
        for (int i = from; i <= to; i++) {
            isFast[i] |= steps[i] * 1000 > limit * (times[i] - times[i - 1]);
        }
    }

    private boolean isSuspect(int index) {
        return steps[index] * 1000 > RunReducer.FASTEST * (times[index] - times[index - 1]);
    }

    private int endOfSuspects(int from) {
        int end = from + 1;
        while (end < count && isSuspect(end)) {
            end++;
        }
        return end;
    }

    private boolean hasFastStep(int from, int end, long endMillis) {
        for (int i = from; i < end; i++) {
            if (!isPossibleSince(i) && !isPossibleUntilNext(i, endMillis)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossibleSince(int index) {
        int from = index - 1;
        double sum = steps[index];
        while (from > 0 && times[index] - times[from] < WINDOW_MILLIS) {
            sum += steps[from];
            from--;
        }
        return FastestRun.isPossible(sum, (double) (times[index] - times[from]));
    }

    private boolean isPossibleUntilNext(int index, long endMillis) {
        long from = times[index - 1];
        double sum = steps[index];
        int next = index + 1;
        while (next < count && times[next] - from < WINDOW_MILLIS) {
            sum += steps[next];
            next++;
        }
        return FastestRun.isPossible(sum, (double) ((next < count ? times[next] : endMillis) - from));
    }

    private void takeOut(boolean[] isFast) {
        for (int i = 1; i < count; i++) {
            if (isFast[i]) {
                metres += steps[i];
                millis += times[i] - times[i - 1];
                isSustained |= isFast[i - 1];
            }
        }
    }

    /** The metres that are too fast. */
    double metres() {
        return metres;
    }

    /** The time that they took, in milliseconds. */
    long millis() {
        return millis;
    }

    /** Whether the distance was too fast for several steps in a row, as on a ride; a single one may be how the watch writes. */
    boolean isSustained() {
        return isSustained;
    }
}
