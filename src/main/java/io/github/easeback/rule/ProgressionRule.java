package io.github.easeback.rule;

import io.github.easeback.load.LoadHistory;
import java.util.List;

/**
 * A rule on how fast training may grow. Implementations are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * TrainingCheck check = TrainingCheck.standard().withRules(Rules.standard().and(rule));
 * TrainingReport report = check.assess(history, asOf);
 * }</pre>
 */
public interface ProgressionRule {

    /**
     * The name in reports.
     *
     * @return a stable name in lower case with hyphens, such as {@code ten-percent}
     */
    String id();

    /**
     * What is known about the rule.
     *
     * @return the evidence that each outcome of this rule carries
     */
    Evidence evidence();

    /**
     * How many days before a week or a run the rule looks at. What the history does not reach back to is not judged: {@link
     * NotAssessable}.
     *
     * @return at least 1
     */
    int lookBackDays();

    /**
     * Judges a history.
     *
     * @param load the weeks and their runs
     * @return the outcomes in order of their windows; empty for an empty history
     */
    List<RuleOutcome> assess(LoadHistory load);
}
