package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way back of somebody who ran 10 km each Monday up to 23 February, and began again on 13 April. */
class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final PlanSettings STANDARD = PlanSettings.standard();

    private static TestRuns base() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4}) {
                runs.add(TestRuns.on(FIRST.plusWeeks(week).plusDays(day).toString())
                        .distanceMetres(10_000)
                        .timerTime(Duration.ofHours(1))
                        .gait(new Gait(Duration.ZERO, 0, 0, 1)));
            }
        }
        return runs;
    }

    /** Two miles of which so many minutes of 30 were walked. */
    private static void session(TestRuns runs, String date, int walked) {
        runs.add(TestRuns.on(date)
                .distanceMetres(3_200)
                .timerTime(Duration.ofMinutes(30))
                .gait(new Gait(Duration.ofMinutes(walked), 90.0 * walked, 7, 7)));
    }

    private static Course course(TestRuns runs, String asOf, PlanSettings settings) {
        return ComebackPlan.of(Evaluation.of(runs.load(asOf), Rules.standard()), settings)
                .course();
    }

    /** Two good sessions lead from S1 to S2; one is to be repeated, and the next leads back. */
    private static TestRuns upAndDown() {
        TestRuns runs = base();
        session(runs, "2026-04-13", 15);
        session(runs, "2026-04-15", 15);
        session(runs, "2026-04-18", 12);
        session(runs, "2026-04-20", 12);
        session(runs, "2026-04-22", 15);
        return runs;
    }

    @Test
    void stageIsVisitedAgainAfterAStepBack() {
        PlanSettings settings = STANDARD.withGate(
                new FixedGate(GateAction.GOOD, Map.of("2026-04-18", GateAction.HOLD, "2026-04-20", GateAction.BACK)));
        Course course = course(upAndDown(), "2026-04-23", settings);

        assertEquals(
                List.of(
                        new StageVisit("S1", LocalDate.of(2026, 4, 13), 2, List.of(GateAction.GOOD, GateAction.GOOD)),
                        new StageVisit("S2", LocalDate.of(2026, 4, 18), 2, List.of(GateAction.HOLD, GateAction.BACK)),
                        new StageVisit("S1", LocalDate.of(2026, 4, 22), 1, List.of(GateAction.GOOD))),
                course.visits());
        assertEquals(Optional.of("S1"), course.here().map(Stage::id));
        assertEquals(1, course.visits().get(1).count(GateAction.HOLD));
        assertEquals(7, course.ladder().size());
    }

    @Test
    void withoutALogNobodyKnowsWhichSessionsWereGood() {
        Course course = course(upAndDown(), "2026-04-23", STANDARD);

        assertEquals(List.of(), course.visits().get(0).answers());
        assertEquals(4, course.visits().get(0).sessions());
        assertEquals(List.of(), course.pain());
        assertEquals(Optional.empty(), course.answer(LocalDate.of(2026, 4, 13)));
    }

    /** Four sessions without a log, and one with it: whether the four were good is not known, and none of them is held against the runner. */
    @Test
    void sessionsBeforeTheFirstLineOfALogCountAsWithoutOne() {
        PainLog log = PainLog.of(List.of(
                PainEntry.of(LocalDate.of(2026, 4, 22)).withRun(1, 2),
                PainEntry.of(LocalDate.of(2026, 4, 23)).withMorning(1)));
        Course course = course(
                upAndDown(), "2026-04-23", STANDARD.withGate(PainGate.of(log).asOf(LocalDate.of(2026, 4, 23))));

        assertEquals(
                List.of("S1", "S2"),
                course.visits().stream().map(StageVisit::stage).toList());
        assertEquals(4, course.visits().get(0).count(GateAction.WAIT));
        assertEquals(Optional.of("S2"), course.here().map(Stage::id));
    }

    @Test
    void logAnswersForDaysWithAScoreOfARunOnly() {
        PainLog log = PainLog.of(List.of(
                PainEntry.of(LocalDate.of(2026, 4, 13)).withRun(1, 2),
                PainEntry.of(LocalDate.of(2026, 4, 14)).withMorning(1)));
        Course course = course(
                upAndDown(), "2026-04-23", STANDARD.withGate(PainGate.of(log).asOf(LocalDate.of(2026, 4, 23))));

        assertEquals(
                Optional.of(GateReason.PAIN_LOW),
                course.answer(LocalDate.of(2026, 4, 13)).map(GateVerdict::reason));
        assertEquals(Optional.empty(), course.answer(LocalDate.of(2026, 4, 14)));
        assertEquals(2, course.pain().size());
    }

    @Test
    void endedPlanStillTellsHowItWentSoFar() {
        PlanSettings settings = STANDARD.withGate(new FixedGate(GateAction.END, Map.of()));
        Course course = course(upAndDown(), "2026-04-23", settings);

        assertTrue(course.visits().size() >= 2, course.visits().toString());
    }

    @Test
    void runnerWithoutALayoffHasNoLadder() {
        Course course = course(base(), "2026-02-24", STANDARD);

        assertEquals(List.of(), course.ladder());
        assertEquals(Optional.empty(), course.here());
        assertEquals(8, course.load().weeks().size());
    }

    @Test
    void visitHasAnAnswerForEachSessionOrNone() {
        assertThrows(IllegalArgumentException.class, () -> new StageVisit("S1", FIRST, 2, List.of(GateAction.GOOD)));
        assertThrows(IllegalArgumentException.class, () -> new StageVisit("S1", FIRST, 0, List.of()));
    }
}
