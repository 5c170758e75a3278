package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import java.time.LocalDate;
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
    @CsvSource({"11001, CAUTION", "13000, CAUTION", "13001, WARNING", "20001, ALERT"})
    void severityFollowsTheGroup(double metres, Severity severity) {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-06", 3_000)
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
                .run("2026-05-06", 3_000)
                .run("2026-05-10", 11_000)
                .load("2026-05-10");

        assertInstanceOf(WithinLimit.class, last(load));
    }

    @Test
    void runWithoutARunInThirtyDaysHasNoBaseline() {
        LoadHistory load = new TestRuns().run("2026-05-02", 20_000).load("2026-05-02");

        assertEquals(
                Reason.NO_RUN_IN_WINDOW,
                assertInstanceOf(NotAssessable.class, last(load)).reason());
    }

    @Test
    void runThirtyDaysAgoStillCounts() {
        LoadHistory load = new TestRuns()
                .run("2026-04-01", 10_000)
                .run("2026-04-08", 3_000)
                .run("2026-04-15", 3_000)
                .run("2026-04-22", 3_000)
                .run("2026-04-28", 3_000)
                .run("2026-05-01", 20_001)
                .load("2026-05-01");

        assertEquals(
                Severity.ALERT,
                assertInstanceOf(LimitExceeded.class, last(load)).severity());
    }

    /** 10 -> 11 -> 12.1 km keep to 10 % each, and are 21 % more than the week before: there is one new longest run a week. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-11, 11000, WITHIN_LIMIT",
        "2026-05-13, 12100, LIMIT_EXCEEDED",
        "2026-05-18, 12100, WITHIN_LIMIT"
    })
    void withinAWeekTheLongestRunBeforeItIsTheBase(String day, double metres, RuleOutcome.Kind expected) {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-08", 10_000)
                .run("2026-05-12", 11_000)
                .run("2026-05-14", 3_000)
                .run(day, metres)
                .load("2026-05-20");

        assertEquals(
                expected,
                RULE.assess(load).stream()
                        .filter(outcome ->
                                outcome.judged().runs().get(0).distanceMetres().orElseThrow() == metres)
                        .filter(outcome -> outcome.judged().window().first().equals(LocalDate.parse(day)))
                        .findFirst()
                        .orElseThrow()
                        .kind());
    }

    /** Below a kilometre more a longer run is information. */
    @ParameterizedTest
    @CsvSource({
        "1700, 2500, INFO",
        "4050, 4500, INFO",
        "10000, 11500, CAUTION",
        "5000, 5999, INFO",
        "5000, 6001, CAUTION"
    })
    void lessThanAKilometreMoreIsInformation(double longest, double metres, Severity expected) {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", longest)
                .run("2026-05-08", longest)
                .run("2026-05-12", metres)
                .load("2026-05-12");

        assertEquals(expected, assertInstanceOf(LimitExceeded.class, last(load)).severity());
    }

    @Test
    void runOverALimitThatStillStandsSaysSo() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-08", 10_000)
                .run("2026-05-12", 16_200)
                .run("2026-05-18", 12_000)
                .load("2026-05-18");

        LimitExceeded held = assertInstanceOf(LimitExceeded.class, last(load));

        assertEquals("session-spike.held", held.message().key());
        assertEquals(11_000, held.change().limit(), 1e-6);
        assertEquals(10_000, held.change().previous(), 1e-6, "what the limit rests on");
    }

    /** After a week without a run, a run goes back to the longest one and not beyond it. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-14, 11000, 10 % more",
        "2026-05-15, 11000, six days off",
        "2026-05-16, 10000, seven",
        "2026-05-21, 10000, thirteen"
    })
    void afterABreakOfAWeekTheLongestRunIsTheLimit(String day, double limit, String why) {
        LoadHistory load = new TestRuns()
                .run("2026-04-26", 10_000)
                .run("2026-05-02", 10_000)
                .run("2026-05-08", 10_000)
                .load("2026-05-12");

        assertEquals(limit, nextRun(load, day), 1e-6, why);
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
        LeftOut damaged = TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-03");
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
                .run("2026-04-29", 10_000)
                .run("2026-05-05", 3_000)
                .run("2026-05-11", 3_000)
                .run("2026-05-17", 16_200)
                .load("2026-05-18");

        assertEquals(11_000, nextRun(load, "2026-05-18"), 1e-6);
        assertEquals(
                Allowance.Basis.HELD,
                nextRun(load, LocalDate.of(2026, 5, 18)).basis().orElseThrow());
    }

    @Test
    void longestRunWithinTheBrokenLimitRaisesItByTenPercent() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-06", 3_000)
                .run("2026-05-10", 16_200)
                .run("2026-05-12", 11_000)
                .load("2026-05-12");

        assertEquals(11_000, nextRun(load, "2026-05-17"), 1e-6, "one new longest run a week");
        assertEquals(12_100, nextRun(load, "2026-05-18"), 1e-6);
    }

    @Test
    void runBelowTheBrokenLimitAndBelowTheOldLongestChangesNothing() {
        LoadHistory load = new TestRuns()
                .run("2026-05-01", 10_000)
                .run("2026-05-06", 3_000)
                .run("2026-05-10", 16_200)
                .run("2026-05-12", 5_000)
                .load("2026-05-12");

        assertEquals(11_000, nextRun(load, "2026-05-13"), 1e-6);
    }

    /** 16.2 km every Sunday: from week to week the limit grows as if it had been kept, until it has caught up. */
    @Test
    void habitIsNotHeldForEver() {
        TestRuns runs = new TestRuns().run("2026-05-01", 10_000).run("2026-05-06", 3_000);
        double[] limits = {11_000, 12_100, 13_310, 14_641, 16_105.1, 17_715.61};
        LocalDate sunday = LocalDate.of(2026, 5, 10);
        for (int i = 0; i < limits.length; i++) {
            String day = sunday.plusWeeks(i).toString();
            LoadHistory load = runs.run(day, 16_200).load(day);

            assertEquals(
                    limits[i], nextRun(load, sunday.plusWeeks(i).plusDays(1).toString()), 1e-6, day);
        }
    }

    /** 10 km on 8 May broke 8.8 km, and 16.2 km are more than twice the 8 km of before. */
    @ParameterizedTest
    @CsvSource({"2026-05-09", "2026-05-14", "2026-05-15"})
    void spikeOverALimitThatStandsDoesNotRaiseIt(String day) {
        LoadHistory load = new TestRuns()
                .run("2026-04-27", 8_000)
                .run("2026-05-03", 8_000)
                .run("2026-05-08", 10_000)
                .run(day, 16_200)
                .load(day);

        assertEquals(8_000, nextRun(load, "2026-05-16"), 1e-6);
    }

    /** After 16.2 km the 8 km of before are the limit, and one run after the other of more than twice as much leaves it there. */
    @Test
    void limitNeitherShrinksNorGrowsWithEachRunThatIsFarTooLong() {
        TestRuns runs = new TestRuns().run("2026-04-27", 8_000).run("2026-05-03", 8_000);

        for (String day : List.of("2026-05-08", "2026-05-10", "2026-05-12", "2026-05-20", "2026-05-27")) {
            String nextWeek = LocalDate.parse(day).plusDays(6).toString();
            assertEquals(8_000, nextRun(runs.run(day, 20_000).load(day), nextWeek), 1e-6, day);
        }
    }

    /** What a careful start allows is not 10 % more than a run, so there is nothing below it to step back to. */
    @Test
    void limitOfACarefulStartDoesNotShrinkEither() {
        TestRuns runs = new TestRuns();
        for (LocalDate day = LocalDate.of(2026, 1, 5); day.isBefore(LocalDate.of(2026, 3, 2)); day = day.plusDays(2)) {
            runs.run(day.toString(), 10_000);
        }
        LocalDate back = LocalDate.of(2026, 4, 13);
        for (int session = 0; session < 11; session++) {
            runs.run(back.plusDays(7L * (session / 3) + 2L * (session % 3)).toString(), 3_000);
        }
        runs.run("2026-05-08", 15_000);
        double held = nextRun(runs.load("2026-05-08"), "2026-05-12");
        for (String day : List.of("2026-05-12", "2026-05-14", "2026-05-16", "2026-05-17")) {
            assertEquals(held, nextRun(runs.run(day, 15_000).load(day), "2026-05-18"), 1e-6, day);
        }
    }

    /** What was run before the first file is not known, so the second run of a history may be no jump at all. */
    @Test
    void nothingInTheFirstWeekOfAHistoryIsASpike() {
        TestRuns runs = new TestRuns().run("2026-05-01", 3_000).run("2026-05-07", 12_000);
        LoadHistory load = runs.load("2026-05-07");

        assertEquals(
                Reason.WARM_UP,
                assertInstanceOf(NotAssessable.class, last(load)).reason());
        assertEquals(3_300, nextRun(load, "2026-05-08"), 1e-6, "one new longest run a week");
        assertEquals(13_200, nextRun(load, "2026-05-11"), 1e-6);
        assertInstanceOf(
                LimitExceeded.class, last(runs.run("2026-05-08", 12_000).load("2026-05-08")));
    }

    @Test
    void spikeOverNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SpikeSize.of(0, 5_000));
    }
}
