package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.message.Message;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One quantity of training that can grow too fast. Implementations are immutable and safe for use by several threads.
 *
 * <p>Variables compare by {@code equals}, and by nothing else. No two variables of one check have the same id.
 */
public interface LoadVariable {

    /**
     * The name in reports and settings.
     *
     * @return a stable name in lower camel case, such as {@code distance}
     */
    String id();

    /**
     * What people call it, in the middle of a sentence or at the start of a line of a table.
     *
     * @return the name; unless a variable says otherwise, that of the library's own texts. A variable of a caller's own gives its name here, such as {@code Message.of("load of the knee")}: it is the
     *     same in any language
     */
    default Message name() {
        return Message.of("variable." + id());
    }

    /**
     * The kind of quantity.
     *
     * @return the dimension, which gives the unit
     */
    Dimension dimension();

    /**
     * The value of one run.
     *
     * @param run the run
     * @return the value in the unit of {@link #dimension()}, finite and not negative; absent if it was not measured
     */
    OptionalDouble of(Run run);

    /**
     * How the runs of a week make the value of the week; most variables add up.
     *
     * @return the aggregation, {@link Aggregation#SUM} unless a variable says otherwise
     */
    default Aggregation aggregation() {
        return Aggregation.SUM;
    }

    /**
     * The value of some runs together; unless a variable says otherwise, by its {@link #aggregation()}: their sum, the largest, or for a quotient the mean by the timer time of the runs.
     *
     * @param runs the runs of a week, or of the first days of one
     * @return their value; that of no runs is zero, or absent where zero makes no sense
     * @throws IllegalArgumentException if the value of a run is negative or not finite
     */
    default WeekValue over(List<Run> runs) {
        return switch (aggregation()) {
            case SUM -> Totals.sum(runs, run -> Totals.checked(this, run));
            case MAXIMUM -> Totals.largest(runs, run -> Totals.checked(this, run));
            case RATIO -> Totals.mean(runs, run -> Totals.checked(this, run));
        };
    }

    /** How runs make a week. */
    enum Aggregation {
        /** The values add up, so the value of a week only grows while it lasts. */
        SUM,
        /** The largest value counts, so the value of a week only grows while it lasts. */
        MAXIMUM,
        /** A quotient of two sums; it may rise and fall while the week lasts. */
        RATIO
    }
}
