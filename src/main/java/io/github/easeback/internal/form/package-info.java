/**
 * Reduces a {@link io.github.easeback.internal.recording.Recording} to a {@link io.github.easeback.activity.Run}: which sessions are
 * runs, which day they belong to, which totals hold, and what the samples tell of grade, gait, speeds and steps. The samples are let go here.
 *
 * <p>Nothing here is for callers of the library, and all of it may change with any release.
 */
@NullMarked
package io.github.easeback.internal.form;

import org.jspecify.annotations.NullMarked;
