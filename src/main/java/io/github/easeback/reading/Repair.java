package io.github.easeback.reading;

import io.github.easeback.message.Message;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Something that was wrong with the file of a run, and what was done about it.
 *
 * @param source the file, with {@code #n} for the n-th session of a file of several; untrusted text
 * @param code the kind of repair
 * @param message what was found, and what was done; the report puts it into words
 * @param byteOffset where in the file the fault was found, absent if that makes no sense
 */
public record Repair(String source, Code code, Message message, OptionalLong byteOffset) {

    /** What was done to read a run from a faulty file. {@code docs/reading.md} says what to do about each. */
    public enum Code {
        /** The checksum is missing or does not match, so bytes may have changed; everything was read nevertheless. */
        CHECKSUM,
        /** The file was cut off; what stands before the cut was read. */
        TRUNCATED,
        /** The header was never completed, as when a watch dies during a run; the data were read to their end. */
        UNFINISHED,
        /** The header gives a wrong size; the data were read to their true end. */
        WRONG_SIZE,
        /** After the FIT data come bytes that are no FIT data; they were ignored. */
        TRAILING_BYTES,
        /** Some bytes can't be decoded; what stands before and after them was read. */
        GAP,
        /** The header names a protocol that is not known yet; the data were read as the known one. */
        NEWER_PROTOCOL,
        /** A message of the summary can't be decoded; it was skipped. */
        MESSAGE_SKIPPED,
        /** A total that the session lacks was added up from the samples. */
        REBUILT,
        /** The totals of the session and its samples differ by more than 5 %. */
        TOTALS_DISAGREE,
        /** A stretch was faster than any runner; it was taken out. */
        TOO_FAST,
        /** The clock of the watch leapt; a leap of whole weeks was taken back, of other samples those were used that belong together. */
        CLOCK_LEAP,
        /** The file does not name its sport; cadence and speed are those of a run. */
        SPORT_INFERRED,
        /** A value that can't have been measured, such as a distance of 0 beside a speed, was taken as absent. */
        NOT_MEASURED
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Repair {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(byteOffset, "byteOffset");
    }

    /**
     * A repair without a place in the file.
     *
     * @param source the file
     * @param code the kind of repair
     * @param message what was found, and what was done
     * @return the repair
     */
    public static Repair of(String source, Code code, Message message) {
        return new Repair(source, code, message, OptionalLong.empty());
    }

    /**
     * The same repair with a place in the file.
     *
     * @param offset the offset in bytes from the start of the file, at least 0
     * @return the new repair
     */
    public Repair at(long offset) {
        return new Repair(source, code, message, OptionalLong.of(offset));
    }

    /**
     * The same repair of another session of the file.
     *
     * @param newSource the session
     * @return the new repair
     */
    public Repair in(String newSource) {
        return new Repair(newSource, code, message, byteOffset);
    }
}
