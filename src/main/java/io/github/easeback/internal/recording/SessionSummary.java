package io.github.easeback.internal.recording;

import io.github.easeback.activity.ActivityTotals;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a watch wrote when a session was over. Whatever it did not write is absent, and so is what it wrote and can't be.
 *
 * @param start the start
 * @param end the end
 * @param totals the totals
 */
public record SessionSummary(Optional<Instant> start, Optional<Instant> end, ActivityTotals totals) {

    /** A summary that says nothing. */
    public static final SessionSummary UNKNOWN =
            new SessionSummary(Optional.empty(), Optional.empty(), ActivityTotals.UNKNOWN);

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public SessionSummary {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(totals, "totals");
    }

    /**
     * A summary of which only the start, the times and the distance are known.
     *
     * @param start the start
     * @param timer the time without pauses
     * @param elapsed the time from start to end, pauses included
     * @param metres the distance
     * @return the summary
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a number is negative or not finite
     */
    public static SessionSummary of(
            Optional<Instant> start, Optional<Duration> timer, Optional<Duration> elapsed, OptionalDouble metres) {
        ActivityTotals totals = ActivityTotals.builder()
                .timerTime(timer)
                .elapsedTime(elapsed)
                .distanceMetres(metres)
                .build();
        return new SessionSummary(start, Optional.empty(), totals);
    }

    /**
     * The same summary with other totals.
     *
     * @param newTotals the totals
     * @return the new summary
     * @throws NullPointerException if {@code newTotals} is null
     */
    public SessionSummary with(ActivityTotals newTotals) {
        return new SessionSummary(start, end, newTotals);
    }
}
