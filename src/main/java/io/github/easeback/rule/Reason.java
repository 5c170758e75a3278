package io.github.easeback.rule;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.TimeAboveEasyLoad;
import io.github.easeback.load.TrimpLoad;

/** Why something is not judged. */
public enum Reason {
    /** It is the first week of the history. */
    NO_EARLIER_WEEK,
    /** There was no such load in the week before, so there is no percentage. */
    NO_BASELINE,
    /** There was no run in the same days of the week before. */
    NO_BASELINE_TO_DATE,
    /** There is no run in the week, so there is no speed. */
    NO_RUN_THIS_WEEK,
    /** No run of one of the two weeks has the value. */
    NOT_MEASURED,
    /** Some runs of one of the two weeks lack the value. */
    PARTLY_MEASURED,
    /** A file of one of the two weeks, or of the 30 days before a run, could not be used, so a run may be missing. */
    MISSING_RUNS,
    /** One of the first four weeks after at least four weeks without a run; the start dose judges them. */
    AFTER_LAYOFF,
    /** The week is not over. */
    WEEK_NOT_OVER,
    /** There was no run in the 30 days before. */
    NO_RUN_IN_WINDOW,
    /** There are too few runs in the 30 days before to know what is usual. */
    NO_HABIT,
    /** The history is shorter than the method needs. */
    WARM_UP,
    /** There was a break of two weeks or more in the 28 days, or the break goes on. */
    AFTER_BREAK,
    /** There is no layoff of two weeks or more, or the way back from it is over. */
    NO_LAYOFF,
    /** The minutes of a run that would be compared were too short, walked, hilly or run at another speed. */
    NOT_COMPARABLE,
    /** Each day of the seven is like the others, so that there is no spread to divide by. */
    NO_SPREAD,
    /** The runner's resting and maximum heart rate are not set. */
    NO_HEART_RATES,
    /** The runner's easy pace is not set. */
    NO_EASY_PACE;

    /**
     * Why no run has a value of a variable.
     *
     * @param variable the variable
     * @return that a setting is missing, or that it was not measured
     */
    public static Reason unmeasured(LoadVariable variable) {
        if (variable instanceof TrimpLoad trimp && trimp.range().isEmpty()) {
            return NO_HEART_RATES;
        }
        return variable instanceof TimeAboveEasyLoad easy && easy.easySpeed().isEmpty() ? NO_EASY_PACE : NOT_MEASURED;
    }
}
