package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Workout;
import io.github.easeback.comeback.Adherence.Entry;
import io.github.easeback.comeback.Adherence.Match;
import io.github.easeback.comeback.Adherence.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs held against a session of 1000 s of running in 2000 s. */
class SessionRunsTest {

    private static final String DAY = "2026-04-13";

    private static PlannedSession session(int walk, int run, OptionalDouble limit) {
        return session(walk, run, 7, limit);
    }

    private static PlannedSession session(int walk, int run, int repeat, OptionalDouble limit) {
        return new PlannedSession(
                "run-" + DAY, LocalDate.parse(DAY), "S1", walk, run, repeat, 2_000, 1_000, 3_200, limit);
    }

    private static PlannedSession session(int walk, int run) {
        return session(walk, run, OptionalDouble.of(2.5));
    }

    /** A run of 2000 s. */
    private static Run.Builder run(int runningSeconds) {
        return TestRuns.on(DAY)
                .timerTime(Duration.ofSeconds(2_000))
                .gait(new Gait(Duration.ofSeconds(2_000 - runningSeconds), 0, 7, 7));
    }

    /** Bouts such as {@code R60 W60}. */
    private static List<Bout> bouts(String told) {
        List<Bout> bouts = new ArrayList<>();
        Duration from = Duration.ZERO;
        for (String one : told.split(" ", -1)) {
            Bout.Kind kind = one.startsWith("R")
                    ? Bout.Kind.RUN
                    : one.startsWith("W") ? Bout.Kind.WALK : one.startsWith("S") ? Bout.Kind.STAND : Bout.Kind.UNKNOWN;
            Duration length = Duration.ofSeconds(Long.parseLong(one.substring(1)));
            bouts.add(new Bout(kind, from, length, OptionalDouble.empty()));
            from = from.plus(length);
        }
        return bouts;
    }

    private static Run withBouts(int runningSeconds, String told) {
        Run run = run(runningSeconds).build();
        return run.toBuilder().form(run.form().withBouts(bouts(told))).build();
    }

    private static Entry entry(PlannedSession session, Run... runs) {
        return new SessionRuns(session, List.of(runs)).entry().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"799, UNDER", "800, DONE", "1000, DONE", "1100, DONE", "1101, OVER"})
    void withoutBoutsTheShareOfTheRunningDecides(int seconds, Verdict verdict) {
        Entry expected = new Entry(
                "run-" + DAY,
                LocalDate.parse(DAY),
                Optional.of(DAY),
                Match.NONE,
                OptionalDouble.of(seconds / 1000.0),
                verdict);

        assertEquals(expected, entry(session(120, 120), run(seconds).build()));
    }

    @ParameterizedTest
    @CsvSource({"1598, UNDER", "1600, DONE", "2200, DONE", "2202, OVER"})
    void whereNobodyKnowsWhatWasWalkedTheDurationDecides(int seconds, Verdict verdict) {
        Run run = TestRuns.on(DAY).timerTime(Duration.ofSeconds(seconds)).build();

        Entry entry = entry(session(120, 120), run);

        assertEquals(verdict, entry.verdict());
        assertEquals(Match.NONE, entry.match());
        assertEquals(OptionalDouble.empty(), entry.runningShare());
    }

    @Test
    void runOfWhichNoTimeIsKnownIsNotJudged() {
        Run run = TestRuns.on(DAY).distanceMetres(3_200).build();

        assertEquals(Optional.empty(), new SessionRuns(session(120, 120), List.of(run)).entry());
    }

    /** The planned stretch in seconds, what was run, and what it is. 15 % of 120 s are 18 s, which is more than 15 s. */
    @ParameterizedTest
    @CsvSource({
        "60, R60 W60 R60 W60 R60, BOUTS, DONE",
        "60, W300 R75 W60 R60 W60 R60, BOUTS, DONE",
        "60, R76 W60 R60 W60 R60, NONE, OVER",
        "60, R60 W60 R45 W60 R60, BOUTS, DONE",
        "60, R60 W60 R44 W60 R60, NONE, UNDER",
        "60, R60 W60 R60 W60 R20, BOUTS, DONE",
        "60, R60 W60 R60 W60 R75, BOUTS, DONE",
        "60, R60 W60 R60 W60 R76, NONE, OVER",
        "60, R44 W60 R76 W60 R60, NONE, OVER",
        "120, R138 W60 R120, BOUTS, DONE",
        "120, R139 W60 R120, NONE, OVER",
        "120, R102 W60 R120, BOUTS, DONE",
        "120, R101 W60 R120, NONE, UNDER",
        "60, R30 S10 R20 W60 R60, BOUTS, DONE",
        "60, R600 U60 R60, NONE, DONE"
    })
    void stretchesOfRunningAreAsPlannedWithin15SecondsOr15PerCent(
            int planned, String bouts, Match match, Verdict verdict) {
        Entry entry = entry(session(60, planned), withBouts(1_000, bouts));

        assertEquals(verdict, entry.verdict());
        assertEquals(match, entry.match());
    }

    @ParameterizedTest
    @CsvSource({"799, UNDER", "1101, OVER"})
    void boutsThatAgreeDoNotMakeUpForTheShare(int seconds, Verdict verdict) {
        Entry entry = entry(session(60, 60), withBouts(seconds, "R60 W60 R60"));

        assertEquals(verdict, entry.verdict());
        assertEquals(Match.BOUTS, entry.match());
    }

    @Test
    void walksInContinuousRunningAreNothingAgainstIt() {
        Entry entry = entry(session(0, 1_000), withBouts(1_000, "R500 W30 R300 W30 R200"));

        assertEquals(Verdict.DONE, entry.verdict());
        assertEquals(Match.BOUTS, entry.match());
    }

    @Test
    void runThatFollowedTheWorkoutIsHeldAgainstTheShareAlone() {
        PlannedSession session = session(60, 60);
        Origin origin = Origin.of("watch").withWorkout(Workout.Followed.of(session.workoutId()));
        Run followed =
                withBouts(1_000, "R76 W60 R60").toBuilder().origin(origin).build();

        Entry entry = entry(session, followed);

        assertEquals(Verdict.DONE, entry.verdict());
        assertEquals(Match.WORKOUT, entry.match());
        assertTrue(new SessionRuns(session, List.of(followed)).isWorkout());
        assertFalse(new SessionRuns(session(60, 75), List.of(followed)).isWorkout());
    }

    /** The laps of the steps of running, 60 s each by the plan, as they were done; their walks are 60 s. A lap button ends a step early. */
    @ParameterizedTest
    @CsvSource({
        "60 60 60, DONE",
        "60 45 60, DONE",
        "60 44 60, UNDER",
        "60 60 20, DONE", // the last one may be cut short
        "60 76 60, OVER"
    })
    void workoutIsHeldAgainstItsLapsToTheSecond(String laps, Verdict verdict) {
        PlannedSession session = session(60, 60);
        List<Workout.Lap> done = new ArrayList<>();
        for (String seconds : laps.split(" ", -1)) {
            done.add(new Workout.Lap(Workout.Kind.WALK, Duration.ofSeconds(60)));
            done.add(new Workout.Lap(Workout.Kind.RUN, Duration.ofSeconds(Long.parseLong(seconds))));
        }
        Origin origin = Origin.of("watch").withWorkout(new Workout.Followed(session.workoutId(), done));

        Entry entry = entry(
                session,
                withBouts(1_000, "R30 W60 R60").toBuilder().origin(origin).build());

        assertEquals(verdict, entry.verdict());
        assertEquals(Match.WORKOUT, entry.match());
    }

    @Test
    void lapsThatAreAllOfOneKindTellNothingOfWalks() {
        PlannedSession session = session(120, 60);
        Workout.Lap lap = new Workout.Lap(Workout.Kind.RUN, Duration.ofMinutes(2));
        Origin origin = Origin.of("watch").withWorkout(new Workout.Followed(session.workoutId(), List.of(lap, lap)));

        assertEquals(
                Verdict.DONE, entry(session, run(1_000).origin(origin).build()).verdict());
    }

    /** Three whole turns of 250 s are 750 of the 1000 s; 80 % of them are 600 s. */
    @ParameterizedTest
    @CsvSource({"599, UNDER", "600, DONE", "750, DONE", "1100, DONE", "1101, OVER"})
    void workoutIsDoneWithItsWholeTurnsAndMayGoOnUpToTheDistance(int seconds, Verdict verdict) {
        PlannedSession session = session(60, 250, 3, OptionalDouble.empty());
        Origin origin = Origin.of("watch").withWorkout(Workout.Followed.of(session.workoutId()));

        assertEquals(
                verdict, entry(session, run(seconds).origin(origin).build()).verdict());
    }

    @Test
    void runsOfADayAreAddedUpAndTheLongestIsNamed() {
        Run shorter = run(500).origin(Origin.of("shorter"))
                .timerTime(Duration.ofSeconds(1_900))
                .build();
        Run longer = run(600).origin(Origin.of("longer")).build();

        Entry entry = entry(session(120, 120), shorter, longer);

        assertEquals(Optional.of("longer"), entry.run());
        assertEquals(OptionalDouble.of(1.0), entry.runningShare());
    }

    @Test
    void runOfADayThatDoesNotTellItsWalksLeavesTheRunningUnknown() {
        Run unknown = TestRuns.on(DAY).timerTime(Duration.ofSeconds(150)).build();

        Entry entry = entry(session(120, 120), run(1_000).build(), unknown);

        assertEquals(OptionalDouble.empty(), entry.runningShare());
        assertEquals(Verdict.DONE, entry.verdict(), "2150 of 2000 s");
    }

    @Test
    void runInThePlaceOfAWalkIsMoreThanPlanned() {
        PlannedSession walk = new PlannedSession(
                "run-" + DAY, LocalDate.parse(DAY), "S0", 1_800, 0, 1, 1_800, 0, 2_750, OptionalDouble.empty());

        Entry entry = entry(walk, run(200).build());

        assertEquals(Verdict.OVER, entry.verdict());
        assertEquals(OptionalDouble.empty(), entry.runningShare());
    }

    /** Python 3: {@code zlib.crc32(b"run-2026-04-13 120 120 7 2500")}, and with {@code none}. */
    @Test
    void identityIsAChecksumOfTheStepsAndNoonOfTheDay() {
        Instant noon = Instant.parse("2026-04-13T12:00:00Z");

        assertEquals(new Workout.Id(2448213151L, noon), session(120, 120).workoutId());
        assertEquals(
                new Workout.Id(1311050306L, noon),
                session(120, 120, OptionalDouble.empty()).workoutId());
    }

    @ParameterizedTest
    @CsvSource({"60, 120, 2.5", "120, 60, 2.5", "120, 120, 2.6"})
    void otherStepsHaveAnotherIdentity(int walk, int run, double limit) {
        assertNotEquals(
                session(120, 120).workoutId(),
                session(walk, run, OptionalDouble.of(limit)).workoutId());
    }

    @Test
    void identityDoesNotHangOnTheLastDigitsOfALimit() {
        assertEquals(
                session(120, 120).workoutId(),
                session(120, 120, OptionalDouble.of(Math.nextUp(2.5))).workoutId());
    }
}
