package io.github.easeback.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.TrimpLoad;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.rule.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three athletes with the same load in the last week and in four weeks; the EWMA ratios are those printed by Williams et al. 2017. */
class LoadRatiosTest {

    private static List<LoadRatios> all(LoadHistory load) {
        return LoadRatios.of(load, Layoffs.of(load.history(), load.asOf()), CoverageLimit.STANDARD);
    }

    private static LoadRatios ofLoad(LoadHistory load, LoadVariable variable) {
        return LoadRatios.of(load, Layoffs.of(load.history(), load.asOf()), CoverageLimit.STANDARD, variable);
    }

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final double TOLERANCE = 5e-5;

    private static final String A1 =
            "30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 50 50 50 50 50 50 50";
    private static final String A2 =
            "15 15 20 20 20 25 25 25 25 30 30 30 35 35 35 35 35 40 45 45 45 40 40 45 45 50 60 70";
    private static final String A3 = "55 50 40 60 45 50 50 20 30 80 25 10 30 15 20 15 5 5 15 5 5 5 5 15 45 90 95 95";

    /** One run a day, a kilometre a unit of load; no load is no run. */
    private static TestRuns daily(String loads) {
        TestRuns runs = new TestRuns();
        LocalDate day = FIRST;
        for (String load : loads.split(" ", -1)) {
            if (!load.equals("0")) {
                runs.run(day.toString(), Double.parseDouble(load) * 1000);
            }
            day = day.plusDays(1);
        }
        return runs;
    }

    private static LoadRatios distance(TestRuns runs, LocalDate asOf) {
        return ofLoad(runs.load(asOf.toString()), LoadVariables.DISTANCE);
    }

    @ParameterizedTest
    @CsvSource({A1 + ", 1.249746", A2 + ", 1.406202", A3 + ", 1.550724"})
    void threeAthletesOfTheSameLoadDifferByTheWayOfCounting(String loads, double ewma) {
        LoadRatios ratios = distance(daily(loads), FIRST.plusDays(27));

        assertEquals(1.4286, ratios.coupled().orElseThrow(), TOLERANCE);
        assertEquals(1.6667, ratios.uncoupled().orElseThrow(), TOLERANCE);
        assertEquals(ewma, ratios.ewma().orElseThrow(), 5e-7);
        assertEquals(350_000, ratios.lastDays().orElseThrow(), 1e-6);
        assertEquals("2/(N+1)", LoadRatios.CONVENTION.symbol());
    }

    @Test
    void sevenAlikeDaysHaveRatiosAndNoMonotony() {
        LoadRatios ratios = distance(daily(A1), FIRST.plusDays(27));

        assertTrue(ratios.monotony().isEmpty());
        assertTrue(ratios.strain().isEmpty());
        assertEquals(Optional.of(Reason.NO_SPREAD), ratios.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "0 20 10 10 10 10 10, 1.8708, 130.958",
        "5 15 20 20 20 25 35, 2.3664, 331.30",
        "0 0 0 10 20 30 40, 0.95346, 95.346"
    })
    void monotonyAndStrainNeedSevenDaysOnly(String loads, double monotony, double strain) {
        LoadRatios ratios = distance(daily("1 " + loads), FIRST.plusDays(7));

        assertEquals(monotony, ratios.monotony().orElseThrow(), TOLERANCE);
        assertEquals(strain * 1000, ratios.strain().orElseThrow(), 5);
        assertTrue(ratios.coupled().isEmpty());
        assertTrue(ratios.ewma().isEmpty());
        assertEquals(Optional.of(Reason.WARM_UP), ratios.reason());
    }

    @ParameterizedTest
    @CsvSource({"26, false", "27, true"})
    void ratiosWarmUpForTwentyEightDays(int day, boolean isWarm) {
        LoadRatios ratios = distance(daily(A3), FIRST.plusDays(day));

        assertEquals(isWarm, ratios.coupled().isPresent());
        assertEquals(isWarm, ratios.uncoupled().isPresent());
        assertEquals(isWarm, ratios.ewma().isPresent());
        assertEquals(!isWarm, ratios.reason().equals(Optional.of(Reason.WARM_UP)));
    }

    @ParameterizedTest
    @CsvSource({"40, false", "41, true"})
    void fitnessWarmsUpForFortyTwoDays(int day, boolean isWarm) {
        LoadRatios ratios = distance(daily(A3 + " " + A3), FIRST.plusDays(day));

        assertEquals(isWarm, ratios.fitness().isPresent());
        assertEquals(isWarm, ratios.fatigue().isPresent());
    }

    /** The same rated run each day, and ratings in the last 35 days only: what is unknown before is no rest. */
    @Test
    void meansBeginAfterTheLastDayOfWhichSomethingIsUnknown() {
        TestRuns runs = new TestRuns();
        for (int day = 0; day < 70; day++) {
            Run.Builder run = TestRuns.on(FIRST.plusDays(day).toString()).timerTime(Duration.ofMinutes(60));
            runs.add(day < 35 ? run : run.rpe(3));
        }
        LoadRatios ratios = ofLoad(runs.load(FIRST.plusDays(69).toString()), LoadVariables.SESSION_RPE);

        assertEquals(1, ratios.ewma().orElseThrow(), 1e-12);
        assertTrue(ratios.fitness().isEmpty(), "35 days are known");
    }

    @Test
    void oneRunThatLacksItsValueWithholdsTheRatios() {
        TestRuns runs = daily(A3).add(TestRuns.on("2022-01-25").timerTime(Duration.ofMinutes(30)));

        assertEquals(
                Optional.of(Reason.PARTLY_MEASURED),
                distance(runs, FIRST.plusDays(27)).reason());
    }

    /** 13 days without a run are none, 14 are a break: after it, the chronic load means nothing for 28 days. */
    @ParameterizedTest
    @CsvSource({"13, 0, true", "14, 0, false", "14, 27, false", "14, 28, true"})
    void breakOfTwoWeeksSwitchesRatiosOffForFourWeeks(int daysOff, int daysBack, boolean isGiven) {
        TestRuns runs = daily(A1);
        LocalDate back = FIRST.plusDays(28 + daysOff);
        for (int i = 0; i <= daysBack; i++) {
            runs.run(back.plusDays(i).toString(), 5_000 + 100 * i);
        }
        LoadRatios ratios = distance(runs, back.plusDays(daysBack));

        assertEquals(isGiven, ratios.coupled().isPresent());
        assertEquals(isGiven, ratios.monotony().isPresent());
        assertEquals(!isGiven, ratios.reason().equals(Optional.of(Reason.AFTER_BREAK)));
    }

    @Test
    void breakThatGoesOnSwitchesRatiosOff() {
        assertEquals(
                Optional.of(Reason.AFTER_BREAK),
                distance(daily(A1), FIRST.plusDays(28 + 14)).reason());
    }

    /** 4 of 12 runs unreadable are a coverage of 67 %. */
    @ParameterizedTest
    @CsvSource({"4, false", "1, true"})
    void missingRunsWithholdTheRatios(int missing, boolean isGiven) {
        TestRuns runs = new TestRuns().run(FIRST.toString(), 5_000);
        for (int i = 0; i < 12 - missing; i++) {
            runs.run(FIRST.plusDays(10 + i).toString(), 5_000 + i);
        }
        List<LeftOut> lost = Collections.nCopies(
                missing,
                TestRuns.leftOut(LeftOut.Code.DAMAGED, FIRST.plusDays(25).toString()));
        RunHistory history = new RunHistory(13, runs.history().runs(), lost, ZoneOffset.UTC);
        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, FIRST.plusDays(30));
        LoadRatios ratios = ofLoad(load, LoadVariables.DISTANCE);

        assertEquals(isGiven, ratios.coupled().isPresent());
        assertEquals(!isGiven, ratios.reason().equals(Optional.of(Reason.MISSING_RUNS)));
    }

    @Test
    void whatWasNotMeasuredHasNoRatio() {
        TestRuns runs = daily(A3);
        LoadHistory load = runs.load(FIRST.plusDays(27).toString());

        assertEquals(
                Optional.of(Reason.NOT_MEASURED),
                ofLoad(load, LoadVariables.ASCENT).reason());
        assertEquals(
                Optional.of(Reason.NO_HEART_RATES),
                ofLoad(load, TrimpLoad.withoutSettings()).reason());

        runs.add(TestRuns.on("2022-01-28").distanceMetres(1_000).ascentMetres(10));
        assertEquals(
                Optional.of(Reason.PARTLY_MEASURED),
                ofLoad(runs.load("2022-01-28"), LoadVariables.ASCENT).reason());
    }

    @Test
    void nothingInThreeWeeksIsNoBaseForTheUncoupledRatio() {
        TestRuns runs = daily("5").add(TestRuns.on("2022-01-10").distanceMetres(0));
        runs.add(TestRuns.on("2022-01-20").distanceMetres(0)).run("2022-01-30", 5_000);
        LoadRatios ratios = distance(runs, LocalDate.of(2022, 1, 30));

        assertEquals(4, ratios.coupled().orElseThrow(), 1e-12);
        assertTrue(ratios.uncoupled().isEmpty());
        assertEquals(Optional.of(Reason.NO_BASELINE), ratios.reason());
    }

    @Test
    void historyHasRatiosOfTheVariablesThatAddUpAndAnEmptyOneHasNone() {
        List<String> ids = all(daily(A1).load("2022-01-28")).stream()
                .map(ratios -> ratios.variable().id())
                .toList();

        assertTrue(ids.containsAll(List.of("duration", "distance", "ascent", "descent", "sessionRpe", "trimp")));
        assertFalse(ids.contains("speed"));
        assertEquals(List.of(), all(new TestRuns().load("2022-01-28")));
    }

    @Test
    void ratioOfASpeedIsRefused() {
        LoadHistory load = daily(A1).load("2022-01-28");

        assertThrows(IllegalArgumentException.class, () -> ofLoad(load, LoadVariables.SPEED));
    }

    @Test
    void waysThatSayTheSameAreNotDisputed() {
        String even = Stream.generate(() -> "30 28")
                .limit(14)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();

        assertFalse(distance(daily(even), FIRST.plusDays(27)).isDisputed());
        assertTrue(distance(daily(A1), FIRST.plusDays(27)).isDisputed());
    }

    /** 7 of the 8 runs in the 28 days are 87.5 %. */
    @ParameterizedTest
    @CsvSource({"0.9, false", "0.87, true"})
    void howMuchHasToBeKnownIsASetting(double least, boolean isKnown) {
        TestRuns runs = new TestRuns();
        for (int day = 0; day < 32; day += 4) {
            runs.run(FIRST.plusDays(day).toString(), 5_000 + day);
        }
        RunHistory history = new RunHistory(
                9,
                runs.history().runs(),
                List.of(TestRuns.leftOut(
                        LeftOut.Code.DAMAGED, FIRST.plusDays(26).toString())),
                ZoneOffset.UTC);
        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, FIRST.plusDays(29));
        LoadRatios ratios = LoadRatios.of(
                load, Layoffs.of(load.history(), load.asOf()), new CoverageLimit(least), LoadVariables.DISTANCE);

        assertEquals(isKnown, ratios.coupled().isPresent(), ratios.reason().toString());
    }
}
