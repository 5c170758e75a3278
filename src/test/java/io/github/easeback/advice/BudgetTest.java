package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight weeks of runs at 6 minutes a kilometre on Mondays, Wednesdays and Fridays come before Monday 2 March 2026. */
class BudgetTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final double EASY = 10_000 / 3_600.0;

    private static TestRuns before(double metres, double... minutes) {
        TestRuns runs = new TestRuns();
        for (LocalDate monday = FIRST; monday.isBefore(MONDAY); monday = monday.plusWeeks(1)) {
            for (int run = 0; run < 3; run++) {
                runs.run(monday.plusDays(2L * run).toString(), metres, minutes[run]);
            }
        }
        return runs;
    }

    private static TestRuns before() {
        return before(10_000, 60, 60, 60);
    }

    private static AdvicePlan plan(LoadHistory load) {
        return AdvicePlan.of(Evaluation.of(load, Rules.standard()));
    }

    private static Budget budget(TestRuns runs, LocalDate asOf) {
        return plan(runs.load(asOf.toString())).budget();
    }

    /** 33 km are the limit; 450 m are a walk and a jog of two minutes. */
    @ParameterizedTest
    @CsvSource({"10850, 450, false", "10850.5, 449, true"})
    void weekIsSpentWhereLessThanAWalkAndAJogIsLeft(double metres, double left, boolean isSpent) {
        TestRuns runs = before();
        for (int day = 0; day < 5; day += 2) {
            runs.run(MONDAY.plusDays(day).toString(), day == 4 ? 32_550 - 2 * 10_850 : metres);
        }
        Budget budget = budget(runs, MONDAY.plusDays(4));

        assertEquals(left, budget.of(LoadVariables.DISTANCE).left().orElseThrow(), 1e-6);
        assertEquals(isSpent, budget.isDistanceSpent());
    }

    /** 33 km are left, and a run may have 11 km: three runs, one a day, still come to it on Friday. */
    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "4, false", "5, true", "6, true"})
    void whatIsLeftIsBeyondReachWhereRunsOfAllDaysComeToLess(int day, boolean isBeyondReach) {
        assertEquals(isBeyondReach, budget(before(), MONDAY.plusDays(day)).isBeyondReach());
    }

    /** 11 km is the limit of a run. Of 33 km for the week 24 were run, as far as known, so no more than 9 are left. */
    @Test
    void runThatMayBeMissingMakesTheNextOneNoLonger() {
        LocalDate thursday = MONDAY.plusDays(3);
        RunHistory known = before().run(MONDAY.toString(), 12_000)
                .run(MONDAY.plusDays(1).toString(), 12_000)
                .history();
        RunHistory history = new RunHistory(
                27,
                known.runs(),
                List.of(TestRuns.leftOut(
                        LeftOut.Code.DAMAGED, MONDAY.plusDays(2).toString())),
                List.of(),
                List.of(),
                ZoneOffset.UTC);
        Budget budget =
                plan(LoadHistory.of(history, WeekDefinition.ISO, thursday)).budget();

        assertEquals(OptionalDouble.empty(), budget.of(LoadVariables.DISTANCE).left());
        assertEquals(9_000, budget.next().distance().orElseThrow(), 1e-6);
        assertEquals(9_000, budget.nextRun().orElseThrow(), 1e-6);
    }

    @Test
    void whatIsNotKnownIsNotBeyondReach() {
        Budget budget = budget(new TestRuns().run("2026-03-01", 5_000), LocalDate.of(2026, 3, 1));

        assertEquals(OptionalDouble.empty(), budget.distanceLeft());
        assertFalse(budget.isBeyondReach());
        assertFalse(budget.isDistanceSpent());
    }

    /** 198 minutes are the limit of the time. 23 km are left, 138 minutes at the easy pace; a quarter more are 172.5. */
    @ParameterizedTest
    @CsvSource({"25.6, 172.4", "25.4,"})
    void timeIsToldUnlessItIsMoreThanEnough(double minutes, @Nullable Double left) {
        Budget budget = budget(before().run(MONDAY.toString(), 10_000, minutes), MONDAY);

        assertEquals(left == null, budget.timeLeft().isEmpty());
        assertEquals(left == null ? 0 : left * 60, budget.timeLeft().orElse(0), 1e-6);
        assertEquals(23_000, budget.distanceLeft().orElseThrow(), 1e-6);
    }

    /** Of 198 minutes 138 are left after 60, and 98 after 100: at the easy pace 16.3 km and not 23. */
    @ParameterizedTest
    @CsvSource({"60, 23000", "100, 16333.333333"})
    void noMoreDistanceIsLeftThanTheTimeAllows(double minutes, double metres) {
        Budget budget = budget(before().run(MONDAY.toString(), 10_000, minutes), MONDAY);

        assertEquals(metres, budget.distanceLeft().orElseThrow(), 1e-5);
    }

    /** Of 33 km 3 km are left, and of 198 minutes 18 or 8. */
    @ParameterizedTest
    @CsvSource({"60, 3000, 1080, WEEK_DISTANCE", "65, 1333.333333, 480, WEEK_DURATION"})
    void nextRunIsTheSmallestOfWhatIsLeft(double minutes, double metres, double seconds, NextRun.Binding binding) {
        TestRuns runs = before();
        for (int day = 0; day < 5; day += 2) {
            runs.run(MONDAY.plusDays(day).toString(), 10_000, day == 0 ? 60 + 2 * (minutes - 60) : 60);
        }
        NextRun next = budget(runs, MONDAY.plusDays(4)).next();

        assertEquals(metres, next.distance().orElseThrow(), 1e-5);
        assertEquals(seconds, next.runningDuration().orElseThrow(), 1e-6);
        assertEquals(binding, next.binding().orElseThrow());
        assertEquals(EASY, next.easySpeed().orElseThrow(), 1e-9);
    }

    @Test
    void nextRunTakesAsLongAsItsDistanceAtTheEasyPace() {
        NextRun next = budget(before(), MONDAY).next();

        assertEquals(11_000, next.distance().orElseThrow(), 1e-6);
        assertEquals(3_960, next.runningDuration().orElseThrow(), 1e-6);
        assertEquals(NextRun.Binding.RUN, next.binding().orElseThrow());
        assertEquals(OptionalDouble.empty(), next.fastest());
    }

    /** Two miles of the careful start take as long as they take. */
    @Test
    void onTheWayBackARunHasADistanceAndAPaceAndNoTime() {
        Budget budget = budget(before(), MONDAY.plusDays(40));

        assertEquals(3_218.688, budget.next().distance().orElseThrow(), 1e-6);
        assertEquals(OptionalDouble.empty(), budget.next().runningDuration());
        // The last run was 43 days ago, so 42 days are off: 1 - 0.003 x 37.
        assertEquals(EASY * 0.889, budget.next().fastest().orElseThrow(), 1e-9);
        assertEquals(NextRun.Binding.DOSE, budget.next().binding().orElseThrow());
        assertEquals(OptionalDouble.empty(), budget.nextWeek().ranges().get(1).hold());
    }

    /** 198 minutes for 33 km are told; 231 minutes, of weeks with a slow run, are more than a quarter more than 33 km take at the usual 5:00 min/km. */
    @Test
    void nextWeekNamesItsTimeUnlessItIsMoreThanEnough() {
        Budget even = budget(before(), MONDAY.minusDays(1));
        Budget withASlowRun = budget(before(10_000, 50, 110, 50), MONDAY.minusDays(1));

        assertEquals(11_880, even.nextWeek().time().orElseThrow(), 1e-6);
        assertEquals(33_000, even.nextWeek().metres().orElseThrow(), 1e-5);
        assertEquals(OptionalDouble.empty(), withASlowRun.nextWeek().time());
        assertEquals(33_000, withASlowRun.nextWeek().metres().orElseThrow(), 1e-5);
    }

    @Test
    void rangeOfNextWeekIsFromWhatWasRunToTheLimit() {
        Budget.Range distance =
                budget(before(), MONDAY.minusDays(1)).nextWeek().ranges().get(1);

        assertEquals(LoadVariables.DISTANCE, distance.variable());
        assertEquals(30_000, distance.hold().orElseThrow(), 1e-6);
        assertEquals(33_000, distance.allowance().limit().orElseThrow(), 1e-6);
    }

    /** On Monday 9 March ten days are off, and a week goes back to the usual 30 km: there is nothing to grow from. */
    @Test
    void limitAfterABreakHasNothingToHold() {
        Budget.Range distance = budget(before(), MONDAY).nextWeek().ranges().get(1);

        assertEquals(30_000, distance.allowance().limit().orElseThrow(), 1e-6);
        assertEquals(OptionalDouble.empty(), distance.hold());
    }

    /** Fridays of 12 km until 1 May, then of 9 km: 13.2 km until the end of May, then 9.9. After 5 km on Monday the week leaves 8.2 km anyway. */
    @ParameterizedTest
    @CsvSource({"2026-05-24, true", "2026-05-25, false"})
    void comingFallIsToldIfItMakesTheNextRunShorter(LocalDate fiveKilometres, boolean isTold) {
        TestRuns runs = new TestRuns();
        for (LocalDate friday = LocalDate.of(2026, 3, 6);
                friday.isBefore(LocalDate.of(2026, 5, 25));
                friday = friday.plusWeeks(1)) {
            runs.run(friday.toString(), friday.isAfter(LocalDate.of(2026, 5, 1)) ? 9_000 : 12_000);
        }
        Budget budget = budget(runs.run(fiveKilometres.toString(), 5_000), LocalDate.of(2026, 5, 25));

        assertEquals(9_900, budget.expiry().orElseThrow().nextRun(), 1e-6);
        assertEquals(isTold, budget.fall().isPresent());
    }

    /** Of 198 minutes three are left, or a second less. */
    @ParameterizedTest
    @CsvSource({"85, false", "85.0167, true"})
    void timeForNoRunLeavesNothingOfTheWeek(double minutes, boolean isSpent) {
        TestRuns runs = before().run(MONDAY.toString(), 10_000, 110)
                .run(MONDAY.plusDays(1).toString(), 5_000, minutes);
        Budget budget = budget(runs, MONDAY.plusDays(1));

        assertEquals(18_000, budget.of(LoadVariables.DISTANCE).left().orElseThrow(), 1e-6);
        assertEquals(isSpent, budget.isSpent());
        assertEquals(isSpent, budget.nextRun().orElseThrow() == 0);
        assertFalse(budget.isDistanceSpent());
        assertEquals(LoadVariables.DURATION, budget.scarcerTime().variable());
        assertEquals(
                isSpent ? MONDAY.plusWeeks(1) : MONDAY.plusDays(2),
                budget.next().earliest());
    }
}
