package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.MadeUpRuns;
import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

    private static final int DAYS = 180;

    private static Evaluation evaluation(List<Run> runs, LocalDate asOf) {
        List<Run> known = runs.stream().filter(run -> !run.date().isAfter(asOf)).toList();
        return Evaluation.of(LoadHistory.of(RunHistory.of(known), WeekDefinition.ISO, asOf), Rules.standard());
    }

    /** From any day on, with and without runs in between, the walk that goes on says what a walk from the start says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void goingOnFromADaySaysWhatAWalkFromTheStartSays(long seed) {
        List<Run> runs = MadeUpRuns.runs(seed);
        for (int day = 0; day < DAYS - 25; day += 7) {
            LocalDate from = MadeUpRuns.FIRST.plusDays(day);
            for (int ahead : new int[] {0, 1, 3, 9, 24}) {
                LocalDate to = from.plusDays(ahead);
                List<Run> since = runs.stream()
                        .filter(run -> run.date().isAfter(from) && !run.date().isAfter(to))
                        .toList();
                assertAlike(evaluation(runs, from).then(since, to), evaluation(runs, to), from + " to " + to);
            }
        }
    }

    private static void assertAlike(Evaluation actual, Evaluation expected, String message) {
        assertEquals(expected.load(), actual.load(), message);
        assertEquals(expected.outcomes(), actual.outcomes(), message);
        assertEquals(expected.drivers(), actual.drivers(), message);
        assertEquals(expected.comeback(), actual.comeback(), message);
        if (!expected.load().weeks().isEmpty()) {
            for (int ahead = 0; ahead < 7; ahead++) {
                LocalDate day = expected.asOf().plusDays(ahead);
                assertEquals(expected.limits(day), actual.limits(day), message);
            }
        }
    }

    @Test
    void weeksThatAreOverAndRunsThatWereJudgedAreNotJudgedAgain() {
        Evaluation before = evaluation(MadeUpRuns.runs(3), MadeUpRuns.LAST);
        LocalDate later = MadeUpRuns.LAST.plusDays(3);
        Evaluation after = before.then(
                List.of(TestRuns.on(later.toString()).distanceMetres(5_000).build()), later);

        int last = before.load().weeks().size() - 1;
        for (LoadVariable variable : before.rules().weekly().variables()) {
            for (int week = 0; week < last; week++) {
                assertSame(
                        before.progression(variable).outcome(week),
                        after.progression(variable).outcome(week));
            }
            assertNotSame(
                    before.progression(variable).outcome(last),
                    after.progression(variable).outcome(last));
        }
        for (int run = 0; run < before.load().history().runs().size(); run++) {
            assertSame(
                    before.runs().outcomes().get(run), after.runs().outcomes().get(run));
        }
        for (int week = 0; week < last; week++) {
            assertSame(before.load().weeks().get(week), after.load().weeks().get(week));
            assertSame(before.drivers().get(week), after.drivers().get(week));
        }
    }

    /** A flight to the west: a run of the evening before by its local day starts after the one that goes before it. */
    @Test
    void runsInBetweenThatStartEarlierAreJudgedInOrder() {
        Run west = Run.builder(
                        "west.fit",
                        LocalDate.parse("2026-05-13").atTime(6, 0).toInstant(ZoneOffset.UTC),
                        LocalDate.parse("2026-05-12").atTime(20, 0))
                .distanceMetres(12_000)
                .timerTime(Duration.ofHours(1))
                .build();
        Run planned = TestRuns.on("2026-05-12").distanceMetres(9_000).build();
        TestRuns runs = new TestRuns().run("2026-05-05", 10_000).run("2026-05-07", 8_000);
        List<Run> known = new ArrayList<>(runs.history().runs());
        known.add(west);
        List<Run> all = new ArrayList<>(known);
        all.add(planned);
        LocalDate day = LocalDate.parse("2026-05-12");

        assertAlike(evaluation(known, day).then(List.of(planned), day), evaluation(all, day), "west");
    }

    @Test
    void limitsAreThoseOfThisWeekAndTheNext() {
        Evaluation evaluation = evaluation(
                new TestRuns()
                        .run("2026-05-05", 10_000)
                        .run("2026-05-12", 8_000)
                        .history()
                        .runs(),
                LocalDate.parse("2026-05-13"));

        Limits today = evaluation.limits(LocalDate.parse("2026-05-13"));
        Limits next = evaluation.limits(LocalDate.parse("2026-05-24"));

        assertEquals(11_000, today.ofWeek(LoadVariables.DISTANCE).limit().orElseThrow(), 1e-6);
        assertEquals(LocalDate.parse("2026-05-17"), today.week().last());
        assertEquals(11_000, next.ofWeek(LoadVariables.DISTANCE).limit().orElseThrow(), 1e-6);
        assertEquals(LocalDate.parse("2026-05-18"), next.week().first());
        assertThrows(IllegalArgumentException.class, () -> today.ofWeek(LoadVariables.STEPS));
        assertThrows(IllegalArgumentException.class, () -> evaluation.limits(LocalDate.parse("2026-05-12")));
        assertThrows(IllegalArgumentException.class, () -> evaluation.limits(LocalDate.parse("2026-05-25")));
    }

    @Test
    void withoutARunThereAreNoLimits() {
        Evaluation empty = evaluation(List.of(), LocalDate.parse("2026-05-13"));

        assertTrue(empty.outcomes().isEmpty());
        assertTrue(empty.drivers().isEmpty());
        assertThrows(IllegalStateException.class, () -> empty.limits(LocalDate.parse("2026-05-13")));
    }

    /** The first week has only a walk by its samples, so its running speed is unknown; the second does not tell its walks, so the average speeds are compared. */
    @Test
    void secondWeekThatIsComparedByAnotherMeasureIsJudged() {
        LoadHistory load = new TestRuns()
                .add(TestRuns.on("2026-05-05")
                        .distanceMetres(6_000)
                        .timerTime(Duration.ofHours(1))
                        .gait(new Gait(Duration.ofMinutes(30), 1_500, 1, 1)))
                .run("2026-05-12", 8_400, 60)
                .load("2026-05-17");

        LimitExceeded faster = Evaluation.of(load, Rules.standard())
                .progression(LoadVariables.SPEED)
                .outcome(1)
                .exceeded()
                .orElseThrow();

        assertEquals(0.4, faster.change().ratio(), 1e-12);
        assertEquals(Severity.WARNING, faster.severity());
    }
}
