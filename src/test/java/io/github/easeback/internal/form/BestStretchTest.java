package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static io.github.easeback.internal.form.MadeUpRun.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Pause;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestStretchTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void fastestMinuteIsFoundHoweverOftenTheWatchTookASample(int seconds) {
        Samples samples = new MadeUpRun().go(300, 2.5).go(60, 4).go(300, 2.5).every(seconds);

        assertEquals(4, best(1, samples), TOLERANCE);
        // 60 s at 4 m/s and 240 s at 2.5 m/s.
        assertEquals(2.8, best(5, samples), TOLERANCE);
    }

    @Test
    void stretchMayBeginBetweenTwoSamples() {
        Samples samples = new Samples.Builder()
                .add(millis(0))
                .set(Quantity.DISTANCE, 0)
                .add(millis(100))
                .set(Quantity.DISTANCE, 200)
                .add(millis(130))
                .set(Quantity.DISTANCE, 350)
                .add(millis(200))
                .set(Quantity.DISTANCE, 420)
                .build();

        // 30 s at 2 m/s and the 30 s at 5 m/s.
        assertEquals(3.5, best(1, samples), TOLERANCE);
    }

    @Test
    void runOfExactlyTheStretchHasOne() {
        assertEquals(2.5, best(1, new MadeUpRun().go(60, 2.5).everySecond()), TOLERANCE);
        assertEquals(
                OptionalDouble.empty(),
                of(new MadeUpRun().go(59, 2.5).everySecond()).speed(Duration.ofMinutes(1)));
    }

    /** The same minute of 4 m/s, cut in two by a stop of half a minute. */
    @Test
    void pauseIsAPartOfTheStretch() {
        Samples samples = new MadeUpRun()
                .go(120, 2)
                .go(30, 4)
                .go(30, 0)
                .go(30, 4)
                .go(120, 2)
                .everySecond();

        assertEquals(3, best(1, samples, pause(150, 180)), TOLERANCE);
    }

    @Test
    void silenceIsAPartOfTheStretch() {
        Samples samples = new Samples.Builder()
                .add(millis(0))
                .set(Quantity.DISTANCE, 0)
                .add(millis(30))
                .set(Quantity.DISTANCE, 90)
                .add(millis(130))
                .set(Quantity.DISTANCE, 190)
                .add(millis(160))
                .set(Quantity.DISTANCE, 280)
                .build();

        assertEquals(2, best(1, samples), TOLERANCE);
    }

    @Test
    void leapOfTheDistanceIsNoSpeed() {
        Samples samples = new Samples.Builder()
                .add(millis(0))
                .set(Quantity.DISTANCE, 0)
                .add(millis(60))
                .set(Quantity.DISTANCE, 150)
                .add(millis(61))
                .set(Quantity.DISTANCE, 700)
                .add(millis(121))
                .set(Quantity.DISTANCE, 850)
                .build();

        assertEquals(2.5, best(1, samples), TOLERANCE);
    }

    @Test
    void samplesWithoutAWayHaveNone() {
        assertEquals(OptionalDouble.empty(), of(Samples.NONE).speed(Duration.ofMinutes(1)));
        assertEquals(
                OptionalDouble.empty(),
                of(new MadeUpRun().go(600, 0).everySecond()).speed(Duration.ofMinutes(1)));
    }

    private static double best(int minutes, Samples samples, Pause... pauses) {
        return of(samples, pauses).speed(Duration.ofMinutes(minutes)).orElseThrow();
    }

    private static BestStretch of(Samples samples, Pause... pauses) {
        return new BestStretch(new Track(samples, List.of(pauses)));
    }
}
