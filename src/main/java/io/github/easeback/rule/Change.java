package io.github.easeback.rule;

import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;

/**
 * A change from one value to another.
 *
 * @param dimension the kind of quantity
 * @param previous the earlier value, above 0
 * @param current the later value
 * @param limit the highest later value that is within the limit
 */
public record Change(Dimension dimension, double previous, double current, double limit) {

    /**
     * Checks the earlier value.
     *
     * @throws IllegalArgumentException if {@code previous} is not above 0
     */
    public Change {
        if (!(previous > 0)) {
            throw new IllegalArgumentException("There is no change in per cent from " + previous);
        }
    }

    /**
     * The relative change.
     *
     * @return 0.10 for 10 % more, -0.10 for 10 % less
     */
    public double ratio() {
        return current / previous - 1;
    }

    /**
     * The later value with its kind.
     *
     * @return the amount
     */
    public Amount currentAmount() {
        return new Amount(dimension, current);
    }

    /**
     * The earlier value with its kind.
     *
     * @return the amount
     */
    public Amount previousAmount() {
        return new Amount(dimension, previous);
    }

    /**
     * The limit with its kind.
     *
     * @return the amount
     */
    public Amount limitAmount() {
        return new Amount(dimension, limit);
    }
}
