package io.github.easeback.rule;

import java.util.Optional;

/**
 * The change is within the limit of the rule; exactly the limit is within it.
 *
 * @param judged what was judged
 * @param change the numbers
 */
public record WithinLimit(Judged judged, Change change) implements RuleOutcome {

    @Override
    public Kind kind() {
        return Kind.WITHIN_LIMIT;
    }

    @Override
    public Optional<Change> findChange() {
        return Optional.of(change);
    }
}
