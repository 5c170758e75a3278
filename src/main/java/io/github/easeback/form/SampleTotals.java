package io.github.easeback.form;

import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The totals that samples give, for sessions that lack them, and to hold those against that have them. */
final class SampleTotals {

    /** A watch writes at least every few minutes while its timer runs; after a longer silence it was off. Library convention. */
    private static final long LONGEST_SILENCE_MILLIS = Duration.ofMinutes(10).toMillis();

    private final Samples samples;
    private long timerMillis;
    private double startMetres = Double.NaN;
    private double metres;
    private double fastMetres;
    private long fastMillis;
    private double topSpeed;

    /**
     * Adds samples up.
     *
     * @param samples the samples
     * @param pauses the stretches in which the timer stood still
     */
    SampleTotals(Samples samples, List<Pause> pauses) {
        this.samples = samples;
        addTimes(new PausedTime(pauses));
        addDistances();
    }

    private void addTimes(PausedTime paused) {
        for (int i = 1; i < samples.size(); i++) {
            long from = samples.timeMillis(i - 1);
            long to = samples.timeMillis(i);
            timerMillis += isSilence(to - from) ? 0 : to - from - paused.between(from, to);
        }
    }

    /** Whether no time is counted from one sample to the next: the watch was off, or its clock went back. */
    static boolean isSilence(long stepMillis) {
        return stepMillis < 0 || stepMillis > LONGEST_SILENCE_MILLIS;
    }

    private void addDistances() {
        int last = -1;
        for (int i = 0; i < samples.size(); i++) {
            double distance = samples.value(Quantity.DISTANCE, i);
            double speed = samples.value(Quantity.SPEED, i);
            topSpeed = speed > topSpeed ? speed : topSpeed;
            if (!Double.isNaN(distance)) {
                if (last < 0) {
                    startMetres = distance;
                } else {
                    addStep(distance - samples.value(Quantity.DISTANCE, last), i, last);
                }
                last = i;
            }
        }
    }

    /** A distance that falls was wrong before or is wrong now; neither is a step. */
    private void addStep(double step, int index, int before) {
        if (step <= 0) {
            return;
        }
        long millis = Math.max(0, samples.timeMillis(index) - samples.timeMillis(before));
        metres += step;
        if (step * 1000 > RunReducer.FASTEST * millis) {
            fastMetres += step;
            fastMillis += millis;
        }
    }

    int count() {
        return samples.size();
    }

    Optional<Instant> start() {
        return samples.size() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(samples.timeMillis(0)));
    }

    Optional<Duration> elapsedTime() {
        return positive(samples.size() == 0 ? 0 : samples.timeMillis(samples.size() - 1) - samples.timeMillis(0));
    }

    /** The time between the samples, without the pauses that the timer events tell and without long silences. */
    Optional<Duration> timerTime() {
        return positive(timerMillis);
    }

    /** The distance between the samples. */
    OptionalDouble distanceMetres() {
        return Double.isNaN(startMetres) ? OptionalDouble.empty() : OptionalDouble.of(metres);
    }

    /** What the first sample had covered already. */
    double startMetres() {
        return Double.isNaN(startMetres) ? 0 : startMetres;
    }

    /** The part of the distance that was covered faster than any runner is. */
    double fastMetres() {
        return fastMetres;
    }

    /** The time of that part. */
    Duration fastTime() {
        return Duration.ofMillis(fastMillis);
    }

    /** The highest speed of a sample, 0 if none has one. */
    double topSpeed() {
        return topSpeed;
    }

    private static Optional<Duration> positive(long millis) {
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }
}
