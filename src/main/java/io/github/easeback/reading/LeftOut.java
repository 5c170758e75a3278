package io.github.easeback.reading;

import io.github.easeback.message.Message;
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
        Code code,
        Message message,
        OptionalLong byteOffset,
        Optional<Instant> start,
        Optional<LocalDate> date) {

    /** Why a file or a session is not a run of the history. {@code docs/reading.md} says what to do about each. */
    public enum Code {
        /** The operating system refused to open the file or to list the folder. */
        UNREADABLE(Loss.PERHAPS_A_RUN),
        /** The file is larger than the reader's limit. */
        TOO_LARGE(Loss.PERHAPS_A_RUN),
        /** The file has no bytes. */
        EMPTY(Loss.PERHAPS_A_RUN),
        /** The file is packed in a way that can't be read here; it has to be unpacked first. */
        COMPRESSED(Loss.PERHAPS_A_RUN),
        /** The archive holds more than the reader's limits allow. */
        ARCHIVE_LIMIT(Loss.PERHAPS_A_RUN),
        /** A file that the system put there. */
        SYSTEM_FILE(Loss.NOTHING),
        /** The file is no FIT file. */
        NOT_FIT(Loss.NOTHING),
        /** The file starts like a FIT file or an archive, and nothing in it could be saved. */
        DAMAGED(Loss.PERHAPS_A_RUN),
        /** A sound FIT file of another kind: course, workout, monitoring, settings. */
        NOT_AN_ACTIVITY(Loss.NOTHING),
        /** An activity of another sport, in which nobody moves, or of which no time or no date can be told; others are kept as other activities of the history. */
        NOT_A_RUN(Loss.NOTHING),
        /** An activity that doesn't name its sport. */
        SPORT_UNKNOWN(Loss.DOUBTFUL_RUN),
        /** A recording of a run in another format than FIT, of which the totals can't be read with certainty. */
        OTHER_FORMAT(Loss.DOUBTFUL_RUN),
        /** A running session that holds neither a usable time nor a distance. */
        NO_DATA(Loss.NOTHING),
        /** A date before 1995 or after tomorrow, most often a watch that never got the time. */
        IMPLAUSIBLE_DATE(Loss.DOUBTFUL_RUN),
        /** An average speed that no runner reaches. */
        IMPLAUSIBLE_SPEED(Loss.DOUBTFUL_RUN),
        /** A time of more than a week. */
        IMPLAUSIBLE_DURATION(Loss.DOUBTFUL_RUN),
        /** A file that can't be used, but the same run was read from another file. */
        DAMAGED_COPY(Loss.NOTHING);

        private enum Loss {
            NOTHING,
            /** Nobody could see what is in the file, or in a part of it. */
            PERHAPS_A_RUN,
            /** What is in the file was seen, and may be a run. */
            DOUBTFUL_RUN
        }

        private final Loss loss;

        Code(Loss loss) {
            this.loss = loss;
        }

        /**
         * Tells whether a run may be missing from the history because of this. Such an entry counts as a missing run in its
         * week: missing is not the same as rest.
         *
         * @return true if a run may have been lost
         */
        public boolean mayHideARun() {
            return loss != Loss.NOTHING;
        }

        /**
         * Tells whether a run may be missing because a file, or a part of it, could not be read. A file that was read and holds what can't be counted is none of these.
         *
         * @return true if something could not be read
         */
        public boolean isUnread() {
            return loss == Loss.PERHAPS_A_RUN;
        }
    }

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
    public static LeftOut of(String source, Code code, Message message) {
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
