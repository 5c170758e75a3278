package io.github.easeback.activity;

/**
 * What is looked at inside of a run, with the smallest step in which watches write it and the smallest change that is told of a runner whose own spread from run to
 * run is not known: 2 % of the value, for the balance 0.6 points (library convention).
 */
public enum FormQuantity {
    /** Steps per minute, both feet counted; many watches count whole strides. */
    CADENCE(2),
    /** The length of a step, in millimetres. */
    STEP_LENGTH(1),
    /** The ground contact time, in milliseconds. */
    GROUND_CONTACT(1),
    /** How far the trunk moves up and down in a step, in millimetres. */
    VERTICAL_OSCILLATION(1),
    /** The vertical oscillation as a share of the step length, in percent. */
    VERTICAL_RATIO(0.1),
    /** The left foot's share of the ground contact time, in percent. */
    BALANCE(0.1),
    /** Beats per minute. */
    HEART_RATE(1),
    /** Metres per second. */
    SPEED(0.01);

    private static final double LEAST_SHARE = 0.02;
    private static final double LEAST_POINTS = 0.6;

    private final double resolution;

    FormQuantity(double resolution) {
        this.resolution = resolution;
    }

    /**
     * The smallest step in which watches write it.
     *
     * @return in the unit of the quantity, above 0
     */
    public double resolution() {
        return resolution;
    }

    /**
     * A change has to be larger than this to be told of a runner without a baseline.
     *
     * @param level the value before the change, in the unit of the quantity
     * @return in the unit of the quantity
     */
    public double leastChange(double level) {
        return this == BALANCE ? LEAST_POINTS : LEAST_SHARE * Math.abs(level);
    }
}
