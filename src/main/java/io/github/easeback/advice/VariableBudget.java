package io.github.easeback.advice;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.TenPercentRule;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is left of one variable in the current week.
 *
 * @param variable the variable
 * @param allowance what the whole week allows
 * @param done what was run so far, absent if it was not measured
 * @param left what is left, never negative; absent if there is no allowance or if a part of what was run is unknown
 * @param reason why {@code left} is absent
 */
public record VariableBudget(
        LoadVariable variable, Allowance allowance, OptionalDouble done, OptionalDouble left, Optional<Reason> reason) {

    static VariableBudget of(LoadVariable variable, Allowance allowance, WeeklyLoad week, TenPercentRule weekly) {
        WeekValue done = week.value(variable);
        if (allowance.limit().isEmpty()) {
            return new VariableBudget(variable, allowance, done.value(), OptionalDouble.empty(), allowance.reason());
        }
        boolean isCovered = weekly.isCovered(week);
        if (!isCovered || done.missingRuns() > 0) {
            Reason reason = isCovered ? Reason.PARTLY_MEASURED : Reason.MISSING_RUNS;
            return new VariableBudget(variable, allowance, done.value(), OptionalDouble.empty(), Optional.of(reason));
        }
        double limit = allowance.limit().getAsDouble();
        double left = Math.max(0, limit - done.value().orElse(0));
        return new VariableBudget(variable, allowance, done.value(), OptionalDouble.of(left), Optional.empty());
    }

    /**
     * Tells whether more was run than the week allows.
     *
     * @return true if the week is over its limit already
     */
    public boolean isUsedUp() {
        return done.isPresent() && allowance.isExceededBy(done.getAsDouble());
    }
}
