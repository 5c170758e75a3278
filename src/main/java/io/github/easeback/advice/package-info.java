/**
 * Turns outcomes into what to do next: the {@link io.github.easeback.advice.Budget} of the week and of the next run, a {@link
 * io.github.easeback.advice.Verdict} for today and pieces of {@link io.github.easeback.advice.Advice}, each naming the outcomes
 * it rests on. What a log of pain answers goes before all of them. All of them draw their numbers from the same {@link io.github.easeback.rule.Evaluation} and the same budget, so that no two contradict each other.
 */
@NullMarked
package io.github.easeback.advice;

import org.jspecify.annotations.NullMarked;
