package io.github.easeback.advice;

import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;

/**
 * A value of a variable.
 *
 * @param variable the variable
 * @param value the value in its unit, finite
 */
public record VariableAmount(LoadVariable variable, double value) {

    /**
     * The value with its kind of quantity.
     *
     * @return the amount
     */
    public Amount amount() {
        return new Amount(variable.dimension(), value);
    }
}
