package io.github.easeback.layoff;

import java.util.OptionalDouble;

/**
 * The careful start after a layoff. After 14 to 27 days it is half of what was usual, and three quarters in the second week. After a longer one, and where nothing is known of
 * what was usual, it is three runs of two miles in which two minutes of walking and two of jogging alternate, and no more than half of the usual week. Nobody starts with less than a
 * mile, twice a week. From then on a week may grow by the increase of the rules, up to the usual week. The shares are advice from practice; the floor and the order are library
 * conventions.
 *
 * @param tier how long the layoff was
 * @param weekMetres the most to cover in the first week
 * @param runMetres the most to cover in the first run
 * @param usualWeekMetres the usual week, which no week of the comeback goes beyond; absent if it is unknown
 */
public record StartDose(Tier tier, double weekMetres, double runMetres, OptionalDouble usualWeekMetres) {

    /** The most runs in each of the first two weeks after a long layoff. */
    public static final int RUNS = 3;

    /** Two international miles of 1,609.344 m. */
    public static final double WALK_JOG_METRES = 2 * 1609.344;

    private static final int PHASE_MINUTES = 2;
    private static final int MINUTES_BETWEEN_WALK_BREAKS = 9;

    private static final double LOWER_SHARE = 0.50;
    private static final double UPPER_SHARE = 0.75;
    private static final double SHORTEST_METRES = WALK_JOG_METRES / 2;
    private static final int FEWEST_RUNS = 2;
    private static final int WEEKS_A_RUN_MORE = 2;

    /**
     * The dose for a runner.
     *
     * @param tier {@link Tier#MEDIUM} or {@link Tier#LONG}
     * @param usual what was usual before
     * @return the dose
     * @throws IllegalArgumentException if the break is too short for a dose
     */
    public static StartDose after(Tier tier, Usual usual) {
        if (tier.compareTo(Tier.MEDIUM) < 0) {
            throw new IllegalArgumentException("After a break that is " + tier + " there is no careful start");
        }
        boolean isKnown =
                usual.weekMetres().isPresent() && usual.longestMetres().isPresent();
        return tier == Tier.MEDIUM && isKnown ? half(usual) : walkJog(usual.weekMetres());
    }

    private static StartDose half(Usual usual) {
        double week = atLeastAMile(FEWEST_RUNS, LOWER_SHARE * usual.weekMetres().orElseThrow());
        double run = atLeastAMile(1, LOWER_SHARE * usual.longestMetres().orElseThrow());
        return new StartDose(Tier.MEDIUM, week, Math.min(week, run), usual.weekMetres());
    }

    private static StartDose walkJog(OptionalDouble usualWeek) {
        double most = RUNS * WALK_JOG_METRES;
        double week = atLeastAMile(FEWEST_RUNS, Math.min(most, LOWER_SHARE * usualWeek.orElse(2 * most)));
        return new StartDose(Tier.LONG, week, Math.min(week, WALK_JOG_METRES), usualWeek);
    }

    /** Half of a tiny base brings nobody back. */
    private static double atLeastAMile(int runs, double metres) {
        return Math.max(runs * SHORTEST_METRES, metres);
    }

    /**
     * What a week of the comeback may be.
     *
     * @param week how many weeks come before it in the comeback, 0 in the first
     * @param grown the heaviest of these weeks that kept to its limit, one with less than a kilometre more counting as its limit, with the increase of the rules; 0 if there is none
     * @return metres
     */
    public double weekMetres(int week, double grown) {
        double usual = usualWeekMetres.orElse(Double.MAX_VALUE);
        double second = tier == Tier.MEDIUM ? UPPER_SHARE * usual : 0;
        return week == 0 ? weekMetres : Math.max(weekMetres, Math.max(second, Math.min(usual, grown)));
    }

    /**
     * What a run of the comeback may be: the first one the dose, a later one two miles, or what grew out of the runs since.
     *
     * @param grown the longest run since the return that kept to its limit, one of less than a kilometre more counting as its limit, with the increase of the rules; absent if there is none yet
     * @return metres
     */
    public double runMetres(OptionalDouble grown) {
        return grown.isPresent() ? Math.max(Math.min(runMetres, WALK_JOG_METRES), grown.getAsDouble()) : runMetres;
    }

    /**
     * How many runs a week of the comeback may have. After a long layoff these are three, and one more every two weeks; after a shorter one the days of rest alone bound
     * them.
     *
     * @param week how many weeks come before it in the comeback, 0 in the first
     * @return 3 to 7
     */
    public int runs(int week) {
        return tier == Tier.LONG ? Math.min(7, RUNS + week / WEEKS_A_RUN_MORE) : 7;
    }

    /**
     * How long each walk of the first run lasts.
     *
     * @return minutes
     */
    public int walkMinutes() {
        return tier == Tier.LONG ? PHASE_MINUTES : 1;
    }

    /**
     * How long each jog of the first run lasts, which a walk follows.
     *
     * @return minutes
     */
    public int jogMinutes() {
        return tier == Tier.LONG ? PHASE_MINUTES : MINUTES_BETWEEN_WALK_BREAKS;
    }

    /**
     * How long one walk-jog run takes.
     *
     * @param walkSpeed the walking speed in metres per second, above 0
     * @param jogSpeed the jogging speed in metres per second, above 0
     * @return minutes
     */
    public double runMinutes(double walkSpeed, double jogSpeed) {
        double metresInCycle = 60 * (walkMinutes() * walkSpeed + jogMinutes() * jogSpeed);
        return runMetres / metresInCycle * (walkMinutes() + jogMinutes());
    }
}
