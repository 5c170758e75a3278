/** Writes the history of a made-up runner as FIT files. Nobody ran these runs. */
@NullMarked
package io.github.easeback.cli.data;

import org.jspecify.annotations.NullMarked;
