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
     * @throws NullPointerException if the time is null
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public Gait {
        Check.time("walkingTime", walkingTime);
        Check.amount("walkingMetres", walkingMetres);
        Check.count("walks", walks);
        Check.count("jogs", jogs);
    }
}
