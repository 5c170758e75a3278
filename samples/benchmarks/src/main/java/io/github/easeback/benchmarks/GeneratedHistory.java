package io.github.easeback.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a history of generated runs into a folder. */
public final class GeneratedHistory {

    static final long SEED = 2026;

    private static final String USAGE = """
            Usage: FOLDER COUNT [NAMES]
              FOLDER  where to write to; must be empty or not exist
              COUNT   how many runs
              NAMES   how many names each file gets (hard links), 1 if not given""";

    private GeneratedHistory() {}

    /**
     * Writes the files and says how large they are.
     *
     * @param args the folder, the number of runs, and perhaps the number of names for each file
     * @throws IOException if the folder is not empty or can't be written to
     */
    public static void main(String[] args) throws IOException {
        run(args, System.out);
    }

    static void run(String[] args, PrintStream out) throws IOException {
        if (args.length < 2 || args.length > 3) {
            throw new IllegalArgumentException(USAGE);
        }
        Path folder = Path.of(args[0]);
        long bytes = write(folder, Integer.parseInt(args[1]));
        int names = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        link(folder, names);
        out.printf(Locale.ROOT, "%s: %s runs, %.1f MB, %d names each%n", folder, args[1], bytes / 1e6, names);
    }

    /** Writes the runs and gives the number of bytes. */
    static long write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IOException(folder + " is not empty; nothing was written.");
            }
        }
        HistoryPlan plan = new HistoryPlan(count, SEED);
        try {
            return IntStream.range(0, count)
                    .parallel()
                    .mapToLong(index -> write(folder, plan, index))
                    .sum();
        } catch (UncheckedIOException e) {
            throw new IOException("The history can't be written to " + folder, e);
        }
    }

    private static long write(Path folder, HistoryPlan plan, int index) {
        byte[] bytes = GeneratedRun.of(plan.run(index)).bytes();
        try {
            Files.write(folder.resolve(plan.name(index)), bytes, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.length;
    }

    /** Gives each file more names, as in a folder into which several exports were unpacked. */
    private static void link(Path folder, int names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                for (int name = 2; name <= names; name++) {
                    Files.createLink(folder.resolve("copy" + name + "-" + file.getFileName()), file);
                }
            }
        }
    }
}
