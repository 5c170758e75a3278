package io.github.easeback.cli;

import io.github.easeback.input.HistoryReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/** Tells one build of the library from another, also where both have the same version, as those of somebody who works on it: another build may read files in another way. */
final class Edition {

    private Edition() {}

    /** The version, and where the library lies with its size and its time; one line. */
    static String ofProgram() {
        CodeSource source = HistoryReader.class.getProtectionDomain().getCodeSource();
        try {
            String version = String.join(" ", new VersionProvider().getVersion());
            return version + " "
                    + (source == null ? "" : state(Path.of(source.getLocation().toURI())));
        } catch (IOException | URISyntaxException e) {
            return "unknown";
        }
    }

    /** Of a jar one file, of a folder of classes all that is in it. */
    private static long state(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            long state = 0;
            for (Path file : files.sorted().toList()) {
                state = 31 * (31 * state + Files.size(file))
                        + Files.getLastModifiedTime(file).toMillis();
            }
            return state;
        }
    }
}
