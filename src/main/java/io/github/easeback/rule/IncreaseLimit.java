package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Tolerance;

/**
 * The largest relative increase that is within a rule. Exactly the limit is within it.
 *
 * @param fraction the increase, 0.10 for 10 %, above 0 and at most 10
 */
public record IncreaseLimit(double fraction) {

    /** The largest fraction that is taken; 10 is eleven times the value before. */
    private static final double LARGEST = 10;

    /**
     * Checks the fraction.
     *
     * @throws IllegalArgumentException if {@code fraction} is not above 0 and at most 10
     */
    public IncreaseLimit {
        if (!(fraction > 0 && fraction <= LARGEST)) {
            throw new IllegalArgumentException("A limit of " + fraction + " is not above 0 and at most " + LARGEST);
        }
    }

    /**
     * The highest value within the limit.
     *
     * @param previous the value before
     * @return the value before with the increase
     */
    public double after(double previous) {
        return previous * (1 + fraction);
    }

    /**
     * The value that the limit rests on.
     *
     * @param limit the highest value within the limit
     * @return the value before the increase
     */
    public double before(double limit) {
        return limit / (1 + fraction);
    }

    /**
     * The stricter of two limits.
     *
     * @param other another limit
     * @return the one with the lower fraction
     */
    public IncreaseLimit orLower(IncreaseLimit other) {
        return other.fraction < fraction ? other : this;
    }

    /**
     * Tells whether an increase is over the limit.
     *
     * @param previous the value before
     * @param current the value after
     * @return true if {@code current} is above {@link #after} by more than a relative 1e-9
     */
    public boolean isExceeded(double previous, double current) {
        return Tolerance.isAbove(current, after(previous));
    }
}
