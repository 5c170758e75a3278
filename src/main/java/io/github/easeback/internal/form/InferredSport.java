package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;

/**
 * Whether samples of an unnamed sport leave no doubt that somebody ran. A watch that writes the sport last names none in a file that was cut off. Riders turn
 * pedals about as often as runners take strides, but they coast, and go further with each turn.
 */
final class InferredSport {

    /** For so long at least, in milliseconds. Library convention. */
    private static final long SHORTEST_MILLIS = 120_000;

    /** Steps a minute of runners; below it people walk (doi:10.1016/j.humov.2023.103117). */
    private static final double LEAST_STEPS = 140;

    private static final double MOST_STEPS = 220;

    /** Speeds of runners in metres per second, and the lengths of their steps in metres. Library convention. */
    private static final double SLOWEST = 1.8;

    private static final double FASTEST = 5;
    private static final double SHORTEST_STEP = 0.6;
    private static final double LONGEST_STEP = 1.6;
    /** A turn of the pedals on an easy ride takes a rider as far as two longer ones. Library convention. */
    private static final double LONGEST_CERTAIN_STEP = 1.3;

    /** So much of the time somebody runs, and hardly any of it does something else at speed. Library convention. */
    private static final double MOSTLY = 0.6;

    private static final double HARDLY = 0.02;

    private InferredSport() {}

    /**
     * Judges a track.
     *
     * @param track the track
     */
    static boolean isRunning(Track track) {
        SampleColumn cadences = track.measured(Quantity.CADENCE);
        SampleColumn contacts = track.measured(Quantity.STANCE_TIME);
        long running = 0;
        long riding = 0;
        for (int i = 1; i < track.size(); i++) {
            double speed = track.speed(i);
            double steps = cadences.at(i);
            running += isRun(steps, speed, contacts.at(i) > 0 ? LONGEST_STEP : LONGEST_CERTAIN_STEP)
                    ? track.timerStep(i)
                    : 0;
            riding += isRide(steps, speed) ? track.timerStep(i) : 0;
        }
        return running >= SHORTEST_MILLIS
                && running >= MOSTLY * track.totalTimerMillis()
                && riding <= HARDLY * track.totalTimerMillis();
    }

    private static boolean isRun(double steps, double speed, double longestStep) {
        double length = speed * 60 / steps;
        return steps >= LEAST_STEPS
                && steps <= MOST_STEPS
                && speed >= SLOWEST
                && speed <= FASTEST
                && length >= SHORTEST_STEP
                && length <= longestStep;
    }

    private static boolean isRide(double steps, double speed) {
        return speed > FASTEST + 1 || (steps == 0 && speed > SLOWEST);
    }
}
