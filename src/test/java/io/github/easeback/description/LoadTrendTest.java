package io.github.easeback.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.rule.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTrendTest {
    private static LoadTrend ofLoad(LoadHistory load, LoadVariable variable) {
        return LoadTrend.of(load, Layoffs.of(load.history(), load.asOf()), variable);
    }

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** One run a week, one kilometre more each week. */
    private static TestRuns growing(int weeks) {
        TestRuns runs = new TestRuns();
        for (int i = 0; i < weeks; i++) {
            runs.run(MONDAY.plusWeeks(i).toString(), 10_000 + 1_000 * i);
        }
        return runs;
    }

    private static LoadTrend distance(TestRuns runs, LocalDate asOf) {
        return ofLoad(runs.load(asOf.toString()), LoadVariables.DISTANCE);
    }

    @Test
    void oneKilometreMoreEachWeekIsATrendOfOneKilometre() {
        LoadTrend trend = distance(growing(8), MONDAY.plusWeeks(8).minusDays(1));

        assertEquals(1_000, trend.trend().orElseThrow().slope(), 1e-9);
        assertEquals(1_000, trend.trend().orElseThrow().low(), 1e-9);
        assertEquals(8, trend.trend().orElseThrow().weeks());
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void trendTakesFourWeeksThatAreOver(int weeks, boolean isGiven) {
        LoadTrend trend = distance(growing(weeks + 1), MONDAY.plusWeeks(weeks));

        assertEquals(isGiven, trend.trend().isPresent());
        assertEquals(!isGiven, trend.reason().equals(Optional.of(Reason.WARM_UP)));
    }

    @Test
    void trendLooksAtTwelveWeeksAtMost() {
        LoadTrend trend = distance(growing(20), MONDAY.plusWeeks(20).minusDays(1));

        assertEquals(12, trend.trend().orElseThrow().weeks());
        assertEquals(MONDAY.plusWeeks(8), trend.window().orElseThrow().first());
    }

    /** Off for three weeks: the weeks from the return on count, beginning with the first whole one. */
    @Test
    void trendBeginsAnewAfterABreak() {
        TestRuns runs = growing(6);
        for (int i = 9; i < 14; i++) {
            runs.run(MONDAY.plusWeeks(i).toString(), 30_000 - 1_000 * i);
        }
        LoadTrend trend = distance(runs, MONDAY.plusWeeks(14).minusDays(1));

        assertEquals(-1_000, trend.trend().orElseThrow().slope(), 1e-9);
        assertEquals(MONDAY.plusWeeks(9), trend.window().orElseThrow().first());
    }

    @Test
    void unknownWeeksAreLeftOutWithTheReason() {
        RunHistory history = new RunHistory(
                5,
                growing(4).history().runs(),
                List.of(TestRuns.leftOut(
                        LeftOut.Code.DAMAGED, MONDAY.plusDays(3).toString())),
                ZoneOffset.UTC);
        LoadHistory load =
                LoadHistory.of(history, WeekDefinition.ISO, MONDAY.plusWeeks(4).minusDays(1));

        assertEquals(
                Optional.of(Reason.MISSING_RUNS),
                ofLoad(load, LoadVariables.DISTANCE).reason());
        assertEquals(
                Optional.of(Reason.NOT_MEASURED),
                ofLoad(growing(4).load(MONDAY.plusWeeks(4).minusDays(1).toString()), LoadVariables.ASCENT)
                        .reason());
    }

    @Test
    void emptyHistoryHasNoTrend() {
        LoadTrend trend = distance(new TestRuns(), MONDAY);

        assertTrue(trend.window().isEmpty());
        assertEquals(Optional.of(Reason.WARM_UP), trend.reason());
    }

    /** Running at 2.5 m/s all the time, with less and less walking between. */
    @Test
    void fewerWalkBreaksAreNoTrendOfSpeed() {
        TestRuns runs = new TestRuns();
        for (int i = 0; i < 6; i++) {
            int walkSeconds = 1_800 - 300 * i;
            int runSeconds = 3_600 - walkSeconds;
            runs.add(TestRuns.on(MONDAY.plusWeeks(i).toString())
                    .distanceMetres(2.5 * runSeconds + 1.5 * walkSeconds)
                    .timerTime(Duration.ofHours(1))
                    .gait(new Gait(Duration.ofSeconds(walkSeconds), 1.5 * walkSeconds, 5, 5)));
        }
        LoadHistory load = runs.load(MONDAY.plusWeeks(6).minusDays(1).toString());

        assertEquals(0, ofLoad(load, LoadVariables.SPEED).trend().orElseThrow().slope(), 1e-9);
    }
}
