package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
        assertEquals(9_656, limit(base().load("2026-02-20")), 1);
    }

    @Test
    void startDoseRestsOnTheWeeksBeforeTheLayoffThatHadRuns() {
        LoadHistory load = new TestRuns()
                .run("2026-01-07", 8_000)
                .run("2026-01-21", 12_000)
                .run("2026-01-26", 1_000)
                .load("2026-03-10");

        assertEquals(5_000, limit(load), 1e-6, "half of the mean of 8 and 12 km");
    }

    @Test
    void layoffInTheFirstWeekOfAHistoryRestsOnThatWeek() {
        assertEquals(3_000, limit(new TestRuns().run("2026-01-07", 6_000).load("2026-03-10")), 1e-6);
    }

    @Test
    void weeksBackGrowByTenPercentOnceTheDoseIsOutgrown() {
        TestRuns runs = base().run("2026-03-10", 9_600);

        LoadHistory second = runs.load("2026-03-17");
        assertEquals(10_560, limit(second), 1e-6);

        LoadHistory third = runs.run("2026-03-18", 10_500).load("2026-03-24");
        assertEquals(11_550, limit(third), 1e-6);
    }

    @Test
    void weekPastItsLimitDoesNotPayForTheNext() {
        LoadHistory load = base().run("2026-03-10", 25_000).load("2026-03-17");

        assertEquals(9_656, limit(load), 1);
    }

    @Test
    void weeksBackNeverPassThreeQuartersOfTheBaseline() {
        TestRuns runs = new TestRuns()
                .run("2026-01-07", 12_000)
                .run("2026-01-14", 12_000)
                .run("2026-03-03", 6_000)
                .run("2026-03-10", 6_600)
                .run("2026-03-17", 7_260);

        assertEquals(7_986, limit(runs.load("2026-03-24")), 1e-6);
        assertEquals(6_600, limit(runs.load("2026-03-10")), 1e-6);
        assertEquals(
                9_000,
                evaluation(runs.load("2026-03-24"))
                        .comeback()
                        .orElseThrow()
                        .dose()
                        .laterWeekMetres()
                        .orElseThrow(),
                1e-6);
    }
}
