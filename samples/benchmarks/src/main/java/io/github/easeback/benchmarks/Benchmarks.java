package io.github.easeback.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and writes their tables; {@code docs/performance.md} says how to start it. */
public final class Benchmarks {

    private final Settings settings;
    private final Path target;
    private final PrintStream out;

    Benchmarks(Settings settings, Path target, PrintStream out) {
        this.settings = settings;
        this.target = target;
        this.out = out;
    }

    /**
     * Measures what the system properties say.
     *
     * @param args the folder for generated histories and results
     * @throws IOException if a file can't be read or written
     * @throws RunnerException if a benchmark fails
     * @throws InterruptedException if somebody stops the thread
     */
    public static void main(String[] args) throws IOException, RunnerException, InterruptedException {
        new Benchmarks(Settings.fromSystem(), Path.of(args[0]), System.out).run();
    }

    void run() throws IOException, RunnerException, InterruptedException {
        Files.createDirectories(target);
        StringBuilder results = new StringBuilder(Machine.describe()).append("\n");
        if (settings.files()) {
            results.append("\n").append(ResultTable.files(files()));
        }
        if (settings.assessments()) {
            results.append("\n").append(ResultTable.assessments(new JmhRunner(settings).assessments()));
        }
        if (!settings.histories().isEmpty()) {
            results.append("\n").append(ResultTable.programs(programs()));
        }
        Path file = target.resolve("results.md");
        Files.writeString(file, results);
        out.println();
        out.print(results);
        out.println();
        out.println("Written to " + file);
    }

    private List<FileTime> files() throws IOException, RunnerException {
        JmhRunner runner = new JmhRunner(settings);
        List<FileTime> times = new ArrayList<>();
        times.addAll(runner.run(FileSet.of("generated runs", GeneratedRuns.class, GeneratedRuns.files())));
        if (settings.corpus().isEmpty()) {
            out.println("Real files are skipped: there is no folder; set -D" + Settings.CORPUS + "=FOLDER.");
        } else {
            List<byte[]> real = Corpus.load(Path.of(settings.corpus()));
            times.addAll(runner.run(FileSet.of("real files", RealFiles.class, real)));
        }
        return times;
    }

    private List<ProgramTime> programs() throws IOException, InterruptedException {
        WholeProgram program = new WholeProgram(target);
        List<ProgramTime> times = new ArrayList<>();
        for (int runs : settings.histories()) {
            out.println("Whole program, " + runs + " runs");
            times.addAll(program.run(runs));
        }
        return times;
    }
}
