package io.github.easeback.rule;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One week beside the week before, for one variable.
 *
 * @param current the week
 * @param previous the comparable days of the week before; absent in the first week
 * @param measure by what they are compared
 * @param currentValue the value of the week so far
 * @param previousValue the value of the comparable days
 * @param obstacle why the two can't be compared, absent if they can
 */
record WeekComparison(
        WeeklyLoad current,
        Optional<WeeklyLoad> previous,
        LoadVariable measure,
        OptionalDouble currentValue,
        OptionalDouble previousValue,
        Optional<Reason> obstacle) {

    static WeekComparison between(LoadVariable measure, WeeklyLoad week, WeeklyLoad before, Reason noBase) {
        WeekValue current = week.value(measure);
        WeekValue previous = before.value(measure);
        return new WeekComparison(
                week,
                Optional.of(before),
                measure,
                current.value(),
                previous.value(),
                obstacle(current, previous, !week.runs().isEmpty(), noBase));
    }

    /** The name of what is compared. */
    Message name() {
        return Message.of("variable." + measure.id());
    }

    /** The days of the earlier week that are compared. */
    Optional<Days> comparedWith() {
        return previous.map(WeeklyLoad::days);
    }

    private static Optional<Reason> obstacle(WeekValue current, WeekValue previous, boolean hasRuns, Reason noBase) {
        if (current.missingRuns() > 0 || previous.missingRuns() > 0) {
            boolean nothing = current.value().isEmpty() || previous.value().isEmpty();
            return Optional.of(nothing ? Reason.NOT_MEASURED : Reason.PARTLY_MEASURED);
        }
        if (previous.value().orElse(0) <= 0) {
            return Optional.of(noBase);
        }
        if (current.value().isEmpty()) {
            return Optional.of(hasRuns ? Reason.NOT_MEASURED : Reason.NO_RUN_THIS_WEEK);
        }
        return Optional.empty();
    }
}
