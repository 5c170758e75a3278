package io.github.easeback.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.easeback.InsideRuns;
import io.github.easeback.MadeUpRuns;
import io.github.easeback.TestRuns;
import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Balance;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.activity.StartTime;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.Terrain;
import io.github.easeback.activity.WatchGait;
import io.github.easeback.activity.Workout;
import io.github.easeback.message.Message;
import io.github.easeback.reading.OtherFormat;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run as a line of text, and back. */
class RunLineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 30);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A run of which everything is known. */
    static Run whole() {
        InsideRun inside = InsideRuns.step(DAY, FormQuantity.GROUND_CONTACT, 12, 250.125, 264.1)
                .build()
                .form()
                .inside()
                .orElseThrow();
        SpeedProfile speeds = new SpeedProfile.Builder()
                .add(2.6, 61_234)
                .add(2.612, 3_000)
                .add(3.1, 777)
                .build();
        return new Run(
                new StartTime(
                        Instant.parse("2026-05-30T05:10:00.250Z"),
                        LocalDateTime.parse("2026-05-30T07:10:00.250"),
                        LocalTimeSource.FILE),
                ActivityTotals.builder()
                        .timerTime(Optional.of(Duration.ofMillis(1_800_001)))
                        .elapsedTime(Optional.of(Duration.ofMillis(1_900_500)))
                        .distanceMetres(OptionalDouble.of(5_000.07))
                        .ascentMetres(OptionalDouble.of(33))
                        .descentMetres(OptionalDouble.of(0))
                        .averageSpeed(OptionalDouble.of(2.777))
                        .bestSpeed(OptionalDouble.of(4.1))
                        .cadence(OptionalDouble.of(171.5))
                        .averageHeartRate(OptionalDouble.of(141))
                        .maximumHeartRate(OptionalDouble.of(160))
                        .rpe(OptionalDouble.of(3))
                        .feel(OptionalInt.of(75))
                        .steps(OptionalDouble.of(5_130))
                        .watchGait(Optional.of(new WatchGait(
                                Duration.ofSeconds(1_500), Duration.ofSeconds(300), Duration.ofMillis(1))))
                        .build(),
                Surface.TRAIL,
                new Terrain(
                        OptionalDouble.of(40.5),
                        OptionalDouble.of(39.5),
                        OptionalDouble.of(5_321.123456789),
                        OptionalDouble.of(0.1 + 0.2),
                        Optional.of(Duration.ofSeconds(9))),
                new RunningForm(
                        TestRuns.on("2026-05-30")
                                .gait(new io.github.easeback.activity.Gait(Duration.ofSeconds(300), 400, 2, 3))
                                .build()
                                .gait(),
                        List.of(
                                new Bout(
                                        Bout.Kind.WALK,
                                        Duration.ZERO,
                                        Duration.ofMillis(300_500),
                                        OptionalDouble.of(400)),
                                new Bout(
                                        Bout.Kind.UNKNOWN,
                                        Duration.ofMillis(300_500),
                                        Duration.ofSeconds(20),
                                        OptionalDouble.empty())),
                        new BestSpeeds(OptionalDouble.of(3.9), OptionalDouble.of(3.3), OptionalDouble.empty()),
                        Optional.of(speeds),
                        OptionalDouble.of(251.5),
                        Optional.of(inside)),
                new Origin(
                        "Läufe/5 \"früh\" \u2028.fit#2",
                        new Device("Watch", OptionalLong.of(4_000_000_000L), OptionalLong.of(7)),
                        Optional.of(OtherFormat.TCX),
                        1_801,
                        List.of(new Repair(
                                "a.fit",
                                Repair.Code.CLOCK_LEAP,
                                Message.of("run.clock-leaps")
                                        .with("count", 3)
                                        .with("long", 1L << 40)
                                        .with("share", 0.25)
                                        .with("wrong", LocalDate.of(1989, 12, 31))
                                        .with("at", Instant.EPOCH)
                                        .with("time", Duration.ofMillis(1_500))
                                        .with("leap", Message.of("inner").with("text", "{x}"))
                                        .with("list", List.of("one", Message.of("two"), 3)),
                                OptionalLong.of(99))),
                        Optional.of(new Workout.Followed(
                                new Workout.Id(42, Instant.parse("2026-05-29T10:00:00Z")),
                                List.of(
                                        new Workout.Lap(Workout.Kind.WALK, Duration.ofSeconds(120)),
                                        new Workout.Lap(Workout.Kind.RUN, Duration.ofMillis(59_500))))),
                        Map.of()));
    }

    /** As much of what was said as was expected. */
    private static String beginning(IllegalArgumentException fault, String told) {
        String said = String.valueOf(fault.getMessage());
        return said.substring(0, Math.min(told.length(), said.length()));
    }

    @Test
    void wholeRunIsReadAsItWasWritten() {
        assertEquals(whole(), RunLine.parse(RunLine.of(whole())));
    }

    @Test
    void whatCanNotBeComparedKeepsItsReason() {
        Run run = InsideRuns.tooShort(DAY).build();
        InsideRun inside = new InsideRun(
                Duration.ZERO,
                run.form().inside().orElseThrow().windows(),
                List.of(FormChange.notAssessable(FormQuantity.HEART_RATE, NotComparable.FOLLOWS_CADENCE)),
                Decoupling.unknown(NotComparable.HILLS),
                Balance.unknown(NotComparable.WALK_BREAKS),
                Duration.ofSeconds(70));
        Run told = run.toBuilder().form(run.form().withInside(inside)).build();

        assertEquals(told, RunLine.parse(RunLine.of(told)));
    }

    @Test
    void runOfWhichNothingIsKnownStaysUnknown() {
        Run run = Run.builder("by hand", Instant.EPOCH, LocalDateTime.of(1970, 1, 1, 0, 0))
                .build();

        assertEquals(run, RunLine.parse(RunLine.of(run)));
    }

    @Test
    void madeUpRunsAreReadAsTheyWereWritten() {
        for (long seed = 1; seed <= 200; seed++) {
            for (Run run : MadeUpRuns.runs(seed)) {
                assertEquals(run, RunLine.parse(RunLine.of(run)));
            }
        }
    }

    @Test
    void profilesOfSpeedAreReadAsTheyWereWritten() {
        Random random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            SpeedProfile.Builder profile = new SpeedProfile.Builder();
            for (int j = 0; j < 30; j++) {
                profile.add(random.nextDouble() * 6, 1 + random.nextInt(100_000));
            }
            SpeedProfile speeds = profile.build();

            assertEquals(speeds, SpeedProfile.of(speeds.parts()));
        }
    }

    /** A program of somebody else's may keep something beside a run; a later version of this one does. */
    @Test
    void keysThatAreNotKnownPassThrough() throws IOException {
        String line = RunLine.of(whole());
        String more = line.substring(0, line.length() - 1)
                + ",\"shoes\":{\"name\":\"old\",\"km\":512.50,\"own\":[true,1e3]},\"app:id\":\"x\"}";
        Run run = RunLine.parse(more);

        assertEquals(List.of("shoes", "app:id"), List.copyOf(run.origin().more().keySet()));
        assertEquals(MAPPER.readTree(more), MAPPER.readTree(RunLine.of(run)));
        assertEquals(run, RunLine.parse(RunLine.of(run)));
    }

    @Test
    void keysMayStandInAnyOrderAndNullIsAbsent() throws IOException {
        String line =
                "{\"form\":{\"bestSpeeds\":{},\"gait\":null},\"samples\":0,\"device\":{\"name\":\"\"},\"terrain\":{},\"totals\":{\"distance\":5e3},"
                        + "\"surface\":\"ROAD\",\"localTimeSource\":\"CALLER\",\"localStart\":\"2026-05-30T07:00:00\",\"start\":\"2026-05-30T05:00:00Z\",\"source\":\"s\"}";

        assertEquals(OptionalDouble.of(5_000), RunLine.parse(line).distanceMetres());
    }

    @Test
    void lineHasNoPosition() throws IOException {
        JsonNode line = MAPPER.readTree(RunLine.of(whole()));

        assertFalse(line.toString().contains("position") || line.toString().contains("latitude"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"distance\":5000.07 | \"distance\":\"5 km\" | totals.distance is \"5 km\", and has to be a number.",
                "\"distance\":5000.07 | \"distance\":-1 | distanceMetres",
                "\"feel\":75 | \"feel\":7.5 | totals.feel is 7.5, and has to be a whole number that is not too large.",
                "\"samples\":1801 | \"samples\":99999999999 | samples is 99999999999, and has to be a whole number that is not too large.",
                "\"timerTime\":1800.001 | \"timerTime\":1e400 | totals.timerTime is 1e400, and has to be a number of seconds.",
                "\"surface\":\"TRAIL\" | \"surface\":\"MOON\" | surface is \"MOON\", and has to be one of the codes that are known.",
                "\"surface\":\"TRAIL\" | \"surfaces\":1 | There is no surface.",
                "\"start\":\"2026-05-30T05:10:00.250Z\" | \"start\":\"yesterday\" | start is \"yesterday\", and has to be a moment such as 2026-05-31T07:10:00Z.",
                "\"gait\":\"WALK\" | \"gait\":7 | form.bouts[].gait is 7, and has to be a text.",
                "\"kind\":\"run\" | \"kind\":\"walk\" | It is no run.",
                "\"kind\":\"run\" | \"kind\":\"run\",\"kind\":\"run\" | It is no JSON from column"
            })
    void whatIsWrongIsNamed(String right, String wrong, String told) {
        String line = RunLine.of(whole());
        String broken = line.replace(right, wrong);

        assertFalse(broken.equals(line), line);
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> RunLine.parse(broken));
        assertEquals(told, beginning(fault, told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | It is no JSON object.",
                "[] | It is no JSON object.",
                "{ | It is no JSON from column",
                "{}{} | Something follows after the JSON object."
            })
    void whatIsNoObjectIsRefused(String line, String told) {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> RunLine.parse(line));

        assertEquals(told, beginning(fault, told));
    }
}
