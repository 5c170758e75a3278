package io.github.easeback.rule;

/**
 * The change is within the limit of the rule; exactly the limit is within it.
 *
 * @param subject what was judged
 * @param change the numbers
 */
public record WithinLimit(Subject subject, Change change) implements RuleOutcome {}
