package io.github.easeback.advice;

import io.github.easeback.comeback.GateAction;

/** What today's answer comes down to, from most to least careful. */
public enum Verdict {
    /** The log of pain says so: no run until somebody has seen the runner. */
    STOP,
    /** The log of pain says so: no run for a day, walk instead or wait for what is missing. */
    REST,
    /** In a layoff or in the first weeks after one: start again with walking and jogging. */
    WALK,
    /** Far too much, too soon: go back to what was allowed before. */
    STEP_BACK,
    /** Too much, too soon: stay where the limit was before it goes up again. */
    HOLD,
    /** Nothing is flagged: run on within the budget. */
    CARRY_ON,
    /** Too little is known to say. */
    UNKNOWN;

    /** The verdict that the answer of a log speaks for by itself. */
    static Verdict of(GateAction answer) {
        return switch (answer) {
            case STOP, END -> STOP;
            case REST, WAIT -> REST;
            case BACK -> STEP_BACK;
            case HOLD, GOOD, PROGRESS -> HOLD;
        };
    }

    Verdict orMoreCareful(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
