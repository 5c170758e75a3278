package io.github.easeback.activity;

import java.time.Duration;

/**
 * How much of a run was walked, as its samples tell by speed and cadence. Standing still counts as walking: it is not running.
 *
 * @param walkingTime the timer time of the walks, not negative
 * @param walkingMetres the distance of the walks, finite and not negative
 * @param walks how many walks there were, at least 0
 * @param jogs how many stretches of running there were, at least 0
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
