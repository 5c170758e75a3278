package io.github.easeback.activity;

import java.time.Instant;

/**
 * A stretch of time in which the watch's timer stood still.
 *
 * @param from when the timer was stopped
 * @param to when it was started again, not before {@code from}
 */
public record Pause(Instant from, Instant to) {

    /**
     * Checks the order.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Pause {
        Check.required("from", from);
        if (Check.required("to", to).isBefore(from)) {
            throw new IllegalArgumentException("A pause can't end at " + to + ", before its start at " + from);
        }
    }
}
