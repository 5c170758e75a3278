package io.github.easeback.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files of a zip archive, one after the other. */
interface ZipFiles {

    /** Goes on to the next file, from wherever the one before was read to. */
    Optional<ZipHeader> next() throws IOException;

    /** The unpacked content of the file that was gone to; to be asked for once. */
    InputStream content() throws IOException;

    /**
     * Goes to the end of the file, however much of it could be read.
     *
     * @return false if nothing tells where that is, so that the files behind it can't be found
     */
    boolean passOver() throws IOException;
}
