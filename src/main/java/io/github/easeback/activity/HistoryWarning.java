package io.github.easeback.activity;

import java.util.Objects;

/**
 * Something about a whole history that may make every number in it wrong.
 *
 * @param code the kind of warning
 * @param message what was found, and what to do; the report puts it into words
 */
public record HistoryWarning(Code code, Message message) {

    /** The kinds of warnings. */
    public enum Code {
        /** Devices with different serial numbers recorded at the same time; they may be of two runners. */
        SEVERAL_RUNNERS
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public HistoryWarning {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }
}
