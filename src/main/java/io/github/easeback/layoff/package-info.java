/**
 * Facts about a return: the {@link io.github.easeback.layoff.Layoffs layoffs} of a history, what was usual before them, and the {@link
 * io.github.easeback.layoff.StartDose dose} to start again with. Nothing is judged here; the rules ask it.
 *
 * <p>This is information for runners and those who accompany them, not treatment.
 */
@NullMarked
package io.github.easeback.layoff;

import org.jspecify.annotations.NullMarked;
