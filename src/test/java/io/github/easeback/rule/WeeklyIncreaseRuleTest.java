package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyIncreaseRuleTest {

    private static final WeeklyIncreaseRule RULE = WeeklyIncreaseRule.standard();
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 4, 13);

    /** One run on the Wednesday of each week; 0 is a rest week. */
    private static LoadHistory weeks(double... kilometres) {
        TestRuns runs = new TestRuns();
        for (int i = 0; i < kilometres.length; i++) {
            if (kilometres[i] > 0) {
                runs.run(FIRST_MONDAY.plusWeeks(i).plusDays(2).toString(), 1000 * kilometres[i]);
            }
        }
        return runs.load(FIRST_MONDAY.plusWeeks(kilometres.length).minusDays(1).toString());
    }

    private static RuleOutcome outcome(LoadHistory load, int week, LoadVariable variable) {
        return RULE.assess(load).stream()
                .filter(outcome -> outcome.judged().variable().orElseThrow() == variable)
                .toList()
                .get(week);
    }

    private static RuleOutcome lastDistance(double... kilometres) {
        return outcome(weeks(kilometres), kilometres.length - 1, LoadVariables.DISTANCE);
    }

    private static Allowance allowance(LoadHistory load, int week) {
        return Evaluation.of(load, Rules.standard().with(RULE))
                .progression(LoadVariables.DISTANCE)
                .allowance(week);
    }

    private static double limit(LoadHistory load, int week) {
        return allowance(load, week).limit().orElseThrow();
    }

    private static Reason reason(RuleOutcome outcome) {
        return assertInstanceOf(NotAssessable.class, outcome).reason();
    }

    @Test
    void weekAtExactlyTenPercentIsWithinLimit() {
        LoadHistory load = new TestRuns()
                .run("2026-04-15", 24_000, 180)
                .run("2026-04-22", 26_400, 198)
                .load("2026-04-26");

        assertEquals(0.10, within(load, LoadVariables.DURATION).ratio(), 1e-12);
        assertEquals(0.10, within(load, LoadVariables.DISTANCE).ratio(), 1e-12);
        assertEquals(0.00, within(load, LoadVariables.SPEED).ratio(), 1e-12);
    }

    private static Change within(LoadHistory load, LoadVariable variable) {
        return assertInstanceOf(WithinLimit.class, outcome(load, 1, variable)).change();
    }

    @Test
    void weekOfTenPointFourPercentIsFlagged() {
        LoadHistory load = new TestRuns()
                .run("2026-04-15", 24_000, 180)
                .run("2026-04-22", 26_500, 198)
                .load("2026-04-26");

        LimitExceeded distance = assertInstanceOf(LimitExceeded.class, outcome(load, 1, LoadVariables.DISTANCE));

        assertEquals(0.104, distance.change().ratio(), 0.0005);
        assertEquals(26_400, distance.change().limit(), 1e-6);
        assertEquals(Severity.CAUTION, distance.severity());
        assertInstanceOf(WithinLimit.class, outcome(load, 1, LoadVariables.DURATION));
    }

    @Test
    void timeAndSpeedTogetherMakeTwentyPercentOfDistance() {
        LoadHistory load = new TestRuns()
                .run("2026-04-15", 24_000, 180)
                .run("2026-04-22", 28_800, 198)
                .load("2026-04-26");

        assertEquals(0.10, within(load, LoadVariables.DURATION).ratio(), 1e-12);
        assertEquals(0.091, within(load, LoadVariables.SPEED).ratio(), 0.0005);
        assertEquals(
                0.20,
                assertInstanceOf(LimitExceeded.class, outcome(load, 1, LoadVariables.DISTANCE))
                        .change()
                        .ratio(),
                1e-12);
    }

    /** Up to 30 % a caution, up to 100 % a warning, beyond that an alert; the upper end belongs to each. */
    @ParameterizedTest
    @CsvSource({
        "20, 21.999, ",
        "20, 22.0,   ",
        "20, 22.001, CAUTION",
        "20, 24.0,   CAUTION",
        "20, 26.0,   CAUTION",
        "20, 26.001, WARNING",
        "20, 40.0,   WARNING",
        "20, 40.001, ALERT"
    })
    void severityTellsAHairFromADoubling(double previous, double current, @Nullable Severity severity) {
        RuleOutcome outcome = lastDistance(previous, current);

        if (severity == null) {
            assertInstanceOf(WithinLimit.class, outcome);
        } else {
            assertEquals(
                    severity, assertInstanceOf(LimitExceeded.class, outcome).severity());
        }
    }

    /** Sixty per cent of one kilometre are six hundred metres. */
    @ParameterizedTest
    @CsvSource({"1.0, 1.6, INFO", "5.0, 6.999, INFO", "5.0, 7.0, WARNING", "1.0, 3.0, ALERT"})
    void increaseBelowTheFloorIsInformationOnly(double previous, double current, Severity severity) {
        LimitExceeded exceeded = assertInstanceOf(LimitExceeded.class, lastDistance(previous, current));

        assertEquals(severity, exceeded.severity());
    }

    @Test
    void floorIsAParameter() {
        WeeklyIncreaseRule rule = RULE.withFloor(LoadVariables.DISTANCE, 500);
        LimitExceeded exceeded = (LimitExceeded) rule.assess(weeks(1.0, 1.6)).stream()
                .filter(outcome -> outcome instanceof LimitExceeded
                        && outcome.judged().variable().orElseThrow() == LoadVariables.DISTANCE)
                .findFirst()
                .orElseThrow();

        assertEquals(Severity.WARNING, exceeded.severity());
        assertThrows(IllegalArgumentException.class, () -> RULE.withFloor(LoadVariables.DISTANCE, -1));
    }

    @Test
    void limitIsAParameter() {
        WeeklyIncreaseRule rule = RULE.withMaxIncrease(0.25);

        assertTrue(rule.assess(weeks(20, 25)).stream().noneMatch(LimitExceeded.class::isInstance));
        assertTrue(rule.assess(weeks(20, 25.1)).stream().anyMatch(LimitExceeded.class::isInstance));
    }

    @Test
    void firstWeekIsNotJudged() {
        assertEquals(Reason.NO_EARLIER_WEEK, reason(lastDistance(20)));
    }

    @Test
    void weekAfterARestWeekHasNoPercentage() {
        assertEquals(Reason.NO_BASELINE, reason(lastDistance(20, 0, 20)));
    }

    @Test
    void restWeekIsWithinTheLimitAndHasNoSpeed() {
        LoadHistory load = weeks(20, 0);

        assertEquals(
                -1,
                assertInstanceOf(WithinLimit.class, outcome(load, 1, LoadVariables.DISTANCE))
                        .change()
                        .ratio());
        assertEquals(Reason.NO_RUN_THIS_WEEK, reason(outcome(load, 1, LoadVariables.SPEED)));
    }

    @Test
    void weeksOfAWayBackAreNotJudged() {
        LoadHistory load = weeks(20, 0, 0, 0, 0, 5, 10, 20, 40, 80, 90);

        for (int week = 5; week <= 10; week++) {
            assertEquals(Reason.AFTER_LAYOFF, reason(outcome(load, week, LoadVariables.DISTANCE)), "week " + week);
        }
    }

    /** From Thursday 16 April to Wednesday 29 April are 14 days, to Tuesday 28 April 13. */
    @ParameterizedTest
    @CsvSource({"2026-04-30, AFTER_LAYOFF", "2026-04-29, NO_BASELINE"})
    void wayBackBeginsAfterFourteenDays(String returnDay, Reason expected) {
        LoadHistory load = new TestRuns()
                .run("2026-04-13", 20_000)
                .run("2026-04-15", 20_000)
                .run(returnDay, 3_000)
                .load("2026-05-03");

        assertEquals(expected, reason(outcome(load, 2, LoadVariables.DISTANCE)));
    }

    @Test
    void verdictIsWithheldWhereARunMayBeMissing() {
        RunHistory runs = weeks(20, 40, 60).history();
        LeftOut damaged = TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-04-20");
        LoadHistory load = LoadHistory.of(
                new RunHistory(4, runs.runs(), List.of(damaged), ZoneOffset.UTC),
                WeekDefinition.ISO,
                FIRST_MONDAY.plusWeeks(3).minusDays(1));

        assertEquals(Reason.MISSING_RUNS, reason(outcome(load, 1, LoadVariables.DISTANCE)));
        assertEquals(Reason.MISSING_RUNS, reason(outcome(load, 2, LoadVariables.DISTANCE)));
        assertEquals(Reason.MISSING_RUNS, allowance(load, 2).reason().orElseThrow());
    }

    @Test
    void brokenLimitOutlastsAWeekInWhichARunMayBeMissing() {
        RunHistory runs = weeks(24, 34, 34, 34).history();
        LeftOut damaged = TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-04-27");
        LoadHistory load = LoadHistory.of(
                new RunHistory(5, runs.runs(), List.of(damaged), ZoneOffset.UTC),
                WeekDefinition.ISO,
                FIRST_MONDAY.plusWeeks(4).minusDays(1));

        assertEquals(26_400, limit(load, 4), 1e-6);
    }

    @Test
    void variableThatSomeRunsLackIsNotJudged() {
        Run.Builder hilly = TestRuns.on("2026-04-15").distanceMetres(10_000).ascentMetres(100);
        Run.Builder unknown = TestRuns.on("2026-04-22").distanceMetres(10_000);
        Run.Builder hillyToo = TestRuns.on("2026-04-23").distanceMetres(10_000).ascentMetres(300);
        LoadHistory part = new TestRuns().add(hilly).add(unknown).add(hillyToo).load("2026-04-26");
        LoadHistory none = new TestRuns().add(hilly).add(unknown).load("2026-04-26");

        assertEquals(Reason.PARTLY_MEASURED, reason(outcome(part, 1, LoadVariables.ASCENT)));
        assertEquals(Reason.NOT_MEASURED, reason(outcome(none, 1, LoadVariables.ASCENT)));
        assertInstanceOf(LimitExceeded.class, outcome(part, 1, LoadVariables.DISTANCE));
    }

    @Test
    void weekThatIsNotOverIsComparedWithTheSameDaysOfTheWeekBefore() {
        LoadHistory load = new TestRuns()
                .run("2026-04-14", 10_000)
                .run("2026-04-18", 20_000)
                .run("2026-04-21", 12_000)
                .load("2026-04-22");

        LimitExceeded toDate = assertInstanceOf(LimitExceeded.class, outcome(load, 1, LoadVariables.DISTANCE));

        assertEquals(0.20, toDate.change().ratio(), 1e-12);
        assertEquals(Severity.INFO, toDate.severity(), "a week that began well ahead may still end within");
        assertEquals(
                new Days(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 22)),
                toDate.judged().window());
        assertEquals(
                new Days(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 15)),
                toDate.judged().comparedWith().orElseThrow());
        assertEquals(33_000, limit(load, 1), 1e-6);
    }

    /** Other tools print "61 km after 758 km, -40 %" for a week of two days. */
    @Test
    void weekThatIsNotOverIsNeverCalledADrop() {
        LoadHistory load = new TestRuns()
                .run("2026-04-15", 0)
                .run("2026-04-18", 30_000)
                .run("2026-04-21", 5_000)
                .load("2026-04-21");

        assertEquals(Reason.NO_BASELINE_TO_DATE, reason(outcome(load, 1, LoadVariables.DISTANCE)));
    }

    @Test
    void weekThatIsNotOverButPastTheWholeLimitIsFlaggedAtOnce() {
        LoadHistory load = new TestRuns()
                .run("2026-04-15", 0)
                .run("2026-04-18", 20_000)
                .run("2026-04-21", 30_000)
                .load("2026-04-21");

        LimitExceeded exceeded = assertInstanceOf(LimitExceeded.class, outcome(load, 1, LoadVariables.DISTANCE));

        assertEquals(Severity.WARNING, exceeded.severity());
        assertEquals(0.50, exceeded.change().ratio(), 1e-12);
    }

    @Test
    void limitThatAJumpBrokeStaysTheLimit() {
        LoadHistory load = weeks(24, 34);

        assertEquals(26_400, limit(load, 2), 1e-6);
        assertEquals(Allowance.Basis.HELD, allowance(load, 2).basis().orElseThrow());
    }

    @Test
    void weekWithinTheBrokenLimitEndsTheHold() {
        assertEquals(26_000 * 1.1, limit(weeks(24, 34, 26), 3), 1e-6);
    }

    @Test
    void lighterWeekAfterAJumpLeavesTheBrokenLimitAndNotTheJump() {
        assertEquals(26_400, limit(weeks(24, 34, 20), 3), 1e-6);
    }

    /** The jump week ends on 26 April; 30 days later is 26 May, and the week of 1 June is the first to begin after it. */
    @Test
    void brokenLimitEndsAfterThirtyDays() {
        double[] kilometres = {24, 34, 34, 34, 34, 34, 34, 34};

        for (int week = 2; week <= 6; week++) {
            assertEquals(26_400, limit(weeks(kilometres), week), 1e-6, "week " + week);
        }
        assertEquals(34_000 * 1.1, limit(weeks(kilometres), 7), 1e-6);
    }

    @Test
    void secondJumpInARowLeavesTheFirstLimit() {
        assertEquals(26_400, limit(weeks(24, 34, 40), 3), 1e-6);
    }

    /** 34 km break 26.4 until 26 May, 44 km break 39.6 until 9 June; the week of 1 June is the first after the former. */
    @Test
    void laterJumpCountsOnceTheEarlierLimitHasEnded() {
        double[] kilometres = {24, 34, 36, 44, 44, 44, 44, 44};

        assertEquals(26_400, limit(weeks(kilometres), 4), 1e-6);
        assertEquals(26_400, limit(weeks(kilometres), 6), 1e-6);
        assertEquals(36_000 * 1.1, limit(weeks(kilometres), 7), 1e-6);
    }

    @Test
    void lighterWeekCostsNothing() {
        LoadHistory load = weeks(30, 20, 33);

        LimitExceeded exceeded = assertInstanceOf(LimitExceeded.class, outcome(load, 2, LoadVariables.DISTANCE));

        assertEquals(33_000, limit(load, 2), 1e-6);
        assertEquals(0.65, exceeded.change().ratio(), 1e-12);
        assertEquals(Severity.INFO, exceeded.severity());
        assertEquals(36_300, limit(load, 3), 1e-6);
    }

    @Test
    void moreThanTheHeavierWeekAllowedIsAJumpAllTheSame() {
        assertEquals(
                Severity.WARNING,
                assertInstanceOf(LimitExceeded.class, lastDistance(30, 20, 33.1))
                        .severity());
    }

    @Test
    void twoLighterWeeksMakeANewLevel() {
        assertEquals(22_000, limit(weeks(30, 20, 20), 3), 1e-6);
    }

    @Test
    void outcomeCarriesItsNumbersWindowsRunsAndEvidence() {
        LimitExceeded exceeded = assertInstanceOf(LimitExceeded.class, lastDistance(24, 34));
        Judged judged = exceeded.judged();

        assertEquals("ten-percent", judged.rule());
        assertEquals(new Days(FIRST_MONDAY.plusWeeks(1), FIRST_MONDAY.plusDays(13)), judged.window());
        assertEquals(
                new Days(FIRST_MONDAY, FIRST_MONDAY.plusDays(6)),
                judged.comparedWith().orElseThrow());
        assertEquals(1, judged.runs().size());
        assertEquals("A-", judged.evidence().grade().symbol());
        assertEquals("10.1177/0363546507307505", judged.evidence().doi().orElseThrow());
        assertEquals(34_000, exceeded.change().current());
        assertEquals("m", exceeded.change().dimension().unit());
    }

    @Test
    void durationCountsTimerTimeToTheMillisecond() {
        LoadHistory load = new TestRuns()
                .add(TestRuns.on("2026-04-15").timerTime(Duration.ofMillis(10_000_000)))
                .add(TestRuns.on("2026-04-22").timerTime(Duration.ofMillis(11_000_001)))
                .load("2026-04-26");

        assertInstanceOf(LimitExceeded.class, outcome(load, 1, LoadVariables.DURATION));
    }

    /** The running of each week, in minutes, with as many minutes of walking as make 150: dropping the walk breaks is a jump. */
    @ParameterizedTest
    @CsvSource({"72, 120, WARNING", "42.9, 49.7, INFO", "72, 79.2, "})
    void runningTimeWithoutTheWalksIsJudged(double before, double now, Severity expected) {
        LoadHistory load = new TestRuns()
                .add(walkJog("2026-04-14", before))
                .add(walkJog("2026-04-21", now))
                .load("2026-04-26");

        assertEquals(
                Optional.ofNullable(expected),
                outcome(load, 1, LoadVariables.RUNNING_DURATION).findSeverity());
        assertInstanceOf(WithinLimit.class, outcome(load, 1, LoadVariables.DURATION));
    }

    private static Run.Builder walkJog(String day, double runningMinutes) {
        long walking = Math.round((150 - runningMinutes) * 60_000);
        return TestRuns.on(day)
                .distanceMetres(15_000)
                .timerTime(Duration.ofMinutes(150))
                .gait(new Gait(Duration.ofMillis(walking), walking * 0.0014, 9, 10));
    }
}
