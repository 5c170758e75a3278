package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final double TWO_MILES = 3_218.688;

    private static Stage stage(String id) {
        return List.of(Ladder.values()).stream()
                .flatMap(ladder -> ladder.stages().stream())
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "S1, 28.61, 14.31, 1907",
        "S2, 27.59, 16.55, 2207",
        "S3, 26.95, 17.96, 2395",
        "S4, 25.75, 20.60, 2747",
        "S5, 24.92, 22.43, 2990",
        "S6, 24.14, 24.14, 3219"
    })
    void twoMilesTakeLessTimeAndMoreRunningFromStageToStage(
            String id, double minutes, double runningMinutes, double runMetres) {
        Stage stage = stage(id);

        assertEquals(minutes, stage.seconds(TWO_MILES, Stage.JOGGING_SPEED) / 60, 0.005);
        double running = stage.runningSeconds(TWO_MILES, Stage.JOGGING_SPEED);
        assertEquals(runningMinutes, running / 60, 0.005);
        assertEquals(runMetres, running * Stage.JOGGING_SPEED, 0.5);
        assertEquals(TWO_MILES, stage.metres(), 1e-9);
    }

    @Test
    void oneTurnOfTwoMinutesEachLeads450Metres() {
        assertEquals(450, stage("S1").metresOfTurn(Stage.JOGGING_SPEED), 1e-9);
    }

    @Test
    void threeFirstSessionsAreNearly43MinutesOfRunning() {
        assertEquals(42.9, 3 * stage("S1").runningSeconds(TWO_MILES, Stage.JOGGING_SPEED) / 60, 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "P1, 8.28, 1.0",
        "P2, 12.41, 1.5",
        "P3, 13.47, 1.5",
        "P4, 17.96, 2.0",
        "P5, 20.60, 2.0",
        "P6, 24.14, 2.0"
    })
    void militaryStagesGoFromOneMileToTwo(String id, double runningMinutes, double miles) {
        Stage stage = stage(id);

        assertEquals(miles * TWO_MILES / 2, stage.metres(), 1e-9);
        assertEquals(runningMinutes, stage.runningSeconds(stage.metres(), Stage.JOGGING_SPEED) / 60, 0.005);
    }

    @Test
    void laddersBeginWithHalfAnHourOfWalking() {
        for (Ladder ladder : Ladder.values()) {
            Stage first = ladder.stages().get(0);
            assertTrue(first.isWalk());
            assertEquals(30, first.seconds(first.metres(), Stage.JOGGING_SPEED) / 60, 1e-9);
        }
    }

    /** 450 m a turn: seven whole ones in two miles. */
    @Test
    void sessionHasAsManyWholeTurnsAsFitIntoItsDistance() {
        PlannedSession session = PlannedSession.of(
                stage("S1"), LocalDate.of(2026, 3, 23), TWO_MILES, Stage.JOGGING_SPEED, OptionalDouble.of(2.5));

        assertEquals(7, session.repeat());
        assertEquals("run-2026-03-23", session.id());
        assertEquals(1716.6, session.durationSeconds(), 0.05);
        assertEquals(858.3, session.runningSeconds(), 0.05);
    }

    @Test
    void continuousRunIsOnePiece() {
        PlannedSession session = PlannedSession.of(
                stage("S6"), LocalDate.of(2026, 3, 23), TWO_MILES, Stage.JOGGING_SPEED, OptionalDouble.empty());

        assertEquals(1, session.repeat());
        assertEquals(1448, session.runSeconds());
    }

    private static Run.Builder run(double metres, int minutes, int walkedMinutes) {
        return TestRuns.on("2026-03-24")
                .distanceMetres(metres)
                .timerTime(Duration.ofMinutes(minutes))
                .gait(new Gait(Duration.ofMinutes(walkedMinutes), walkedMinutes * 90.0, 7, 7));
    }

    /** Shares of running of the stages: .50 .60 .667 .80 .90 1, with 0.03 for the edges between walks and jogs. */
    @ParameterizedTest
    @CsvSource({
        "100, 54, 0",
        "100, 52, 1",
        "100, 44, 1",
        "100, 43, 2",
        "100, 36, 3",
        "100, 22, 4",
        "100, 13, 5",
        "100, 3, 6",
        "100, 0, 6"
    })
    void runIsRecognisedByHowMuchOfItWasRun(int minutes, int walked, int stage) {
        assertEquals(
                OptionalInt.of(stage),
                Ladder.STANDARD.recognise(run(3_200, minutes, walked).build()));
    }

    @Test
    void longerStageOfTheMilitaryLadderNeedsItsDistance() {
        assertEquals(
                OptionalInt.of(1), Ladder.MILITARY.recognise(run(1_609, 100, 40).build()));
        assertEquals(
                OptionalInt.of(2), Ladder.MILITARY.recognise(run(2_400, 100, 40).build()));
    }

    /** Turns of 2 and 3 minutes after a long warm-up, which is no part of them. */
    @Test
    void turnsGoBeforeTheShareOfTheWholeRun() {
        List<Bout> bouts = new ArrayList<>();
        long from = 0;
        for (int minutes : new int[] {10, 3, 2, 3, 2, 3, 2, 3}) {
            Bout.Kind kind = minutes == 3 ? Bout.Kind.RUN : Bout.Kind.WALK;
            bouts.add(new Bout(kind, Duration.ofMinutes(from), Duration.ofMinutes(minutes), OptionalDouble.empty()));
            from += minutes;
        }
        Run run = TestRuns.on("2026-03-24")
                .distanceMetres(3_200)
                .timerTime(Duration.ofMinutes(28))
                .form(RunningForm.UNKNOWN
                        .withGait(new Gait(Duration.ofMinutes(16), 1_400, 4, 4))
                        .withBouts(bouts))
                .build();

        assertEquals(OptionalInt.of(2), Ladder.STANDARD.recognise(run));
    }

    @Test
    void runOfUnknownWalksIsNoStage() {
        assertEquals(
                OptionalInt.empty(),
                Ladder.STANDARD.recognise(TestRuns.on("2026-03-24")
                        .distanceMetres(3_200)
                        .timerTime(Duration.ofMinutes(25))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({"-1, 60, 1000", "60, -1, 1000", "0, 0, 1000", "60, 60, 0"})
    void stageThatIsNoneIsRefused(int walk, int run, double metres) {
        assertThrows(IllegalArgumentException.class, () -> new Stage("X", walk, run, metres));
    }
}
