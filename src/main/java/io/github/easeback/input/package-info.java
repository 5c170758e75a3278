/**
 * Finds and reads the files of a runner. {@link io.github.easeback.input.HistoryReader} is the entry; {@link
 * io.github.easeback.input.ReadMode} says whether a faulty file stops the reading or is listed.
 */
@NullMarked
package io.github.easeback.input;

import org.jspecify.annotations.NullMarked;
