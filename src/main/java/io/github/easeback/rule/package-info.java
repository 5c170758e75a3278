/**
 * Judges the weeks and the runs. An {@link io.github.easeback.rule.Evaluation} holds a {@link io.github.easeback.load.LoadHistory} against the {@link
 * io.github.easeback.rule.Rules} once. It has the {@link io.github.easeback.rule.RuleOutcome outcomes}, each with its numbers, its limit, the dates of its windows and
 * its {@link io.github.easeback.rule.Evidence}, and the {@link io.github.easeback.rule.Limits} of the days ahead.
 *
 * <p>What a week or a run may be depends on how those before it kept to what they might be, so both are folds over immutable states ({@code WeeklyProgression},
 * {@code RunProgression}), whose steps are kept. A {@link io.github.easeback.rule.ProgressionRule} of a caller looks at the history by itself.
 *
 * <p>Limits are exact: what reaches a limit is within it. Values compare with a relative tolerance of 1e-9, so that 11.0
 * after 10.0 is not 10.000000000000009 % more.
 */
@NullMarked
package io.github.easeback.rule;

import org.jspecify.annotations.NullMarked;
