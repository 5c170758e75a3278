package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import java.util.Arrays;

/**
 * The speeds at which walking and running part, for moments without a sane cadence. Who comes back may jog at a speed at which others walk. So a run without
 * cadence is asked itself: if its speeds fall into two groups, the limits lie between them. Else they are those at which adults change their gait, and what
 * lies close below may be either.
 *
 * @param walking below this speed, in metres per second, a runner begins to walk
 * @param running from this speed on, a walker begins to run
 * @param doubtful from this average speed on, a walk may be a jog; infinite if none may
 */
record GaitSpeeds(double walking, double running, double doubtful) {

    /** At 1.9 to 2.1 m/s adults go over from walking to running (doi:10.1016/j.humov.2023.103117). */
    static final GaitSpeeds USUAL = new GaitSpeeds(1.9, 2.1, Double.POSITIVE_INFINITY);

    /**
     * Who comes back jogs at 1.8 to 2.2 m/s, and against what watches themselves tell of walks, 1.8 m/s is the best single limit. Library convention.
     */
    static final GaitSpeeds DOUBTFUL = new GaitSpeeds(USUAL.walking, USUAL.running, 1.8);

    /** The distance of the limits from their middle, and the highest middle: nobody walks faster for long. */
    private static final double BAND = 0.1;

    private static final double HIGHEST_MIDDLE = 2.0;

    /** What two groups of speeds must be like to be a walk and a run. Library conventions. */
    private static final double LEAST_DIFFERENCE = 0.4;

    private static final double LEAST_UPPER_MEAN = 1.85;
    private static final int LEAST_CHUNKS = 6;
    /** Differences of means may miss their limit by rounding alone. */
    private static final double ROUNDING = 1e-9;

    /** The limits for a track. Where the cadence tells most of it, the speed only fills in. */
    static GaitSpeeds of(Track track) {
        SampleColumn cadences = track.measured(Quantity.CADENCE);
        Chunks untold = new Chunks(track.totalTimerMillis());
        long told = 0;
        long all = 0;
        for (int i = 1; i < track.size(); i++) {
            double speed = track.speed(i);
            long step = track.timerStep(i);
            all += step;
            if (GaitClassifier.isCadenceSane(cadences.at(i), speed)) {
                told += step;
            } else if (speed >= GaitClassifier.STANDING_SPEED) {
                untold.add(speed, step);
            }
        }
        return 2 * told >= all ? USUAL : of(untold.sorted());
    }

    /** The limits between the two groups that leave the least squares within them, as two-means looks for. */
    private static GaitSpeeds of(double[] sorted) {
        double all = 0;
        for (double mean : sorted) {
            all += mean;
        }
        int split = 0;
        double best = 0;
        double below = 0;
        for (int count = 1; count < sorted.length; count++) {
            below += sorted[count - 1];
            double difference = (all - below) / (sorted.length - count) - below / count;
            double between = difference * difference * count * (sorted.length - count);
            if (between > best) {
                best = between;
                split = count;
            }
        }
        return split < LEAST_CHUNKS || sorted.length - split < LEAST_CHUNKS
                ? DOUBTFUL
                : between(mean(sorted, 0, split), mean(sorted, split, sorted.length));
    }

    private static GaitSpeeds between(double lower, double upper) {
        double middle = (lower + upper) / 2;
        boolean areTwoGaits = upper - lower >= LEAST_DIFFERENCE - ROUNDING
                && upper >= LEAST_UPPER_MEAN - ROUNDING
                && middle < HIGHEST_MIDDLE;
        return areTwoGaits ? new GaitSpeeds(middle - BAND, middle + BAND, Double.POSITIVE_INFINITY) : DOUBTFUL;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    /** The mean speeds of ten seconds each, whatever the steps of the samples are. */
    private static final class Chunks {

        private static final long MILLIS = 10_000;

        private final double[] means;
        private int count;
        private double sum;
        private long filled;

        Chunks(long mostMillis) {
            means = new double[(int) (mostMillis / MILLIS)];
        }

        void add(double speed, long millis) {
            long rest = millis;
            while (filled + rest >= MILLIS) {
                means[count] = (sum + speed * (MILLIS - filled)) / MILLIS;
                count++;
                rest -= MILLIS - filled;
                sum = 0;
                filled = 0;
            }
            sum += speed * rest;
            filled += rest;
        }

        double[] sorted() {
            double[] sorted = Arrays.copyOf(means, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
