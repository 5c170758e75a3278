package io.github.easeback.activity;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A copy of a run, or of an activity of another sport, that was not counted, because it was read from elsewhere.
 *
 * @param source the copy that was dropped; untrusted text
 * @param of the copy that was kept; untrusted text
 * @param code why they are taken for the same
 * @param message how it is the same, and as what; the report puts it into words
 * @param date the local day of the dropped copy
 */
public record Duplicate(String source, String of, DuplicateCode code, Message message, LocalDate date) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Duplicate {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(date, "date");
    }
}
