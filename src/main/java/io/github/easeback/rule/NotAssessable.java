package io.github.easeback.rule;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * There is not enough to judge.
 *
 * @param judged what was to be judged
 * @param reason why it is not
 * @param previous the earlier value as far as it is known, in the unit of the variable; perhaps only a part of it
 * @param current the later value as far as it is known, in the unit of the variable; perhaps only a part of it
 */
public record NotAssessable(Judged judged, Reason reason, OptionalDouble previous, OptionalDouble current)
        implements RuleOutcome {

    /** Nothing is known of the values. */
    static NotAssessable of(Judged judged, Reason reason) {
        return new NotAssessable(judged, reason, OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Override
    public Kind kind() {
        return Kind.NOT_ASSESSABLE;
    }

    @Override
    public Optional<Reason> findReason() {
        return Optional.of(reason);
    }
}
