package io.github.easeback.comeback;

import java.time.LocalDate;

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
}
