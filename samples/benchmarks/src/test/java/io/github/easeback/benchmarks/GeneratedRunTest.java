package io.github.easeback.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Run;
import io.github.easeback.internal.fit.FitContent;
import io.github.easeback.internal.fit.FitReader;
import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedRunTest {

    private static final Instant START = Instant.parse("2026-11-03T06:30:00Z");

    private static RunPlan plan(int seconds, long seed) {
        return new RunPlan(START, ZoneOffset.ofHours(1), seconds, 2.9, seed);
    }

    private static Recording recording(GeneratedRun run) {
        FitContent content = new FitReader(ZoneOffset.UTC).read("run.fit", run.bytes());

        assertEquals(List.of(), content.leftOut());
        assertEquals(1, content.recordings().size());
        return content.recordings().get(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void libraryFindsWhatTheGeneratorSays(long seed) {
        GeneratedRun generated = GeneratedRun.of(plan(3600, seed));
        Recording recording = recording(generated);
        Run run = new RunReducer(ZoneOffset.UTC).reduce(recording).run().orElseThrow();

        assertEquals(START, run.start());
        assertEquals(LocalDateTime.of(2026, 11, 3, 7, 30), run.localStart());
        assertEquals(LocalTimeSource.FILE, run.when().source());
        assertEquals(generated.distanceMetres(), run.distanceMetres().orElseThrow(), 0.001);
        assertEquals(Duration.ofHours(1), run.timerTime().orElseThrow());
        assertEquals(generated.timerTime(), run.timerTime().orElseThrow());
        assertEquals(generated.elapsedTime(), run.elapsedTime().orElseThrow());
        assertEquals(3600, generated.samples());
        assertEquals(3600, run.origin().sampleCount());
        assertEquals(OptionalLong.of(3_141_592_653L), run.origin().device().serialNumber());
    }

    @Test
    void samplesAddUpToTheSession() {
        GeneratedRun generated = GeneratedRun.of(plan(1800, 7));
        Samples samples = recording(generated).samples();
        int last = samples.size() - 1;

        assertEquals(generated.distanceMetres(), samples.value(Quantity.DISTANCE, last), 0.001);
        assertEquals(START.plus(generated.elapsedTime()).toEpochMilli(), samples.timeMillis(last));
        for (int i = 1; i <= last; i++) {
            assertTrue(samples.value(Quantity.DISTANCE, i) > samples.value(Quantity.DISTANCE, i - 1), "sample " + i);
            assertTrue(samples.timeMillis(i) > samples.timeMillis(i - 1), "sample " + i);
        }
    }

    @Test
    void valuesAreThoseOfARunner() {
        Run run = new RunReducer(ZoneOffset.UTC)
                .reduce(recording(GeneratedRun.of(plan(3600, 1))))
                .run()
                .orElseThrow();

        assertEquals(2.9, run.totals().averageSpeed().orElseThrow(), 0.2);
        assertEquals(145, run.totals().averageHeartRate().orElseThrow(), 15);
        assertEquals(168, run.totals().cadence().orElseThrow(), 10);
        assertEquals(run.ascentMetres().orElseThrow(), run.descentMetres().orElseThrow(), 60);
        assertTrue(
                run.totals().rpe().orElseThrow() >= 2 && run.totals().rpe().orElseThrow() <= 6,
                run.totals().rpe()::toString);
        assertTrue(run.totals().feel().isPresent());
    }

    /** A third of the runs waits somewhere. */
    @Test
    void someRunsPause() {
        int paused = 0;
        for (int seed = 0; seed < 30; seed++) {
            GeneratedRun run = GeneratedRun.of(plan(600, seed));
            Recording recording = recording(run);
            Duration pause = run.elapsedTime().minus(run.timerTime());

            assertEquals(pause.isZero() ? 0 : 1, recording.pauses().size());
            paused += recording.pauses().size();
        }
        assertTrue(paused > 3 && paused < 20, "paused " + paused);
    }

    @Test
    void checksumMatches() {
        assertEquals(0, Crc.of(GeneratedRun.of(plan(600, 1)).bytes()));
    }

    @Test
    void secondTakesAsManyBytesAsOnAWatchOfToday() {
        int one = GeneratedRun.of(plan(1800, 3)).bytes().length;
        int other = GeneratedRun.of(plan(5400, 3)).bytes().length;

        assertEquals(80, (other - one) / 3600.0, 5);
    }

    @Test
    void sameSeedGivesTheSameBytes() {
        assertArrayEquals(
                GeneratedRun.of(plan(600, 1)).bytes(),
                GeneratedRun.of(plan(600, 1)).bytes());
        assertFalse(Arrays.equals(
                GeneratedRun.of(plan(600, 1)).bytes(),
                GeneratedRun.of(plan(600, 2)).bytes()));
    }

    @Test
    void runsOfTheBenchmarkAreAsLargeAsRunsOfAnHour() {
        for (byte[] file : GeneratedRuns.files()) {
            assertEquals(300_000, file.length, 15_000);
        }
    }
}
