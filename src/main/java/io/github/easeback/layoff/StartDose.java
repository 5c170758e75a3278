package io.github.easeback.layoff;

import java.util.OptionalDouble;

/**
 * The first week after a layoff: at most three runs of two miles in which two minutes of walking and two of jogging alternate, and
 * no more than half of the weekly distance before the layoff; the lower of the two. Advice from practice: start at about 50 to
 * 75 % of what was usual.
 *
 * @param weekMetres the most to cover in the first week
 * @param runMetres the most to cover in one run of the first week
 * @param laterWeekMetres the most to cover in any of the first weeks, absent if nothing is known of the time before
 */
public record StartDose(double weekMetres, double runMetres, OptionalDouble laterWeekMetres) {

    /** The most runs in the first week. */
    public static final int RUNS = 3;

    /** Two international miles of 1,609.344 m. */
    public static final double WALK_JOG_METRES = 2 * 1609.344;

    /** How long each walk and each jog lasts. */
    public static final int PHASE_MINUTES = 2;

    private static final double LOWER_SHARE = 0.50;
    private static final double UPPER_SHARE = 0.75;

    /**
     * The dose for a runner.
     *
     * @param usualWeekMetres the weekly distance before the layoff, not negative; absent if unknown
     * @return the dose
     */
    public static StartDose after(OptionalDouble usualWeekMetres) {
        double walkJog = RUNS * WALK_JOG_METRES;
        if (usualWeekMetres.isEmpty()) {
            return new StartDose(walkJog, WALK_JOG_METRES, OptionalDouble.empty());
        }
        double usual = usualWeekMetres.getAsDouble();
        double week = Math.min(walkJog, LOWER_SHARE * usual);
        return new StartDose(week, Math.min(week, WALK_JOG_METRES), OptionalDouble.of(UPPER_SHARE * usual));
    }

    /**
     * What a later one of the first weeks may be.
     *
     * @param metres what the growth since the week before comes to
     * @return that, or {@link #laterWeekMetres} if that is less
     */
    public double atMost(double metres) {
        return laterWeekMetres.isPresent() ? Math.min(metres, laterWeekMetres.getAsDouble()) : metres;
    }

    /**
     * How long one walk-jog run takes.
     *
     * @param walkSpeed the walking speed in metres per second, above 0
     * @param jogSpeed the jogging speed in metres per second, above 0
     * @return minutes
     */
    public double runMinutes(double walkSpeed, double jogSpeed) {
        double metresInCycle = PHASE_MINUTES * 60 * (walkSpeed + jogSpeed);
        return runMetres / metresInCycle * 2 * PHASE_MINUTES;
    }
}
