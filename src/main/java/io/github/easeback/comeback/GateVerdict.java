package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the gate says of a session, or of today. Immutable and safe for use by several threads.
 *
 * @param action what to do
 * @param reason why
 * @param entries the entries of the log that it rests on, in the order of the log; empty if it rests on what is missing
 */
public record GateVerdict(GateAction action, GateReason reason, List<PainEntry> entries) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a part is or holds null
     * @throws IllegalArgumentException if the reason belongs to another action
     */
    public GateVerdict {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(reason, "reason");
        if (reason.action() != action) {
            throw new IllegalArgumentException(
                    "action is " + action + ", and has to be " + reason.action() + " with reason " + reason);
        }
        entries = List.copyOf(entries);
    }

    /** The verdict with the action of its reason. */
    static GateVerdict of(GateReason reason, List<PainEntry> entries) {
        return new GateVerdict(reason.action(), reason, entries);
    }

    /** The last day that it rests on. */
    Optional<LocalDate> lastDay() {
        return entries.stream().map(PainEntry::date).max(Comparator.naturalOrder());
    }
}
