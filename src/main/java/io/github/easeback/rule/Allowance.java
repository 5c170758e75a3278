package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Tolerance;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** How much a week or a run may be, and what that rests on: either a limit with its basis, or a reason why there is none. */
public sealed interface Allowance {

    /** How many days a broken limit stays: as long as the window of the rule on single runs. Library convention. */
    int HELD_DAYS = 30;

    /** What a limit rests on. */
    enum Basis {
        /** The increase of the rule on top of the longest run of the 30 days before. */
        LONGEST_30_DAYS,
        /** The increase of the rule on top of the week before. */
        WEEK_BEFORE,
        /** The increase on top of what two of the four weeks before had at least; of climbing and descending only. */
        WEEKS_BEFORE,
        /** The increase on top of the week before the last. */
        TWO_WEEKS_BEFORE,
        /** The increase on top of the heavier weeks before up to three lighter ones. */
        BEFORE_LIGHTER_WEEKS,
        /** What was usual before a break of a week, without an increase. */
        BEFORE_BREAK,
        /** The limit that a jump broke; it stays, or the jump would pay for the next one. */
        HELD,
        /** The careful start after a layoff, and what grows out of it. */
        START_DOSE,
        /** What a log of pain asks for: the sessions that a plan has next, or without a plan the run that hurt. */
        PAIN_LOG,
        /** The ground of the runs of the 30 days before. */
        GROUND_30_DAYS,
        /** What a runner and a physiotherapist agreed on. */
        AGREED
    }

    /**
     * There is a limit.
     *
     * @param most the highest value within the limit
     * @param restsOn what it rests on
     */
    record UpTo(double most, Basis restsOn) implements Allowance {

        /**
         * Checks the basis.
         *
         * @throws NullPointerException if {@code restsOn} is null
         */
        public UpTo {
            Objects.requireNonNull(restsOn, "restsOn");
        }

        @Override
        public OptionalDouble limit() {
            return OptionalDouble.of(most);
        }

        @Override
        public Optional<Basis> basis() {
            return Optional.of(restsOn);
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.empty();
        }

        @Override
        public boolean isExceededBy(double value) {
            return Tolerance.isAbove(value, most);
        }
    }

    /**
     * There is no limit.
     *
     * @param why the reason
     */
    record Unknown(Reason why) implements Allowance {

        /**
         * Checks the reason.
         *
         * @throws NullPointerException if {@code why} is null
         */
        public Unknown {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public OptionalDouble limit() {
            return OptionalDouble.empty();
        }

        @Override
        public Optional<Basis> basis() {
            return Optional.empty();
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.of(why);
        }

        @Override
        public boolean isExceededBy(double value) {
            return false;
        }
    }

    /**
     * A limit.
     *
     * @param limit the highest value within the limit
     * @param basis what the limit rests on
     * @return the allowance
     */
    static UpTo of(double limit, Basis basis) {
        return new UpTo(limit, basis);
    }

    /**
     * No limit.
     *
     * @param reason why there is none
     * @return the allowance
     */
    static Unknown none(Reason reason) {
        return new Unknown(reason);
    }

    /**
     * The limit.
     *
     * @return the highest value within the limit, in the unit of the variable; absent if there is none
     */
    OptionalDouble limit();

    /**
     * What the limit rests on.
     *
     * @return absent if there is no limit
     */
    Optional<Basis> basis();

    /**
     * Why there is no limit.
     *
     * @return absent if there is one
     */
    Optional<Reason> reason();

    /**
     * Tells whether a value is over the limit.
     *
     * @param value the value
     * @return true if it is above the limit by more than a relative 1e-9; false if there is no limit
     */
    boolean isExceededBy(double value);

    /**
     * Tells whether no run is allowed at all: for that week, none was agreed.
     *
     * @return true if 0 was agreed
     */
    default boolean isNoRun() {
        return restsOn(Basis.AGREED) && limit().orElseThrow() == 0;
    }

    /**
     * Tells whether the limit adds an increase to something that was run, so that there is a lower amount to hold.
     *
     * @return false if there is no limit, and for a careful start, a stage of it, what was usual before a break, and what was agreed
     */
    default boolean hasIncrease() {
        return basis().filter(basis -> switch (basis) {
                    case START_DOSE, PAIN_LOG, BEFORE_BREAK, AGREED -> false;
                    case LONGEST_30_DAYS,
                            WEEK_BEFORE,
                            WEEKS_BEFORE,
                            TWO_WEEKS_BEFORE,
                            BEFORE_LIGHTER_WEEKS,
                            HELD,
                            GROUND_30_DAYS -> true;
                })
                .isPresent();
    }

    /**
     * Tells what the limit rests on.
     *
     * @param basis a basis
     * @return true if there is a limit, and it rests on that
     */
    default boolean restsOn(Basis basis) {
        return basis().filter(basis::equals).isPresent();
    }
}
