package io.github.easeback.rule;

/**
 * There is not enough to judge.
 *
 * @param subject what was to be judged
 * @param reason why it is not
 */
public record NotAssessable(Subject subject, Reason reason) implements RuleOutcome {}
