package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the weeks of a comeback may be. */
class ComebackLimitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** Four weeks of 40 km, run on Wednesdays; the last run is on 28 January. */
    private static TestRuns base() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 4; week++) {
            runs.run(MONDAY.plusWeeks(week).plusDays(2).toString(), 40_000);
        }
        return runs;
    }

    private static Evaluation evaluation(LoadHistory load) {
        return Evaluation.of(load, Rules.standard());
    }

    private static double limit(LoadHistory load) {
        Allowance allowance = evaluation(load).limits(load.asOf()).ofWeek(LoadVariables.DISTANCE);
        assertEquals(Allowance.Basis.START_DOSE, allowance.basis().orElseThrow());
        return allowance.limit().orElseThrow();
    }

    @Test
    void runnerWhoIsOffMayStartWithTheDose() {
        assertEquals(9_656, limit(base().load("2026-03-20")), 1);
        assertEquals(20_000, limit(base().load("2026-02-20")), 1, "half after 22 days");
    }

    @Test
    void weeksBackGrowByTenPercentOnceTheDoseIsOutgrown() {
        TestRuns runs = base().run("2026-03-10", 9_600);

        LoadHistory second = runs.load("2026-03-17");
        assertEquals(10_560, limit(second), 1e-6);

        LoadHistory third = runs.run("2026-03-18", 10_500).load("2026-03-24");
        assertEquals(11_550, limit(third), 1e-6);
    }

    /** The week might be six miles, and 10.5 km are not worth a warning. */
    @Test
    void weekThatWentALittleOverItsLimitCountsAsItsLimit() {
        LoadHistory load = base().run("2026-03-10", 10_500).load("2026-03-17");

        assertEquals(1.1 * 9_656.064, limit(load), 1e-6);
    }

    @Test
    void weekPastItsLimitDoesNotPayForTheNext() {
        LoadHistory load = base().run("2026-03-10", 25_000).load("2026-03-17");

        assertEquals(9_656, limit(load), 1);
    }

    @Test
    void weeksBackGrowOutOfTheHeaviestSinceTheReturn() {
        TestRuns runs = new TestRuns()
                .run("2026-01-07", 12_000)
                .run("2026-01-14", 12_000)
                .run("2026-03-03", 6_000)
                .run("2026-03-10", 6_600)
                .run("2026-03-17", 7_260);

        assertEquals(7_986, limit(runs.load("2026-03-24")), 1e-6);
        assertEquals(6_600, limit(runs.load("2026-03-10")), 1e-6);
    }

    /** 5 % a week and a run where the rules say so, 10 % at most where they allow more. */
    @ParameterizedTest
    @CsvSource({"0.05, 10080, 3360", "0.10, 10560, 3520", "0.15, 10560, 3520"})
    void comebackGrowsByTenPercentUnlessTheRulesAreStricter(double increase, double week, double run) {
        LoadHistory load = base().run("2026-03-10", 3_200)
                .run("2026-03-12", 3_200)
                .run("2026-03-14", 3_200)
                .load("2026-03-17");
        Limits limits = Evaluation.of(
                        load,
                        Rules.standard()
                                .with(WeeklyIncreaseRule.standard().withMaxIncrease(increase))
                                .with(SessionSpikeRule.standard().withMaxIncrease(increase)))
                .limits(load.asOf());

        assertEquals(week, limits.ofWeek(LoadVariables.DISTANCE).limit().orElseThrow(), 1e-6);
        assertEquals(run, limits.run().limit().orElseThrow(), 1e-6);
    }

    /** 6 of 8 runs of the first week are known. */
    @ParameterizedTest
    @CsvSource({"0.9, NOT_ASSESSABLE", "0.7, LIMIT_EXCEEDED"})
    void ruleOnTwoWeeksTakesTheCoverageOfTheWeeklyRule(double least, RuleOutcome.Kind expected) {
        TestRuns runs = new TestRuns();
        for (int day = 1; day <= 6; day++) {
            runs.run("2026-05-0" + (3 + day), 4_000);
        }
        runs.run("2026-05-13", 20_000).run("2026-05-20", 40_000);
        RunHistory history = new RunHistory(
                10,
                runs.history().runs(),
                Collections.nCopies(2, TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-08")),
                ZoneOffset.UTC);
        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, LocalDate.of(2026, 5, 24));
        Rules rules = Rules.standard().with(WeeklyIncreaseRule.standard().withMinimumCoverage(least));

        assertEquals(
                expected,
                Evaluation.of(load, rules)
                        .outcomesOf(TwoWeekJumpRule.standard())
                        .get(2)
                        .kind());
    }
}
