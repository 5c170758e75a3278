package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LayoffLoadTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** One run of 10 km a week from the first week on, for some weeks. */
    private static TestRuns weeks(TestRuns runs, int first, int count) {
        for (int week = first; week < first + count; week++) {
            runs.run(MONDAY.plusWeeks(week).toString(), 10_000);
        }
        return runs;
    }

    private static LayoffLoad load(TestRuns runs, int week) {
        LoadHistory load = runs.load(MONDAY.plusWeeks(week).minusDays(1).toString());
        return LayoffLoad.of(load, Layoffs.of(load.history(), load.asOf()));
    }

    /** Off for three weeks and for four: the last one counts, and nothing from before the first. */
    @Test
    void lastLayoffCountsAndNoWeekFromBeforeAnEarlierOne() {
        TestRuns runs = weeks(weeks(weeks(new TestRuns(), 0, 3), 6, 2), 12, 3);
        LayoffLoad load = load(runs, 15);

        assertEquals(
                MONDAY.plusWeeks(12).minusDays(1), load.layoff().orElseThrow().lastDay());
        assertEquals(MONDAY.plusWeeks(6), load.before().get(0).week().first());
        assertEquals(MONDAY.plusWeeks(12), load.since().get(0).week().first());
        assertEquals(3, load.since().size());
    }

    @Test
    void withoutALayoffTheLastEightWeeksStandBesideTheEightBefore() {
        LayoffLoad load = load(weeks(new TestRuns(), 0, 20), 20);

        assertTrue(load.layoff().isEmpty());
        assertEquals(8, load.before().size());
        assertEquals(8, load.since().size());
        assertEquals(
                load.since().get(0).week().first(),
                load.before().get(7).week().last().plusDays(1));
    }

    @Test
    void layoffOfLongAgoIsNone() {
        assertTrue(load(weeks(weeks(new TestRuns(), 0, 3), 6, 30), 36).layoff().isEmpty());
        assertTrue(load(weeks(weeks(new TestRuns(), 0, 3), 6, 20), 26).layoff().isPresent());
    }

    @Test
    void layoffThatGoesOnHasNothingSince() {
        LayoffLoad load = load(weeks(new TestRuns(), 0, 6), 9);

        assertTrue(load.layoff().isPresent());
        assertEquals(4, load.before().size());
        assertTrue(load.since().isEmpty());
    }

    /** 10 km, a rest week, 10 km: 6.7 km in an average week, at the speed of both runs. */
    @Test
    void restWeekOfAnAverageIsAZero() {
        TestRuns runs = weeks(weeks(new TestRuns(), 0, 1), 2, 1);
        LayoffLoad load = load(runs, 3);

        assertEquals(
                20_000 / 3.0,
                LayoffLoad.average(load.since(), LoadVariables.DISTANCE).orElseThrow(),
                1e-9);
        assertEquals(
                10_000 / 3_600.0,
                LayoffLoad.average(load.since(), LoadVariables.SPEED).orElseThrow(),
                1e-9);
    }

    @Test
    void emptyHistoryHasNoWeeks() {
        assertTrue(load(new TestRuns(), 3).since().isEmpty());
    }
}
