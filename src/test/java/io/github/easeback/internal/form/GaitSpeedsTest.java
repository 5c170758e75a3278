package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaitSpeedsTest {

    private static final double TOLERANCE = 1e-9;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private static GaitSpeeds of(MadeUpRun run) {
        return GaitSpeeds.of(new Track(run.everySecond(), List.of()));
    }

    /** Case W26: the threshold is 1.725 m/s. */
    @Test
    void limitsLieAroundTheMiddleOfTheTwoSpeeds() {
        GaitSpeeds speeds = of(new MadeUpRun().go(840, 1.40).go(840, 2.05));

        assertEquals(1.625, speeds.walking(), TOLERANCE);
        assertEquals(1.825, speeds.running(), TOLERANCE);
        assertEquals(INFINITE, speeds.doubtful());
    }

    @ParameterizedTest
    @CsvSource({
        "600, 1.50, 600, 1.90, true", // differ by 0.4 m/s
        "600, 1.51, 600, 1.90, false",
        "600, 1.45, 600, 1.85, true", // the faster one at 1.85 m/s
        "600, 1.40, 600, 1.84, false",
        "60, 1.40, 600, 2.05, true", // both for 60 s
        "50, 1.40, 600, 2.05, false",
        "600, 1.40, 60, 2.05, true",
        "600, 1.40, 50, 2.05, false",
        "600, 1.40, 600, 2.59, true",
        "600, 1.40, 600, 2.61, false", // the middle is that of the usual limits
        "600, 2.50, 600, 4.00, false", // slow and fast running
    })
    void twoGroupsOfSpeedsAreTwoGaits(int slow, double slowSpeed, int fast, double fastSpeed, boolean areTwo) {
        GaitSpeeds speeds = of(new MadeUpRun().go(slow, slowSpeed).go(fast, fastSpeed));

        double middle = areTwo ? (slowSpeed + fastSpeed) / 2 : 2.0;
        assertEquals(middle - 0.1, speeds.walking(), TOLERANCE);
        assertEquals(middle + 0.1, speeds.running(), TOLERANCE);
        assertEquals(areTwo ? INFINITE : 1.8, speeds.doubtful());
    }

    @Test
    void standingIsNoneOfTheTwoSpeeds() {
        assertEquals(GaitSpeeds.DOUBTFUL, of(new MadeUpRun().go(600, 2.5).go(300, 0.2)));
    }

    @Test
    void cadenceThatTellsHalfOfTheTimeLeavesTheUsualLimits() {
        assertEquals(GaitSpeeds.USUAL, of(new MadeUpRun().go(600, 1.4, 0, 110).go(600, 2.05)));
        assertEquals(
                1.725,
                of(new MadeUpRun().go(300, 1.4, 0, 110).go(300, 1.4).go(601, 2.05))
                                .walking()
                        + 0.1,
                TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "7", "10", "30"})
    void limitsDoNotDependOnHowOftenTheWatchTookASample(int everySeconds) {
        MadeUpRun run = new MadeUpRun().go(840, 1.40).go(840, 2.05);
        GaitSpeeds speeds = GaitSpeeds.of(new Track(run.every(everySeconds), List.of()));

        assertEquals(1.625, speeds.walking(), 0.01);
    }
}
