package io.github.easeback.rule;

import io.github.easeback.activity.Message;
import io.github.easeback.load.LoadVariables;
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
     * Tells whether another outcome says the same of the time as this one says of the running time: in weeks without walks the two are one.
     *
     * @param other another outcome
     * @return true if both are of the same days and numbers, this one of the running duration and the other of the duration
     */
    public boolean isSaidBy(RuleOutcome other) {
        return judged.variable().filter(LoadVariables.RUNNING_DURATION::equals).isPresent()
                && other.judged()
                        .variable()
                        .filter(LoadVariables.DURATION::equals)
                        .isPresent()
                && other.judged().window().equals(judged.window())
                && other.findChange().equals(findChange());
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
