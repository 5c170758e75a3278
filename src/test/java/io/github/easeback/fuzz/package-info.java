/** Bytes that anybody may have made: what the readers promise of them, and inputs that a fuzzer found. */
@NullMarked
package io.github.easeback.fuzz;

import org.jspecify.annotations.NullMarked;
