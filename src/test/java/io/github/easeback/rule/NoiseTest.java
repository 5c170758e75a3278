package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs are measured with an error of 5 %, so that two single runs have a ratio off by 7.1 %, and by 13.9 % in 95 of 100 cases. */
class NoiseTest {

    private static Change change(TestRuns runs, LoadVariable variable, String asOf) {
        RuleOutcome last = WeeklyIncreaseRule.standard().assess(runs.load(asOf)).stream()
                .filter(outcome -> outcome.judged().variable().equals(Optional.of(variable)))
                .reduce((a, b) -> b)
                .orElseThrow();
        return last instanceof WithinLimit within ? within.change() : ((LimitExceeded) last).change();
    }

    @ParameterizedTest
    @CsvSource({"11000, true", "11380, true", "11390, false", "8620, true", "8600, false"})
    void changeOfASingleRunWithinFourteenPercentMayBeNone(double metres, boolean isNoise) {
        Change change = change(
                new TestRuns().run("2026-05-05", 10_000).run("2026-05-12", metres),
                LoadVariables.DISTANCE,
                "2026-05-17");

        assertEquals(1.96 * 0.05 * Math.sqrt(2), change.noise().orElseThrow(), 1e-12);
        assertEquals(isNoise, change.isWithinNoise());
    }

    /** The errors of four runs partly cancel out: half as much as those of one. */
    @Test
    void moreRunsMakeLessNoise() {
        TestRuns runs = new TestRuns();
        for (int i = 0; i < 4; i++) {
            runs.run("2026-05-0" + (5 + i), 10_000).run("2026-05-1" + (2 + i), 10_800);
        }
        Change change = change(runs, LoadVariables.DISTANCE, "2026-05-17");

        assertEquals(1.96 * 0.05 * Math.sqrt(2) / 2, change.noise().orElseThrow(), 1e-12);
        assertFalse(change.isWithinNoise());
    }

    /** Speeds of 2.0, 2.5, 3.0, 3.5 and 4.0 m/s: median 3.0, median distance 0.5, so a spread of 1.4826 x 0.5 / 3.0 from run to run. */
    @Test
    void speedDiffersFromRunToRunByMoreThanMeasuring() {
        TestRuns runs = new TestRuns();
        double[] speeds = {2.0, 2.5, 3.0, 3.5, 4.0};
        LocalDate first = LocalDate.of(2026, 5, 4);
        for (int i = 0; i < speeds.length; i++) {
            runs.run(first.plusDays(i).toString(), speeds[i] * 3_600, 60);
        }
        runs.run("2026-05-12", 3.4 * 3_600, 60);
        Change change = change(runs, LoadVariables.SPEED, "2026-05-17");

        assertEquals(
                1.96 * 1.4826 * 0.5 / 3.0 * Math.sqrt(1 + 1.0 / 5),
                change.noise().orElseThrow(),
                1e-9);
        assertTrue(change.isWithinNoise());
    }

    /** A tenth of each run: 100 and then 125 m of ascent may be the same hill. */
    @ParameterizedTest
    @CsvSource({"125, true", "127.7, true", "127.8, false"})
    void ascentIsOffByATenth(double metres, boolean isNoise) {
        TestRuns runs = new TestRuns()
                .add(TestRuns.on("2026-05-05").distanceMetres(10_000).ascentMetres(100))
                .add(TestRuns.on("2026-05-12").distanceMetres(10_000).ascentMetres(metres));
        Change change = change(runs, LoadVariables.ASCENT, "2026-05-17");

        assertEquals(1.96 * 0.1 * Math.sqrt(2), change.noise().orElseThrow(), 1e-12);
        assertEquals(isNoise, change.isWithinNoise());
    }

    @Test
    void errorOfATimeIsNotKnown() {
        Change change = change(
                new TestRuns().run("2026-05-05", 10_000).run("2026-05-12", 10_000),
                LoadVariables.DURATION,
                "2026-05-17");

        assertTrue(change.noise().isEmpty());
        assertFalse(change.isWithinNoise());
    }
}
