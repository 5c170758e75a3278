package io.github.easeback.load;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A window of whole days.
 *
 * @param first the first day
 * @param last the last day, included, not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A window can't end on " + last + ", before its start on " + first);
        }
    }

    /**
     * Tells whether a day is in the window.
     *
     * @param day the day
     * @return true if it is
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The number of days.
     *
     * @return at least 1
     */
    public int count() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
