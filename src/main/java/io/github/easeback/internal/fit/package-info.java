/**
 * Decodes FIT files; the only package that knows the Garmin SDK.
 *
 * <p>{@link io.github.easeback.internal.fit.FitReader} turns the bytes of one file into {@link
 * io.github.easeback.internal.recording.Recording recordings} and never throws for what the bytes hold: a fault becomes an entry
 * with a code, a byte offset and a sentence.
 *
 * <p>Nothing here is for callers of the library, and all of it may change with any release.
 */
@NullMarked
package io.github.easeback.internal.fit;

import org.jspecify.annotations.NullMarked;
