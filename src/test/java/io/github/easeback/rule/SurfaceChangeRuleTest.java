package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceChangeRuleTest {

    private static final SurfaceChangeRule RULE = SurfaceChangeRule.standard();

    private static TestRuns threeRuns(Surface surface) {
        return new TestRuns()
                .add(TestRuns.on("2026-05-01").distanceMetres(5_000).surface(surface))
                .add(TestRuns.on("2026-05-03").distanceMetres(6_000).surface(surface))
                .add(TestRuns.on("2026-05-05").distanceMetres(7_000).surface(surface));
    }

    private static RuleOutcome last(TestRuns runs, String asOf) {
        List<RuleOutcome> outcomes = RULE.assess(runs.load(asOf));
        return outcomes.get(outcomes.size() - 1);
    }

    private static RuleOutcome after(Surface habit, String date, double metres, Surface surface) {
        return last(
                threeRuns(habit).add(TestRuns.on(date).distanceMetres(metres).surface(surface)), date);
    }

    @ParameterizedTest
    @CsvSource({"ROAD", "UNKNOWN", "TREADMILL", "TRACK"})
    void firstRunOnATrailInThirtyDaysIsACaution(Surface habit) {
        LimitExceeded finding = (LimitExceeded) after(habit, "2026-05-07", 3_000, Surface.TRAIL);

        assertEquals(Severity.CAUTION, finding.severity());
        assertEquals("surface-change.TRAIL", finding.message().key());
    }

    @Test
    void secondRunOnATrailIsNone() {
        TestRuns runs = threeRuns(Surface.ROAD)
                .add(TestRuns.on("2026-05-07").distanceMetres(3_000).surface(Surface.TRAIL))
                .add(TestRuns.on("2026-06-06").distanceMetres(3_000).surface(Surface.TRAIL));

        assertInstanceOf(NotAssessable.class, last(runs, "2026-06-06"), "too few runs in the window");
        runs.add(TestRuns.on("2026-05-20").distanceMetres(3_000).surface(Surface.ROAD));
        runs.add(TestRuns.on("2026-05-22").distanceMetres(3_000).surface(Surface.ROAD));
        assertInstanceOf(WithinLimit.class, last(runs, "2026-06-06"));
    }

    /** The median of 5, 6 and 7 km is 6 km. */
    @ParameterizedTest
    @CsvSource({
        "ROAD, 6000, true",
        "ROAD, 5999, false",
        "UNKNOWN, 6000, true",
        "TRACK, 6000, true",
        "TREADMILL, 9000, false"
    })
    void longRunOutsideAfterTheTreadmillOnlyIsACaution(Surface surface, double metres, boolean isFinding) {
        RuleOutcome outcome = after(Surface.TREADMILL, "2026-05-07", metres, surface);

        assertEquals(isFinding, outcome instanceof LimitExceeded);
        assertEquals(!isFinding, outcome instanceof WithinLimit);
    }

    @Test
    void oneRunOutsideInTheWindowEndsTheHabitOfTheTreadmill() {
        TestRuns runs = threeRuns(Surface.TREADMILL)
                .add(TestRuns.on("2026-05-07").distanceMetres(2_000).surface(Surface.ROAD))
                .add(TestRuns.on("2026-05-09").distanceMetres(8_000).surface(Surface.ROAD));

        assertInstanceOf(WithinLimit.class, last(runs, "2026-05-09"));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, true", "2026-06-01, false"})
    void windowIsTheThirtyDaysBefore(String day, boolean isJudged) {
        RuleOutcome outcome = after(Surface.TREADMILL, day, 9_000, Surface.ROAD);

        assertEquals(isJudged, outcome instanceof LimitExceeded);
        if (!isJudged) {
            assertEquals(Reason.NO_HABIT, ((NotAssessable) outcome).reason());
        }
    }

    @Test
    void groundThatIsNeverNamedIsNotJudged() {
        NotAssessable outcome = (NotAssessable) after(Surface.UNKNOWN, "2026-05-07", 9_000, Surface.UNKNOWN);

        assertEquals(Reason.NOT_MEASURED, outcome.reason());
    }

    @Test
    void missingRunOfTheWindowMayHaveBeenOnThatGround() {
        RunHistory history = threeRuns(Surface.ROAD)
                .add(TestRuns.on("2026-05-07").distanceMetres(3_000).surface(Surface.TRAIL))
                .history();
        RunHistory damaged = new RunHistory(
                5, history.runs(), List.of(TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-04")), ZoneOffset.UTC);
        LoadHistory load = LoadHistory.of(damaged, WeekDefinition.ISO, LocalDate.of(2026, 5, 7));

        List<RuleOutcome> outcomes = RULE.assess(load);
        assertEquals(Reason.MISSING_RUNS, ((NotAssessable) outcomes.get(3)).reason());
    }

    @Test
    void habitTakesAsManyRunsAsIsAsked() {
        LoadHistory load = new TestRuns()
                .add(TestRuns.on("2026-05-01").distanceMetres(5_000).surface(Surface.ROAD))
                .add(TestRuns.on("2026-05-03").distanceMetres(5_000).surface(Surface.TRAIL))
                .load("2026-05-03");

        assertInstanceOf(NotAssessable.class, RULE.assess(load).get(1));
        assertInstanceOf(
                LimitExceeded.class, RULE.withRunsOfAHabit(1).assess(load).get(1));
        assertThrows(IllegalArgumentException.class, () -> RULE.withRunsOfAHabit(0));
    }
}
