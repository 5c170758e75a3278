package io.github.easeback.layoff;

import io.github.easeback.message.Message;
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
 * @param tier how careful the start after it has to be
 */
public record Layoff(LocalDate firstDay, LocalDate lastDay, Optional<LocalDate> injury, Tier tier) {

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
        Objects.requireNonNull(tier, "tier");
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
        this(firstDay, lastDay, Tier.of(days(firstDay, lastDay)));
    }

    /**
     * A layoff of which nobody told why, of a runner for whom such breaks may be usual.
     *
     * @param firstDay the first day without a run
     * @param lastDay the last day without a run, not before {@code firstDay}
     * @param tier how careful the start after it has to be
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code lastDay} is before {@code firstDay}
     */
    Layoff(LocalDate firstDay, LocalDate lastDay, Tier tier) {
        this(firstDay, lastDay, Optional.empty(), tier);
    }

    /**
     * A layoff after an injury, which takes a start as after a long one, however short it was.
     *
     * @param firstDay the first day without a run
     * @param lastDay the last day without a run, not before {@code firstDay}
     * @param injury the day of the injury, not after {@code lastDay}
     * @return the layoff
     * @throws NullPointerException if a day is null
     * @throws IllegalArgumentException if {@code lastDay} is before {@code firstDay} or the injury
     */
    public static Layoff afterInjury(LocalDate firstDay, LocalDate lastDay, LocalDate injury) {
        return new Layoff(firstDay, lastDay, Optional.of(injury), Tier.LONG);
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
        return days(firstDay, lastDay);
    }

    private static int days(LocalDate first, LocalDate last) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
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
