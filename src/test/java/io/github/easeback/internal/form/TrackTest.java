package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static io.github.easeback.internal.form.MadeUpRun.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackTest {

    private static final double NONE = Double.NaN;
    private static final double TOLERANCE = 1e-9;

    // Times.

    @Test
    void pausesStopTheTimerButNotTheClock() {
        Samples samples = new MadeUpRun().go(600, 2.5).everySecond();
        Track track = new Track(samples, List.of(pause(100, 160)));

        assertEquals(600_000, track.elapsedMillis(600));
        assertEquals(540_000, track.totalTimerMillis());
        assertEquals(0, track.timerStep(130));
    }

    @Test
    void silenceOfMoreThanTenMinutesStopsTheTimerButNotTheClock() {
        Track track = track(rows(0, 0, 2.5, 600, 1500, 2.5, 1201, 1510, 2.5));

        assertEquals(1_201_000, track.elapsedMillis(2));
        assertEquals(600_000, track.totalTimerMillis());
    }

    @Test
    void silenceInWhichTheDistanceGoesOnIsNoPause() {
        assertEquals(
                1_201_000,
                track(rows(0, 0, 2.5, 600, 1500, 2.5, 1201, 3000, 2.5)).totalTimerMillis());
    }

    @Test
    void clockThatGoesBackTakesNoTime() {
        Track track = track(rows(0, 0, 2.5, 10, 25, 2.5, 5, 26, 2.5, 15, 50, 2.5));

        assertEquals(20_000, track.elapsedMillis(3));
        assertEquals(20_000, track.totalTimerMillis());
    }

    @Test
    void withoutSamplesThereIsNothing() {
        Track track = new Track(Samples.NONE, List.of());

        assertEquals(0, track.size());
        assertEquals(0, track.totalMetres());
        assertEquals(0, track.totalTimerMillis());
    }

    // Speeds.

    @Test
    void speedIsThatOfTheWatchUpToFiveSeconds() {
        Track track = track(rows(0, 0, 2, 5, 10, 2.2, 10, 19, 2, 16, 32.2, 3));

        assertEquals(2.2, track.speed(1));
        assertEquals(2, track.speed(2));
        assertEquals(2.2, track.speed(3), TOLERANCE);
    }

    @Test
    void speedThatNoRunnerHasIsLeftOutForTheDistance() {
        assertEquals(2.5, track(rows(0, 0, 56_886, 2, 5, 56_886, 3, 9, 2)).speed(1), TOLERANCE);
    }

    @Test
    void speedOfZeroIsNotMeasuredWhereTheWatchNeverNotedAnother() {
        assertEquals(2.5, track(rows(0, 0, 0, 2, 5, 0)).speed(1), TOLERANCE);
        assertEquals(NONE, track(rows(0, 0, 0, 2, 0, 0)).speed(1));
    }

    @Test
    void speedOfAStepThatNoRunnerCanDoIsUnknown() {
        assertEquals(
                NONE, track(rows(0, 0, NONE, 10, 125.1, NONE, 20, 150, NONE)).speed(1));
        assertEquals(2, track(rows(0, 0, NONE, 10, 125.1, 2, 20, 150, 2)).speed(1));
    }

    @Test
    void withoutDistanceAndSpeedThereIsNoSpeed() {
        assertEquals(NONE, track(rows(0, NONE, NONE, 60, NONE, NONE)).speed(1));
    }

    @Test
    void standingHasASpeedOfZero() {
        assertEquals(0, track(rows(0, 0, 2, 2, 5, 0, 4, 5.4, 2)).speed(1));
        assertEquals(0, track(rows(0, 0, NONE, 2, 5, NONE, 4, 5, NONE)).speed(2));
    }

    private static Track track(Samples samples) {
        return new Track(samples, List.of());
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
