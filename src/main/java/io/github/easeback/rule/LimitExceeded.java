package io.github.easeback.rule;

import io.github.easeback.activity.Message;
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
