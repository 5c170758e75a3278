package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.MechanicalLoad;
import io.github.easeback.load.TimeAboveEasyLoad;
import io.github.easeback.load.TrimpLoad;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks begin on Monday 5 January 2026, each with one run on its Monday. */
class UsualTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static TestRuns weeks(String kilometres) {
        TestRuns runs = new TestRuns();
        LocalDate day = MONDAY;
        for (String week : kilometres.split(" ", -1)) {
            double metres = 1_000 * Double.parseDouble(week);
            if (metres > 0) {
                runs.run(day.toString(), metres);
            }
            day = day.plusWeeks(1);
        }
        return runs;
    }

    /** What was usual before the week after some weeks. */
    private static Usual usual(TestRuns runs, int weeks) {
        LocalDate next = MONDAY.plusWeeks(weeks);
        return Usual.before(runs.load(next.toString()), next, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "40 42 38 41 20 8, 39",
        "20 20 20 45, 20",
        "24 0 24 0 24 0 24 0, 12",
        "40 40 40 40 28 19, 40",
        "90 90 90 40 40 40 40 40 40 40 40, 40", // only the last eight
        "30 20, 25" // fewer than three have a mean
    })
    void usualWeekIsTheMedianOfTheLastEight(String weeks, double kilometres) {
        int count = weeks.split(" ", -1).length;
        Usual usual = usual(weeks(weeks), count);

        assertEquals(1_000 * kilometres, usual.weekMetres().orElseThrow(), 1e-6);
        assertEquals(Math.min(8, count), usual.weeks());
    }

    @Test
    void daysThatItRestsOnAreTold() {
        assertEquals(
                Optional.of(new Days(MONDAY, MONDAY.plusWeeks(6).minusDays(1))),
                usual(weeks("40 42 38 41 20 8"), 6).days());
    }

    @Test
    void usualLongestRunIsTheSecondLongestSinceOneRaceIsNoHabit() {
        assertEquals(
                12_000,
                usual(weeks("12 12 12 12 21.1 12 10 12"), 8).longestMetres().orElseThrow());
        assertEquals(9_000, usual(weeks("9"), 1).longestMetres().orElseThrow(), "one is all there is");
    }

    @Test
    void weeksOfAnEarlierLayoffAndTheFourAfterItDoNotCount() {
        TestRuns runs = weeks("40 40 40 0 0 5 5 5 5 6");
        LocalDate next = MONDAY.plusWeeks(10);
        Layoff earlier =
                new Layoff(MONDAY.plusWeeks(2).plusDays(1), MONDAY.plusWeeks(5).minusDays(1));

        Usual usual = Usual.before(runs.load(next.toString()), next, List.of(earlier));

        assertEquals(1, usual.weeks(), "the eighth week before the layoff is in it, and so on but for the last");
        assertEquals(6_000, usual.weekMetres().orElseThrow(), 1e-6);
    }

    @Test
    void weekInWhichARunMayBeMissingDoesNotCount() {
        RunHistory history = new RunHistory(
                4,
                weeks("40 40 10 40").history().runs(),
                List.of(TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-01-21")),
                ZoneOffset.UTC);
        LocalDate next = MONDAY.plusWeeks(4);

        Usual usual = Usual.before(LoadHistory.of(history, WeekDefinition.ISO, next), next, List.of());

        assertEquals(3, usual.weeks());
        assertEquals(40_000, usual.weekMetres().orElseThrow(), 1e-6);
    }

    /** Monday's and Saturday's run of the first week, and an injury on Friday. */
    @Test
    void ofTheFirstWeekTheDaysBeforeTheInjuryCount() {
        TestRuns runs = new TestRuns().run("2026-01-05", 6_000).run("2026-01-10", 9_000);

        assertEquals(
                6_000,
                Usual.before(runs.load("2026-03-10"), LocalDate.of(2026, 1, 9), List.of())
                        .weekMetres()
                        .orElseThrow(),
                1e-6);
    }

    /** A history that begins on a Thursday: its first week is no whole one, but better than nothing. */
    @Test
    void weekThatTheBeginningCutsCountsOnlyIfThereIsNoOther() {
        TestRuns runs = new TestRuns()
                .run("2026-01-08", 6_000)
                .run("2026-01-12", 20_000)
                .run("2026-01-19", 30_000);

        assertEquals(6_000, usual(runs, 1).weekMetres().orElseThrow(), 1e-6);
        assertEquals(20_000, usual(runs, 2).weekMetres().orElseThrow(), 1e-6);
        assertEquals(2, usual(runs, 3).weeks());
    }

    /** A layoff that begins on the day itself is the one that is asked for. */
    @Test
    void onlyEarlierLayoffsTakeWeeksAway() {
        TestRuns runs = weeks("40 40 40");
        LocalDate next = MONDAY.plusWeeks(3);
        Layoff later = new Layoff(next, next.plusWeeks(3));

        assertEquals(
                3,
                Usual.before(runs.load(next.toString()), next, List.of(later)).weeks());
    }

    @Test
    void layoffInTheFirstWeekRestsOnThatWeek() {
        TestRuns runs = new TestRuns().run("2026-01-07", 6_000);

        Usual usual = Usual.before(runs.load("2026-03-10"), LocalDate.of(2026, 1, 8), List.of());

        assertEquals(6_000, usual.weekMetres().orElseThrow(), 1e-6);
    }

    /** 10, 11 and 12 km in an hour; a trail and a run with a walk are no measure of what is easy. */
    @Test
    void easySpeedIsTheMedianOfTheRunsWithoutWalks() {
        TestRuns runs = new TestRuns()
                .run("2026-01-05", 10_000, 60)
                .run("2026-01-06", 11_000, 60)
                .run("2026-01-07", 12_000, 60)
                .add(TestRuns.on("2026-01-08")
                        .distanceMetres(5_000)
                        .timerTime(Duration.ofHours(1))
                        .surface(Surface.TRAIL))
                .add(TestRuns.on("2026-01-09")
                        .distanceMetres(6_000)
                        .timerTime(Duration.ofHours(1))
                        .gait(new Gait(Duration.ofMinutes(20), 1_800, 2, 3)));

        assertEquals(11_000 / 3600.0, usual(runs, 1).easySpeed().orElseThrow(), 1e-9);
    }

    @Test
    void easySpeedThatTheRunnerGivesCounts() {
        LocalDate next = MONDAY.plusWeeks(1);
        LoadHistory load = LoadHistory.of(
                weeks("10").history(),
                WeekDefinition.ISO,
                next,
                LoadVariables.with(TrimpLoad.withoutSettings(), TimeAboveEasyLoad.of(2.5), MechanicalLoad.standard()));

        assertEquals(2.5, Usual.before(load, next, List.of()).easySpeed().orElseThrow());
    }
}
