/**
 * Coming back after a layoff: what the runner did before it, and the dose to start again with.
 *
 * <p>This is information for runners and those who accompany them, not treatment.
 */
@NullMarked
package io.github.easeback.comeback;

import org.jspecify.annotations.NullMarked;
