package io.github.easeback.rule;

import java.util.Optional;

/**
 * A judgement: within the limit, over it, or not judged for a reason. Each says what it is about and carries its numbers.
 */
public sealed interface RuleOutcome permits WithinLimit, LimitExceeded, NotAssessable {

    /** The kinds of outcomes. */
    enum Kind {
        /** What was judged is within its limit. */
        WITHIN_LIMIT,
        /** What was judged is over its limit. */
        LIMIT_EXCEEDED,
        /** There is not enough to judge. */
        NOT_ASSESSABLE
    }

    /**
     * What was judged: rule, variable, windows, runs and evidence.
     *
     * @return what the outcome is about
     */
    Judged judged();

    /**
     * Which of the three it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * This outcome, if it is over a limit.
     *
     * @return absent if it is not
     */
    default Optional<LimitExceeded> exceeded() {
        return Optional.empty();
    }

    /**
     * The numbers of the judgement.
     *
     * @return absent if nothing could be judged
     */
    default Optional<Change> findChange() {
        return Optional.empty();
    }

    /**
     * How much it matters.
     *
     * @return absent if nothing is over a limit
     */
    default Optional<Severity> findSeverity() {
        return exceeded().map(LimitExceeded::severity);
    }

    /**
     * Why nothing could be judged.
     *
     * @return absent if it was judged
     */
    default Optional<Reason> findReason() {
        return Optional.empty();
    }

    /**
     * Tells whether this is over a limit and more than information.
     *
     * @return false if it is within its limit, not judged, or of the severity {@link Severity#INFO}
     */
    default boolean isFlag() {
        return findSeverity().filter(severity -> severity != Severity.INFO).isPresent();
    }
}
