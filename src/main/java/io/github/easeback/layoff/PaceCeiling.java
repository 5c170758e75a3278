package io.github.easeback.layoff;

import java.util.OptionalDouble;

/**
 * How fast a runner who comes back may run: the easy speed less what a published table of the fitness that is lost takes off, which takes half as much off after cross-training. The tables
 * are of fitness and not of tissue, and are taken for the speed, which is cautious; library convention. For slow running speaks that the spine of runners shortened by 3.37, 5.10 and 7.69
 * mm in 30 minutes at 70, 85 and 100 % of the marathon pace (n = 14, doi:10.1249/00005768-199012000-00006), grade C.
 */
public enum PaceCeiling {
    /** After a layoff with less than two sessions of cross-training a week. */
    AFTER_REST(0.003, 0.80),
    /** After a layoff with two sessions or more a week. */
    AFTER_CROSS_TRAINING(0.0015, 0.90);

    /** Nobody is asked to jog more slowly, in metres per second. Library convention. */
    public static final double SLOWEST_JOG = 2.1;

    private static final int FREE_DAYS = 5;

    private final double aDay;
    private final double lowest;

    PaceCeiling(double aDay, double lowest) {
        this.aDay = aDay;
        this.lowest = lowest;
    }

    /**
     * The ceiling after a layoff.
     *
     * @param crossTraining what was done in it
     * @return the one for those who kept fit, or that for the others
     */
    public static PaceCeiling after(CrossTraining crossTraining) {
        return crossTraining.isEnough() ? AFTER_CROSS_TRAINING : AFTER_REST;
    }

    /**
     * The share of the easy speed that is left.
     *
     * @param days the days without a run, not negative
     * @return 0.80 to 1, after cross-training 0.90 to 1
     */
    public double share(int days) {
        return Math.max(lowest, 1 - aDay * Math.max(0, days - FREE_DAYS));
    }

    /**
     * The highest speed.
     *
     * @param easySpeed the easy speed before the layoff in metres per second; absent if it is unknown
     * @param days the days without a run
     * @return metres per second, never above the easy speed; absent if that is unknown
     */
    public OptionalDouble of(OptionalDouble easySpeed, int days) {
        return easySpeed.isPresent()
                ? OptionalDouble.of(
                        Math.min(easySpeed.getAsDouble(), Math.max(SLOWEST_JOG, easySpeed.getAsDouble() * share(days))))
                : easySpeed;
    }
}
