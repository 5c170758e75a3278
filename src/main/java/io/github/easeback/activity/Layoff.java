package io.github.easeback.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days without a run, between two runs or after the last one.
 *
 * @param firstDay the first day without a run
 * @param lastDay the last day without a run, not before {@code firstDay}
 */
public record Layoff(LocalDate firstDay, LocalDate lastDay) {

    /** From so many days without a run on, a break is a layoff that a runner comes back from; library convention. */
    public static final int SHORTEST_DAYS = 14;

    /**
     * Checks the order of the days.
     *
     * @throws NullPointerException if a day is null
     * @throws IllegalArgumentException if {@code lastDay} is before {@code firstDay}
     */
    public Layoff {
        Check.required("firstDay", firstDay);
        if (Check.required("lastDay", lastDay).isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A layoff can't end on " + lastDay + ", before its start on " + firstDay);
        }
    }

    /**
     * Counts the days without a run.
     *
     * @return the number of days, at least 1
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
    }

    /**
     * The first day on which the runner may be, or was, back.
     *
     * @return the day after the last day without a run
     */
    public LocalDate returnDay() {
        return lastDay.plusDays(1);
    }
}
