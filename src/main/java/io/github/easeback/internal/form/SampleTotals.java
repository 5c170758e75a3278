package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** The totals that samples give, for sessions that lack them, and to hold those against that have them. */
final class SampleTotals {

    private final Track track;
    private final SampleColumn distances;
    private final SampleColumn speeds;
    private final FastSteps fast;
    private int last = -1;
    private double startMetres = Double.NaN;
    private long startMillis;
    private double metres;
    private double longestStep;
    private double speedMetres;
    private double topSpeed;
    private long movingMillis;

    /**
     * Adds samples up.
     *
     * @param track their track
     */
    SampleTotals(Track track) {
        this.track = track;
        distances = track.measured(Quantity.DISTANCE);
        speeds = track.measured(Quantity.SPEED);
        fast = new FastSteps(track.size());
        for (int i = 0; i < track.size(); i++) {
            addDistance(i);
            addSpeed(i);
        }
        fast.judge(track.totalElapsedMillis());
    }

    private void addDistance(int index) {
        double distance = distances.at(index);
        if (Double.isNaN(distance)) {
            return;
        }
        if (last < 0) {
            startMetres = distance;
            startMillis = track.elapsedMillis(index) + (track.size() > 1 ? track.elapsedMillis(1) : 0);
        } else {
            addStep(distance - distances.at(last), last, index);
        }
        last = index;
    }

    /** A distance that falls was wrong before or is wrong now; neither is a step. What was covered in a pause was not run. */
    private void addStep(double step, int from, int to) {
        if (step <= 0) {
            return;
        }
        long elapsed = track.elapsedMillis(to) - track.elapsedMillis(from);
        long timer = track.timerMillis(to) - track.timerMillis(from);
        double run = timer < elapsed ? Math.min(step, RunReducer.FASTEST * timer / 1000) : step;
        if (run > 0) {
            metres += run;
            longestStep = Math.max(longestStep, run);
            fast.add(track.elapsedMillis(to), run);
        }
    }

    private void addSpeed(int index) {
        double speed = speeds.at(index);
        topSpeed = speed > topSpeed ? speed : topSpeed;
        if (index == 0) {
            return;
        }
        long step = track.timerStep(index);
        speedMetres += Track.isPossible(speed) && step <= Track.LONGEST_GAP_MILLIS ? speed * step / 1000 : 0;
        movingMillis += isMoving(speed, index) ? step : 0;
    }

    /** Whether the samples lie close enough together to tell that the runner moves from one to the next, and tell it. */
    private boolean isMoving(double speed, int index) {
        long step = track.elapsedMillis(index) - track.elapsedMillis(index - 1);
        return step <= Track.LONGEST_MOMENT_MILLIS
                && (Double.isNaN(speed)
                        ? (distances.at(index) - distances.at(index - 1)) * 1000 > Timeline.STANDING_SPEED * step
                        : speed > Timeline.STANDING_SPEED);
    }

    int count() {
        return track.size();
    }

    Optional<Instant> start() {
        return track.size() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(track.startMillis()));
    }

    Optional<Duration> elapsedTime() {
        return positive(track.totalElapsedMillis());
    }

    /** The time between the samples, without the pauses and without silences in which the distance did not go on. */
    Optional<Duration> timerTime() {
        return positive(track.totalTimerMillis());
    }

    /** The time in which samples that lie close together tell that the runner moves. */
    Duration movingTime() {
        return Duration.ofMillis(movingMillis);
    }

    /** The distance between the samples. */
    OptionalDouble distanceMetres() {
        return Double.isNaN(startMetres) ? OptionalDouble.empty() : OptionalDouble.of(metres);
    }

    /** What the first distance had covered already. */
    double startMetres() {
        return Double.isNaN(startMetres) ? 0 : startMetres;
    }

    /** In which time that may have been run: since the first sample, and since the one that may have come before, in milliseconds. */
    long startMillis() {
        return startMillis;
    }

    /** By how many metres the distance rises at once at most. */
    double longestStep() {
        return longestStep;
    }

    /** The part of the distance that was covered faster than any runner is. */
    double fastMetres() {
        return fast.metres();
    }

    /** The time of that part. */
    Duration fastTime() {
        return Duration.ofMillis(fast.millis());
    }

    /** Whether that part went on for several samples. */
    boolean isFastForLong() {
        return fast.isSustained();
    }

    /** The metres that the speeds of the samples add up to, those of no runner left out; 0 if none has one. */
    double speedMetres() {
        return speedMetres;
    }

    /** The highest speed of a sample, 0 if none has one. */
    double topSpeed() {
        return topSpeed;
    }

    private static Optional<Duration> positive(long millis) {
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }
}
