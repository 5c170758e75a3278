package io.github.easeback.layoff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A stretch of days without a run, between two runs or after the last one.
 *
 * @param firstDay the first day without a run
 * @param lastDay the last day without a run, not before {@code firstDay}
 */
public record Layoff(LocalDate firstDay, LocalDate lastDay) {

    /** From so many days without a run on, a break is a layoff that a runner comes back from; library convention. */
    public static final int SHORTEST_DAYS = 14;

    /** From so many days on, weekly percentages are meaningless, as they are for all chronic loads of 28 days; library convention. */
    public static final int LONG_DAYS = 28;

    /**
     * Checks the order of the days.
     *
     * @throws NullPointerException if a day is null
     * @throws IllegalArgumentException if {@code lastDay} is before {@code firstDay}
     */
    public Layoff {
        Objects.requireNonNull(firstDay, "firstDay");
        if (Objects.requireNonNull(lastDay, "lastDay").isBefore(firstDay)) {
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

    /**
     * How careful the start after it has to be.
     *
     * @return the tier
     */
    public Tier tier() {
        return Tier.of(days());
    }
}
