package io.github.easeback.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryPlanTest {

    private static LocalDate day(RunPlan run) {
        return run.start().atOffset(run.offset()).toLocalDate();
    }

    @Test
    void runnerRunsSixTimesAWeekAndRestsOnMondays() {
        HistoryPlan plan = new HistoryPlan(3000, 1);
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < plan.runs(); i++) {
            LocalDate day = day(plan.run(i));
            days.add(day);
            assertTrue(day.getDayOfWeek() != DayOfWeek.MONDAY, day.toString());
            assertEquals(day + "-1.fit", plan.name(i));
        }

        assertEquals(3000, days.size());
        assertEquals(LocalDate.of(2026, 11, 15), day(plan.run(2999)));
        assertEquals(500, ChronoUnit.WEEKS.between(day(plan.run(0)), day(plan.run(2999))) + 1);
    }

    /** Two runs are taken for the same if they start within a minute. */
    @ParameterizedTest
    @ValueSource(ints = {300, 3000, 30_000})
    void noTwoRunsOverlapAndNoneIsOlderThanTenYears(int runs) {
        HistoryPlan plan = new HistoryPlan(runs, 1);
        Set<String> names = new HashSet<>();
        Set<Long> minutes = new HashSet<>();
        for (int i = 0; i < runs; i++) {
            RunPlan run = plan.run(i);
            names.add(plan.name(i));
            minutes.add(run.start().getEpochSecond() / 600);
            assertTrue(day(run).isAfter(LocalDate.of(2016, 11, 15)), run.toString());
        }

        assertEquals(runs, names.size());
        assertEquals(runs, minutes.size());
    }

    @Test
    void runnerGetsFasterAndFurther() {
        HistoryPlan plan = new HistoryPlan(3000, 1);
        double first = 0;
        double last = 0;
        for (int i = 0; i < 96; i++) {
            first += plan.run(i).seconds() * plan.run(i).metresPerSecond();
            last += plan.run(2999 - i).seconds() * plan.run(2999 - i).metresPerSecond();
        }

        assertTrue(last > 1.15 * first, first + " then " + last);
    }

    /** Seconds of the timer stand for bytes here; {@link GeneratedRunTest} says how many a second takes. */
    @Test
    void tenYearsTakeSevenToNineHundredMegabytes() {
        HistoryPlan plan = new HistoryPlan(3000, 1);
        long seconds = 0;
        for (int i = 0; i < plan.runs(); i++) {
            seconds += plan.run(i).seconds();
        }

        assertEquals(800e6, seconds * 80.0, 100e6);
    }
}
