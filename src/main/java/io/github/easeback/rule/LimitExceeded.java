package io.github.easeback.rule;

import io.github.easeback.activity.Message;

/**
 * The change is over the limit of the rule.
 *
 * @param subject what was judged
 * @param change the numbers
 * @param severity how much it matters
 * @param message what to tell the runner
 */
public record LimitExceeded(Subject subject, Change change, Severity severity, Message message)
        implements RuleOutcome {}
