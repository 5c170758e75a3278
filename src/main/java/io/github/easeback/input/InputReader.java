package io.github.easeback.input;

import java.io.IOException;

/** Reads one format of input, recognised by its first bytes. Implementations are immutable. */
interface InputReader {

    /** Tells whether content with these first bytes is of this format. */
    boolean accepts(byte[] head);

    /**
     * Reads content of this format.
     *
     * @param content what to read
     * @param inputs reads what is packed in it
     * @param sink takes what is found
     */
    void read(Content content, Inputs inputs, Sink sink) throws IOException;
}
