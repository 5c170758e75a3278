package io.github.easeback.report;

import io.github.easeback.rule.LimitExceeded;

/**
 * Something over a limit, in words.
 *
 * @param outcome the judgement with its numbers, windows and evidence
 * @param message what was found, in one or two sentences
 */
public record Finding(LimitExceeded outcome, String message) {}
