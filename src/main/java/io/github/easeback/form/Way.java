package io.github.easeback.form;

import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.Samples;
import java.time.Duration;
import java.util.List;

/** Time, distance and speed along a run, sample by sample, from the first one on. Time and distance never fall. */
final class Way {

    /** Between two values so far apart, what was measured is taken to change evenly; beyond, it is unknown. Library convention. */
    static final long LONGEST_GAP_MILLIS = Duration.ofMinutes(2).toMillis();

    /**
     * A speed that a watch notes is that of a moment; over a longer step, the distance tells more. Watches write every 1 to 5 s unless they
     * choose the moments themselves. Library convention.
     */
    private static final long LONGEST_MOMENT_MILLIS = 5000;

    private static final double MILLIS = 1000;

    private final long[] clock;
    private final long[] timer;
    private final Metres metres;
    private final double[] speeds;

    /**
     * Follows samples.
     *
     * @param samples the samples
     * @param pauses the stretches in which the timer stood still, in order
     */
    Way(Samples samples, List<Pause> pauses) {
        clock = new long[samples.size()];
        timer = new long[samples.size()];
        speeds = new double[samples.size()];
        followTimes(samples, new PausedTime(pauses));
        metres = new Metres(samples, clock, timer);
        followSpeeds(samples);
    }

    private void followTimes(Samples samples, PausedTime paused) {
        for (int i = 1; i < clock.length; i++) {
            long from = samples.timeMillis(i - 1);
            long to = samples.timeMillis(i);
            clock[i] = clock[i - 1] + Math.max(0, to - from);
            timer[i] = timer[i - 1] + (SampleTotals.isSilence(to - from) ? 0 : to - from - paused.between(from, to));
        }
    }

    private void followSpeeds(Samples samples) {
        boolean isNoted = false;
        for (int i = 0; i < speeds.length && !isNoted; i++) {
            double speed = samples.value(Quantity.SPEED, i);
            isNoted = speed > 0 && isPossible(speed);
        }
        for (int i = 1; i < speeds.length; i++) {
            // A watch that never notes another speed than 0 does not measure it.
            speeds[i] = speedTo(i, isNoted ? samples.value(Quantity.SPEED, i) : Double.NaN);
        }
    }

    private double speedTo(int index, double noted) {
        boolean isMoment = clock[index] - clock[index - 1] <= LONGEST_MOMENT_MILLIS;
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

    /** The number of samples. */
    int size() {
        return clock.length;
    }

    /** The milliseconds from the first sample to one, pauses included. */
    long clockMillis(int index) {
        return clock[index];
    }

    /** The milliseconds from the first sample to one, without pauses and long silences. */
    long timerMillis(int index) {
        return timer[index];
    }

    /** The timer time from the sample before to one, in milliseconds. */
    long timerStep(int index) {
        return timer[index] - timer[index - 1];
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
        return timer.length == 0 ? 0 : timer[timer.length - 1];
    }

    /** The metres of all samples, 0 if nothing tells them. */
    double totalMetres() {
        return metres.total();
    }
}
