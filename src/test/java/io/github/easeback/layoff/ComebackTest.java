package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.load.LoadHistory;
import java.time.LocalDate;
import java.util.Optional;
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
        return find(load).orElseThrow();
    }

    /** A comeback whose week follows the dose. */
    private static Optional<Comeback> find(LoadHistory load) {
        return Comeback.find(load, Layoffs.of(load.history(), load.asOf())).filter(Comeback::isDosed);
    }

    /** 29 January to 11 February are 14 days. */
    @ParameterizedTest
    @CsvSource({"2026-02-11, false", "2026-02-12, true"})
    void layoffBeginsAfterFourteenDaysWithoutARun(String asOf, boolean expected) {
        assertEquals(expected, find(base().load(asOf)).isPresent());
    }

    @Test
    void runnerWhoHasNotRunSinceIsOff() {
        Comeback comeback = comeback(base().load("2026-02-20"));

        assertTrue(comeback.isOff());
        assertEquals(22, comeback.layoff().days());
        assertEquals(9_656, comeback.dose().weekMetres(), 1);
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

        assertEquals(expected, find(runs.load(asOf)).isPresent());
    }

    @Test
    void steadyRunnerIsInNoComeback() {
        assertTrue(find(base().load("2026-02-01")).isEmpty());
        assertTrue(find(new TestRuns().load("2026-02-01")).isEmpty());
    }

    @Test
    void weeksBackAreCountedFromTheWeekOfTheReturn() {
        TestRuns runs = base().run("2026-03-10", 9_600);

        assertEquals(0, comeback(runs.load("2026-03-12")).weeksBack());
        assertEquals(1, comeback(runs.load("2026-03-17")).weeksBack());
        assertFalse(comeback(runs.load("2026-03-17")).isOff());
        assertEquals(9_600, comeback(runs.load("2026-03-17")).longestMetres());
    }
}
