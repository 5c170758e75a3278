package io.github.easeback.input;

import java.io.IOException;

/** Reads one format of input, recognised by how it begins. Implementations are immutable. */
interface InputReader {

    /** Tells whether content is of this format; it is still to be read afterwards. */
    boolean accepts(Content content) throws IOException;

    /**
     * Reads content of this format.
     *
     * @param content what to read
     * @param inputs reads what is packed in it
     * @param sink takes what is found
     */
    void read(Content content, Inputs inputs, Sink sink) throws IOException;
}
