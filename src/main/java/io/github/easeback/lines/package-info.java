/**
 * Lines of text that are JSON objects, and how values are written into them and read again: {@link io.github.easeback.lines.Line} writes, {@link
 * io.github.easeback.lines.Fields} reads. What a line is about, other rooms know. Public for the rooms of the library that write such lines, and no part of its API.
 */
@NullMarked
package io.github.easeback.lines;

import org.jspecify.annotations.NullMarked;
