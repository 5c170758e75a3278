package io.github.easeback.cli;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * The weekdays on which runs may be.
 *
 * @param days at least one
 */
record RunDays(Set<DayOfWeek> days) {

    RunDays {
        days = Set.copyOf(days);
    }
}
