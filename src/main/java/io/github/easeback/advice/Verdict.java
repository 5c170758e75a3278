package io.github.easeback.advice;

/** What today's answer comes down to, from most to least careful. */
public enum Verdict {
    /** In a layoff or in the first weeks after one: start again with walking and jogging. */
    WALK,
    /** Far too much, too soon: go back to what was allowed before. */
    STEP_BACK,
    /** Too much, too soon: stay where the limit was before it goes up again. */
    HOLD,
    /** Nothing is flagged: run on within the budget. */
    CARRY_ON,
    /** Too little is known to say. */
    UNKNOWN
}
