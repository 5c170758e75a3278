package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.Decode;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Intensity;
import com.garmin.fit.Mesg;
import com.garmin.fit.Sport;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;
import io.github.easeback.activity.Workout;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a workout file, as another decoder of the SDK reads it: its loop over a stream, which the library does not use. */
class WorkoutFileTest {

    private static final Instant CREATED = Instant.parse("2026-05-31T12:00:00Z");
    private static final Workout.Id ID = new Workout.Id(4_000_000_001L, CREATED);

    private static Workout.Step step(Workout.Kind kind, int seconds, OptionalDouble limit) {
        return new Workout.Step(kind.name(), kind, Duration.ofSeconds(seconds), limit);
    }

    /** Five minutes of walking, eight times two and two, five minutes of walking. */
    private static Workout walkJog() {
        OptionalDouble limit = OptionalDouble.of(2.578);
        return new Workout(
                "Walk-jog 8x2/2",
                ID,
                List.of(
                        new Workout.Block(1, List.of(step(Workout.Kind.WARM_UP, 300, OptionalDouble.empty()))),
                        new Workout.Block(
                                8,
                                List.of(
                                        step(Workout.Kind.WALK, 120, OptionalDouble.empty()),
                                        step(Workout.Kind.RUN, 120, limit))),
                        new Workout.Block(1, List.of(step(Workout.Kind.COOL_DOWN, 300, OptionalDouble.empty())))));
    }

    private static List<Mesg> messages(Workout workout) {
        byte[] bytes = WorkoutFile.of(workout);
        assertTrue(new Decode().checkFileIntegrity(new ByteArrayInputStream(bytes)));
        List<Mesg> messages = new ArrayList<>();
        new Decode().read(new ByteArrayInputStream(bytes), messages::add);
        return messages;
    }

    private static List<WorkoutStepMesg> steps(Workout workout) {
        return messages(workout).stream().skip(2).map(WorkoutStepMesg::new).toList();
    }

    @Test
    void fileTellsItsWorkoutThenItsSteps() {
        List<Mesg> messages = messages(walkJog());

        FileIdMesg id = new FileIdMesg(messages.get(0));
        assertEquals(File.WORKOUT, id.getType());
        assertEquals(4_000_000_001L, id.getSerialNumber());
        assertEquals(CREATED, id.getTimeCreated().getDate().toInstant());
        WorkoutMesg workout = new WorkoutMesg(messages.get(1));
        assertEquals("Walk-jog 8x2/2", workout.getWktName());
        assertEquals(Sport.RUNNING, workout.getSport());
        assertEquals(5, workout.getNumValidSteps());
        assertEquals(7, messages.size());
    }

    @Test
    void repetitionFollowsItsBlockAndTellsWhereItBeginsAndHowOften() {
        List<WorkoutStepMesg> steps = steps(walkJog());

        assertEquals(
                List.of(Intensity.WARMUP, Intensity.RECOVERY, Intensity.INTERVAL, Intensity.COOLDOWN),
                Stream.of(0, 1, 2, 4)
                        .map(steps::get)
                        .map(WorkoutStepMesg::getIntensity)
                        .toList());
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                steps.stream().map(WorkoutStepMesg::getMessageIndex).toList());
        WorkoutStepMesg repetition = steps.get(3);
        assertEquals(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT, repetition.getDurationType());
        assertEquals(1, repetition.getDurationValue());
        assertEquals(8, repetition.getTargetValue());
        assertEquals(120.0f, steps.get(1).getDurationTime());
    }

    @Test
    void speedHasAnUpperLimitOnly() {
        WorkoutStepMesg run = steps(walkJog()).get(2);

        assertEquals(WktStepTarget.SPEED, run.getTargetType());
        assertEquals(0, run.getTargetValue());
        assertEquals(0, run.getCustomTargetValueLow());
        assertEquals(2578, run.getCustomTargetValueHigh());
        WorkoutStepMesg walk = steps(walkJog()).get(1);
        assertEquals(WktStepTarget.OPEN, walk.getTargetType());
        assertEquals(0, walk.getTargetValue());
    }

    @ParameterizedTest
    @CsvSource({"2.1, 2100", "2.5789, 2578", "2.29, 2290", "0.1, 100", "10, 10000"})
    void speedLimitIsNeverRoundedUp(double limit, long millimetres) {
        Workout one = new Workout(
                "a", ID, List.of(new Workout.Block(1, List.of(step(Workout.Kind.RUN, 60, OptionalDouble.of(limit))))));

        assertEquals(millimetres, steps(one).get(0).getCustomTargetValueHigh());
    }

    @ParameterizedTest
    @CsvSource({
        "Walk-jog 8 x 2/2 and more, Walk-jog 8 x 2/",
        "Übergänge_imLauf, Übergänge_imL",
        "123456789012é5, 123456789012é5",
        "12345678901234é, 12345678901234",
        "1234567890123😀, 1234567890123",
        "12345678901😀, 12345678901😀"
    })
    void nameIsCutBetweenCharactersAtFifteenBytes(String name, String cut) {
        Workout named = new Workout(name, ID, walkJog().blocks());

        String written = new WorkoutMesg(messages(named).get(1)).getWktName();

        assertEquals(cut, written);
        assertTrue(written.getBytes(StandardCharsets.UTF_8).length <= 15);
    }

    @Test
    void nameOfAStepIsCutAtTwentyFourBytes() {
        Workout named = new Workout(
                "a",
                ID,
                List.of(new Workout.Block(
                        1,
                        List.of(new Workout.Step(
                                "ä".repeat(13), Workout.Kind.RUN, Duration.ofMinutes(1), OptionalDouble.empty())))));

        assertEquals("ä".repeat(12), steps(named).get(0).getWktStepName());
    }

    @Test
    void sameWorkoutGivesTheSameBytesAndAnotherNumberOthers() {
        Workout twin = new Workout(
                walkJog().name(), new Workout.Id(1, CREATED), walkJog().blocks());

        assertArrayEquals(WorkoutFile.of(walkJog()), WorkoutFile.of(walkJog()));
        assertFalse(Arrays.equals(WorkoutFile.of(walkJog()), WorkoutFile.of(twin)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 0x1_0000_0000L})
    void numberThatAWatchCanNotHoldIsRefused(long number) {
        assertThrows(IllegalArgumentException.class, () -> new Workout.Id(number, CREATED));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "0.09, 2", "10.1, 2", "NaN, 2", "2, 0", "2, 86401"})
    void stepThatNobodyCanDoIsRefused(double limit, int seconds) {
        assertThrows(IllegalArgumentException.class, () -> step(Workout.Kind.RUN, seconds, OptionalDouble.of(limit)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21})
    void watchesRepeatUpToTwentyTimes(int rounds) {
        List<Workout.Step> steps = List.of(step(Workout.Kind.RUN, 60, OptionalDouble.empty()));

        assertThrows(IllegalArgumentException.class, () -> new Workout.Block(rounds, steps));
    }

    /** What is done by a watch that follows the file step by step is what the workout says, over 1,000 random ones. */
    @Test
    void watchThatFollowsTheFileDoesWhatTheWorkoutSays() {
        Random random = new Random(20260531);
        for (int i = 0; i < 1_000; i++) {
            Workout workout = random(random);

            assertEquals(done(workout), followed(steps(workout)), workout.toString());
        }
    }

    private static Workout random(Random random) {
        List<Workout.Block> blocks = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(block -> new Workout.Block(
                        1 + random.nextInt(20),
                        IntStream.rangeClosed(0, random.nextInt(3))
                                .mapToObj(step -> step(
                                        List.of(Workout.Kind.values()).get(random.nextInt(4)),
                                        1 + random.nextInt(86_400),
                                        random.nextBoolean()
                                                ? OptionalDouble.empty()
                                                : OptionalDouble.of((100 + random.nextInt(9_900)) / 1000.0)))
                                .toList()))
                .toList();
        return new Workout("w", new Workout.Id(1 + random.nextInt(Integer.MAX_VALUE), CREATED), blocks);
    }

    private static List<String> done(Workout workout) {
        List<String> done = new ArrayList<>();
        for (Workout.Block block : workout.blocks()) {
            for (int round = 0; round < block.rounds(); round++) {
                block.steps()
                        .forEach(step ->
                                done.add(step.name() + " " + step.duration().toMillis() + " "
                                        + Math.round(1000 * step.speedLimit().orElse(0))));
            }
        }
        return done;
    }

    private static List<String> followed(List<WorkoutStepMesg> steps) {
        List<String> done = new ArrayList<>();
        for (WorkoutStepMesg step : steps) {
            if (step.getDurationType() == WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT) {
                List<WorkoutStepMesg> block =
                        steps.subList((int) (long) step.getDurationValue(), step.getMessageIndex());
                for (long round = 1; round < step.getTargetValue(); round++) {
                    block.forEach(one -> done.add(told(one)));
                }
            } else {
                done.add(told(step));
            }
        }
        return done;
    }

    private static String told(WorkoutStepMesg step) {
        Long limit = step.getCustomTargetValueHigh();
        return step.getWktStepName() + " " + step.getDurationValue() + " " + (limit == null ? 0 : limit);
    }
}
