package io.github.easeback.form;

import static io.github.easeback.form.MadeUpRun.millis;
import static io.github.easeback.form.MadeUpRun.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkBreaksTest {

    private static final double NONE = Double.NaN;
    private static final double TOLERANCE = 1e-6;

    /** 8 x (120 s at 1.53 m/s and 120 s at 2.22 m/s): running 16:00, 50 %, 2131 m of 3600 m. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30})
    void walksAndJogsOfTwoMinutesAreTold(int everySeconds) {
        Gait gait = gait(walkJog(NONE, NONE).every(everySeconds));

        assertEquals(8, gait.walks());
        assertEquals(8, gait.jogs());
        assertEquals(Duration.ofMinutes(16), gait.walkingTime());
        assertEquals(2131.2, 3600 - gait.walkingMetres(), TOLERANCE);
    }

    @Test
    void distanceAloneTellsThemToo() {
        Samples full = walkJog(NONE, NONE).everySecond();
        Samples.Builder bare = new Samples.Builder();
        for (int i = 0; i < full.size(); i++) {
            bare.add(full.timeMillis(i)).set(Quantity.DISTANCE, full.value(Quantity.DISTANCE, i));
        }

        Gait gait = gait(bare.build());
        assertEquals(8, gait.walks());
        assertEquals(8, gait.jogs());
        assertEquals(Duration.ofMinutes(16), gait.walkingTime());
        assertEquals(2131.2, 3600 - gait.walkingMetres(), TOLERANCE);
    }

    @Test
    void cadenceAloneTellsThemToo() {
        Samples full = walkJog(112, 158).everySecond();
        Samples.Builder bare = new Samples.Builder();
        for (int i = 0; i < full.size(); i++) {
            bare.add(full.timeMillis(i)).set(Quantity.CADENCE, full.value(Quantity.CADENCE, i));
        }

        Gait gait = gait(bare.build());
        assertEquals(8, gait.walks());
        assertEquals(8, gait.jogs());
        assertEquals(Duration.ofMinutes(16), gait.walkingTime());
        assertEquals(0, gait.walkingMetres());
    }

    /** A slow jog and a fast walk at the same speed. */
    @Test
    void cadenceDecidesWhereItExists() {
        Gait gait =
                gait(new MadeUpRun().go(300, 1.9, 0, 155).go(300, 1.9, 0, 125).everySecond());

        assertEquals(1, gait.walks());
        assertEquals(1, gait.jogs());
        assertEquals(Duration.ofMinutes(5), gait.walkingTime());
    }

    @Test
    void runWithoutAWalkHasNoWalkingAtAll() {
        assertEquals(
                new Gait(Duration.ZERO, 0, 0, 1),
                gait(new MadeUpRun().go(1800, 2.5).everySecond()));
    }

    @Test
    void walkWithoutARunIsAllWalking() {
        Samples samples = new MadeUpRun().go(1800, 1.4).everySecond();
        Optional<Gait> gait =
                walkBreaks(samples).gait(OptionalDouble.of(2600), Optional.of(Duration.ofMillis(1_801_234)));

        assertEquals(Optional.of(new Gait(Duration.ofMillis(1_801_234), 2600, 1, 0)), gait);
    }

    @ParameterizedTest
    @CsvSource({"14, 0, 0", "15, 1, 15"})
    void walkCountsFromFifteenSecondsOn(int seconds, int walks, long walkingSeconds) {
        Gait gait =
                gait(new MadeUpRun().go(300, 2.5).go(seconds, 1.4).go(300, 2.5).everySecond());

        assertEquals(walks, gait.walks());
        assertEquals(1 + walks, gait.jogs());
        assertEquals(Duration.ofSeconds(walkingSeconds), gait.walkingTime());
    }

    /** A walk during which the speed leaps up for a second now and then is one walk. */
    @Test
    void walkWithNoiseIsOneWalk() {
        MadeUpRun run = new MadeUpRun().go(300, 2.5);
        for (int i = 0; i < 10; i++) {
            run.go(6, 1.4).go(1, 2.6);
        }

        Gait gait = gait(run.go(300, 2.5).everySecond());
        assertEquals(1, gait.walks());
        assertEquals(2, gait.jogs());
        // The last leap is the beginning of the run.
        assertEquals(Duration.ofSeconds(69), gait.walkingTime());
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 10", "40, 40"})
    void standAtATrafficLightIsNeitherRunningNorAWalk(int seconds, long standing) {
        Gait gait =
                gait(new MadeUpRun().go(300, 2.5).go(seconds, 0).go(300, 2.5).everySecond());

        assertEquals(new Gait(Duration.ofSeconds(standing), 0, 0, 1), gait);
    }

    @Test
    void pauseIsNoWalk() {
        Samples samples = new MadeUpRun().go(300, 2.5).go(120, 0).go(300, 2.5).everySecond();

        assertEquals(new Gait(Duration.ZERO, 0, 0, 1), gait(samples, pause(300, 420)));
    }

    @Test
    void longSilenceIsNoWalk() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 600; second++) {
            samples.add(millis(second < 300 ? second : 2000 + second)).set(Quantity.DISTANCE, 2.5 * second);
        }

        assertEquals(new Gait(Duration.ZERO, 0, 0, 1), gait(samples.build()));
    }

    @Test
    void sharesOfTheSamplesAreTakenOfTheTotalsThatAreCounted() {
        Samples samples = new MadeUpRun().go(600, 1.5).go(600, 3).everySecond();
        Optional<Gait> gait = walkBreaks(samples).gait(OptionalDouble.of(3000), Optional.of(Duration.ofSeconds(1300)));

        assertEquals(Duration.ofSeconds(650), gait.orElseThrow().walkingTime());
        assertEquals(1000, gait.orElseThrow().walkingMetres(), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"1500, true", "1501, false"})
    void samplesOfFourFifthsOfTheTimeAreEnough(int timer, boolean isEnough) {
        Samples samples = new MadeUpRun().go(1200, 2.5).everySecond();

        assertEquals(
                isEnough,
                walkBreaks(samples)
                        .gait(OptionalDouble.empty(), Optional.of(Duration.ofSeconds(timer)))
                        .isPresent());
    }

    @Test
    void samplesThatTellNothingHaveNoGait() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 600; second++) {
            samples.add(millis(second)).set(Quantity.HEART_RATE, 140);
        }

        assertEquals(Optional.empty(), walkBreaks(samples.build()).gait(OptionalDouble.empty(), Optional.empty()));
        assertEquals(Optional.empty(), walkBreaks(Samples.NONE).gait(OptionalDouble.empty(), Optional.empty()));
    }

    @Test
    void everyStepIsRunningOrNot() {
        Samples samples = new MadeUpRun().go(60, 2.5).go(60, 1.4).go(60, 2.5).everySecond();
        WalkBreaks walkBreaks = walkBreaks(samples);

        assertTrue(walkBreaks.isRunning(60));
        assertFalse(walkBreaks.isRunning(61));
        assertFalse(walkBreaks.isRunning(120));
        assertTrue(walkBreaks.isRunning(121));
    }

    /** r is 5 s of running, w of walking, s of standing. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "rrrrrr, 0, 1",
        "rr, 0, 0",
        "wwwrrr, 1, 1",
        "rrrwwwrrrwww, 2, 2",
        "rrrssssssrrr, 0, 1", // a traffic light
        "rrrsswwssrrr, 0, 1",
        "rrrwwwssssrrr, 1, 2",
        "rrrwwwssssrwwwrrr, 1, 2" // a few steps between two walks are no jog
    })
    void boutsOfFifteenSecondsOfMovingCount(String run, int walks, int jogs) {
        WalkBreaks.BoutCount count = new WalkBreaks.BoutCount();
        run.chars().forEach(step -> count.add(step == 'r', step == 's', 5000));

        assertEquals(walks, count.walks());
        assertEquals(jogs, count.jogs());
    }

    private static MadeUpRun walkJog(double walking, double running) {
        MadeUpRun run = new MadeUpRun();
        for (int i = 0; i < 8; i++) {
            run.go(120, 1.53, 0, walking).go(120, 2.22, 0, running);
        }
        return run;
    }

    private static Gait gait(Samples samples, Pause... pauses) {
        return walkBreaks(samples, pauses)
                .gait(OptionalDouble.empty(), Optional.empty())
                .orElseThrow();
    }

    private static WalkBreaks walkBreaks(Samples samples, Pause... pauses) {
        return new WalkBreaks(new Track(samples, List.of(pauses)));
    }
}
