package io.github.easeback.rule;

import java.util.OptionalDouble;

/**
 * There is not enough to judge.
 *
 * @param subject what was to be judged
 * @param reason why it is not
 * @param previous the earlier value as far as it is known, in the unit of the variable; perhaps only a part of it
 * @param current the later value as far as it is known, in the unit of the variable; perhaps only a part of it
 */
public record NotAssessable(Subject subject, Reason reason, OptionalDouble previous, OptionalDouble current)
        implements RuleOutcome {}
