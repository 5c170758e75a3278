package io.github.easeback.load;

/**
 * A value with its kind of quantity.
 *
 * @param dimension the kind of quantity
 * @param value the value in the dimension's SI unit, finite
 */
public record Amount(Dimension dimension, double value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if {@code value} is not finite
     */
    public Amount {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("An amount can't be " + value);
        }
    }
}
