/**
 * Leads a runner back to the usual week: a {@link io.github.easeback.comeback.Ladder} of walking and jogging, and what grows out of it, as dated sessions. A {@link
 * io.github.easeback.comeback.ComebackPlan} sets no limits of its own; each session is held against the {@link io.github.easeback.rule.Evaluation} carried on to its day. {@link
 * io.github.easeback.comeback.PainLogReader} reads what the runner wrote down of pain, and {@link io.github.easeback.comeback.PainGate} says what a session means for the next one.
 *
 * <p>This is information for runners and those who accompany them, not treatment.
 */
@NullMarked
package io.github.easeback.comeback;

import org.jspecify.annotations.NullMarked;
