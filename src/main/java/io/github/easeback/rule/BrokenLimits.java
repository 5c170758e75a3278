package io.github.easeback.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The limits that jumps broke. Each stays for 30 days from the end of the week that broke it, the lowest counts, and all of them go
 * once a week has kept to it.
 */
final class BrokenLimits {

    /** Library convention; as long as the window of the rule on single runs. */
    private static final int DAYS = 30;

    private final List<BrokenLimit> limits = new ArrayList<>();

    private record BrokenLimit(double limit, LocalDate lastDay) {}

    void add(double limit, LocalDate weekEnd) {
        limits.add(new BrokenLimit(limit, weekEnd.plusDays(DAYS)));
    }

    void clear() {
        limits.clear();
    }

    /** The lowest limit that still stands on a day. */
    OptionalDouble on(LocalDate day) {
        return limits.stream()
                .filter(limit -> !day.isAfter(limit.lastDay))
                .mapToDouble(BrokenLimit::limit)
                .min();
    }

    /** The last day on which any of the limits stands; long ago if there is none. */
    LocalDate lastDay() {
        return limits.stream()
                .map(BrokenLimit::lastDay)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
