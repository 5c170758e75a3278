package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionSpikeRuleTest {

    private static final SessionSpikeRule RULE = SessionSpikeRule.standard();

    private static RuleOutcome last(LoadHistory load) {
        List<RuleOutcome> outcomes = RULE.assess(load);
        return outcomes.get(outcomes.size() - 1);
    }

    private static Allowance nextRun(LoadHistory load, LocalDate day) {
        return Evaluation.of(load, Rules.standard().with(RULE)).runs().allowance(day);
    }

    private static double nextRun(LoadHistory load, String day) {
        return nextRun(load, LocalDate.parse(day)).limit().orElseThrow();
    }

    /** The groups of doi:10.1136/bjsports-2024-109380. */
    @ParameterizedTest
    @CsvSource({
        "5000, REFERENCE",
        "11000, REFERENCE",
        "11001, SMALL",
        "13000, SMALL",
        "13001, MODERATE",
        "20000, MODERATE",
        "20001, LARGE",
        "42195, LARGE"
    })
    void runFallsIntoItsGroupToTheMetre(double metres, SpikeSize expected) {
        assertEquals(expected, SpikeSize.of(10_000, metres));
    }

    @ParameterizedTest
    @CsvSource({"11001, CAUTION", "13001, WARNING", "20001, ALERT"})
    void severityFollowsTheGroup(double metres, Severity severity) {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-10", metres)
                .load("2026-05-10");

        LimitExceeded exceeded = assertInstanceOf(LimitExceeded.class, last(load));

        assertEquals(severity, exceeded.severity());
        assertEquals(11_000, exceeded.change().limit(), 1e-6);
        assertEquals("B", exceeded.judged().evidence().grade().symbol());
    }

    @Test
    void tenPercentLongerIsWithinLimit() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-10", 11_000)
                .load("2026-05-10");

        assertInstanceOf(WithinLimit.class, last(load));
    }

    @Test
    void runWithoutARunInThirtyDaysHasNoBaseline() {
        LoadHistory load = new TestRuns()
                .run("2026-04-01", 10_000)
                .run("2026-05-02", 20_000)
                .load("2026-05-02");

        assertEquals(
                Reason.NO_RUN_IN_WINDOW,
                assertInstanceOf(NotAssessable.class, last(load)).reason());
    }

    @Test
    void runThirtyDaysAgoStillCounts() {
        LoadHistory load = new TestRuns()
                .run("2026-04-01", 10_000)
                .run("2026-05-01", 20_001)
                .load("2026-05-01");

        assertEquals(
                Severity.ALERT,
                assertInstanceOf(LimitExceeded.class, last(load)).severity());
    }

    @Test
    void earlierRunOfTheSameDayCounts() {
        LocalDate day = LocalDate.of(2026, 5, 10);
        TestRuns runs = new TestRuns()
                .add(Run.builder("morning", day.atTime(7, 0).toInstant(ZoneOffset.UTC), day.atTime(7, 0))
                        .distanceMetres(10_000))
                .add(Run.builder("evening", day.atTime(19, 0).toInstant(ZoneOffset.UTC), day.atTime(19, 0))
                        .distanceMetres(11_000));

        assertInstanceOf(WithinLimit.class, last(runs.load("2026-05-10")));
    }

    /** On 10 May at 1:00 in Auckland it is still 9 May in Honolulu, many hours later too. */
    @Test
    void runBeforeAFlightToTheWestCountsThoughItsDayIsLater() {
        Instant first = Instant.parse("2026-05-09T13:00:00Z");
        Instant later = first.plusSeconds(20 * 3600);
        LoadHistory load = new TestRuns()
                .add(Run.builder("auckland", first, LocalDateTime.parse("2026-05-10T01:00"))
                        .distanceMetres(10_000))
                .add(Run.builder("honolulu", later, LocalDateTime.parse("2026-05-09T23:00"))
                        .distanceMetres(20_001))
                .load("2026-05-10");

        assertEquals(
                Severity.ALERT,
                assertInstanceOf(LimitExceeded.class, last(load)).severity());
    }

    @Test
    void runWithoutADistanceIsNotJudged() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .add(TestRuns.on("2026-05-02"))
                .load("2026-05-02");

        assertEquals(
                Reason.NOT_MEASURED,
                assertInstanceOf(NotAssessable.class, last(load)).reason());
    }

    @Test
    void verdictOverTheLimitIsWithheldWhereALongerRunMayBeMissing() {
        RunHistory runs = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-10", 20_000)
                .history();
        LeftOut damaged = TestRuns.leftOut(LeftOutCode.DAMAGED, "2026-05-03");
        LoadHistory load = LoadHistory.of(
                new RunHistory(3, runs.runs(), List.of(damaged), ZoneOffset.UTC),
                WeekDefinition.ISO,
                LocalDate.of(2026, 5, 10));

        assertEquals(
                Reason.MISSING_RUNS,
                assertInstanceOf(NotAssessable.class, last(load)).reason());
    }

    @Test
    void verdictOverTheLimitIsWithheldWhereAnEarlierRunHasNoDistance() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .add(TestRuns.on("2026-05-03"))
                .run("2026-05-10", 20_000)
                .load("2026-05-10");

        assertEquals(
                Reason.PARTLY_MEASURED,
                assertInstanceOf(NotAssessable.class, last(load)).reason());
    }

    @Test
    void nextRunIsTenPercentMoreThanTheLongestOfThirtyDays() {
        TestRuns runs = new TestRuns();
        for (String friday : List.of("2026-04-03", "2026-04-10", "2026-04-17", "2026-04-24", "2026-05-01")) {
            runs.run(friday, 12_000);
        }
        for (String later : List.of("2026-05-08", "2026-05-15", "2026-05-22")) {
            runs.run(later, 9_000);
        }
        LoadHistory load = runs.load("2026-05-25");

        assertEquals(13_200, nextRun(load, "2026-05-31"), 1e-6);
        assertEquals(9_900, nextRun(load, "2026-06-01"), 1e-6);
    }

    @Test
    void spikeDoesNotPayForTheNextOne() {
        LoadHistory load = new TestRuns()
                .run("2026-04-21", 10_000)
                .run("2026-05-17", 16_200)
                .load("2026-05-18");

        assertEquals(11_000, nextRun(load, "2026-05-18"), 1e-6);
        assertEquals(
                Allowance.Basis.BROKEN_LIMIT,
                nextRun(load, LocalDate.of(2026, 5, 18)).basis().orElseThrow());
    }

    @Test
    void longestRunWithinTheBrokenLimitRaisesItByTenPercent() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-10", 16_200)
                .run("2026-05-12", 11_000)
                .load("2026-05-12");

        assertEquals(12_100, nextRun(load, "2026-05-13"), 1e-6);
    }

    @Test
    void runBelowTheBrokenLimitAndBelowTheOldLongestChangesNothing() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-10", 16_200)
                .run("2026-05-12", 5_000)
                .load("2026-05-12");

        assertEquals(11_000, nextRun(load, "2026-05-13"), 1e-6);
    }

    /** 16.2 km on 10 May hold the limit until 9 June; what was run at that length since then counts afterwards. */
    @Test
    void habitThatLastsLongerThanThirtyDaysBecomesTheNewLongest() {
        TestRuns runs = new TestRuns().run("2026-05-01", 10_000);
        for (String sunday : List.of("2026-05-10", "2026-05-17", "2026-05-24", "2026-05-31", "2026-06-07")) {
            runs.run(sunday, 16_200);
        }
        LoadHistory load = runs.load("2026-06-08");

        assertEquals(11_000, nextRun(load, "2026-06-09"), 1e-6);
        assertEquals(16_200 * 1.1, nextRun(load, "2026-06-10"), 1e-6);
    }

    @Test
    void latestSpikeSetsTheLimitThatItBroke() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 8_000)
                .run("2026-05-08", 10_000)
                .run("2026-05-20", 16_200)
                .load("2026-05-20");

        assertEquals(11_000, nextRun(load, "2026-05-21"), 1e-6);
    }

    /** Two spikes less than a week apart are spikes in a row; 8.8 km were broken first, on 8 May. */
    @ParameterizedTest
    @CsvSource({"2026-05-09, 8800", "2026-05-14, 8800", "2026-05-15, 11000"})
    void spikeRightAfterASpikeDoesNotRaiseTheLimit(String day, double expected) {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 8_000)
                .run("2026-05-08", 10_000)
                .run(day, 16_200)
                .load(day);

        assertEquals(expected, nextRun(load, "2026-05-16"), 1e-6);
    }

    /** A little too much every Sunday: each Sunday breaks a limit of its own, and none is held for ever. */
    @Test
    void spikesAWeekApartDoNotHoldTheFirstLimitForEver() {
        TestRuns runs = new TestRuns().run("2026-02-01", 10_000).run("2026-02-08", 10_000);
        double metres = 10_000;
        LocalDate sunday = LocalDate.of(2026, 2, 15);
        for (int i = 0; i < 8; i++) {
            metres *= 1.12;
            runs.run(sunday.plusWeeks(i).toString(), metres);
        }
        LocalDate last = sunday.plusWeeks(7);

        assertEquals(
                metres / 1.12 * 1.1,
                nextRun(runs.load(last.toString()), last.plusDays(1).toString()),
                1e-6);
    }

    /** What was run before the first file is not known, so the second run of a history may be no jump at all. */
    @Test
    void spikeInTheFirstWeekOfAHistoryIsFlaggedAndSetsNoLimit() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 3_000)
                .run("2026-05-07", 12_000)
                .load("2026-05-07");

        assertInstanceOf(LimitExceeded.class, last(load));
        assertEquals(13_200, nextRun(load, "2026-05-08"), 1e-6);
    }

    @Test
    void spikeOverNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SpikeSize.of(0, 5_000));
    }
}
