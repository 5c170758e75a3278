/**
 * Reduces a {@link io.github.easeback.activity.Recording} to a {@link io.github.easeback.activity.Run}: which sessions are
 * runs, which day they belong to, which totals hold, and what the samples tell of grade, gait, speeds and steps. The samples are let go here.
 */
@NullMarked
package io.github.easeback.form;

import org.jspecify.annotations.NullMarked;
