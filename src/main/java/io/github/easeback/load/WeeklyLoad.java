package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was run in one week.
 *
 * @param week the seven days of the week
 * @param lastDay the last day that is known of: the end of the week, or the day of the report if the week is not over
 * @param runs the runs in order of start
 * @param unreadable how many runs of the week may be missing because their files could not be used
 */
public record WeeklyLoad(Days week, LocalDate lastDay, List<Run> runs, int unreadable) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if {@code lastDay} is outside of the week or {@code unreadable} is negative
     */
    public WeeklyLoad {
        runs = List.copyOf(runs);
        if (!week.contains(lastDay) || unreadable < 0) {
            throw new IllegalArgumentException(
                    "Not a week: " + week + " up to " + lastDay + " with " + unreadable + " unreadable runs");
        }
    }

    /**
     * Tells whether the week is over.
     *
     * @return true if the last day of the week is the last day that is known of
     */
    public boolean isComplete() {
        return lastDay.equals(week.last());
    }

    /**
     * The days that are known of.
     *
     * @return the days from the start of the week to {@link #lastDay()}
     */
    public Days days() {
        return new Days(week.first(), lastDay);
    }

    /**
     * How many of the runs are known, as far as the files that could not be used still tell their day.
     *
     * @return 0 to 1; 1 for a week without a run
     */
    public double coverage() {
        return unreadable == 0 ? 1 : (double) runs.size() / (runs.size() + unreadable);
    }

    /**
     * Tells whether the history begins so late in this week that it is no whole one: on its fourth day or later, since what was run before is not known.
     * Library convention.
     *
     * @param history the history
     * @return true for such a first week
     */
    public boolean isCut(RunHistory history) {
        return history.beginning()
                .filter(first ->
                        week.contains(first) && first.isAfter(week.first().plusDays(2)))
                .isPresent();
    }

    /**
     * The value of a variable.
     *
     * @param variable the variable
     * @return its value over the runs of the week
     */
    public WeekValue value(LoadVariable variable) {
        return variable.over(runs);
    }

    /**
     * The value of a variable if it is that of the whole week.
     *
     * @param variable the variable
     * @return absent if a run lacks the value or may be missing
     */
    public OptionalDouble known(LoadVariable variable) {
        WeekValue value = value(variable);
        return unreadable == 0 && value.isComplete() ? value.value() : OptionalDouble.empty();
    }

    /**
     * The first days of the week, to compare them with the same days of a week that is not over.
     *
     * @param count how many days, 1 to 7
     * @return the same week with the runs of these days only
     */
    public WeeklyLoad firstDays(int count) {
        LocalDate until = week.first().plusDays(count - 1L);
        List<Run> early =
                runs.stream().filter(run -> !run.date().isAfter(until)).toList();
        return new WeeklyLoad(week, until, early, unreadable);
    }
}
