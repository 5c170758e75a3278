/**
 * What was run: plain, immutable values that depend on the JDK only.
 *
 * <p>A {@link io.github.easeback.activity.Run} is what is known of one run, a {@link io.github.easeback.activity.RunHistory} all runs of one runner together
 * with everything that was left out, and why. Distances and heights are metres, speeds metres per
 * second. A value that was not measured is absent, never zero.
 *
 * <p>Everything here is immutable and safe for use by several threads.
 */
@NullMarked
package io.github.easeback.activity;

import org.jspecify.annotations.NullMarked;
