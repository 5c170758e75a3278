package io.github.easeback.layoff;

import io.github.easeback.activity.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of days without a run, between two runs or after the last one.
 *
 * @param firstDay the first day without a run
 * @param lastDay the last day without a run, not before {@code firstDay}
 * @param injury the day of the injury that the runner told of, not after {@code lastDay}; absent if nobody told why there was no run
 */
public record Layoff(LocalDate firstDay, LocalDate lastDay, Optional<LocalDate> injury) {

    /** From so many days without a run on, a break is a layoff that a runner comes back from; library convention. */
    public static final int SHORTEST_DAYS = 14;

    /** From so many days on, weekly percentages are meaningless, as they are for all chronic loads of 28 days; library convention. */
    public static final int LONG_DAYS = 28;

    /**
     * Checks the order of the days.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code lastDay} is before {@code firstDay} or the injury
     */
    public Layoff {
        Objects.requireNonNull(firstDay, "firstDay");
        if (Objects.requireNonNull(lastDay, "lastDay").isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A layoff can't end on " + lastDay + ", before its start on " + firstDay);
        }
        if (injury.filter(lastDay::isBefore).isPresent()) {
            throw new IllegalArgumentException(
                    "A layoff can't end on " + lastDay + ", before the injury of " + injury.get());
        }
    }

    /**
     * A layoff of which nobody told why.
     *
     * @param firstDay the first day without a run
     * @param lastDay the last day without a run, not before {@code firstDay}
     * @throws NullPointerException if a day is null
     * @throws IllegalArgumentException if {@code lastDay} is before {@code firstDay}
     */
    public Layoff(LocalDate firstDay, LocalDate lastDay) {
        this(firstDay, lastDay, Optional.empty());
    }

    /**
     * Tells whether it is known that an injury was the reason.
     *
     * @return true if the runner told of one
     */
    public boolean isTold() {
        return injury.isPresent();
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
     * @return the tier of its days; after an injury {@link Tier#LONG}, however short it was
     */
    public Tier tier() {
        return isTold() ? Tier.LONG : Tier.of(days());
    }

    /**
     * Something to say of the layoff: after an injury with its day, otherwise with the number of days.
     *
     * @param key the key of the text with {@code days}; the one with {@code injury} is this key and {@code .told}
     * @return the message with that value
     */
    public Message message(String key) {
        return injury.map(day -> Message.of(key + ".told").with("injury", day))
                .orElseGet(() -> Message.of(key).with("days", days()));
    }
}
