package io.github.easeback.activity;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the samples of a run say of the ground's slope. Whatever they don't tell, for want of heights or of distances, is absent.
 *
 * @param sampledAscentMetres the metres climbed, counted from the heights with a hysteresis of 3 m (library convention)
 * @param sampledDescentMetres the metres descended, counted in the same way, positive
 * @param flatEquivalentMetres the distance on level ground that costs the same energy, after Minetti et al. 2002
 *     (doi:10.1152/japplphysiol.01177.2001); it says nothing of the load of the descent
 * @param steepDescentMetres the distance along the way in descents of 10 % or steeper (library convention)
 * @param steepDescentTime the time in such descents
 */
public record Terrain(
        OptionalDouble sampledAscentMetres,
        OptionalDouble sampledDescentMetres,
        OptionalDouble flatEquivalentMetres,
        OptionalDouble steepDescentMetres,
        Optional<Duration> steepDescentTime) {

    /** Ground of which nothing is known. */
    public static final Terrain UNKNOWN = new Terrain(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a part is negative or not finite
     */
    public Terrain {
        Check.amount("sampledAscentMetres", sampledAscentMetres);
        Check.amount("sampledDescentMetres", sampledDescentMetres);
        Check.amount("flatEquivalentMetres", flatEquivalentMetres);
        Check.amount("steepDescentMetres", steepDescentMetres);
        Check.time("steepDescentTime", steepDescentTime);
    }
}
