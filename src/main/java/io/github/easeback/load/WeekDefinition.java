package io.github.easeback.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * Says on which day a week begins. Weeks are counted in local days, so that neither New Year nor a change of the clocks
 * moves a run into another week.
 *
 * @param firstDay the first day of each week
 */
public record WeekDefinition(DayOfWeek firstDay) {

    /** Weeks from Monday to Sunday, as ISO 8601 has them. */
    public static final WeekDefinition ISO = new WeekDefinition(DayOfWeek.MONDAY);

    /** The number of days of a week. */
    public static final int DAYS = 7;

    /**
     * Checks the day.
     *
     * @throws NullPointerException if {@code firstDay} is null
     */
    public WeekDefinition {
        Objects.requireNonNull(firstDay, "firstDay");
    }

    /**
     * The week that a day belongs to.
     *
     * @param day the day
     * @return the seven days of its week
     */
    public Days weekOf(LocalDate day) {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(firstDay));
        return new Days(first, first.plusDays(DAYS - 1L));
    }
}
