package io.github.easeback.rule;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much a week or a run may be, and what that rests on. Either a limit with its basis or a reason why there is none.
 *
 * @param limit the highest value within the limit, in the unit of the variable
 * @param basis what the limit rests on
 * @param reason why there is no limit
 */
public record Allowance(OptionalDouble limit, Optional<Basis> basis, Optional<Reason> reason) {

    /** How many days a broken limit stays: as long as the window of the rule on single runs. Library convention. */
    public static final int HELD_DAYS = 30;

    /** What a limit rests on. */
    public enum Basis {
        /** The increase of the rule on top of the week before, or of the longest run of the 30 days before. */
        WHAT_WAS_RUN,
        /** The increase on top of the week two weeks ago, since the week between was lighter. */
        WEEK_BEFORE_LIGHTER,
        /** The limit that a jump broke; it stays, or the jump would pay for the next one. */
        BROKEN_LIMIT,
        /** The careful start after a layoff. */
        START_DOSE
    }

    /**
     * Checks that there is either a limit with a basis or a reason.
     *
     * @throws IllegalArgumentException if there are both or none
     */
    public Allowance {
        if (limit.isPresent() != basis.isPresent() || limit.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("An allowance is a limit with a basis, or a reason");
        }
    }

    /**
     * A limit.
     *
     * @param limit the highest value within the limit
     * @param basis what the limit rests on
     * @return the allowance
     */
    public static Allowance of(double limit, Basis basis) {
        return new Allowance(OptionalDouble.of(limit), Optional.of(basis), Optional.empty());
    }

    /**
     * No limit.
     *
     * @param reason why there is none
     * @return the allowance
     */
    public static Allowance none(Reason reason) {
        return new Allowance(OptionalDouble.empty(), Optional.empty(), Optional.of(reason));
    }

    /**
     * Tells whether a value is over the limit.
     *
     * @param value the value
     * @return true if it is above the limit by more than a relative 1e-9; false if there is no limit
     */
    public boolean isExceededBy(double value) {
        return limit.isPresent() && IncreaseLimit.isAbove(value, limit.getAsDouble());
    }
}
