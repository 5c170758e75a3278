package io.github.easeback.load;

import java.util.OptionalDouble;

/**
 * A runner's own lowest and highest heart rate. They are settings and never guessed.
 *
 * @param resting the heart rate at rest, in beats per minute, positive
 * @param maximum the highest heart rate, in beats per minute, finite and above {@code resting}
 */
public record HeartRateRange(double resting, double maximum) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if {@code resting} is not positive or {@code maximum} is not finite or not above it
     */
    public HeartRateRange {
        if (!(resting > 0) || !(maximum > resting) || Double.isInfinite(maximum)) {
            throw new IllegalArgumentException("No heart beats from " + resting + " to " + maximum + " times a minute");
        }
    }

    /**
     * The share of the range that a heart rate takes up.
     *
     * @param beatsPerMinute the heart rate
     * @return 0 at rest to 1 at the maximum; absent outside of the range, where either the range or the measurement is wrong
     */
    public OptionalDouble share(double beatsPerMinute) {
        boolean isWithin = beatsPerMinute >= resting && beatsPerMinute <= maximum;
        return isWithin ? OptionalDouble.of((beatsPerMinute - resting) / (maximum - resting)) : OptionalDouble.empty();
    }
}
