package io.github.easeback.comeback;

import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the gate says of a session, or of today. Immutable and safe for use by several threads.
 *
 * @param action what to do
 * @param reason why
 * @param entries the entries of the log that it rests on, in the order of the log; empty if it rests on what is missing
 */
public record GateVerdict(GateAction action, GateReason reason, List<PainEntry> entries) {

    /** Reasons whose sentence names the run. */
    private static final Set<GateReason> NAMES_THE_RUN = EnumSet.of(
            GateReason.SCORE_MISSING, GateReason.MORNING_MISSING, GateReason.NEVER_LOGGED, GateReason.RESTED);

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

    /**
     * The sentence for the runner: what was found, and what to do. Where a score is missing, or a session does not count, it names the run.
     *
     * @return the message of the reason
     */
    public Message message() {
        return message(firstDay());
    }

    /** The same where it is known otherwise which run it is about. */
    Message message(Optional<LocalDate> run) {
        return ofRun("gate-run.", run).orElseGet(reason::message);
    }

    /** The same for somebody who has no stages. */
    Message messageWithoutStages(Optional<LocalDate> run) {
        return ofRun("gate-run-alone.", run).orElseGet(() -> Message.of("gate-alone." + reason));
    }

    private Optional<Message> ofRun(String prefix, Optional<LocalDate> run) {
        return run.filter(day -> NAMES_THE_RUN.contains(reason))
                .map(day -> Message.of(prefix + reason).with("run", day).with("morning", day.plusDays(1)));
    }

    /** The verdict with the action of its reason. */
    static GateVerdict of(GateReason reason, List<PainEntry> entries) {
        return new GateVerdict(reason.action(), reason, entries);
    }

    /** The first day that it rests on: that of the run, where it is about one. */
    Optional<LocalDate> firstDay() {
        return entries.stream().map(PainEntry::date).min(Comparator.naturalOrder());
    }

    /** The last day that it rests on. */
    Optional<LocalDate> lastDay() {
        return entries.stream().map(PainEntry::date).max(Comparator.naturalOrder());
    }

    /** Whether it is of a run that hurt, and whose morning is still to be written down: it might be worse than known. */
    boolean isBeforeTheMorning(LocalDate today) {
        return isOfPainDuringTheRun()
                && firstDay()
                        .filter(run -> !today.isAfter(run.plusDays(KnownPain.DAYS_TO_LOG)) && !hasMorningAfter(run))
                        .isPresent();
    }

    private boolean isOfPainDuringTheRun() {
        boolean isOfPainBefore = reason == GateReason.PAIN_BEFORE || reason == GateReason.RESTED;
        return reason == GateReason.PAIN_DURING
                || (isOfPainBefore
                        && entries.stream().anyMatch(entry -> entry.during().isPresent()));
    }

    private boolean hasMorningAfter(LocalDate run) {
        return entries.stream().anyMatch(entry -> entry.date().isAfter(run));
    }
}
