package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static io.github.easeback.internal.form.MadeUpRun.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Pause;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
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

    /** r is 5 s of running, w of walking, s of standing, u of what is unknown. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "rrrrrr, 0, 1",
        "rr, 0, 0",
        "wwwrrr, 1, 1",
        "rrrwwwrrrwww, 2, 2",
        "rrrssssssrrr, 0, 1", // a traffic light
        "rrrsswwssrrr, 0, 1",
        "rrruuuuuurrr, 0, 1",
        "rruuuuuur, 0, 1",
        "rrrwwwssssrrr, 1, 2",
        "rrrwwwssssrwwwrrr, 1, 2" // a few steps between two walks are no jog
    })
    void boutsOfFifteenSecondsOfMovingCount(String run, int walks, int jogs) {
        WalkBreaks.BoutCount count = new WalkBreaks.BoutCount();
        run.chars().forEach(step -> count.add(gaitOf(step), step == 's', 5000));

        assertEquals(walks, count.walks());
        assertEquals(jogs, count.jogs());
    }

    private static Bout.Kind gaitOf(int step) {
        return switch (step) {
            case 'r' -> Bout.Kind.RUN;
            case 'u' -> Bout.Kind.UNKNOWN;
            default -> Bout.Kind.WALK;
        };
    }

    /** Case W26: who comes back jogs at a speed at which others walk. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30})
    void jogsAsSlowAsAWalkAreFoundByTheTwoSpeedsOfTheRun(int everySeconds) {
        Samples samples = slowWalkJog(7, 1.40, 2.05).every(everySeconds);
        List<Bout> bouts = walkBreaks(samples).bouts();

        assertEquals(14, bouts.size());
        for (int i = 0; i < 14; i++) {
            boolean isWalk = i % 2 == 0;
            Bout bout = bouts.get(i);
            assertEquals(isWalk ? Bout.Kind.WALK : Bout.Kind.RUN, bout.gait());
            assertEquals(Duration.ofMinutes(2L * i), bout.from());
            assertEquals(Duration.ofMinutes(2), bout.duration());
            assertEquals(isWalk ? 168 : 246, bout.metres().orElseThrow(), TOLERANCE);
            assertEquals(isWalk ? 1.40 : 2.05, bout.speed().orElseThrow(), TOLERANCE);
        }
        assertEquals(Duration.ofMinutes(14), gait(samples).walkingTime());
        assertEquals(2898 - 1722, gait(samples).walkingMetres(), TOLERANCE);
    }

    @Test
    void jogsAtASpeedBelowTheUsualLimitsAreFoundToo() {
        Gait gait = gait(slowWalkJog(7, 1.40, 1.88).everySecond());

        assertEquals(7, gait.jogs());
        assertEquals(Duration.ofMinutes(14), gait.walkingTime());
    }

    /** Nothing in a run of one speed shows whether it is a fast walk or a slow jog. */
    @ParameterizedTest
    @CsvSource({"1.79, WALK, true", "1.81, UNKNOWN, false", "1.89, UNKNOWN, false", "1.90, RUN, true"})
    void oneSpeedBetweenWalkingAndRunningTellsNothing(double speed, Bout.Kind expected, boolean isKnown) {
        WalkBreaks walkBreaks = walkBreaks(new MadeUpRun().go(1200, speed).everySecond());

        assertEquals(
                List.of(expected), walkBreaks.bouts().stream().map(Bout::gait).toList());
        assertEquals(
                isKnown,
                walkBreaks.gait(OptionalDouble.empty(), Optional.empty()).isPresent());
    }

    @Test
    void cadenceTellsAFastWalkFromASlowJog() {
        assertEquals(
                Duration.ofMinutes(20),
                gait(new MadeUpRun().go(1200, 1.85, 0, 128).everySecond()).walkingTime());
        assertEquals(
                Duration.ZERO,
                gait(new MadeUpRun().go(1200, 1.85, 0, 155).everySecond()).walkingTime());
    }

    /** A cadence that fails now and then does not make the run one without cadence. */
    @Test
    void walkWhoseCadenceIsMissingForAWhileIsNotDoubtedWhereTheCadenceTellsTheRest() {
        MadeUpRun run = new MadeUpRun().go(600, 2.5, 0, 160).go(300, 1.85).go(600, 2.5, 0, 160);

        assertEquals(Duration.ofMinutes(5), gait(run.everySecond()).walkingTime());
    }

    @ParameterizedTest
    @CsvSource({"13, 0", "16, 1"})
    void whatIsNotMeasuredForFifteenSecondsIsUnknown(int seconds, int unknown) {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 300; second++) {
            boolean isMeasured = second <= 100 || second > 100 + seconds;
            samples.add(millis(second)).set(Quantity.CADENCE, isMeasured ? 160 : NONE);
        }
        List<Bout> bouts = walkBreaks(samples.build()).bouts();

        assertEquals(1 + 2 * unknown, bouts.size());
        assertEquals(
                Duration.ofSeconds((long) unknown * seconds),
                bouts.stream()
                        .filter(bout -> bout.gait() == Bout.Kind.UNKNOWN)
                        .map(Bout::duration)
                        .reduce(Duration.ZERO, Duration::plus));
        assertTrue(bouts.stream().allMatch(bout -> bout.metres().isEmpty()));
    }

    @Test
    void standIsABoutOfItsOwn() {
        List<Bout> bouts = walkBreaks(
                        new MadeUpRun().go(300, 2.5).go(10, 0).go(300, 2.5).everySecond())
                .bouts();

        assertEquals(
                List.of(
                        bout(Bout.Kind.RUN, 0, 300, 750),
                        bout(Bout.Kind.STAND, 300, 10, 0),
                        bout(Bout.Kind.RUN, 310, 300, 750)),
                bouts);
    }

    @Test
    void pauseIsNoPartOfABout() {
        Samples samples = new MadeUpRun().go(300, 2.5).go(120, 0).go(300, 2.5).everySecond();

        assertEquals(
                List.of(bout(Bout.Kind.RUN, 0, 600, 1500)),
                walkBreaks(samples, pause(300, 420)).bouts());
    }

    @Test
    void samplesWithoutTimeHaveNoBouts() {
        assertEquals(List.of(), walkBreaks(Samples.NONE).bouts());
        assertEquals(List.of(), walkBreaks(new MadeUpRun().everySecond()).bouts());
    }

    private static Bout bout(Bout.Kind gait, long from, long seconds, double metres) {
        return new Bout(gait, Duration.ofSeconds(from), Duration.ofSeconds(seconds), OptionalDouble.of(metres));
    }

    private static MadeUpRun slowWalkJog(int times, double walking, double running) {
        MadeUpRun run = new MadeUpRun();
        for (int i = 0; i < times; i++) {
            run.go(120, walking).go(120, running);
        }
        return run;
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
