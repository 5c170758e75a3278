/**
 * What is said, before it has words: a key of the catalogue of texts and the values that go into the text. Every room speaks in messages; only the
 * report writes them, in its own language and units.
 *
 * <p>Everything here is immutable and safe for use by several threads.
 */
@NullMarked
package io.github.easeback.message;

import org.jspecify.annotations.NullMarked;
