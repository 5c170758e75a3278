package io.github.easeback.internal.numbers;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days of which this library speaks: those on which somebody may run. What lies beyond is a slip, such as a year with a digit too many, and thousands of years of weeks
 * would take all memory. Library convention.
 */
public final class RunnerDays {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private RunnerDays() {}

    /**
     * Refuses a day that lies beyond them.
     *
     * @param name what the day is, for the exception
     * @param day the day
     * @return the day
     * @throws IllegalArgumentException if it is before 1900 or after 2200
     * @throws NullPointerException if {@code day} is null
     */
    public static LocalDate required(String name, LocalDate day) {
        Objects.requireNonNull(day, name);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(name + " is " + day + ", and has to be from " + FIRST + " to " + LAST);
        }
        return day;
    }
}
