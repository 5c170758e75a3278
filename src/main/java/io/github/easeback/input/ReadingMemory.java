package io.github.easeback.input;

import java.util.Optional;

/**
 * Where a program keeps what was read from files, so that a file that is as it was need not be read again ({@link HistoryReader#withMemory}). The
 * library makes the texts and knows which of them still hold; the program only keeps them, such as in a folder for caches or in a table. What comes back is the same to the last digit as what a new reading would give.
 *
 * <p>Texts hold what was read of a file, without positions: they are personal data, and belong where only their owner can read them. They are no format for other programs, and another version of the
 * library may read a file in another way: keep them apart by its version, and throw them away with it. A text that was damaged or cut off is no harm where it
 * can't be read at all, but a digit that was changed is not noticed here.
 *
 * <p>Both methods are called by several threads at once. What they throw ends the reading.
 */
public interface ReadingMemory {

    /**
     * What was kept last of a file.
     *
     * @param file the absolute path; any text
     * @return the text, absent if there is none
     */
    Optional<String> recall(String file);

    /**
     * Keeps what was read of a file, in place of what was kept before.
     *
     * @param file the absolute path; any text
     * @param reading lines of text, to be given back as they are
     */
    void remember(String file, String reading);
}
