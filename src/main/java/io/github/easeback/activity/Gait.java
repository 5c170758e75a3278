package io.github.easeback.activity;

import java.time.Duration;

/**
 * How much of a run was walked, as its samples tell by speed and cadence. Standing still for ten seconds or longer counts as walking time,
 * but as no walk: it is not running.
 *
 * @param walkingTime the timer time of the walks and stands, not negative; in a run from samples, at most its timer time
 * @param walkingMetres the distance of the walks, finite and not negative; in a run from samples, at most its distance
 * @param walks how many walks of at least 15 s there were, at least 0
 * @param jogs how many stretches of running of at least 15 s there were, at least 0
 */
public record Gait(Duration walkingTime, double walkingMetres, int walks, int jogs) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public Gait {
        if (walkingTime.isNegative()
                || !(walkingMetres >= 0)
                || Double.isInfinite(walkingMetres)
                || walks < 0
                || jogs < 0) {
            throw new IllegalArgumentException("There can't be " + walks + " walks and " + jogs + " jogs with "
                    + walkingMetres + " m in " + walkingTime + " of walking");
        }
    }
}
