package io.github.easeback.reading;

import io.github.easeback.message.Message;
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
public record Duplicate(String source, String of, Code code, Message message, LocalDate date) {

    /** Why two files are taken for the same run, or for the same activity of another sport. */
    public enum Code {
        /** The files hold the same bytes. */
        SAME_FILE,
        /** The runs start within 60 seconds, and their distances differ by at most 2 %. */
        SAME_RUN,
        /** One run lies within the time of the other. */
        PART_OF_RUN,
        /** An activity of another sport starts within 60 seconds of another one, or of a run, and lasts about as long. */
        SAME_ACTIVITY
    }

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
