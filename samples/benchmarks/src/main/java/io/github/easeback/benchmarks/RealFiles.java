package io.github.easeback.benchmarks;

import io.github.easeback.activity.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Real files, from the folder in the system property {@code easeback.corpus}. An invocation is a pass over all files;
 * {@link JmhRunner} divides by their number.
 */
@State(Scope.Benchmark)
public class RealFiles {

    private FilePass pass = new FilePass(List.of());

    /**
     * Loads the files.
     *
     * @throws IOException if a file can't be read
     */
    @Setup
    public void load() throws IOException {
        pass = new FilePass(Corpus.load(Path.of(System.getProperty(Settings.CORPUS, ""))));
    }

    /**
     * The yardstick.
     *
     * @return the checksums, so that they are not optimised away
     */
    @Benchmark
    public int crcLoop() {
        return pass.crcLoop();
    }

    /**
     * The library.
     *
     * @return the runs
     */
    @Benchmark
    public List<Run> bytesToRuns() {
        return pass.bytesToRuns();
    }
}
