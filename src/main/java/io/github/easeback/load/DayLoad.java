package io.github.easeback.load;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What one day loaded.
 *
 * @param day the day
 * @param value the sum over the runs that have a value; zero on a day without a run, absent if there is a run and nothing is known of any
 * @param knownRuns how many runs have a value, at least 0
 * @param missingRuns how many runs lack it, or may be missing because their files could not be used; at least 0
 */
public record DayLoad(LocalDate day, OptionalDouble value, int knownRuns, int missingRuns) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a number of runs is negative, or if a value is absent where there is nothing that could lack it
     * @throws NullPointerException if a part is null
     */
    public DayLoad {
        Objects.requireNonNull(day, "day");
        boolean isUnknown = knownRuns == 0 && missingRuns > 0;
        if (knownRuns < 0 || missingRuns < 0 || value.isPresent() == isUnknown) {
            throw new IllegalArgumentException(
                    "Not a day: " + value + " from " + knownRuns + " known and " + missingRuns + " missing runs");
        }
    }

    /**
     * Tells whether the value stands for the whole day.
     *
     * @return true if no run lacks a value; a day without a run is complete
     */
    public boolean isComplete() {
        return missingRuns == 0;
    }
}
