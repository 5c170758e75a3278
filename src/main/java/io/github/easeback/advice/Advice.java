package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.rule.RuleOutcome;
import java.util.List;

/**
 * One thing to do.
 *
 * @param id a stable name in lower case with hyphens
 * @param headline what to do
 * @param detail why, and how
 * @param because the outcomes that it rests on; empty if it rests on what is not there, such as a layoff
 */
public record Advice(String id, Message headline, Message detail, List<RuleOutcome> because) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code because} is or holds null
     */
    public Advice {
        because = List.copyOf(because);
    }
}
