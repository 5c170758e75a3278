package io.github.easeback.activity;

import java.util.OptionalDouble;

/**
 * The highest average speeds over stretches of a run, in metres per second. A run that is shorter than a stretch, or whose samples
 * hold no distance, has none.
 *
 * @param oneMinute over 1 minute
 * @param fiveMinutes over 5 minutes
 * @param twentyMinutes over 20 minutes
 */
public record BestSpeeds(OptionalDouble oneMinute, OptionalDouble fiveMinutes, OptionalDouble twentyMinutes) {

    /** No best speed at all. */
    public static final BestSpeeds NONE =
            new BestSpeeds(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a speed is negative or not finite
     */
    public BestSpeeds {
        Check.amount("oneMinute", oneMinute);
        Check.amount("fiveMinutes", fiveMinutes);
        Check.amount("twentyMinutes", twentyMinutes);
    }
}
