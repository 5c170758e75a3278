package io.github.easeback.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured does what it says. */
class BenchmarkedWorkTest {

    @Test
    void generatedFilesBecomeRuns() {
        GeneratedRuns benchmark = new GeneratedRuns();
        benchmark.generate();
        List<Run> runs = benchmark.bytesToRuns();

        assertEquals(GeneratedRuns.RUNS, runs.size());
        assertEquals(
                GeneratedRuns.RUNS, runs.stream().map(Run::start).distinct().count());
    }

    @Test
    void yardstickSeesIntactFiles() {
        GeneratedRuns benchmark = new GeneratedRuns();
        benchmark.generate();

        assertEquals(0, benchmark.crcLoop());
    }

    @Test
    void assessedHistoryHasAllItsRunsAndThoseThatArePlanned() {
        AssessedHistory benchmark = new AssessedHistory();
        benchmark.generate();

        assertEquals(300, benchmark.assess().load().history().runs().size());
        assertEquals(
                3, benchmark.assessWithPlan().planCheck().orElseThrow().runs().size());
    }

    @Test
    void realFilesAreThoseThatAreReadToTheirEnd(@TempDir Path folder) throws IOException {
        byte[] intact = GeneratedRuns.files().get(0);
        Files.write(folder.resolve("intact.fit"), intact);
        Files.write(folder.resolve("cut.fit"), Arrays.copyOf(intact, 1000));
        Files.writeString(folder.resolve("notes.txt"), "no run");

        assertEquals(1, Corpus.load(folder).size());
        assertEquals(1, new FilePass(Corpus.load(folder)).bytesToRuns().size());
    }
}
