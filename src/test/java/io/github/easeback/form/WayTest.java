package io.github.easeback.form;

import static io.github.easeback.form.MadeUpRun.millis;
import static io.github.easeback.form.MadeUpRun.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final double NONE = Double.NaN;
    private static final double TOLERANCE = 1e-9;

    // Times.

    @Test
    void pausesStopTheTimerButNotTheClock() {
        Way way = new Way(new MadeUpRun().go(600, 2.5).everySecond(), List.of(pause(100, 160)));

        assertEquals(600_000, way.clockMillis(600));
        assertEquals(540_000, way.totalTimerMillis());
        assertEquals(0, way.timerStep(130));
    }

    @Test
    void silenceOfMoreThanTenMinutesStopsTheTimerButNotTheClock() {
        Way way = way(rows(0, 0, 2.5, 600, 1500, 2.5, 1201, 3000, 2.5));

        assertEquals(1_201_000, way.clockMillis(2));
        assertEquals(600_000, way.totalTimerMillis());
    }

    @Test
    void clockThatGoesBackTakesNoTime() {
        Way way = way(rows(0, 0, 2.5, 10, 25, 2.5, 5, 26, 2.5, 15, 50, 2.5));

        assertEquals(20_000, way.clockMillis(3));
        assertEquals(20_000, way.totalTimerMillis());
    }

    // Distances.

    @Test
    void sampleWithoutADistanceLiesEvenlyBetweenItsNeighbours() {
        Way way = way(rows(0, 10, NONE, 1, NONE, NONE, 4, 20, NONE, 5, NONE, NONE));

        assertEquals(2.5, way.metres(1), TOLERANCE);
        assertEquals(10, way.metres(2), TOLERANCE);
        assertEquals(10, way.totalMetres(), TOLERANCE);
    }

    @Test
    void distanceThatFallsGoesNowhere() {
        assertEquals(
                15, way(rows(0, 0, NONE, 5, 10, NONE, 10, 2, NONE, 15, 7, NONE)).totalMetres(), TOLERANCE);
    }

    /** 12.5 m/s is the fastest that is taken for a runner's speed. */
    @Test
    void stepThatNoRunnerCanDoGoesNowhere() {
        assertEquals(125, way(rows(0, 0, NONE, 10, 125, NONE)).totalMetres(), TOLERANCE);
        assertEquals(0, way(rows(0, 0, NONE, 10, 125.1, NONE)).totalMetres(), TOLERANCE);
        assertEquals(NONE, way(rows(0, 0, NONE, 10, 125.1, NONE)).speed(1));
    }

    @Test
    void twoSamplesOfOneSecondAreNoLeap() {
        assertEquals(5, way(rows(0, 0, NONE, 0, 2.5, NONE, 2, 5, NONE)).totalMetres(), TOLERANCE);
    }

    @Test
    void samplesWithoutAnyDistanceArePlacedByTheirSpeeds() {
        Way way = way(rows(0, NONE, 2, 10, NONE, 3, 20, NONE, NONE, 30, NONE, 2));

        assertEquals(30, way.metres(1), TOLERANCE);
        assertEquals(70, way.totalMetres(), TOLERANCE);
    }

    @Test
    void silenceOfMoreThanTwoMinutesIsNotFilledWithASpeed() {
        assertEquals(240, way(rows(0, NONE, 2, 120, NONE, 2)).totalMetres(), TOLERANCE);
        assertEquals(0, way(rows(0, NONE, 2, 121, NONE, 2)).totalMetres(), TOLERANCE);
    }

    /** Seen in exports: 2.5 m in each second, whatever the speeds say. */
    @Test
    void distanceThatAnAppSpreadEvenlyIsPlacedByTheSpeeds() {
        Way way = way(rows(0, 0, 0, 60, 150, 4, 120, 300, 1));

        assertEquals(240, way.metres(1), TOLERANCE);
        assertEquals(300, way.totalMetres(), TOLERANCE);
    }

    @Test
    void withoutDistanceAndSpeedThereIsNoWay() {
        Way way = way(rows(0, NONE, NONE, 60, NONE, NONE));

        assertEquals(0, way.totalMetres());
        assertEquals(NONE, way.speed(1));
    }

    @Test
    void withoutSamplesThereIsNothing() {
        Way way = new Way(Samples.NONE, List.of());

        assertEquals(0, way.size());
        assertEquals(0, way.totalMetres());
        assertEquals(0, way.totalTimerMillis());
    }

    // Speeds.

    @Test
    void speedIsThatOfTheWatchUpToFiveSeconds() {
        Way way = way(rows(0, 0, 2, 5, 10, 2.2, 10, 19, 2, 16, 32.2, 3));

        assertEquals(2.2, way.speed(1));
        assertEquals(2, way.speed(2));
        assertEquals(2.2, way.speed(3), TOLERANCE);
    }

    @Test
    void speedThatNoRunnerHasIsLeftOutForTheDistance() {
        assertEquals(2.5, way(rows(0, 0, 56_886, 2, 5, 56_886, 3, 9, 2)).speed(1), TOLERANCE);
    }

    @Test
    void speedOfZeroIsNotMeasuredWhereTheWatchNeverNotedAnother() {
        assertEquals(2.5, way(rows(0, 0, 0, 2, 5, 0)).speed(1), TOLERANCE);
        assertEquals(NONE, way(rows(0, 0, 0, 2, 0, 0)).speed(1));
    }

    @Test
    void standingHasASpeedOfZero() {
        assertEquals(0, way(rows(0, 0, 2, 2, 5, 0, 4, 5.4, 2)).speed(1));
        assertEquals(0, way(rows(0, 0, NONE, 2, 5, NONE, 4, 5, NONE)).speed(2));
    }

    private static Way way(Samples samples) {
        return new Way(samples, List.of());
    }

    /** Samples as second, distance and speed in turn. */
    private static Samples rows(double... cells) {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < cells.length; i += 3) {
            samples.add(millis(cells[i])).set(Quantity.DISTANCE, cells[i + 1]).set(Quantity.SPEED, cells[i + 2]);
        }
        return samples.build();
    }
}
