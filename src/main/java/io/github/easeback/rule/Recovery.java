package io.github.easeback.rule;

import java.time.LocalDate;
import java.time.Period;

/**
 * The days of rest after a run that went over its limit and was the longest in a year.
 *
 * @param run the day of that run
 * @param metres its distance
 * @param until the last day of rest
 */
public record Recovery(LocalDate run, double metres, LocalDate until) {

    /** A run that nothing of so long a time comes near to is no habit. Library convention. */
    static final Period LOOK_BACK = Period.ofYears(1);

    /** A shorter history can't tell what is long for a runner, but for a run far over its limit. Library convention. */
    static final Period LEAST_HISTORY = Period.ofWeeks(8);

    private static final int DAYS = 2;
    private static final int DAYS_AFTER_ALERT = 3;

    /** Two days of rest after a run, or three if it was far over its limit; library convention. */
    static Recovery after(LocalDate run, double metres, Severity severity) {
        return new Recovery(run, metres, run.plusDays(severity == Severity.ALERT ? DAYS_AFTER_ALERT : DAYS));
    }

    /**
     * Tells whether a day is one of them.
     *
     * @param day the day
     * @return false for the day of the run itself
     */
    public boolean covers(LocalDate day) {
        return day.isAfter(run) && !day.isAfter(until);
    }
}
