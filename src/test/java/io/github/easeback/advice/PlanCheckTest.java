package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.Severity;
import io.github.easeback.rule.SurfaceChangeRule;
import io.github.easeback.rule.TwoWeekJumpRule;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTest {

    /** 24 km in 180 minutes, in three runs of 8 km. */
    private static TestRuns week(String monday) {
        LocalDate first = LocalDate.parse(monday);
        return new TestRuns()
                .run(first.plusDays(1).toString(), 8_000, 60)
                .run(first.plusDays(3).toString(), 8_000, 60)
                .run(first.plusDays(5).toString(), 8_000, 60);
    }

    private static PlannedRun run(String date, double metres, double minutes) {
        return PlannedRun.on(LocalDate.parse(date))
                .withDistanceMetres(metres)
                .withTimerTime(Duration.ofSeconds(Math.round(minutes * 60)));
    }

    private static PlanCheck check(LoadHistory load, PlannedRun... runs) {
        return PlanCheck.of(Evaluation.of(load, Rules.standard()), Optional.empty(), List.of(runs));
    }

    private static List<String> rules(PlanCheck check) {
        return check.findings().stream()
                .map(finding -> finding.judged().rule())
                .distinct()
                .toList();
    }

    /** 24.0 km in 180 min, then 26.4 in 198: within all limits. */
    @Test
    void planWithinAllLimitsTripsNothing() {
        PlanCheck check = check(
                week("2026-05-18").load("2026-05-24"),
                run("2026-05-26", 8_800, 66),
                run("2026-05-28", 8_800, 66),
                run("2026-05-30", 8_800, 66));

        assertEquals(List.of(), check.findings());
        assertEquals(List.of(), check.excesses());
    }

    /** The same week with a last run of 9.7 km instead: 10.2 % longer than 8.8 km, and 27.3 km in the week. */
    @Test
    void planOverALimitNamesTheRulesThatItTrips() {
        PlanCheck check = check(
                week("2026-05-18").load("2026-05-24"),
                run("2026-05-26", 8_800, 66),
                run("2026-05-28", 8_800, 66),
                run("2026-05-30", 9_700, 72.75));

        assertEquals(List.of(SessionSpikeRule.ID, WeeklyIncreaseRule.ID), rules(check));
        assertEquals(27_300, weekly(check).amount().value(), 1e-6);
        assertEquals(26_400, weekly(check).allowance().limit().orElseThrow(), 1e-6);
    }

    private static PlanCheck.Excess weekly(PlanCheck check) {
        return check.excesses().stream()
                .filter(excess -> excess.window().count() == 7
                        && excess.amount().variable().equals(LoadVariables.DISTANCE))
                .findFirst()
                .orElseThrow();
    }

    /** Half of the 180 minutes of the week before were walked. 120 planned minutes are fewer than these, and a third more running than the 90 minutes of it; 99 are allowed. */
    @Test
    void plannedTimeCountsToTheRunningOfItsWeek() {
        TestRuns runs = new TestRuns();
        for (String day : List.of("2026-05-19", "2026-05-21", "2026-05-23")) {
            runs.add(TestRuns.on(day)
                    .distanceMetres(7_000)
                    .timerTime(Duration.ofMinutes(60))
                    .gait(new Gait(Duration.ofMinutes(30), 2_500, 10, 11)));
        }
        PlanCheck check = check(runs.load("2026-05-24"), run("2026-05-26", 7_000, 60), run("2026-05-30", 7_000, 60));

        LimitExceeded over = check.findings().stream()
                .filter(finding -> finding.judged().variable().equals(Optional.of(LoadVariables.RUNNING_DURATION)))
                .findFirst()
                .orElseThrow();
        assertEquals(120 * 60, over.change().current(), 1e-6);
        assertEquals(99 * 60, over.change().limit(), 1e-6);
    }

    /** Four weeks of 19 km, with 60 minutes of running in two runs with walks and 33:20 for 5 km without: 102:40 of running are allowed, which is 15.4 km at that pace, though 20.9 km are. */
    @ParameterizedTest
    @CsvSource({"3700, false", "3720, true"})
    void runWithoutATimeIsReckonedAtTheUsualEasyPaceAsTheBudgetIs(double last, boolean isTooMuch) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 4; week++) {
            LocalDate monday = LocalDate.of(2026, 4, 27).plusWeeks(week);
            for (int day = 1; day < 4; day += 2) {
                runs.add(TestRuns.on(monday.plusDays(day).toString())
                        .distanceMetres(7_000)
                        .timerTime(Duration.ofMinutes(60))
                        .gait(new Gait(Duration.ofMinutes(30), 2_500, 10, 11)));
            }
            runs.add(TestRuns.on(monday.plusDays(5).toString())
                    .distanceMetres(5_000)
                    .timerTime(Duration.ofSeconds(2_000))
                    .gait(new Gait(Duration.ZERO, 0, 0, 0)));
        }
        PlanCheck check = check(
                runs.load("2026-05-24"),
                PlannedRun.on(LocalDate.of(2026, 5, 26)).withDistanceMetres(7_700),
                PlannedRun.on(LocalDate.of(2026, 5, 28)).withDistanceMetres(4_000),
                PlannedRun.on(LocalDate.of(2026, 5, 30)).withDistanceMetres(last));

        assertEquals(isTooMuch ? 1 : 0, check.excesses().size(), check.toString());
        assertEquals(!isTooMuch, check.isFine());
        assertEquals(!isTooMuch, check.open().contains(LoadVariables.DURATION));
        for (PlanCheck.Excess excess : check.excesses()) {
            assertEquals(LoadVariables.RUNNING_DURATION, excess.amount().variable());
            assertEquals((11_700 + last) / 2.5, excess.amount().value(), 0.01);
            assertEquals(6_160, excess.allowance().most(), 1e-6);
            assertEquals(2.5, excess.assumedSpeed().orElseThrow(), 1e-9);
        }
    }

    /** 24, then 34 km: the limit stays 26.4 km, though 34 km again would be no more than last week. */
    @Test
    void planWithinTheRuleMayStillBeMoreThanTheBudgetAfterAJump() {
        LoadHistory load = week("2026-05-18")
                .run("2026-05-26", 8_500, 64)
                .run("2026-05-27", 8_500, 64)
                .run("2026-05-29", 8_500, 64)
                .run("2026-05-31", 8_500, 64)
                .load("2026-05-31");
        PlanCheck check = check(
                load,
                run("2026-06-02", 8_500, 64),
                run("2026-06-03", 8_500, 64),
                run("2026-06-05", 8_500, 64),
                run("2026-06-07", 8_500, 64));

        assertEquals(List.of(WeeklyIncreaseRule.ID, TwoWeekJumpRule.ID), rules(check));
        assertEquals(26_400, weekly(check).allowance().limit().orElseThrow(), 1e-6);
        assertEquals(Allowance.Basis.HELD, weekly(check).allowance().basis().orElseThrow());
    }

    @Test
    void runsOfTheWeekSoFarCount() {
        LoadHistory load = week("2026-05-18")
                .run("2026-05-26", 8_000, 60)
                .run("2026-05-28", 8_000, 60)
                .load("2026-05-28");

        assertEquals(List.of(), check(load, run("2026-05-30", 8_800, 66)).findings());
        assertTrue(rules(check(load, run("2026-05-30", 8_800, 66), run("2026-05-31", 2_000, 15)))
                .contains(WeeklyIncreaseRule.ID));
    }

    /** Found 8 weeks before: an excess over the start dose of half of the usual 24 km, 9.66 km a week at most. */
    @Test
    void planAfterALayoffIsHeldAgainstTheStartDose() {
        LoadHistory load = week("2026-05-18").load("2026-07-05");
        PlanCheck check = check(load, run("2026-07-07", 8_000, 60), run("2026-07-09", 8_000, 60));

        assertEquals(9_656, weekly(check).allowance().limit().orElseThrow(), 1);
        assertEquals(
                Allowance.Basis.START_DOSE, weekly(check).allowance().basis().orElseThrow());
        PlanCheck.Excess first = check.excesses().get(0);
        assertEquals(8_000, first.amount().amount().value(), 1e-6);
        assertEquals(3_218.7, first.allowance().limit().orElseThrow(), 0.1);
    }

    @Test
    void groundIsPartOfAPlan() {
        PlannedRun trail = run("2026-05-26", 8_000, 60)
                .on(Surface.TRAIL)
                .withAscentMetres(200)
                .withDescentMetres(200);

        PlanCheck check = check(week("2026-05-18").load("2026-05-24"), trail);

        assertEquals(List.of(SurfaceChangeRule.ID), rules(check));
        assertEquals(200, trail.toRun().descentMetres().orElseThrow());
    }

    @Test
    void severalWeeksAreHeldEachAgainstItsOwn() {
        PlanCheck check = check(
                week("2026-05-18").load("2026-05-24"),
                run("2026-06-02", 8_800, 66),
                run("2026-06-04", 8_800, 66),
                run("2026-05-30", 8_800, 66),
                run("2026-05-28", 8_800, 66),
                run("2026-05-26", 8_800, 66));

        assertEquals(List.of(), check.findings());
        assertEquals(LocalDate.of(2026, 5, 26), check.runs().get(0).date());
    }

    @ParameterizedTest
    @CsvSource({"2026-05-24, true", "2026-05-23, false"})
    void runCanBePlannedFromTodayOn(String date, boolean isFine) {
        LoadHistory load = week("2026-05-18").load("2026-05-24");

        if (isFine) {
            assertEquals(1, check(load, run(date, 1_000, 8)).runs().size());
        } else {
            assertThrows(IllegalArgumentException.class, () -> check(load, run(date, 1_000, 8)));
        }
    }

    /** 8.0 km/h, then 10.3: more than the 8.8 that the week allows. */
    @Test
    void planThatIsTooFastIsMoreThanTheBudget() {
        PlanCheck check = check(
                week("2026-05-18").load("2026-05-24"), run("2026-05-26", 6_000, 35), run("2026-05-28", 6_000, 35));

        PlanCheck.Excess speed = check.excesses().stream()
                .filter(excess -> excess.amount().variable().equals(LoadVariables.SPEED))
                .findFirst()
                .orElseThrow();
        assertEquals(8.8 / 3.6, speed.allowance().limit().orElseThrow(), 1e-9);
        assertEquals(Severity.CAUTION, speed.severity());
    }

    @Test
    void whatAPlanLeavesOpenIsNotJudged() {
        PlanCheck check = check(
                week("2026-05-18").load("2026-05-24"),
                PlannedRun.on(LocalDate.of(2026, 5, 26)).withTimerTime(Duration.ofMinutes(50)));

        assertEquals(
                List.of("distance", "speed", "ascent", "descent"),
                check.open().stream().map(LoadVariable::id).toList());
        assertTrue(check.isFine());
    }

    /** 34 km after 24, then 40 planned: +18 % over 34 and far over the 26.4 that the budget allows; the lower limit is told, once. */
    @Test
    void onlyTheLowerOfTwoLimitsIsTold() {
        LoadHistory load = week("2026-05-18")
                .run("2026-05-26", 8_500, 64)
                .run("2026-05-27", 8_500, 64)
                .run("2026-05-29", 8_500, 64)
                .run("2026-05-31", 8_500, 64)
                .load("2026-05-31");
        PlanCheck check = check(
                load,
                run("2026-06-02", 8_000, 60),
                run("2026-06-03", 8_000, 60),
                run("2026-06-04", 8_000, 60),
                run("2026-06-05", 8_000, 60),
                run("2026-06-07", 8_000, 60));

        assertTrue(rules(check).contains(WeeklyIncreaseRule.ID));
        assertTrue(check.findingsToTell().stream()
                .noneMatch(finding -> finding.judged().rule().equals(WeeklyIncreaseRule.ID)));
        assertEquals(Severity.WARNING, weekly(check).severity());
        assertTrue(check.excessesToTell().contains(weekly(check)));
    }

    /** 24 km, a lighter week of 16, and 24 again: half as much more than last week, and within what the week before that allows. */
    @Test
    void planBackToTheLevelBeforeALighterWeekIsFineAndTold() {
        LoadHistory load = week("2026-05-11")
                .run("2026-05-19", 8_000, 60)
                .run("2026-05-21", 8_000, 60)
                .load("2026-05-24");
        PlanCheck check =
                check(load, run("2026-05-26", 8_000, 60), run("2026-05-28", 8_000, 60), run("2026-05-30", 8_000, 60));

        assertTrue(check.isFine());
        assertEquals(
                List.of("ten-percent.return"),
                check.findingsToTell().stream()
                        .map(finding -> finding.message().key())
                        .distinct()
                        .toList());
    }

    /** 9 km where 8.8 are the limit of a run, in each of two weeks; the week of the first has 27 km where 26.4 are its limit. */
    @Test
    void excessesStandInOrderOfTheirDaysEachInItsOwnWeek() {
        PlanCheck check = check(
                week("2026-05-18").load("2026-05-24"),
                run("2026-06-02", 9_000, 60),
                run("2026-05-26", 9_000, 60),
                run("2026-05-28", 9_000, 60),
                run("2026-05-30", 9_000, 60));

        assertEquals(
                List.of(
                        "2026-05-26 2026-05-26",
                        "2026-05-28 2026-05-28",
                        "2026-05-30 2026-05-30",
                        "2026-05-25 2026-05-31",
                        "2026-06-02 2026-06-02"),
                check.excesses().stream()
                        .filter(excess -> excess.amount().variable().equals(LoadVariables.DISTANCE))
                        .map(excess ->
                                excess.window().first() + " " + excess.window().last())
                        .toList());
    }

    /** The distance of the second run is not told, but the first is over the week's already. */
    @Test
    void variableThatIsOverItsLimitIsNotOpen() {
        PlanCheck check = check(
                week("2026-05-18").load("2026-05-24"),
                run("2026-05-26", 30_000, 60),
                PlannedRun.on(LocalDate.of(2026, 5, 28)).withTimerTime(Duration.ofMinutes(20)));

        assertEquals(
                List.of("ascent", "descent"),
                check.open().stream()
                        .map(LoadVariable::id)
                        .filter(id -> !id.equals("speed"))
                        .toList());
    }

    /** What was climbed on Tuesday is no fault of a flat run on Saturday. */
    @Test
    void weekIsNotHeldAgainstAPlanThatAddsNothingToIt() {
        LoadHistory load = week("2026-05-18")
                .add(TestRuns.on("2026-05-19").ascentMetres(100).descentMetres(100))
                .add(TestRuns.on("2026-05-26")
                        .distanceMetres(8_000)
                        .timerTime(Duration.ofHours(1))
                        .ascentMetres(900)
                        .descentMetres(900))
                .load("2026-05-27");

        assertTrue(check(load, run("2026-05-30", 8_000, 60)).excesses().stream()
                .noneMatch(excess -> excess.amount().variable().equals(LoadVariables.ASCENT)));
    }

    @Test
    void planWithoutARunIsEmpty() {
        PlanCheck check = check(week("2026-05-18").load("2026-05-24"));

        assertEquals(new PlanCheck(List.of(), List.of(), List.of(), List.of()), check);
    }

    @Test
    void nonsenseIsRefused() {
        PlannedRun run = PlannedRun.on(LocalDate.of(2026, 5, 24));

        assertThrows(IllegalArgumentException.class, () -> run.withDistanceMetres(-1));
        assertThrows(IllegalArgumentException.class, () -> run.withTimerTime(Duration.ofMinutes(-1)));
        assertThrows(IllegalArgumentException.class, () -> run.withAscentMetres(Double.NaN));
    }

    /** 8.8 km is 10 % more than the longest run, and 8.9 km less than a kilometre more: information, and the excess says it by itself. */
    @Test
    void excessThatAFindingTellsOnlyForInformationIsToldItself() {
        PlanCheck check = check(week("2026-05-18").load("2026-05-24"), run("2026-05-26", 8_900, 66.75));

        assertEquals(
                List.of(Severity.INFO),
                check.findings().stream().map(LimitExceeded::severity).toList());
        assertEquals(check.excesses(), check.excessesToTell());
        assertEquals(1, check.excesses().size());
        assertFalse(check.isFine());
    }

    /** What was run without a plan is over its limit, and no plan changes that. */
    @Test
    void weekIsHeldAgainstItsLimitOnlyInWhatIsPlanned() {
        LoadHistory load = week("2026-05-18").add(climb("2026-05-26", 800)).load("2026-05-26");

        PlanCheck flat = check(load, run("2026-05-28", 5_000, 37.5));

        assertTrue(
                flat.excesses().stream()
                        .noneMatch(excess -> excess.amount().variable().equals(LoadVariables.ASCENT)),
                flat.excesses().toString());
    }

    private static Run.Builder climb(String day, int metres) {
        return TestRuns.on(day)
                .distanceMetres(5_000)
                .timerTime(Duration.ofMinutes(37))
                .ascentMetres(metres)
                .descentMetres(metres);
    }

    /** Wednesday's run comes after Tuesday's, whatever the order in which they were given: alone it would be no more than 10 % longer. */
    @Test
    void runsArePlannedInOrderOfTheirDays() {
        PlannedRun tuesday = run("2026-05-26", 8_800, 66);
        PlannedRun later = run("2026-06-02", 9_600, 72);
        LoadHistory load = week("2026-05-18").load("2026-05-24");

        assertEquals(check(load, tuesday, later), check(load, later, tuesday));
        assertEquals(
                List.of(),
                check(load, later, tuesday).excesses().stream()
                        .filter(excess -> excess.window().count() == 1)
                        .toList());
    }
}
