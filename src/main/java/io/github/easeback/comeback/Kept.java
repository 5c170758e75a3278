package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of the sessions so far, as far as the ladder asks for it.
 *
 * @param longer the days with runs that were longer than planned, so that they count for no stage
 * @param walks the days of walks that were due, with no run in their place; they are in no record of runs, so they are taken for done
 */
record Kept(Set<LocalDate> longer, Set<LocalDate> walks) {

    /** Before the first session. */
    static final Kept NOTHING = new Kept(Set.of(), Set.of());

    Kept {
        longer = Set.copyOf(longer);
        walks = Set.copyOf(walks);
    }

    /** What became of those since a return. */
    Kept since(LocalDate returnDay) {
        return new Kept(since(longer, returnDay), since(walks, returnDay));
    }

    private static Set<LocalDate> since(Set<LocalDate> days, LocalDate returnDay) {
        return days.stream().filter(day -> !day.isBefore(returnDay)).collect(Collectors.toSet());
    }
}
