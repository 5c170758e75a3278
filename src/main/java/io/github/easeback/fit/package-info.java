/**
 * Decodes FIT files; the only package that knows the Garmin SDK.
 *
 * <p>{@link io.github.easeback.fit.FitReader} turns the bytes of one file into {@link
 * io.github.easeback.activity.Recording recordings} and never throws for what the bytes hold: a fault becomes an entry
 * with a code, a byte offset and a sentence.
 */
@NullMarked
package io.github.easeback.fit;

import org.jspecify.annotations.NullMarked;
