package io.github.easeback.internal.numbers;

/**
 * How closely values compare. A double carries about 16 digits, and a sum over the runs of a week loses at most a few of the last, so that 11.0 after 10.0 would be
 * 10.000000000000009 % more. Whatever reaches a limit is within it.
 */
public final class Tolerance {

    private static final double RELATIVE = 1e-9;

    private Tolerance() {}

    /**
     * Tells whether a value is above a limit.
     *
     * @param value the value
     * @param limit the limit
     * @return true if it is above it by more than a relative 1e-9
     */
    public static boolean isAbove(double value, double limit) {
        return value > limit + Math.abs(limit) * RELATIVE;
    }
}
