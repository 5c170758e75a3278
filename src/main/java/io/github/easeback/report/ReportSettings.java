package io.github.easeback.report;

import java.util.OptionalInt;

/**
 * How a report is worded.
 *
 * @param maxIncrease the limit of the weekly rule, 0.10 for 10 %
 * @param units the units that people read
 * @param weeksShown how many of the last weeks to show, at least 1; absent for what suits the format
 */
public record ReportSettings(double maxIncrease, Units units, OptionalInt weeksShown) {

    /**
     * Checks the number of weeks.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ReportSettings {
        if (weeksShown.isPresent() && weeksShown.getAsInt() < 1) {
            throw new IllegalArgumentException("A report can't show " + weeksShown.getAsInt() + " weeks");
        }
    }
}
