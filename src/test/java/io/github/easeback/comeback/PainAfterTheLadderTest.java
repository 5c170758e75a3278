package io.github.easeback.comeback;

import static io.github.easeback.comeback.BackFromALayoff.EIGHT_MINUTES;
import static io.github.easeback.comeback.BackFromALayoff.RETURN;
import static io.github.easeback.comeback.BackFromALayoff.back;
import static io.github.easeback.comeback.BackFromALayoff.usual;
import static io.github.easeback.comeback.BackFromALayoff.week;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of a runner who is {@link BackFromALayoff} and whom something hurts. */
class PainAfterTheLadderTest {

    private static final PlanSettings STANDARD = PlanSettings.standard();

    private static Evaluation evaluation(TestRuns runs, String asOf) {
        return Evaluation.of(runs.load(asOf), Rules.standard());
    }

    private static ComebackPlan plan(TestRuns runs, String asOf, GateAction now, Map<String, GateAction> days) {
        return ComebackPlan.of(evaluation(runs, asOf), STANDARD.withGate(new FixedGate(now, days)));
    }

    private static double[] kilometres(ComebackPlan plan, int weeks) {
        return plan.weeks().stream()
                .limit(weeks)
                .mapToDouble(week -> week.distanceMetres() / 1000)
                .toArray();
    }

    /** 9.66 km on the last stage, and then 10 % more a week, as after the ladder at first. */
    @Test
    void painThatLeadsBackToTheLadderLetsTheWeeksGrowFromThere() {
        ComebackPlan plan = plan(back(), "2026-05-31", GateAction.BACK, Map.of("2026-05-30", GateAction.BACK));

        assertEquals("S6", plan.stage().orElseThrow());
        assertArrayEquals(new double[] {9.66, 10.62, 11.68}, kilometres(plan, 3), 0.01);
    }

    /** A week later the plan is made anew, and what was run before the pain is still no week to grow out of: 9.66 km, the careful start, and 10 %. */
    @Test
    void weekAfterThatGrowsFromThereToo() {
        ComebackPlan plan = plan(
                week(back(), RETURN.plusWeeks(7), 3_200, EIGHT_MINUTES),
                "2026-06-07",
                GateAction.GOOD,
                Map.of("2026-05-30", GateAction.BACK));

        assertArrayEquals(new double[] {10.62}, kilometres(plan, 1), 0.01);
    }

    /** 42 days off: 0.889 of 2.778 m/s; after seven weeks of running without walks it has risen three times by 3 %. */
    @ParameterizedTest
    @CsvSource({"GOOD, 1.092727", "BACK, 1"})
    void ceilingOfThePaceIsThatOfTheStartAgainAfterPain(GateAction now, double risen) {
        ComebackPlan plan = plan(back(360), "2026-05-31", now, Map.of("2026-05-30", now));

        assertEquals(
                0.889 * 1000 / 360 * risen, plan.sessions().get(0).speedLimit().orElseThrow(), 1e-4);
    }

    /** 10.5 km were the heaviest week. */
    @ParameterizedTest
    @CsvSource({"GOOD, 11.55", "HOLD, 10.5"})
    void painThatHasASessionRepeatedLetsTheWeekNotGrow(GateAction now, double expected) {
        ComebackPlan plan = plan(back(), "2026-05-24", now, Map.of("2026-05-23", now));

        assertEquals(expected, kilometres(plan, 1)[0], 0.01);
        assertTrue(kilometres(plan, 2)[1] > expected);
    }

    /** Off for three weeks, back with runs of 5 km, half of the longest that was usual, and then of 5.5 km. */
    @ParameterizedTest
    @CsvSource({"GOOD, 24.2, 6.05", "HOLD, 16.5, 5.5", "BACK, 16.5, 5"})
    void withoutALadderPainLeadsBackToTheCarefulStart(GateAction now, double week, double run) {
        TestRuns runs = usual(EIGHT_MINUTES);
        week(runs, LocalDate.of(2026, 3, 23), 5_000, EIGHT_MINUTES);
        week(runs, LocalDate.of(2026, 3, 30), 5_500, EIGHT_MINUTES);

        ComebackPlan plan = plan(runs, "2026-04-05", now, Map.of("2026-04-04", now));

        assertEquals(week, kilometres(plan, 1)[0], 0.01, plan.weeks().toString());
        assertTrue(
                plan.sessions().get(0).distanceMetres() <= 1000 * run + 1e-6,
                plan.sessions().toString());
    }

    /** The plan jogs more slowly than these runs, so that the time of a week is used up before its distance. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-17", "2026-05-24", "2026-05-31"})
    void weeksGrowOutOfTheHeaviestAgainAfterALighterOne(String asOf) {
        ComebackPlan plan = ComebackPlan.of(evaluation(back(400), asOf), STANDARD);

        List<PlannedWeek> full =
                plan.weeks().stream().filter(week -> !week.lighter()).toList();
        for (int week = 1; week < full.size(); week++) {
            assertTrue(
                    full.get(week).distanceMetres() > full.get(week - 1).distanceMetres(),
                    full.get(week).toString());
        }
        assertTrue(plan.forecast().reached().isPresent(), plan.forecast().toString());
    }

    /** Nobody had a log on those days, so it says nothing of them. */
    @Test
    void logThatBeginsTodayChangesNothingOfHowTheSessionsBeforeItCount() {
        Evaluation today = evaluation(back(), "2026-05-31");
        SessionGate log = PainGate.of(PainLog.of(
                        List.of(PainEntry.of(LocalDate.of(2026, 5, 31)).withMorning(1))))
                .asOf(LocalDate.of(2026, 5, 31));

        assertEquals(
                ComebackPlan.of(today, STANDARD).adherence(),
                ComebackPlan.of(today, STANDARD.withGate(log)).adherence());
    }

    @Test
    void answerOfTheLogIsToldAndTheSessionsStay() {
        ComebackPlan plan = plan(back(), "2026-05-31", GateAction.HOLD, Map.of("2026-05-30", GateAction.HOLD));

        assertEquals(Optional.of(GateAction.HOLD), plan.answer().map(GateVerdict::action));
        assertEquals(plan.runs(), plan.sessions(), "no walks");
        assertEquals(plan.runs().get(0), plan.nextRun().orElseThrow());
    }

    /** Pain on Sunday: Monday is a day of rest, as between any two sessions of a stage. */
    @Test
    void dayAfterARunIsNoneForASessionOfAStage() {
        TestRuns runs = back();
        BackFromALayoff.run(runs, LocalDate.of(2026, 5, 31), 3_850, EIGHT_MINUTES);

        ComebackPlan plan = plan(runs, "2026-05-31", GateAction.BACK, Map.of("2026-05-31", GateAction.BACK));

        assertEquals(LocalDate.of(2026, 6, 2), plan.sessions().get(0).date());
    }

    /** Nobody ran on the Monday of the week: two sessions are left of it, and neither is longer for that. */
    @Test
    void sessionThatWasMissedMakesTheOthersNoLonger() {
        double onSunday = ComebackPlan.of(evaluation(back(), "2026-05-24"), STANDARD)
                .sessions()
                .get(0)
                .distanceMetres();
        PlannedSession onTuesday = ComebackPlan.of(evaluation(until("2026-05-24"), "2026-05-27"), STANDARD)
                .sessions()
                .get(0);

        assertEquals(LocalDate.of(2026, 5, 27), onTuesday.date());
        assertEquals(onSunday, onTuesday.distanceMetres(), 1e-6);
    }

    /** The same runs, but none after a day. */
    private static TestRuns until(String day) {
        TestRuns runs = new TestRuns();
        back().history().until(LocalDate.parse(day)).runs().stream()
                .map(Run::toBuilder)
                .forEach(runs::add);
        return runs;
    }

    /** On Wednesday two sessions of 9.66 km are left, and still the week after grows from the careful start. */
    @Test
    void weekAfterAStepBackGrowsFromTheCarefulStartWhateverIsLeftOfThisOne() {
        ComebackPlan plan =
                plan(until("2026-05-31"), "2026-06-03", GateAction.BACK, Map.of("2026-05-30", GateAction.BACK));

        assertEquals(10.62, kilometres(plan, 2)[1], 0.01);
    }
}
