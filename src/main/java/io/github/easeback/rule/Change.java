package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A change from one value to another.
 *
 * @param dimension the kind of quantity
 * @param previous the earlier value, above 0
 * @param current the later value
 * @param limit the highest later value that is within the limit
 * @param noise how far the ratio of the two may be off by measuring alone, in 95 of 100 cases, as a fraction; absent if that is not known
 * @param basis what the limit rests on; absent if a caller's own rule does not tell it
 */
public record Change(
        Dimension dimension,
        double previous,
        double current,
        double limit,
        OptionalDouble noise,
        Optional<Allowance.Basis> basis) {

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
     * A change of which neither the measuring error is known nor what its limit rests on.
     *
     * @param dimension the kind of quantity
     * @param previous the earlier value, above 0
     * @param current the later value
     * @param limit the highest later value that is within the limit
     * @throws IllegalArgumentException if {@code previous} is not above 0
     */
    public Change(Dimension dimension, double previous, double current, double limit) {
        this(dimension, previous, current, limit, OptionalDouble.empty(), Optional.empty());
    }

    /**
     * The same change with its measuring error.
     *
     * @param fraction how far the ratio may be off in 95 of 100 cases; absent if that is not known
     * @return a new change
     */
    public Change withNoise(OptionalDouble fraction) {
        return new Change(dimension, previous, current, limit, fraction, basis);
    }

    /**
     * The same change with what its limit rests on.
     *
     * @param ground what the limit rests on
     * @return a new change
     */
    public Change restingOn(Allowance.Basis ground) {
        return new Change(dimension, previous, current, limit, noise, Optional.of(ground));
    }

    /**
     * Tells whether the change may be nothing but the error of measuring.
     *
     * @return true if the change is not larger than its noise; false if the noise is not known
     */
    public boolean isWithinNoise() {
        return noise.isPresent() && !Tolerance.isAbove(Math.abs(ratio()), noise.getAsDouble());
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
