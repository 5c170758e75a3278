/**
 * What all rooms reckon with: the middle of some values, and how closely two of them compare. Knows no run.
 *
 * <p>Nothing here is for callers of the library, and all of it may change with any release.
 */
@NullMarked
package io.github.easeback.internal.numbers;

import org.jspecify.annotations.NullMarked;
