package io.github.easeback.rule;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import java.util.Optional;

/**
 * The change is over the limit of the rule.
 *
 * @param judged what was judged
 * @param change the numbers
 * @param severity how much it matters
 * @param message what to tell the runner
 */
public record LimitExceeded(Judged judged, Change change, Severity severity, Message message) implements RuleOutcome {

    /**
     * Tells whether another outcome on the same days says this one already: that of the time the same numbers as this one of the running time, as in weeks without walks; that of the
     * ascent at least as urgently what this one says of the descent, since a trip to the hills is one thing.
     *
     * @param other another outcome
     * @return true if this one tells a reader nothing more
     */
    public boolean isSaidBy(LimitExceeded other) {
        boolean isOfSameDays = other.judged.window().equals(judged.window());
        boolean isSameTime =
                isPair(LoadVariables.RUNNING_DURATION, LoadVariables.DURATION, other) && other.change.equals(change);
        boolean isSameTrip = isPair(LoadVariables.DESCENT, LoadVariables.ASCENT, other)
                && other.judged.rule().equals(judged.rule())
                && other.severity.compareTo(severity) >= 0;
        return isOfSameDays && (isSameTime || isSameTrip);
    }

    private boolean isPair(LoadVariable ofThis, LoadVariable ofOther, LimitExceeded other) {
        return judged.variable().filter(ofThis::equals).isPresent()
                && other.judged.variable().filter(ofOther::equals).isPresent();
    }

    @Override
    public Kind kind() {
        return Kind.LIMIT_EXCEEDED;
    }

    @Override
    public Optional<LimitExceeded> exceeded() {
        return Optional.of(this);
    }

    @Override
    public Optional<Change> findChange() {
        return Optional.of(change);
    }
}
