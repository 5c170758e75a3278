package io.github.easeback.comeback;

/** What the pain of a session means for the next one. */
public enum GateAction {
    /** The session counts. */
    GOOD,
    /** Two sessions in a row were good: on to the next stage. */
    PROGRESS,
    /** Repeat the stage. */
    HOLD,
    /** One stage back. */
    BACK,
    /** Walk instead; the session does not count. */
    REST,
    /** The session counts for nothing until its scores are known. */
    WAIT,
    /** No run until a physiotherapist or a doctor has seen the runner. */
    STOP,
    /** A red flag ends the plan until somebody has cleared it. */
    END
}
