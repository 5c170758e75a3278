/**
 * Lines of text that are JSON objects, and how values are written into them and read again: {@link io.github.easeback.internal.lines.Line} writes, {@link
 * io.github.easeback.internal.lines.Fields} reads. What a line is about, other rooms know. Nothing here is for callers of the library, and all of it may change with any release.
 */
@NullMarked
package io.github.easeback.internal.lines;

import org.jspecify.annotations.NullMarked;
