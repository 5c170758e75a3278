/**
 * The way back with a pain log: {@link io.github.easeback.comeback.PainLogReader} reads what the runner wrote down, and {@link
 * io.github.easeback.comeback.PainGate} says what a session means for the next one.
 *
 * <p>This is information for runners and those who accompany them, not treatment.
 */
@NullMarked
package io.github.easeback.comeback;

import org.jspecify.annotations.NullMarked;
