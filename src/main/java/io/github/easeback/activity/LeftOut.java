package io.github.easeback.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file, or a session of a file, that did not become a run of the history, and why.
 *
 * @param source the file as the caller would find it again, with {@code #n} for the n-th session of a file of several;
 *     untrusted text
 * @param code the kind of reason
 * @param message what was found and, where something can be done, what to do; the report puts it into words
 * @param byteOffset where in the file the fault was found, absent if that is unknown or makes no sense
 * @param start the start of the run, as far as the file still tells
 * @param date the local day of the start, present if {@code start} is
 */
public record LeftOut(
        String source,
        LeftOutCode code,
        Message message,
        OptionalLong byteOffset,
        Optional<Instant> start,
        Optional<LocalDate> date) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public LeftOut {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(byteOffset, "byteOffset");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Something left out of which neither a place nor a day is known.
     *
     * @param source the file
     * @param code the kind of reason
     * @param message what was found and, where something can be done, what to do
     * @return the entry
     */
    public static LeftOut of(String source, LeftOutCode code, Message message) {
        return new LeftOut(source, code, message, OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same entry with a place in the file.
     *
     * @param offset the offset in bytes from the start of the file, at least 0
     * @return the new entry
     */
    public LeftOut at(long offset) {
        return new LeftOut(source, code, message, OptionalLong.of(offset), start, date);
    }

    /**
     * The same entry with a time.
     *
     * @param time the start of the run
     * @param day the local day of the start
     * @return the new entry
     */
    public LeftOut startedAt(Instant time, LocalDate day) {
        return new LeftOut(source, code, message, byteOffset, Optional.of(time), Optional.of(day));
    }
}
