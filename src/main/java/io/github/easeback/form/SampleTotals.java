package io.github.easeback.form;

import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.SampleColumn;
import io.github.easeback.activity.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** The totals that samples give, for sessions that lack them, and to hold those against that have them. */
final class SampleTotals {

    private final Samples samples;
    private final Timeline timeline;
    private final FastSteps fast;
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
     * @param samples the samples
     * @param timeline their times
     */
    SampleTotals(Samples samples, Timeline timeline) {
        this.samples = samples;
        this.timeline = timeline;
        fast = new FastSteps(samples.size());
        addDistances();
        addSpeeds();
        fast.judge(timeline.totalElapsed());
    }

    private void addDistances() {
        int last = -1;
        SampleColumn distances = samples.column(Quantity.DISTANCE);
        for (int i = 0; i < distances.size(); i++) {
            double distance = distances.at(i);
            if (!Double.isNaN(distance)) {
                if (last < 0) {
                    startMetres = distance;
                    startMillis = timeline.elapsed(i) + (timeline.size() > 1 ? timeline.elapsed(1) : 0);
                } else {
                    addStep(distance - distances.at(last), last, i);
                }
                last = i;
            }
        }
    }

    /** A distance that falls was wrong before or is wrong now; neither is a step. What was covered in a pause was not run. */
    private void addStep(double step, int from, int to) {
        if (step <= 0) {
            return;
        }
        long elapsed = timeline.elapsed(to) - timeline.elapsed(from);
        long timer = timeline.timer(to) - timeline.timer(from);
        double run = timer < elapsed ? Math.min(step, RunReducer.FASTEST * timer / 1000) : step;
        if (run > 0) {
            metres += run;
            longestStep = Math.max(longestStep, run);
            fast.add(timeline.elapsed(to), run);
        }
    }

    private void addSpeeds() {
        SampleColumn speeds = samples.column(Quantity.SPEED);
        SampleColumn distances = samples.column(Quantity.DISTANCE);
        for (int i = 0; i < speeds.size(); i++) {
            double speed = speeds.at(i);
            topSpeed = speed > topSpeed ? speed : topSpeed;
            if (i > 0 && Way.isPossible(speed) && timeline.timerStep(i) <= Way.LONGEST_GAP_MILLIS) {
                speedMetres += speed * timeline.timerStep(i) / 1000;
            }
            movingMillis += i > 0 && isMoving(speed, distances, i) ? timeline.timerStep(i) : 0;
        }
    }

    /** Whether the samples lie close enough together to tell that the runner moves from one to the next, and tell it. */
    private boolean isMoving(double speed, SampleColumn distances, int index) {
        long step = timeline.elapsed(index) - timeline.elapsed(index - 1);
        return step <= Way.LONGEST_MOMENT_MILLIS
                && (Double.isNaN(speed)
                        ? (distances.at(index) - distances.at(index - 1)) * 1000 > Timeline.STANDING_SPEED * step
                        : speed > Timeline.STANDING_SPEED);
    }

    int count() {
        return samples.size();
    }

    Optional<Instant> start() {
        return samples.size() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(samples.timeMillis(0)));
    }

    Optional<Duration> elapsedTime() {
        return positive(timeline.totalElapsed());
    }

    /** The time between the samples, without the pauses and without silences in which the distance did not go on. */
    Optional<Duration> timerTime() {
        return positive(timeline.totalTimer());
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
