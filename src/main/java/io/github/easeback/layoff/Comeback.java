package io.github.easeback.layoff;

import io.github.easeback.load.Days;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known on a day of a runner who is in a layoff or on the way back from one. These are facts; what follows from them is for the rules. The way back ends by what was run, not by the
 * calendar: after twelve days with a run, and no sooner than four weeks after the return. Library convention.
 *
 * @param layoff the days without a run; the last one is the day before {@code day} if the runner is still off
 * @param relapse the layoff before it, if both are of two weeks or more and this one began within twelve weeks of the return from that one, which is a pattern of relapses; absent otherwise
 * @param usual what was usual before
 * @param dose the careful start
 * @param crossTraining what the runner did besides in the layoff
 * @param runDays the days with a run since, before {@code day}, in order; empty if the runner is still off
 * @param day the day of which this is told
 */
public record Comeback(
        Layoff layoff,
        Optional<Layoff> relapse,
        Usual usual,
        StartDose dose,
        CrossTraining crossTraining,
        List<LocalDate> runDays,
        LocalDate day) {

    /** So many days with a run make the return complete. Library convention: two good ones at each of six stages. */
    public static final int SESSIONS = 12;

    /** It takes no fewer days. Library convention. */
    public static final int DAYS = 28;

    /** A return in the last days of a week has hardly begun. Library convention. */
    private static final int FEWEST_DAYS_OF_A_WEEK = 4;

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code runDays} is or holds null
     */
    public Comeback {
        runDays = List.copyOf(runDays);
    }

    /**
     * Tells whether the runner has not run since the layoff.
     *
     * @return true if there is no day with a run before {@code day}
     */
    public boolean isOff() {
        return runDays.isEmpty();
    }

    /**
     * Tells whether brisk walks come before the first run: nobody has run yet after a long layoff. Library convention.
     *
     * @return false once there is a day with a run
     */
    public boolean isWalkingDue() {
        return isOff() && dose.tier() == Tier.LONG;
    }

    /**
     * The first day with a run, or the day itself if there is none yet.
     *
     * @return the day of the return
     */
    public LocalDate returnDay() {
        return layoff.returnDay();
    }

    /**
     * The number of days with a run since the layoff.
     *
     * @return at least 0
     */
    public int sessions() {
        return runDays.size();
    }

    /**
     * Which week of the comeback a week is: 0 for that of the return. If the return lies in its last three days, the week after it is 0 too: the
     * start is no shorter for that.
     *
     * @param week a week that is not before that of the return
     * @return at least 0
     */
    public int weekOf(Days week) {
        long days = ChronoUnit.DAYS.between(returnDay(), week.last()) + 1;
        return (int) Math.max(0, (days - FEWEST_DAYS_OF_A_WEEK) / WeekDefinition.DAYS);
    }

    /**
     * The highest speed for now.
     *
     * @return metres per second; absent if no easy speed is known
     */
    public OptionalDouble paceCeiling() {
        return PaceCeiling.after(crossTraining).of(usual.easySpeed(), layoff.days());
    }

    /**
     * What of a week is on the way back.
     *
     * @param week the week
     * @return the same week with the runs since the return only; after an injury there may be runs before it in the same week
     */
    public WeeklyLoad since(WeeklyLoad week) {
        return week.since(returnDay());
    }

    /**
     * Tells whether the day after a day with a run, or the same day, has to be a day of rest.
     *
     * @return true if somebody ran on the day before
     */
    public boolean isRestDay() {
        return !isOff() && runDays.get(runDays.size() - 1).plusDays(1).equals(day);
    }
}
