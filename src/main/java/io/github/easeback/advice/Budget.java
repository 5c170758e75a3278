package io.github.easeback.advice;

import io.github.easeback.load.Days;
import io.github.easeback.load.DistanceLoad;
import io.github.easeback.load.DurationLoad;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is left of the current week and how long the next run may be. The next run is never longer than what is left.
 *
 * @param week the current week
 * @param asOf the day of the report; its runs count as done
 * @param variables what is left of duration, distance, ascent and descent
 * @param nextRun the most for the next run of this week in metres, absent if nothing is known to compare it with
 * @param nextRunReason why {@code nextRun} is absent
 * @param singleRun what a single run may be and what that rests on, whatever is left of the week
 * @param expiry the day from which the next run may be less, if that is within 7 days
 * @param nextWeek what the week after allows if no run comes before it
 */
public record Budget(
        Days week,
        LocalDate asOf,
        List<VariableBudget> variables,
        OptionalDouble nextRun,
        Optional<Reason> nextRunReason,
        Allowance singleRun,
        Optional<Expiry> expiry,
        NextWeek nextWeek) {

    /**
     * The longest run of the last 30 days is about to leave the window.
     *
     * @param from the first day of the lower limit
     * @param nextRun the most for a run from that day on, in metres
     */
    public record Expiry(LocalDate from, double nextRun) {}

    /**
     * What the week after the current one allows if no run comes before it.
     *
     * @param week the seven days
     * @param distance the most for the week, in metres
     * @param duration the most for the week, in seconds
     * @param nextRun the most for a run at the start of that week in metres, absent if it is unknown
     */
    public record NextWeek(Days week, Allowance distance, Allowance duration, OptionalDouble nextRun) {

        /**
         * What next week allows of a variable.
         *
         * @param variable distance or duration
         * @return the allowance
         * @throws IllegalArgumentException if it is another variable
         */
        public Allowance of(LoadVariable variable) {
            if (variable.id().equals(DistanceLoad.INSTANCE.id())) {
                return distance;
            }
            if (variable.id().equals(DurationLoad.INSTANCE.id())) {
                return duration;
            }
            throw new IllegalArgumentException("There is no allowance of " + variable.id());
        }
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code variables} is or holds null
     */
    public Budget {
        variables = List.copyOf(variables);
    }

    /** Less than so many metres are not worth a run; library convention. */
    public static final double NOTHING_METRES = 100;

    /**
     * Tells whether the report is of the last day of its week.
     *
     * @return true if the next day is in the next week
     */
    public boolean isLastDay() {
        return asOf.equals(week.last());
    }

    /**
     * Tells whether nothing is left of the week for a run: the distance or the time is used up.
     *
     * @return false if it is not known what is left
     */
    public boolean isSpent() {
        OptionalDouble left = of(DistanceLoad.INSTANCE).left();
        return of(DurationLoad.INSTANCE).isUsedUp() || (left.isPresent() && left.getAsDouble() < NOTHING_METRES);
    }

    /**
     * The budget of one variable.
     *
     * @param variable duration, distance, ascent or descent
     * @return its budget
     * @throws IllegalArgumentException if there is no budget of the variable
     */
    public VariableBudget of(LoadVariable variable) {
        return variables.stream()
                .filter(budget -> budget.variable().id().equals(variable.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no budget of " + variable.id()));
    }
}
