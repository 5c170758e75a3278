package io.github.easeback.input;

import io.github.easeback.message.PlainText;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;

/**
 * A file that may hold a run can't be used, and the reader was told to be strict. The message names the file and the place, and says what was found, in
 * English; {@link #leftOut()} has the same for a report, which speaks other languages too.
 */
public final class RunFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient LeftOut leftOut;

    RunFileException(LeftOut leftOut) {
        super(PlainText.of(leftOut.source()) + offset(leftOut) + ": " + leftOut.message());
        this.leftOut = leftOut;
    }

    private static String offset(LeftOut leftOut) {
        return leftOut.byteOffset().isPresent()
                ? " (byte " + leftOut.byteOffset().getAsLong() + ")"
                : "";
    }

    /**
     * The file and the reason.
     *
     * @return the entry that a lenient reader would have listed
     */
    public LeftOut leftOut() {
        return leftOut;
    }
}
