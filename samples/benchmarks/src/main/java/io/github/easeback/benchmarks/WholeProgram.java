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

    static final String HEAP = "-Xmx256m";
    static final int REPEATS = 3;

    private static final String REPORT = "io.github.easeback.cli.Main";

    private final Path target;
    /** A loop that is as fast as can be. */
    private final ChildProcess loop = new ChildProcess(HEAP, "-XX:+UseParallelGC");

    /** With the options of the launcher. */
    private final ChildProcess program =
            new ChildProcess(HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmn16m");

    /** Takes the folder for histories and reports. */
    WholeProgram(Path target) {
        this.target = target;
    }

    List<ProgramTime> run(int runs) throws IOException, InterruptedException {
        Path folder = target.resolve("history-" + runs);
        long bytes = history(folder, runs);
        String name = folder.toString();
        // The first pass also brings the files into the cache of the system, for all that follow.
        Cost crc = median(loop, target.resolve("crc-" + runs + ".txt"), CrcOfFolder.class.getName(), name);
        Path output = target.resolve("report-" + runs + ".txt");
        Cost report = median(program, output, REPORT, "report", name, "--no-cache");
        String cache = target.resolve("cache-" + runs).toString();
        program.run(output, REPORT, "report", name, "--cache", cache);
        Cost again = median(program, output, REPORT, "report", name, "--cache", cache);
        return List.of(
                new ProgramTime(runs, bytes, "CRC loop", crc),
                new ProgramTime(runs, bytes, "report", report),
                new ProgramTime(runs, bytes, "report, read again", again));
    }

    private static Cost median(ChildProcess process, Path output, String mainClass, String... args)
            throws IOException, InterruptedException {
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
