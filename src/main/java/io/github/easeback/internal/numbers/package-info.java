/**
 * What all rooms reckon with: the middle of some values, how closely two of them compare, and on which days somebody may run. Knows no run.
 *
 * <p>Nothing here is for callers of the library, and all of it may change with any release.
 */
@NullMarked
package io.github.easeback.internal.numbers;

import org.jspecify.annotations.NullMarked;
