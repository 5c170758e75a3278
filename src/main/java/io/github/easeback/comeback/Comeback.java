package io.github.easeback.comeback;

import io.github.easeback.activity.Layoff;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.IncreaseLimit;
import io.github.easeback.rule.TenPercentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A runner who is in a layoff or in the first weeks after one.
 *
 * @param layoff the days without a run; the last one is the day before the report if the runner is still off
 * @param weeksBack how many weeks the runner has been back: 0 in the week of the return and before it, at most 3
 * @param isOff whether there was no run since
 * @param dose the start dose
 * @param week what the current week allows, in metres
 * @param nextWeek what the next week allows if no run comes before it, in metres; absent if the weekly rule judges it
 */
public record Comeback(
        Layoff layoff, int weeksBack, boolean isOff, StartDose dose, Allowance week, Optional<Allowance> nextWeek) {

    /** A layoff is at least two weeks without a run. */
    public static final int LAYOFF_DAYS = Layoff.SHORTEST_DAYS;

    private static final int BASELINE_WEEKS = 4;
    static final IncreaseLimit GROWTH = new IncreaseLimit(0.10);

    /**
     * Looks for a layoff that the runner is in or has just come out of.
     *
     * @param load the weeks up to the day of the report
     * @return absent if there is none, or if the last one is too long ago
     */
    public static Optional<Comeback> find(LoadHistory load) {
        Optional<Layoff> layoff = load.history().lastLayoff(load.asOf());
        if (layoff.isEmpty()) {
            return Optional.empty();
        }
        Layoff last = layoff.get();
        int current = load.weeks().size() - 1;
        int returned = indexOf(load, last.returnDay());
        int weeks = last.days() >= TenPercentRule.LONG_LAYOFF_DAYS ? TenPercentRule.WEEKS_AFTER_LONG_LAYOFF : 1;
        if (current - returned >= weeks) {
            return Optional.empty();
        }
        boolean isOff = !load.history().isBackFrom(last);
        StartDose dose = StartDose.after(usualWeek(load, last));
        Allowance week = allowance(load, returned, current, dose);
        Optional<Allowance> nextWeek = isOff || current + 1 - returned < weeks
                ? Optional.of(allowance(load, returned, current + 1, dose))
                : Optional.empty();
        return Optional.of(new Comeback(last, current - returned, isOff, dose, week, nextWeek));
    }

    /**
     * The careful start after a layoff that is still to come, if the runner rests until then.
     *
     * @param load the weeks up to the day of the report
     * @param day a later day
     * @return absent if that day is in no layoff
     */
    public static Optional<StartDose> ahead(LoadHistory load, LocalDate day) {
        return load.history()
                .lastLayoff(day)
                .filter(layoff -> !layoff.returnDay().isBefore(day))
                .map(layoff -> StartDose.after(usualWeek(load, layoff)));
    }

    private static int indexOf(LoadHistory load, LocalDate day) {
        for (int i = 0; i < load.weeks().size(); i++) {
            if (load.weeks().get(i).week().contains(day)) {
                return i;
            }
        }
        throw new IllegalArgumentException(day + " is outside of the history");
    }

    /**
     * The mean of the weeks with a run among the four whole weeks before the layoff. Weeks of an earlier layoff say nothing of what
     * was usual. If there is none, the week in which the layoff began.
     */
    static OptionalDouble usualWeek(LoadHistory load, Layoff layoff) {
        int began = indexOf(load, layoff.firstDay());
        int first = Math.max(0, began - BASELINE_WEEKS);
        OptionalDouble before = mean(load.weeks().subList(first, began));
        return before.isPresent() ? before : mean(load.weeks().subList(began, began + 1));
    }

    private static OptionalDouble mean(List<WeeklyLoad> weeks) {
        return weeks.stream()
                .filter(week -> week.unreadable() == 0 && !week.runs().isEmpty())
                .map(week -> week.value(LoadVariables.DISTANCE))
                .filter(WeekValue::isComplete)
                .mapToDouble(value -> value.value().orElseThrow())
                .average();
    }

    /** The dose in the week of the return, then 10 % more a week, unless a week went over its limit. */
    private static Allowance allowance(LoadHistory load, int returned, int current, StartDose dose) {
        Allowance limit = Allowance.of(dose.weekMetres(), Allowance.Basis.START_DOSE);
        for (int i = returned; i < current; i++) {
            WeeklyLoad week = load.weeks().get(i);
            double run = week.value(LoadVariables.DISTANCE).value().orElse(0);
            if (!limit.isExceededBy(run)) {
                double grown =
                        Math.min(GROWTH.after(run), dose.laterWeekMetres().orElse(Double.MAX_VALUE));
                limit = Allowance.of(Math.max(dose.weekMetres(), grown), Allowance.Basis.START_DOSE);
            }
        }
        return limit;
    }
}
