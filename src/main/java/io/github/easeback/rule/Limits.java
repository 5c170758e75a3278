package io.github.easeback.rule;

import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The limits of one day: what a run on it and what its week may be, if no other run comes before it. The budget is this set for the days ahead, and a plan is held
 * against the set of its day.
 *
 * @param day the day
 * @param week the seven days of its week
 * @param run the most for a run on the day, in metres, whatever is left of the week
 * @param ofWeek the most for the whole week, by variable, in the order of the weekly rule; immutable
 * @param comeback the way back that the day lies on, absent if it lies on none
 * @param recovery the days of rest after the longest run in a year that the day is one of, absent if it is none
 * @param agreed what was agreed for the day with a physiotherapist; {@link AgreedLimits#NONE} if nothing was
 */
public record Limits(
        LocalDate day,
        Days week,
        Allowance run,
        Map<LoadVariable, Allowance> ofWeek,
        Optional<Comeback> comeback,
        Optional<Recovery> recovery,
        AgreedLimits agreed) {

    /**
     * Copies the map.
     *
     * @throws NullPointerException if {@code ofWeek} is null
     */
    public Limits {
        ofWeek = Collections.unmodifiableMap(new LinkedHashMap<>(ofWeek));
    }

    /**
     * Tells whether the day has to be a day of rest: on the way back, the day after a run is one, and so are the days after the longest run in a year if that was a jump, and a day for
     * which no run was agreed.
     *
     * @return true if a run on it would break a limit, however short it was
     */
    public boolean isRestDay() {
        return comeback.filter(Comeback::isRestDay).isPresent() || recovery.isPresent() || !agreed.allowsRunOn(day);
    }

    /**
     * The highest speed of most of a run on the day.
     *
     * @return metres per second; absent if the day is on no way back, or if no easy speed is known
     */
    public OptionalDouble fastest() {
        return comeback.map(Comeback::paceCeiling).orElseGet(OptionalDouble::empty);
    }

    /**
     * What the whole week may be of a variable.
     *
     * @param variable a variable of the weekly rule
     * @return the allowance
     * @throws IllegalArgumentException if the weekly rule does not judge the variable
     */
    public Allowance ofWeek(LoadVariable variable) {
        Allowance allowance = ofWeek.get(variable);
        if (allowance == null) {
            throw new IllegalArgumentException("There is no limit of " + variable.id());
        }
        return allowance;
    }
}
