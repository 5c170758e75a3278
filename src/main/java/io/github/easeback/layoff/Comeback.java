package io.github.easeback.layoff;

import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a runner who is in a layoff or came back from one less than four weeks ago. These are facts; what follows from them is for the rules.
 *
 * @param layoff the days without a run; the last one is the day before the report if the runner is still off
 * @param dose the careful start after this layoff
 * @param weeksBack how many weeks the runner has been back: 0 in the week of the return and before it
 * @param isOff whether there was no run since
 * @param longestMetres the longest run since the return, 0 if there is none yet
 */
public record Comeback(Layoff layoff, StartDose dose, int weeksBack, boolean isOff, double longestMetres) {

    /** So many days after the return, it is no comeback any more; library convention. */
    private static final int DAYS = 28;

    private static final int BASELINE_WEEKS = 4;

    /**
     * Looks for a comeback.
     *
     * @param load the weeks up to the day of the report
     * @param layoffs the layoffs up to that day
     * @return absent if there is no layoff, or if the return was four weeks ago or more
     */
    public static Optional<Comeback> find(LoadHistory load, Layoffs layoffs) {
        return layoffs.last()
                .filter(last -> last.returnDay().plusDays(DAYS).isAfter(load.asOf()))
                .map(last -> new Comeback(
                        last,
                        StartDose.after(usualWeek(load, last)),
                        load.weeks().size() - 1 - indexOf(load, last.returnDay()),
                        !layoffs.isBackFrom(last),
                        longestSince(load, last.returnDay())));
    }

    /**
     * The careful start after a layoff that is still to come.
     *
     * @param load the weeks up to the day of the report
     * @param layoffs the layoffs up to that day
     * @param day a later day
     * @return absent if that day will be in no layoff, even if there is no run until then
     */
    public static Optional<StartDose> doseAhead(LoadHistory load, Layoffs layoffs, LocalDate day) {
        return layoffs.openOn(day).map(layoff -> StartDose.after(usualWeek(load, layoff)));
    }

    /**
     * Tells whether the current week follows the start dose, and not the week before it.
     *
     * @return true in the first week, and after a long layoff in the first four
     */
    public boolean isDosed() {
        return weeksBack < layoff.dosedWeeks();
    }

    /**
     * The week of the return.
     *
     * @param load the weeks up to the day of the report
     * @return its index
     */
    public int returnWeek(LoadHistory load) {
        return load.weeks().size() - 1 - weeksBack;
    }

    private static double longestSince(LoadHistory load, LocalDate day) {
        return load.history().runs().stream()
                .filter(run -> !run.date().isBefore(day))
                .flatMapToDouble(run -> run.distanceMetres().stream())
                .max()
                .orElse(0);
    }

    private static int indexOf(LoadHistory load, LocalDate day) {
        if (load.weeks().isEmpty() || day.isAfter(load.currentWeek().week().last())) {
            throw new IllegalArgumentException(day + " is outside of the history");
        }
        return (int) ChronoUnit.WEEKS.between(load.weeks().get(0).week().first(), day);
    }

    /**
     * The mean of the weeks with a run among the four whole weeks before the layoff. Weeks of an earlier layoff say nothing of what
     * was usual. If there is none, the week in which the layoff began.
     */
    static OptionalDouble usualWeek(LoadHistory load, Layoff layoff) {
        int began = indexOf(load, layoff.firstDay());
        OptionalDouble before = mean(load.weeks().subList(Math.max(0, began - BASELINE_WEEKS), began));
        return before.isPresent() ? before : mean(load.weeks().subList(began, began + 1));
    }

    /**
     * The first of the weeks before the layoff that tell what was usual.
     *
     * @param load the weeks up to the day of the report
     * @return the first day of that week; before the first run if the history is shorter
     */
    public LocalDate usualSince(LoadHistory load) {
        return load.definition().weekOf(layoff.firstDay()).first().minusWeeks(BASELINE_WEEKS);
    }

    private static OptionalDouble mean(List<WeeklyLoad> weeks) {
        return weeks.stream()
                .filter(week -> week.unreadable() == 0 && !week.runs().isEmpty())
                .map(week -> week.value(LoadVariables.DISTANCE))
                .filter(WeekValue::isComplete)
                .mapToDouble(value -> value.value().orElseThrow())
                .average();
    }
}
