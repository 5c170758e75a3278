package io.github.easeback.comeback;

import java.util.Objects;

/**
 * A stage of a ladder: walks and jogs that take turns up to a distance. Both speeds are library conventions for telling how long that takes.
 *
 * @param id the name of the stage, such as {@code S1}
 * @param walkSeconds how long each walk lasts, not negative; 0 for continuous running
 * @param runSeconds how long each jog lasts, not negative; 0 for a walk
 * @param metres the distance with the walks, above 0
 */
public record Stage(String id, int walkSeconds, int runSeconds, double metres) {

    /** A brisk walk, 5.5 km/h, in metres per second. Library convention. */
    public static final double WALKING_SPEED = 5.5 / 3.6;

    /** A slow jog, 8.0 km/h, in metres per second. Library convention. */
    public static final double JOGGING_SPEED = 8.0 / 3.6;

    /** Before the first jog: a brisk walk of half an hour. Library convention. */
    static final Stage WALK = new Stage("S0", 1800, 0, 1800 * WALKING_SPEED);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a time is negative, if both are 0, or if the distance is not above 0
     * @throws NullPointerException if {@code id} is null
     */
    public Stage {
        Objects.requireNonNull(id, "id");
        if (walkSeconds < 0 || runSeconds < 0 || walkSeconds + runSeconds == 0 || !(metres > 0)) {
            throw new IllegalArgumentException("A stage can't be " + walkSeconds + " s of walking and " + runSeconds
                    + " s of running over " + metres + " m");
        }
    }

    /**
     * Tells whether there is no running in it.
     *
     * @return true for a walk
     */
    public boolean isWalk() {
        return runSeconds == 0;
    }

    /**
     * How much of the time is running.
     *
     * @return 0 to 1
     */
    public double runningShare() {
        return (double) runSeconds / (walkSeconds + runSeconds);
    }

    /**
     * How far one walk and one jog lead.
     *
     * @param jogSpeed the jogging speed in metres per second, above 0
     * @return metres
     */
    public double metresOfTurn(double jogSpeed) {
        return walkSeconds * WALKING_SPEED + runSeconds * jogSpeed;
    }

    /**
     * How long a distance takes in this way.
     *
     * @param distance the distance with the walks in metres, not negative
     * @param jogSpeed the jogging speed in metres per second, above 0
     * @return seconds, with the walks
     */
    public double seconds(double distance, double jogSpeed) {
        return distance / metresOfTurn(jogSpeed) * (walkSeconds + runSeconds);
    }

    /**
     * How much of that is running.
     *
     * @param distance the distance with the walks in metres, not negative
     * @param jogSpeed the jogging speed in metres per second, above 0
     * @return seconds of running
     */
    public double runningSeconds(double distance, double jogSpeed) {
        return seconds(distance, jogSpeed) * runningShare();
    }
}
