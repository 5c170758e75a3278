package io.github.easeback.report;

import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Severity;

/**
 * Something over a limit, in words.
 *
 * @param outcome the judgement with its numbers, windows and evidence
 * @param message what was found, in one or two sentences
 */
public record Finding(LimitExceeded outcome, String message) {

    /**
     * Tells whether this is more than information, so that it belongs into a list of what is over a limit.
     *
     * @return false if its severity is {@link Severity#INFO}
     */
    public boolean isFlag() {
        return outcome.isFlag();
    }
}
