package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** Pain that creeps up though each session was good: a mean of seven days that is a point or more above that of the seven before, twice running (library convention). */
final class RisingPain {

    private static final int WEEK = 7;
    private static final int WEEKS = 3;

    /** A mean of seven whole numbers that rises by exactly a point may miss it in the last binary digit. */
    private static final double RISE = 1 - 1e-9;

    private RisingPain() {}

    /** Tells whether the pain of one site rose in the three times seven days that end with a day. A stretch without a score tells nothing. */
    static boolean until(LocalDate end, List<PainEntry> ofSite) {
        return rises(end, ofSite, PainEntry::during) || rises(end, ofSite, PainEntry::morning);
    }

    private static boolean rises(LocalDate end, List<PainEntry> ofSite, Function<PainEntry, OptionalInt> score) {
        OptionalDouble later = mean(end, ofSite, score);
        for (int weeks = 1; weeks < WEEKS; weeks++) {
            OptionalDouble earlier = mean(end.minusDays((long) WEEK * weeks), ofSite, score);
            if (later.isEmpty() || earlier.isEmpty() || later.getAsDouble() - earlier.getAsDouble() < RISE) {
                return false;
            }
            later = earlier;
        }
        return true;
    }

    private static OptionalDouble mean(LocalDate end, List<PainEntry> ofSite, Function<PainEntry, OptionalInt> score) {
        LocalDate before = end.minusDays(WEEK);
        return ofSite.stream()
                .filter(entry -> entry.date().isAfter(before) && !entry.date().isAfter(end))
                .map(score)
                .flatMapToInt(OptionalInt::stream)
                .average();
    }
}
