/** Measures how long the library takes for a file and for a history, over files that are made here or real ones. */
@NullMarked
package io.github.easeback.benchmarks;

import org.jspecify.annotations.NullMarked;
