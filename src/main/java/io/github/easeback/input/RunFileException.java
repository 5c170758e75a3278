package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import java.io.IOException;

/**
 * A file that may hold a run can't be used, and the reader was told to be strict. The message names the file, the place and the code, for logs; the
 * sentence for people is that of {@link #leftOut()}, in the language of a report.
 */
public final class RunFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient LeftOut leftOut;

    RunFileException(LeftOut leftOut) {
        super(leftOut.source() + offset(leftOut) + ": " + leftOut.code() + "; leftOut() says what was found");
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
