package io.github.easeback.benchmarks;

import io.github.easeback.activity.Run;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Generated runs of an hour and a bit, about 300 kB each. An operation is a file. */
@State(Scope.Benchmark)
public class GeneratedRuns {

    /** More than one, so that the branches of one file can't be learned by heart. */
    static final int RUNS = 8;

    private static final int SECONDS = 3850;
    private static final Instant FIRST = Instant.parse("2026-11-01T07:00:00Z");

    private FilePass pass = new FilePass(List.of());

    /** Makes the runs. */
    @Setup
    public void generate() {
        pass = new FilePass(files());
    }

    static List<byte[]> files() {
        List<byte[]> files = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Instant start = FIRST.plusSeconds(86_400L * run);
            files.add(GeneratedRun.of(new RunPlan(start, ZoneOffset.ofHours(1), SECONDS, 2.9, run))
                    .bytes());
        }
        return files;
    }

    /**
     * The yardstick.
     *
     * @return the checksums, so that they are not optimised away
     */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public int crcLoop() {
        return pass.crcLoop();
    }

    /**
     * The library.
     *
     * @return the runs
     */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public List<Run> bytesToRuns() {
        return pass.bytesToRuns();
    }
}
