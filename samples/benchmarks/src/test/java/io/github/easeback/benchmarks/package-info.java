/** Tests of what is measured and how it is printed; nothing is measured here. */
@NullMarked
package io.github.easeback.benchmarks;

import org.jspecify.annotations.NullMarked;
