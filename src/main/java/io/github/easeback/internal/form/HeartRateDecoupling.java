package io.github.easeback.internal.form;

import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.NotComparable;
import java.util.Optional;

/**
 * How the heart rate goes away from the speed over the running after minute 10, from one half by time to the other. Breaks let the heart rest, hills change what a speed
 * costs; so it is told only of running without either.
 */
final class HeartRateDecoupling {

    private static final long FROM_MILLIS = 10 * ComparableRunning.MINUTE_MILLIS;
    private static final long LEAST_MILLIS = 20 * ComparableRunning.MINUTE_MILLIS;

    /** A timer that stands for longer is a rest. Library convention, as for a stand. */
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private static final double STEEPEST_MEAN = 0.01;
    private static final double HAIR = 1e-9;

    /** Speed, grade and heart rate must be known for this share of each half. Library convention. */
    private static final double ENOUGH = 0.8;

    private final Track track;
    private final ComparableRunning running;
    private final StepGrades grades;
    private final SoundHeartRate heartRates;
    private final Half one;
    private final Half other;
    private boolean isBroken;
    private boolean isPaused;
    private final long millis;

    /**
     * Follows the heart rate.
     *
     * @param track the track
     * @param running where the runner runs, from when on; there has to be some running
     * @param grades the grade of each step
     * @param heartRates the heart rate
     */
    HeartRateDecoupling(Track track, ComparableRunning running, StepGrades grades, SoundHeartRate heartRates) {
        this.track = track;
        this.running = running;
        this.grades = grades;
        this.heartRates = heartRates;
        long end = track.timerMillis(running.last()) - running.start().toMillis();
        millis = Math.max(0, end - FROM_MILLIS);
        one = new Half();
        other = new Half();
        long middle = FROM_MILLIS + millis / 2;
        for (int i = running.first(); i <= running.last() && !isBroken; i++) {
            if (running.at(i) >= FROM_MILLIS) {
                add(i, running.at(i) < middle ? one : other);
            }
        }
    }

    private void add(int index, Half half) {
        long step = track.timerStep(index);
        long elapsed = track.elapsedMillis(index) - track.elapsedMillis(index - 1);
        isPaused |= elapsed - step >= LONGEST_PAUSE_MILLIS;
        isBroken |= step > 0 && !running.isRunning(index);
        half.add(track.speed(index), grades.at(index), heartRates.at(index), step);
    }

    /** The decoupling, or why there is none. */
    Decoupling decoupling() {
        return reason().map(Decoupling::unknown).orElseGet(() -> {
            double first = one.speed.mean() / one.heartRate.mean();
            double second = other.speed.mean() / other.heartRate.mean();
            return Decoupling.of((first - second) / first);
        });
    }

    private Optional<NotComparable> reason() {
        if (isBroken) {
            return Optional.of(NotComparable.WALK_BREAKS);
        }
        if (isPaused) {
            return Optional.of(NotComparable.PAUSES);
        }
        if (millis < LEAST_MILLIS) {
            return Optional.of(NotComparable.TOO_SHORT);
        }
        return one.reason().or(other::reason);
    }

    /** Means over half of the time. */
    private final class Half {

        private final Mean speed = new Mean();
        private final Mean steepness = new Mean();
        private final Mean heartRate = new Mean();

        void add(double speedNow, double grade, double heartRateNow, long step) {
            speed.add(speedNow, step);
            steepness.add(Math.abs(grade), step);
            heartRate.add(heartRateNow, step);
        }

        Optional<NotComparable> reason() {
            double least = ENOUGH * millis / 2;
            if (heartRate.millis < least) {
                boolean isLeftOut = !heartRates.leftOut().isZero();
                return Optional.of(isLeftOut ? NotComparable.FOLLOWS_CADENCE : NotComparable.NOT_RECORDED);
            }
            if (speed.millis < least || speed.sum <= 0) {
                return Optional.of(NotComparable.SPEED_UNKNOWN);
            }
            if (steepness.millis < least) {
                return Optional.of(NotComparable.GRADE_UNKNOWN);
            }
            return steepness.mean() > STEEPEST_MEAN + HAIR ? Optional.of(NotComparable.HILLS) : Optional.empty();
        }
    }

    /** A mean over the time of the steps in which a value is known. */
    private static final class Mean {

        private double sum;
        private long millis;

        void add(double value, long step) {
            if (!Double.isNaN(value)) {
                sum += value * step;
                millis += step;
            }
        }

        double mean() {
            return sum / millis;
        }
    }
}
