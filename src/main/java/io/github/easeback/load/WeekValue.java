package io.github.easeback.load;

import java.util.OptionalDouble;

/**
 * What a variable adds up to in a week.
 *
 * @param value the value over the runs that have one; absent if no run has one or if there is nothing to measure
 * @param missingRuns how many runs of the week lack the value, so that {@code value} tells only a part; at least 0
 */
public record WeekValue(OptionalDouble value, int missingRuns) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code missingRuns} is negative
     */
    public WeekValue {
        if (missingRuns < 0) {
            throw new IllegalArgumentException("There can't be " + missingRuns + " missing runs");
        }
    }

    /**
     * Tells whether the value stands for the whole week.
     *
     * @return true if there is a value and no run lacks one
     */
    public boolean isComplete() {
        return value.isPresent() && missingRuns == 0;
    }
}
