package io.github.easeback.comeback;

import io.github.easeback.message.Message;

/** Why the gate says what it says, from the first that counts to the last; each reason belongs to one action. */
public enum GateReason {
    /** A red flag that wants an emergency department. */
    EMERGENCY_FLAG(GateAction.END),
    /** A red flag that wants a doctor within days. */
    DOCTOR_FLAG(GateAction.END),
    /** New pain, numbness or tingling below the knee, or limping. */
    LEG_SIGN(GateAction.STOP),
    /** A second session within 14 days that asked for a step back. */
    SECOND_BACK(GateAction.STOP),
    /** A word in the column of red flags that is no code, so it may be a sign of any kind. */
    UNREADABLE_FLAG(GateAction.WAIT),
    /** Pain of 4 or more before the run. */
    PAIN_BEFORE(GateAction.REST),
    /** Pain of 4 or more on waking today, with no score before a run yet. */
    PAIN_ON_WAKING(GateAction.REST),
    /** Pain of 6 or more during the run. */
    PAIN_DURING(GateAction.BACK),
    /** Two points or more above the score before the run, on the morning after. */
    MORNING_MUCH_HIGHER(GateAction.BACK),
    /** The score before or during the run is not known. */
    SCORE_MISSING(GateAction.WAIT),
    /** The morning after the run is not known yet. */
    MORNING_MISSING(GateAction.WAIT),
    /** Pain of 4 or 5 during the run. */
    SOME_PAIN_DURING(GateAction.HOLD),
    /** One point above the score before the run, on the morning after. */
    MORNING_HIGHER(GateAction.HOLD),
    /** Pain of 4 or more before an earlier run, whose day of rest is over. */
    RESTED(GateAction.HOLD),
    /** A score was still missing more than 48 hours after the run. */
    NEVER_LOGGED(GateAction.HOLD),
    /** The mean score of seven days rose by a point or more, twice running. */
    RISING_WEEKS(GateAction.HOLD),
    /** At most 3 during the run, and no more on the morning after than before it. */
    PAIN_LOW(GateAction.GOOD),
    /** Nothing in the log speaks against running. */
    NOTHING_AGAINST(GateAction.GOOD),
    /** Two sessions of the stage in a row were good. */
    TWICE_GOOD(GateAction.PROGRESS);

    private final GateAction action;

    GateReason(GateAction action) {
        this.action = action;
    }

    /**
     * What follows from it.
     *
     * @return the action
     */
    public GateAction action() {
        return action;
    }

    /** Whether a session with it had all its scores and counts. */
    boolean isOfAllScores() {
        return switch (this) {
            case PAIN_BEFORE, RESTED, SCORE_MISSING, MORNING_MISSING, NEVER_LOGGED -> false;
            default -> true;
        };
    }

    /**
     * The sentence for the runner: what was found, and what to do.
     *
     * @return the message, {@code gate.} and the name
     */
    public Message message() {
        return Message.of("gate." + name());
    }
}
