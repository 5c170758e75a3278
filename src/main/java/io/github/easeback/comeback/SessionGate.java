package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the runner's log of pain says of sessions. Implementations are immutable and safe for use by several threads. */
public interface SessionGate {

    /**
     * What a session led to.
     *
     * @param runDay a day with a run
     * @return the verdict; {@link GateAction#WAIT} or {@link GateAction#HOLD} where the log does not tell enough
     */
    GateVerdict on(LocalDate runDay);

    /**
     * What holds for the next session.
     *
     * @return the verdict on the day of the plan
     */
    GateVerdict now();

    /**
     * What holds for the sessions after today. It differs from {@link #now} where that is of today only, as pain on waking is: the day of rest ends, and what the latest session led to
     * does not. Nor does it end with a session that lacks a score, or a step back with one good session.
     *
     * @return the verdict; that of {@link #now} unless an implementation tells another
     */
    default GateVerdict lasting() {
        return now();
    }

    /**
     * Why a session leads a stage back. One before which there was too much pain does not count, and {@link #on} says to rest; what came of it leads back nevertheless.
     *
     * @param runDay a day with a run
     * @return the verdict with {@link GateAction#BACK}; absent if it does not lead back
     */
    default Optional<GateVerdict> setback(LocalDate runDay) {
        return Optional.of(on(runDay)).filter(verdict -> verdict.action() == GateAction.BACK);
    }

    /**
     * What the runner wrote down up to the day of the plan.
     *
     * @return the entries in order of their days; empty if nothing is told but the verdicts
     */
    default List<PainEntry> entries() {
        return List.of();
    }
}
