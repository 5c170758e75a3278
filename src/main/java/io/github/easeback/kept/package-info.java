/**
 * Runs as lines of text (JSON Lines), to be kept by a program or a database and read again: {@link io.github.easeback.kept.RunLine} is one run, and
 * {@link io.github.easeback.kept.RunLines} a whole history. Lines hold no positions.
 */
@NullMarked
package io.github.easeback.kept;

import org.jspecify.annotations.NullMarked;
