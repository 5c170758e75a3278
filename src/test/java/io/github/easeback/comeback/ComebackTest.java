package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.load.LoadHistory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComebackTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** Four weeks of 40 km, run on Wednesdays; the last run is on 28 January. */
    private static TestRuns base() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 4; week++) {
            runs.run(MONDAY.plusWeeks(week).plusDays(2).toString(), 40_000);
        }
        return runs;
    }

    private static Comeback comeback(LoadHistory load) {
        return Comeback.find(load).orElseThrow();
    }

    private static double limit(LoadHistory load) {
        return comeback(load).week().limit().orElseThrow();
    }

    /** 29 January to 11 February are 14 days. */
    @ParameterizedTest
    @CsvSource({"2026-02-11, false", "2026-02-12, true"})
    void layoffBeginsAfterFourteenDaysWithoutARun(String asOf, boolean expected) {
        assertEquals(expected, Comeback.find(base().load(asOf)).isPresent());
    }

    @Test
    void runnerWhoHasNotRunSinceIsOff() {
        Comeback comeback = comeback(base().load("2026-02-20"));

        assertTrue(comeback.isOff());
        assertEquals(22, comeback.layoff().days());
        assertEquals(9_656, comeback.week().limit().orElseThrow(), 1);
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
        assertEquals(0, comeback(runs.load("2026-03-12")).weeksBack());

        LoadHistory second = runs.load("2026-03-17");
        assertEquals(1, comeback(second).weeksBack());
        assertFalse(comeback(second).isOff());
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
                comeback(runs.load("2026-03-24")).dose().laterWeekMetres().orElseThrow(),
                1e-6);
    }

    /** After a long layoff four weeks are judged by the dose, after a short one only the week of the return. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-03-29, true",
        "2026-03-03, 2026-03-30, false",
        "2026-02-14, 2026-02-15, true",
        "2026-02-14, 2026-02-16, false"
    })
    void comebackEnds(String back, String asOf, boolean expected) {
        TestRuns runs = base().run(back, 3_000);
        LocalDate end = LocalDate.parse(asOf);
        for (LocalDate day = LocalDate.parse(back).plusDays(7); day.isBefore(end); day = day.plusDays(7)) {
            runs.run(day.toString(), 3_000);
        }

        assertEquals(expected, Comeback.find(runs.load(asOf)).isPresent());
    }

    @Test
    void steadyRunnerIsInNoComeback() {
        assertTrue(Comeback.find(base().load("2026-02-01")).isEmpty());
        assertTrue(Comeback.find(new TestRuns().load("2026-02-01")).isEmpty());
    }
}
