package io.github.easeback.activity;

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
public record Repair(String source, RepairCode code, Message message, OptionalLong byteOffset) {

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
    public static Repair of(String source, RepairCode code, Message message) {
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
