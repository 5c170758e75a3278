package io.github.easeback.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures programs from the files on the disk to the finished report, start of the JVM included. */
final class WholeProgram {

    static final String HEAP = "256m";
    static final int REPEATS = 3;

    private static final String REPORT = "io.github.easeback.cli.Main";

    private final Path target;
    private final ChildProcess process = new ChildProcess(HEAP);

    /** Takes the folder for histories and reports. */
    WholeProgram(Path target) {
        this.target = target;
    }

    List<ProgramTime> run(int runs) throws IOException, InterruptedException {
        Path folder = target.resolve("history-" + runs);
        long bytes = history(folder, runs);
        String name = folder.toString();
        // The first pass also brings the files into the cache of the system, for all that follow.
        Cost crc = median(target.resolve("crc-" + runs + ".txt"), CrcOfFolder.class.getName(), name);
        Cost report = median(target.resolve("report-" + runs + ".txt"), REPORT, "report", name);
        return List.of(new ProgramTime(runs, bytes, "CRC loop", crc), new ProgramTime(runs, bytes, "report", report));
    }

    private Cost median(Path output, String mainClass, String... args) throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < REPEATS; i++) {
            costs.add(process.run(output, mainClass, args));
        }
        costs.sort(Comparator.comparing(Cost::wall));
        return costs.get(REPEATS / 2);
    }

    /** Generating takes longer than measuring, so a complete folder is used again. */
    private static long history(Path folder, int runs) throws IOException {
        if (!Files.exists(folder)) {
            return GeneratedHistory.write(folder, runs);
        }
        long bytes = 0;
        int files = 0;
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                bytes += Files.size(path);
                files++;
            }
        }
        if (files != runs) {
            throw new IOException(folder + " holds " + files + " files instead of " + runs + "; delete it.");
        }
        return bytes;
    }
}
