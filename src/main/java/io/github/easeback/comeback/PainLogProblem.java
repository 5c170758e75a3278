package io.github.easeback.comeback;

import io.github.easeback.message.Message;
import java.util.Objects;

/**
 * Something in a log that could not be taken as it stands.
 *
 * @param kind how much it matters
 * @param line the line in the text, from 1; 0 if it is about the whole text
 * @param column the column in the line, from 1; 0 if it is about the whole line
 * @param message what was found, where, and what to do
 */
public record PainLogProblem(Kind kind, int line, int column, Message message) {

    /** How much a problem matters. */
    public enum Kind {
        /** All was read, and there is a question. */
        NOTICE,
        /** A value or a row was not taken; the rest is read. */
        ERROR,
        /** The text is no log, or does not end as one, so nothing may be added to it. */
        BROKEN
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a number is negative
     */
    public PainLogProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "line and column are " + line + " and " + column + ", and have to be at least 0");
        }
    }
}
