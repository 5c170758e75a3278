package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import java.util.List;
import java.util.Optional;

/**
 * What an outcome is about.
 *
 * @param rule the id of the rule
 * @param variable the variable that was judged; absent if the rule looks at several at once
 * @param window the days that were judged
 * @param comparedWith the days that they were compared with, absent if there are none
 * @param runs the runs concerned, in order of start
 * @param evidence what is known about the rule
 */
public record Judged(
        String rule,
        Optional<LoadVariable> variable,
        Days window,
        Optional<Days> comparedWith,
        List<Run> runs,
        Evidence evidence) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code runs} is or holds null
     */
    public Judged {
        runs = List.copyOf(runs);
    }
}
