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
        Samples samples = new MadeUpRun().go(600, 2.5).everySecond();
        Way way = new Way(samples, new Timeline(samples, List.of(pause(100, 160))));

        assertEquals(600_000, way.clockMillis(600));
        assertEquals(540_000, way.totalTimerMillis());
        assertEquals(0, way.timerStep(130));
    }

    @Test
    void silenceOfMoreThanTenMinutesStopsTheTimerButNotTheClock() {
        Way way = way(rows(0, 0, 2.5, 600, 1500, 2.5, 1201, 1510, 2.5));

        assertEquals(1_201_000, way.clockMillis(2));
        assertEquals(600_000, way.totalTimerMillis());
    }

    @Test
    void silenceInWhichTheDistanceGoesOnIsNoPause() {
        assertEquals(
                1_201_000, way(rows(0, 0, 2.5, 600, 1500, 2.5, 1201, 3000, 2.5)).totalTimerMillis());
    }

    @Test
    void clockThatGoesBackTakesNoTime() {
        Way way = way(rows(0, 0, 2.5, 10, 25, 2.5, 5, 26, 2.5, 15, 50, 2.5));

        assertEquals(20_000, way.clockMillis(3));
        assertEquals(20_000, way.totalTimerMillis());
    }

    @Test
    void withoutSamplesThereIsNothing() {
        Way way = new Way(Samples.NONE, new Timeline(Samples.NONE, List.of()));

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
    void speedOfAStepThatNoRunnerCanDoIsUnknown() {
        assertEquals(NONE, way(rows(0, 0, NONE, 10, 125.1, NONE, 20, 150, NONE)).speed(1));
        assertEquals(2, way(rows(0, 0, NONE, 10, 125.1, 2, 20, 150, 2)).speed(1));
    }

    @Test
    void withoutDistanceAndSpeedThereIsNoSpeed() {
        assertEquals(NONE, way(rows(0, NONE, NONE, 60, NONE, NONE)).speed(1));
    }

    @Test
    void standingHasASpeedOfZero() {
        assertEquals(0, way(rows(0, 0, 2, 2, 5, 0, 4, 5.4, 2)).speed(1));
        assertEquals(0, way(rows(0, 0, NONE, 2, 5, NONE, 4, 5, NONE)).speed(2));
    }

    private static Way way(Samples samples) {
        return new Way(samples, new Timeline(samples, List.of()));
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
