/** Tests that look at the library as a whole. */
@NullMarked
package io.github.easeback;

import org.jspecify.annotations.NullMarked;
