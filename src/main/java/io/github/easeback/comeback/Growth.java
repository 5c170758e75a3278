package io.github.easeback.comeback;

import io.github.easeback.rule.IncreaseLimit;

/**
 * How weeks grow after the ladder: by the increase of the rules, up to the usual week; each fourth week is a lighter one of 80 % of the heaviest before, and the week after it grows out of the
 * heaviest again. No study of lighter weeks and injuries was found; library convention.
 *
 * @param increase how much a week may grow
 * @param heaviestMetres the heaviest week so far, in metres
 * @param weeks how many weeks came so far
 */
record Growth(IncreaseLimit increase, double heaviestMetres, int weeks) {

    private static final int LIGHTER_EVERY = 4;
    private static final double LIGHTER_SHARE = 0.80;

    /** Whether the next week is a lighter one. */
    boolean isLighter() {
        return (weeks + 1) % LIGHTER_EVERY == 0;
    }

    /** What the next week comes to, in metres, up to the usual week. */
    double next(double usualMetres) {
        return isLighter() ? LIGHTER_SHARE * heaviestMetres : Math.min(usualMetres, increase.after(heaviestMetres));
    }

    /** The growth after a week. */
    Growth after(double metres) {
        return new Growth(increase, Math.max(heaviestMetres, metres), weeks + 1);
    }
}
