/**
 * What a reading tells besides its runs: files that were left out, copies that were dropped, repairs, and warnings about the whole. Each has a
 * closed code and a {@link io.github.easeback.message.Message}; {@code docs/reading.md} says what to do about each.
 *
 * <p>Everything here is immutable and safe for use by several threads.
 */
@NullMarked
package io.github.easeback.reading;

import org.jspecify.annotations.NullMarked;
