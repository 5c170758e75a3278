package io.github.easeback.benchmarks;

import io.github.easeback.internal.fit.FitContent;
import io.github.easeback.internal.fit.FitReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder that are read from the first to the last byte. */
final class Corpus {

    private Corpus() {}

    /**
     * Loads all files below a folder that hold a recording and no fault. Damaged and foreign files are given up early and would
     * make the reader look fast.
     */
    static List<byte[]> load(Path folder) throws IOException {
        FitReader reader = new FitReader(ZoneOffset.UTC);
        List<byte[]> files = new ArrayList<>();
        for (Path path : paths(folder)) {
            byte[] bytes = Files.readAllBytes(path);
            FitContent content = reader.read(path.toString(), bytes);
            if (content.leftOut().isEmpty() && !content.recordings().isEmpty()) {
                files.add(bytes);
            }
        }
        return files;
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
