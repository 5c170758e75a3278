package io.github.easeback.form;

import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.SampleColumn;
import io.github.easeback.activity.Samples;
import java.time.Duration;

/** Time, distance and speed along a run, sample by sample, from the first one on. Time and distance never fall. */
final class Way {

    /** Between two values so far apart, what was measured is taken to change evenly; beyond, it is unknown. Library convention. */
    static final long LONGEST_GAP_MILLIS = Duration.ofMinutes(2).toMillis();

    /**
     * A speed that a watch notes is that of a moment; over a longer step, the distance tells more. Watches write every 1 to 5 s unless they
     * choose the moments themselves. Library convention.
     */
    static final long LONGEST_MOMENT_MILLIS = 5000;

    private static final double MILLIS = 1000;

    private final Timeline timeline;
    private final Metres metres;
    private final double[] speeds;

    /**
     * Follows samples.
     *
     * @param samples the samples
     * @param timeline their times
     */
    Way(Samples samples, Timeline timeline) {
        this.timeline = timeline;
        speeds = new double[samples.size()];
        metres = new Metres(samples, timeline);
        followSpeeds(samples);
    }

    private void followSpeeds(Samples samples) {
        SampleColumn noted = samples.column(Quantity.SPEED);
        boolean isNoted = false;
        for (int i = 0; i < speeds.length && !isNoted; i++) {
            double speed = noted.at(i);
            isNoted = speed > 0 && isPossible(speed);
        }
        for (int i = 1; i < speeds.length; i++) {
            // A watch that never notes another speed than 0 does not measure it.
            speeds[i] = speedTo(i, isNoted ? noted.at(i) : Double.NaN);
        }
    }

    private double speedTo(int index, double noted) {
        boolean isMoment = clockMillis(index) - clockMillis(index - 1) <= LONGEST_MOMENT_MILLIS;
        if (isPossible(noted) && (isMoment || !metres.isMeasured(index))) {
            return noted;
        }
        double speed = (metres(index) - metres(index - 1)) * MILLIS / timerStep(index);
        boolean isKnown = metres.isMeasured(index) && totalMetres() > 0 && isPossible(speed);
        return isKnown ? speed : Double.NaN;
    }

    /** Whether a runner may have a speed in metres per second; {@code NaN} is none. */
    static boolean isPossible(double speed) {
        return speed >= 0 && speed <= RunReducer.FASTEST;
    }

    /** Whether samples lie close enough together for half of the time to tell how fast stretches were. Library convention. */
    boolean isDense() {
        long dense = 0;
        for (int i = 1; i < size(); i++) {
            dense += timerStep(i) <= LONGEST_GAP_MILLIS ? timerStep(i) : 0;
        }
        return 2 * dense >= totalTimerMillis();
    }

    /** The number of samples. */
    int size() {
        return timeline.size();
    }

    /** The milliseconds from the first sample to one, pauses included. */
    long clockMillis(int index) {
        return timeline.elapsed(index);
    }

    /** The milliseconds from the first sample to one, without pauses and long silences. */
    long timerMillis(int index) {
        return timeline.timer(index);
    }

    /** The timer time from the sample before to one, in milliseconds. */
    long timerStep(int index) {
        return timeline.timerStep(index);
    }

    /** The metres from the first sample to one. */
    double metres(int index) {
        return metres.to(index);
    }

    /** The speed from the sample before to one, in metres per second; {@code NaN} if it is unknown. */
    double speed(int index) {
        return speeds[index];
    }

    /** The timer time of all samples, in milliseconds. */
    long totalTimerMillis() {
        return timeline.totalTimer();
    }

    /** The metres of all samples, 0 if nothing tells them. */
    double totalMetres() {
        return metres.total();
    }
}
