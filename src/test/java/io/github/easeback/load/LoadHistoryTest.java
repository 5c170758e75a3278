package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.reading.LeftOut;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LoadHistoryTest {

    @Test
    void weeksAreDenseAndARestWeekIsAZero() {
        LoadHistory load = new TestRuns()
                .run("2026-05-06", 10_000)
                .run("2026-05-20", 8_000)
                .load("2026-05-20");

        assertEquals(
                List.of(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 18)),
                load.weeks().stream().map(week -> week.week().first()).toList());
        WeeklyLoad rest = load.weeks().get(1);
        assertEquals(new WeekValue(OptionalDouble.of(0), 0), rest.value(LoadVariables.DISTANCE));
        assertEquals(new WeekValue(OptionalDouble.of(0), 0), rest.value(LoadVariables.LONGEST_RUN));
        assertTrue(rest.value(LoadVariables.SPEED).value().isEmpty(), "nobody has a speed in a week without runs");
    }

    @Test
    void onlyTheLastWeekIsIncompleteAndOnlyUntilItsLastDay() {
        TestRuns runs = new TestRuns().run("2026-05-06", 10_000).run("2026-05-13", 10_000);

        assertFalse(runs.load("2026-05-16").weeks().get(1).isComplete());
        assertTrue(runs.load("2026-05-17").weeks().get(1).isComplete());
        assertTrue(runs.load("2026-05-16").weeks().get(0).isComplete());
    }

    @Test
    void runsAfterTheDayOfTheReportAreLeftOutAndCounted() {
        LoadHistory load = new TestRuns()
                .run("2026-05-06", 10_000)
                .run("2026-05-07", 5_000)
                .load("2026-05-06");

        assertEquals(1, load.history().runs().size());
        assertEquals(1, load.history().laterRuns());
    }

    @Test
    void unreadableRunIsCountedAsMissingInItsWeek() {
        RunHistory runs = new TestRuns().run("2026-05-06", 10_000).history();
        LeftOut damaged = TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-10");
        LeftOut walk = TestRuns.leftOut(LeftOut.Code.NOT_A_RUN, "2026-05-10");
        RunHistory history = new RunHistory(3, runs.runs(), List.of(damaged, walk), ZoneOffset.UTC);

        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, LocalDate.of(2026, 5, 12));

        assertEquals(1, load.weeks().get(0).unreadable());
        assertEquals(0, load.weeks().get(1).unreadable());
    }

    /** Twenty years of weeks without a run would be taken for rest. */
    @Test
    void weeksBeginWithTheHistoryAndNotWithARunOfLongBefore() {
        TestRuns runs = new TestRuns().run("2026-05-06", 10_000).run("2026-05-13", 10_000);
        List<WeeklyLoad> weeks = runs.load("2026-05-17").weeks();

        LoadHistory load = runs.run("2006-10-10", 10_000).load("2026-05-17");

        assertEquals(weeks, load.weeks());
        assertEquals(3, load.history().runs().size());
    }

    @Test
    void weekStartDecidesTheWeekOfASundayRun() {
        RunHistory history =
                new TestRuns().run("2026-05-16", 4_000).run("2026-05-17", 9_000).history();
        LocalDate asOf = LocalDate.of(2026, 5, 17);

        LoadHistory iso = LoadHistory.of(history, WeekDefinition.ISO, asOf);
        LoadHistory sunday = LoadHistory.of(history, new WeekDefinition(DayOfWeek.SUNDAY), asOf);

        assertEquals(1, iso.weeks().size());
        assertEquals(2, sunday.weeks().size());
        assertEquals(9_000, distance(sunday.weeks().get(1)));
    }

    @Test
    void firstDaysKeepTheRunsOfTheseDaysOnly() {
        LoadHistory load = new TestRuns()
                .run("2026-05-04", 3_000)
                .run("2026-05-06", 7_000)
                .run("2026-05-07", 20_000)
                .load("2026-05-10");

        assertEquals(10_000, distance(load.weeks().get(0).firstDays(3)));
        assertEquals(30_000, distance(load.weeks().get(0).firstDays(7)));
    }

    @Test
    void speedOfAWeekIsDistanceOverTimeAndNotTheMeanOfSpeeds() {
        LoadHistory load = new TestRuns()
                .run("2026-05-04", 10_000, 50)
                .run("2026-05-06", 2_000, 20)
                .load("2026-05-10");

        double speed = load.weeks().get(0).value(LoadVariables.SPEED).value().orElseThrow();

        assertEquals(12_000 / (70 * 60.0), speed, 1e-12);
    }

    @Test
    void runWithoutAValueIsCountedAndNotTakenForZero() {
        Run.Builder flat = TestRuns.on("2026-05-04").distanceMetres(5_000);
        Run.Builder hilly = TestRuns.on("2026-05-05").distanceMetres(5_000).ascentMetres(80);
        LoadHistory load = new TestRuns().add(flat).add(hilly).load("2026-05-10");

        WeeklyLoad week = load.weeks().get(0);

        assertEquals(new WeekValue(OptionalDouble.of(80), 1), week.value(LoadVariables.ASCENT));
        assertEquals(new WeekValue(OptionalDouble.empty(), 2), week.value(LoadVariables.DURATION));
        assertEquals(new WeekValue(OptionalDouble.empty(), 2), week.value(LoadVariables.SPEED));
        assertEquals(new WeekValue(OptionalDouble.of(5_000), 0), week.value(LoadVariables.LONGEST_RUN));
        assertEquals(new WeekValue(OptionalDouble.of(2), 0), week.value(LoadVariables.RUNS));
    }

    @Test
    void rollingWeekIsTheSevenDaysThatEndOnTheDay() {
        RunHistory runs = new TestRuns()
                .run("2026-05-06", 1_000)
                .run("2026-05-07", 2_000)
                .run("2026-05-13", 4_000)
                .run("2026-05-14", 8_000)
                .history();
        LeftOut damaged = TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-08");
        RunHistory history = new RunHistory(5, runs.runs(), List.of(damaged), ZoneOffset.UTC);
        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, LocalDate.of(2026, 5, 20));

        WeeklyLoad rolling = load.rolling(LocalDate.of(2026, 5, 13));

        assertEquals(new Days(LocalDate.of(2026, 5, 7), LocalDate.of(2026, 5, 13)), rolling.days());
        assertEquals(6_000, distance(rolling));
        assertEquals(1, rolling.unreadable());
        assertEquals(0, load.rolling(LocalDate.of(2026, 5, 15)).unreadable());
        assertTrue(rolling.isComplete());
    }

    @Test
    void rollingWeekThatEndsOnASundayIsTheWeekOfThatDay() {
        LoadHistory load =
                new TestRuns().run("2026-05-06", 5_000).run("2026-05-10", 7_000).load("2026-05-10");

        assertEquals(load.weeks().get(0), load.rolling(LocalDate.of(2026, 5, 10)));
    }

    @Test
    void nothingIsKnownOfDaysAfterTheReport() {
        LoadHistory load = new TestRuns().run("2026-05-06", 5_000).load("2026-05-10");

        assertThrows(IllegalArgumentException.class, () -> load.rolling(LocalDate.of(2026, 5, 11)));
        assertEquals(0, distance(load.rolling(LocalDate.of(2020, 1, 1))));
    }

    @Test
    void historyWithoutRunsHasNoWeeks() {
        assertTrue(new TestRuns().load("2026-05-10").weeks().isEmpty());
    }

    private static double distance(WeeklyLoad week) {
        return week.value(LoadVariables.DISTANCE).value().orElseThrow();
    }
}
