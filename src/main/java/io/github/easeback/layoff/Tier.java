package io.github.easeback.layoff;

/**
 * How careful a start after some days without a run has to be. The bounds are a library convention; nobody has studied how to start again after back
 * pain.
 */
public enum Tier {
    /** Up to 6 days: nothing changes. */
    NONE,
    /** 7 to 13 days: back to what was usual, and not beyond it. */
    SHORT,
    /** 14 to 27 days: about half of what was usual, with walk breaks. */
    MEDIUM,
    /** 28 days and more, an injury, or a relapse: walking and jogging. */
    LONG;

    /** From so many days without a run on, a break is short and no longer nothing; library convention. */
    public static final int SHORT_DAYS = 7;

    /**
     * The tier of a break.
     *
     * @param days the number of days without a run, not negative
     * @return the tier
     */
    public static Tier of(int days) {
        if (days >= Layoff.LONG_DAYS) {
            return LONG;
        }
        if (days >= Layoff.SHORTEST_DAYS) {
            return MEDIUM;
        }
        return days >= SHORT_DAYS ? SHORT : NONE;
    }
}
