/**
 * What one session of a file says, before it is a run: samples in columns, the totals of the session, pauses. Made by {@code fit} or by a reader of another format, reduced by {@code form}, and
 * then let go.
 *
 * <p>Nothing here is for callers of the library, and all of it may change with any release. Everything is immutable and safe for use by several threads.
 */
@NullMarked
package io.github.easeback.internal.recording;

import org.jspecify.annotations.NullMarked;
