package io.github.easeback.reading;

import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that may make many numbers of a history wrong.
 *
 * @param code the kind of warning
 * @param message what was found, and what to do; the report puts it into words
 * @param date the day that it is about
 */
public record HistoryWarning(Code code, Message message, LocalDate date) {

    /** The kinds of warnings. */
    public enum Code {
        /** Two devices with different serial numbers recorded at the same time, on that day; they may be of two runners. */
        SEVERAL_RUNNERS,
        /** A run lies more than ten years before all others. The day is that on which it was likely run, else that in its file. */
        DISTANT_RUN
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public HistoryWarning {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(date, "date");
    }
}
