package io.github.easeback.internal.form;

import io.github.easeback.activity.Bout;

/** Tells the gait of a moment. The cadence decides where it fits to the speed, else the speed; between two limits the gait stays what it was. */
final class GaitClassifier {

    /** Adults go over from walking to running at 135 to 140 steps a minute (doi:10.1016/j.humov.2023.103117). */
    private static final double WALKING_CADENCE = 135;

    private static final double RUNNING_CADENCE = 140;

    /** Beyond these lengths, in metres, a step is a stride read as a step, or the cadence of somebody who stands. Library convention. */
    private static final double SHORTEST_STEP = 0.25;

    private static final double LONGEST_STEP = 1.2;
    /** Below this speed, in metres per second, a runner stands, and GPS drifts. Library convention. */
    static final double STANDING_SPEED = 0.5;

    private final GaitSpeeds speeds;
    private boolean isRunning = true;

    /** Begins with somebody who runs, and judges moments without a cadence by speeds. */
    GaitClassifier(GaitSpeeds speeds) {
        this.speeds = speeds;
    }

    /**
     * Goes on to the next moment.
     *
     * @param cadence steps per minute; {@code NaN} or 0 if unknown
     * @param speed metres per second, {@code NaN} if unknown
     * @return the gait
     */
    Bout.Kind next(double cadence, double speed) {
        if (isCadenceSane(cadence, speed)) {
            return moving(cadence, WALKING_CADENCE, RUNNING_CADENCE);
        }
        if (Double.isNaN(speed)) {
            return Bout.Kind.UNKNOWN;
        }
        if (speed < STANDING_SPEED) {
            isRunning = false;
            return Bout.Kind.STAND;
        }
        return moving(speed, speeds.walking(), speeds.running());
    }

    /** Whether there is a cadence that fits to the speed, if that is known. */
    static boolean isCadenceSane(double cadence, double speed) {
        double step = speed * 60 / cadence;
        return cadence > 0 && (Double.isNaN(speed) || (step >= SHORTEST_STEP && step <= LONGEST_STEP));
    }

    private Bout.Kind moving(double value, double walking, double running) {
        isRunning = value >= (isRunning ? walking : running);
        return isRunning ? Bout.Kind.RUN : Bout.Kind.WALK;
    }
}
