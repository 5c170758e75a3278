package io.github.easeback.comeback;

/** What the pain of a session leads to. */
public enum GateAction {
    /** The session was good. */
    GOOD,
    /** So were two in a row: on to the next stage. */
    PROGRESS,
    /** Do the session again. */
    HOLD,
    /** Go back by one stage. */
    BACK,
    /** Walk instead of running; the session doesn't count. */
    REST,
    /** Wait for the morning after; until then the session doesn't count. */
    WAIT,
    /** No run until somebody has looked at it. */
    STOP,
    /** The plan is over. */
    END
}
