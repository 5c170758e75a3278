package io.github.easeback.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a folder one after the other and computes their checksums: the yardstick of whole programs. */
public final class CrcOfFolder {

    private CrcOfFolder() {}

    /**
     * Prints how many files have a checksum that matches.
     *
     * @param args the folder
     * @throws IOException if a file can't be read
     */
    public static void main(String[] args) throws IOException {
        System.out.println(intact(Path.of(args[0])));
    }

    static int intact(Path folder) throws IOException {
        int intact = 0;
        for (Path file : files(folder)) {
            intact += Crc.of(Files.readAllBytes(file)) == 0 ? 1 : 0;
        }
        return intact;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
