package io.github.easeback.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows the first bytes of files that hold runs, which nobody wants to lose to a slip of the fingers. */
final class Signature {

    /** The end of the FIT header's data type (FIT protocol, file header). */
    private static final int LENGTH = 12;

    private Signature() {}

    /** Whether this is a FIT file or an archive. */
    static boolean isRecording(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
            return start.endsWith(".FIT") || start.startsWith("PK") || start.startsWith("\u001f\u008b");
        }
    }
}
