/**
 * Judges the weeks and the runs: a {@link io.github.easeback.rule.ProgressionRule} turns a {@link
 * io.github.easeback.load.LoadHistory} into {@link io.github.easeback.rule.RuleOutcome outcomes}, each with its numbers, its
 * limit, the dates of its windows and its {@link io.github.easeback.rule.Evidence}. {@link io.github.easeback.rule.Rules} is
 * the catalogue.
 *
 * <p>Limits are exact: what reaches a limit is within it. Values compare with a relative tolerance of 1e-9, so that 11.0
 * after 10.0 is not 10.000000000000009 % more.
 */
@NullMarked
package io.github.easeback.rule;

import org.jspecify.annotations.NullMarked;
