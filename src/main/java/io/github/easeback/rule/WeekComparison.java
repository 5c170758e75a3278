package io.github.easeback.rule;

import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.util.Optional;
import java.util.OptionalDouble;

/** One week beside an earlier one, for one variable: either both values, or the reason why they can't be compared. */
sealed interface WeekComparison {

    /** The week. */
    WeeklyLoad current();

    /** By what the two are compared. */
    LoadVariable measure();

    /** The days of the earlier week that are compared; absent in the first week. */
    Optional<Days> comparedWith();

    /** Why the two can't be compared, absent if they can. */
    Optional<Reason> obstacle();

    /** The value of the earlier days, as far as it is known. */
    OptionalDouble previousValue();

    /** The value of the week so far, as far as it is known. */
    OptionalDouble currentValue();

    /** The two values can be compared; the earlier one is above 0. */
    record Known(WeeklyLoad current, WeeklyLoad before, LoadVariable measure, double previous, double now)
            implements WeekComparison {

        @Override
        public Optional<Days> comparedWith() {
            return Optional.of(before.days());
        }

        @Override
        public Optional<Reason> obstacle() {
            return Optional.empty();
        }

        @Override
        public OptionalDouble previousValue() {
            return OptionalDouble.of(previous);
        }

        @Override
        public OptionalDouble currentValue() {
            return OptionalDouble.of(now);
        }
    }

    /** The two can't be compared. */
    record Unknown(
            WeeklyLoad current,
            Optional<WeeklyLoad> before,
            LoadVariable measure,
            OptionalDouble previousValue,
            OptionalDouble currentValue,
            Reason why)
            implements WeekComparison {

        @Override
        public Optional<Days> comparedWith() {
            return before.map(WeeklyLoad::days);
        }

        @Override
        public Optional<Reason> obstacle() {
            return Optional.of(why);
        }
    }

    /** The comparison by a measure; without a value before there is no base. */
    static WeekComparison between(LoadVariable measure, WeeklyLoad week, WeeklyLoad before, Reason noBase) {
        WeekValue current = week.value(measure);
        WeekValue previous = before.value(measure);
        return obstacle(current, previous, !week.runs().isEmpty(), noBase)
                .<WeekComparison>map(
                        why -> new Unknown(week, Optional.of(before), measure, previous.value(), current.value(), why))
                .orElseGet(() -> new Known(
                        week,
                        before,
                        measure,
                        previous.value().orElseThrow(),
                        current.value().orElseThrow()));
    }

    private static Optional<Reason> obstacle(WeekValue current, WeekValue previous, boolean hasRuns, Reason noBase) {
        if (current.missingRuns() > 0 || previous.missingRuns() > 0) {
            boolean isNothingKnown =
                    current.value().isEmpty() || previous.value().isEmpty();
            return Optional.of(isNothingKnown ? Reason.NOT_MEASURED : Reason.PARTLY_MEASURED);
        }
        if (previous.value().orElse(0) <= 0) {
            return Optional.of(noBase);
        }
        if (current.value().isEmpty()) {
            return Optional.of(hasRuns ? Reason.NOT_MEASURED : Reason.NO_RUN_THIS_WEEK);
        }
        return Optional.empty();
    }

    /** The name of what is compared. */
    default Message name() {
        return measure().name();
    }
}
