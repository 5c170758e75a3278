package io.github.easeback.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private static final FileSet SET = new FileSet("generated runs", GeneratedRuns.class, 8, 300_999);

    @Test
    void fileTimesStandBesideTheirYardstick() {
        String table = ResultTable.files(List.of(
                new FileTime(SET, "bytesToRuns", 1, 1500, 20, 250_000),
                new FileTime(SET, "crcLoop", 1, 1000, 10, 0),
                new FileTime(SET, "crcLoop", 2, 500, 10, 0),
                new FileTime(SET, "bytesToRuns", 2, 2000, 30, 250_000)));

        assertEquals("""
                | files | threads | work | time per file | times the CRC loop | files per second | allocated per file |
                |---|--:|---|--:|--:|--:|--:|
                | 8 generated runs, 300 kB on average | 1 | `bytesToRuns` | 1500 µs ± 20 | 1.50 | 667 | 250.0 kB |
                | 8 generated runs, 300 kB on average | 1 | `crcLoop` | 1000 µs ± 10 | 1.00 | 1000 | 0.0 kB |
                | 8 generated runs, 300 kB on average | 2 | `crcLoop` | 500 µs ± 10 | 1.00 | 4000 | 0.0 kB |
                | 8 generated runs, 300 kB on average | 2 | `bytesToRuns` | 2000 µs ± 30 | 4.00 | 1000 | 250.0 kB |
                """, table);
    }

    @Test
    void assessmentsShowTimeAndAllocation() {
        assertEquals(
                """
                | runs | work | time per report | allocated per report |
                |--:|---|--:|--:|
                | 3,000 | `assess` | 51.3 ms ± 2.0 | 12.3 MB |
                """, ResultTable.assessments(List.of(new AssessmentTime(3000, "assess", 51.26, 2.04, 12_345_678))));
    }

    @Test
    void programsShowTimeAndMemory() {
        Cost cost = new Cost(Duration.ofMillis(12_345), Duration.ofMillis(20_000), 300_000_000);
        Cost elsewhere = new Cost(Duration.ofSeconds(1), Duration.ZERO, 0);

        assertEquals(
                """
                | runs | size | program | time | processor time | most memory |
                |--:|--:|---|--:|--:|--:|
                | 3,000 | 843 MB | report | 12.35 s | 20.00 s | 300 MB |
                | 300 | 90 MB | CRC loop | 1.00 s | - | - |
                """,
                ResultTable.programs(List.of(
                        new ProgramTime(3000, 843_000_000, "report", cost),
                        new ProgramTime(300, 90_000_000, "CRC loop", elsewhere))));
    }
}
