package io.github.easeback.advice;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Reason;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is left of one variable in the current week, or why that is not known. */
public sealed interface VariableBudget {

    /**
     * It is known what is left.
     *
     * @param variable the variable
     * @param allowance what the whole week allows
     * @param done what was run so far; absent if there is nothing to measure
     * @param rest what is left, never negative
     */
    record Known(LoadVariable variable, Allowance allowance, OptionalDouble done, double rest)
            implements VariableBudget {

        @Override
        public OptionalDouble left() {
            return OptionalDouble.of(rest);
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.empty();
        }
    }

    /**
     * It is not known what is left: there is no allowance, or a part of what was run is unknown.
     *
     * @param variable the variable
     * @param allowance what the whole week allows
     * @param done what was run so far; absent if it was not measured
     * @param why the reason
     */
    record Unknown(LoadVariable variable, Allowance allowance, OptionalDouble done, Reason why)
            implements VariableBudget {

        @Override
        public OptionalDouble left() {
            return OptionalDouble.empty();
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.of(why);
        }
    }

    /** What an allowance leaves of the week of an evaluation. */
    static VariableBudget of(LoadVariable variable, Allowance allowance, Evaluation evaluation) {
        WeeklyLoad week = evaluation.countedWeek();
        WeekValue done = week.value(variable);
        if (allowance instanceof Allowance.Unknown unknown) {
            return new Unknown(variable, allowance, done.value(), unknown.why());
        }
        if (!evaluation.isCovered(week)) {
            return new Unknown(variable, allowance, done.value(), Reason.MISSING_RUNS);
        }
        if (done.missingRuns() > 0) {
            return new Unknown(variable, allowance, done.value(), Reason.PARTLY_MEASURED);
        }
        double limit = allowance.limit().orElseThrow();
        return new Known(variable, allowance, done.value(), left(limit, done.value()));
    }

    private static double left(double limit, OptionalDouble done) {
        return Math.max(0, limit - done.orElse(0));
    }

    /**
     * The variable.
     *
     * @return the variable
     */
    LoadVariable variable();

    /**
     * What the whole week allows.
     *
     * @return the allowance
     */
    Allowance allowance();

    /**
     * What was run so far.
     *
     * @return absent if it was not measured
     */
    OptionalDouble done();

    /**
     * What is left.
     *
     * @return never negative; absent if it is not known
     */
    OptionalDouble left();

    /**
     * What is left at most: where a run of the week is missing, or not all of it was measured, no more is left than what is known of it leaves.
     *
     * @return never negative; absent if the week has no limit
     */
    default OptionalDouble leftAtMost() {
        OptionalDouble limit = allowance().limit();
        return limit.isPresent() ? OptionalDouble.of(left(limit.getAsDouble(), done())) : limit;
    }

    /**
     * Why it is not known what is left.
     *
     * @return absent if it is
     */
    Optional<Reason> reason();

    /**
     * Tells whether more was run than the week allows.
     *
     * @return true if the week is over its limit already
     */
    default boolean isUsedUp() {
        return done().isPresent() && allowance().isExceededBy(done().getAsDouble());
    }
}
