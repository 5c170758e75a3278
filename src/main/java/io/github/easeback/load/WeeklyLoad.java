package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What was run in one week. Immutable. The values of the variables that the week was made with are summed up once; those of any other are summed up when they are
 * asked for.
 */
public final class WeeklyLoad {

    private final Days week;
    private final LocalDate lastDay;
    private final List<Run> runs;
    private final int unreadable;
    private final boolean tellsItsWalks;
    private final Map<LoadVariable, WeekValue> values;

    /**
     * A week.
     *
     * @param week the seven days of the week
     * @param lastDay the last day that is known of: the end of the week, or the day of the report if the week is not over
     * @param runs the runs in order of start
     * @param unreadable how many runs of the week may be missing because their files could not be used
     * @param variables the variables to sum up
     * @throws IllegalArgumentException if {@code lastDay} is outside of the week or {@code unreadable} is negative
     * @throws NullPointerException if a list is or holds null
     */
    public WeeklyLoad(Days week, LocalDate lastDay, List<Run> runs, int unreadable, List<LoadVariable> variables) {
        if (!week.contains(lastDay) || unreadable < 0) {
            throw new IllegalArgumentException(
                    "Not a week: " + week + " up to " + lastDay + " with " + unreadable + " unreadable runs");
        }
        this.week = week;
        this.lastDay = lastDay;
        this.runs = List.copyOf(runs);
        this.unreadable = unreadable;
        tellsItsWalks = this.runs.stream().allMatch(run -> run.gait().isPresent());
        values = new LinkedHashMap<>();
        variables.forEach(variable -> values.put(variable, variable.over(this.runs)));
    }

    /**
     * The seven days of the week.
     *
     * @return the days, whether they are over or not
     */
    public Days week() {
        return week;
    }

    /**
     * The last day that is known of.
     *
     * @return the end of the week, or the day of the report if the week is not over
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * The runs.
     *
     * @return the runs in order of start; immutable
     */
    public List<Run> runs() {
        return runs;
    }

    /**
     * How many runs of the week may be missing because their files could not be used.
     *
     * @return at least 0
     */
    public int unreadable() {
        return unreadable;
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
        WeekValue known = values.get(variable);
        return known == null ? variable.over(runs) : known;
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
        return new WeeklyLoad(week, until, early, unreadable, List.copyOf(values.keySet()));
    }

    /**
     * The week from one of its days on.
     *
     * @param day a day; from one before the first run of the week on it is the whole week
     * @return the same week with the runs of that day and the days after it only
     */
    public WeeklyLoad since(LocalDate day) {
        List<Run> late = runs.stream().filter(run -> !run.date().isBefore(day)).toList();
        return late.size() == runs.size()
                ? this
                : new WeeklyLoad(week, lastDay, late, unreadable, List.copyOf(values.keySet()));
    }

    /** Whether each run tells how much of it was walked; true for a week without runs. */
    boolean tellsItsWalks() {
        return tellsItsWalks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyLoad same
                && week.equals(same.week)
                && lastDay.equals(same.lastDay)
                && unreadable == same.unreadable
                && runs.equals(same.runs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(week, lastDay, runs.size(), unreadable);
    }

    @Override
    public String toString() {
        return "WeeklyLoad[" + week.first() + " to " + lastDay + ", runs=" + runs.size() + ", unreadable=" + unreadable
                + "]";
    }
}
