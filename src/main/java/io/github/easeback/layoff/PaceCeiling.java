package io.github.easeback.layoff;

import java.util.OptionalDouble;

/**
 * How fast a runner who comes back may run: the easy speed less what a published table of the fitness that is lost takes off. The table is of fitness and not of tissue, and is taken for
 * the speed, which is cautious; library convention. For slow running speaks that the spine of runners shortened by 3.37, 5.10 and 7.69 mm in 30 minutes at 70, 85 and 100 % of the
 * marathon pace (n = 14, doi:10.1249/00005768-199012000-00006), grade C.
 */
public final class PaceCeiling {

    /** Nobody is asked to jog more slowly, in metres per second. Library convention. */
    public static final double SLOWEST_JOG = 2.1;

    private static final int FREE_DAYS = 5;
    private static final double A_DAY = 0.003;
    private static final double LOWEST = 0.80;

    private PaceCeiling() {}

    /**
     * The share of the easy speed that is left.
     *
     * @param days the days without a run, not negative
     * @return 0.80 to 1
     */
    public static double share(int days) {
        return days <= FREE_DAYS ? 1 : Math.max(LOWEST, 1 - A_DAY * (days - FREE_DAYS));
    }

    /**
     * The highest speed.
     *
     * @param easySpeed the easy speed before the layoff in metres per second; absent if it is unknown
     * @param days the days without a run
     * @return metres per second, never above the easy speed; absent if that is unknown
     */
    public static OptionalDouble of(OptionalDouble easySpeed, int days) {
        return easySpeed.isPresent()
                ? OptionalDouble.of(
                        Math.min(easySpeed.getAsDouble(), Math.max(SLOWEST_JOG, easySpeed.getAsDouble() * share(days))))
                : easySpeed;
    }
}
