package io.github.easeback.internal.form;

import io.github.easeback.activity.Pause;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.util.List;

/**
 * The track of a run: elapsed time, timer time, distance and speed at each sample, followed once from the first one on and read by whoever says something
 * of what is inside of a run. Times and distance never fall.
 */
final class Track {

    /** Between two values so far apart, what was measured is taken to change evenly; beyond, it is unknown. Library convention. */
    static final long LONGEST_GAP_MILLIS = Duration.ofMinutes(2).toMillis();

    /**
     * A speed that a watch notes is that of a moment; over a longer step, the distance tells more. Watches write every 1 to 5 s unless they
     * choose the moments themselves. Library convention.
     */
    static final long LONGEST_MOMENT_MILLIS = 5000;

    /** A track without a sample. */
    static final Track EMPTY = new Track(Samples.NONE, List.of());

    private static final double MILLIS = 1000;

    private final Samples samples;
    private final Timeline timeline;
    private final CumulativeDistance distance;
    private final double[] speeds;
    private final boolean isDense;

    /**
     * Follows samples.
     *
     * @param samples the samples
     * @param pauses the stretches in which the timer stood still, in order
     */
    Track(Samples samples, List<Pause> pauses) {
        this.samples = samples;
        timeline = new Timeline(samples, pauses);
        distance = new CumulativeDistance(samples, timeline);
        speeds = new double[samples.size()];
        SampleColumn noted = samples.column(Quantity.SPEED);
        // A watch that never notes another speed than 0 does not measure it.
        boolean isNoted = isAnyPositive(noted);
        long dense = 0;
        for (int i = 1; i < speeds.length; i++) {
            long step = timerStep(i);
            speeds[i] = speedTo(i, isNoted ? noted.at(i) : Double.NaN);
            dense += step <= LONGEST_GAP_MILLIS ? step : 0;
        }
        isDense = 2 * dense >= totalTimerMillis();
    }

    private static boolean isAnyPositive(SampleColumn speeds) {
        for (int i = 0; i < speeds.size(); i++) {
            double speed = speeds.at(i);
            if (speed > 0 && isPossible(speed)) {
                return true;
            }
        }
        return false;
    }

    private double speedTo(int index, double noted) {
        boolean isMoment = elapsedMillis(index) - elapsedMillis(index - 1) <= LONGEST_MOMENT_MILLIS;
        if (isPossible(noted) && (isMoment || !distance.isMeasured(index))) {
            return noted;
        }
        double speed = (metres(index) - metres(index - 1)) * MILLIS / timerStep(index);
        boolean isKnown = distance.isMeasured(index) && totalMetres() > 0 && isPossible(speed);
        return isKnown ? speed : Double.NaN;
    }

    /** Whether a runner may have a speed in metres per second; {@code NaN} is none. */
    static boolean isPossible(double speed) {
        return speed >= 0 && speed <= RunReducer.FASTEST;
    }

    /** Whether samples lie close enough together for half of the time to tell how fast stretches were. Library convention. */
    boolean isDense() {
        return isDense;
    }

    /** The number of samples. */
    int size() {
        return speeds.length;
    }

    /** What the watch measured at each sample, as it wrote it. */
    SampleColumn measured(Quantity quantity) {
        return samples.column(quantity);
    }

    /** The milliseconds from the first sample to one, pauses included. */
    long elapsedMillis(int index) {
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
        return distance.to(index);
    }

    /** The speed from the sample before to one, in metres per second; {@code NaN} if it is unknown. */
    double speed(int index) {
        return speeds[index];
    }

    /** When the first sample was taken, in milliseconds since 1970-01-01T00:00Z; there has to be one. */
    long startMillis() {
        return samples.timeMillis(0);
    }

    /** The time from the first sample to the last one, in milliseconds. */
    long totalElapsedMillis() {
        return timeline.totalElapsed();
    }

    /** The timer time of all samples, in milliseconds. */
    long totalTimerMillis() {
        return timeline.totalTimer();
    }

    /** The metres of all samples, 0 if nothing tells them. */
    double totalMetres() {
        return distance.total();
    }
}
