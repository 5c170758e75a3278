package io.github.easeback.rule;

/**
 * A judgement: within the limit, over it, or not judged for a reason. Each says what it is about and carries its numbers.
 */
public sealed interface RuleOutcome permits WithinLimit, LimitExceeded, NotAssessable {

    /**
     * What was judged: rule, variable, windows, runs and evidence.
     *
     * @return the subject
     */
    Subject subject();
}
