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
    END;

    /**
     * Tells whether there is no run until somebody has seen the runner.
     *
     * @return true for {@link #STOP} and {@link #END}
     */
    public boolean isStop() {
        return this == STOP || this == END;
    }

    /**
     * Tells whether the next run has to wait for a day, and what is known on it.
     *
     * @return true for {@link #REST} and {@link #WAIT}
     */
    public boolean isWait() {
        return this == REST || this == WAIT;
    }
}
