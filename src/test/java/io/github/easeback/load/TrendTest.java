package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.reading.LeftOut;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 4, 26);

    private static List<OptionalDouble> weeks(String values) {
        return Stream.of(values.split(" "))
                .map(value -> value.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value)))
                .toList();
    }

    /** SciPy 1.17.1 and NumPy 2.4.6: theilslopes(y, x, 0.95), median(y). The fourth line has ties, the fifth a week out of line, the sixth gaps. */
    @ParameterizedTest
    @CsvSource({
        "20 22 24 27,                                 23,    2.166666666666667,  2,                  3",
        "18 21 19 24 26,                              21,    2,                  -2,                 5",
        "24 26 25 30 28 33 31 36,                     29,    1.5,                0.6666666666666666, 2.2",
        "30 30 28 30 26 28 26 25 26 24,               27,    -0.6666666666666666, -1, -0.3333333333333333",
        "12 13.5 13 15 40 16 17.5 17 19 18.5 21 20,   17.25, 0.75, 0.5833333333333334, 0.9166666666666666",
        "20 21 - 25 24 - 27 30,                       24.5,  1.25,               0.6666666666666666, 2",
        "20 22 22 25 24 29 29 31 30 33 35 34,         29,    1.3875,             1,                  1.625",
        "30 30 30 30 30 30,                           30,    0,                  0,                  0"
    })
    void slopeAndIntervalAreThoseOfTheilAndSen(String values, double median, double slope, double low, double high) {
        List<OptionalDouble> weeks = weeks(values);
        Trend trend = Trend.of(weeks).orElseThrow();

        assertEquals(weeks.stream().filter(OptionalDouble::isPresent).count(), trend.weeks());
        assertEquals(median, trend.median(), 1e-12);
        assertEquals(slope, trend.slope(), 1e-12);
        assertEquals(low, trend.low(), 1e-12);
        assertEquals(high, trend.high(), 1e-12);
        assertEquals(slope / median, trend.fractionPerWeek().orElseThrow(), 1e-12);
    }

    @Test
    void fallingWeeksAreRisingOnesInAMirror() {
        List<OptionalDouble> falling = Stream.of(36, 31, 33, 28, 30, 25, 26, 24)
                .map(OptionalDouble::of)
                .toList();

        assertEquals(-1.5, Trend.of(falling).orElseThrow().slope(), 1e-12);
        assertEquals(-2.2, Trend.of(falling).orElseThrow().low(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20 22 24", "20 - 22 - 24 - -"})
    void fewerThanFourKnownWeeksHaveNoTrend(String values) {
        assertEquals(Optional.empty(), Trend.of(weeks(values)));
    }

    @Test
    void moreThanTwelveWeeksAreRefused() {
        assertTrue(Trend.of(Collections.nCopies(12, OptionalDouble.of(1))).isPresent());
        assertThrows(IllegalArgumentException.class, () -> Trend.of(Collections.nCopies(13, OptionalDouble.of(1))));
    }

    @Test
    void weeksAroundZeroHaveNoFraction() {
        Trend trend = Trend.of(weeks("0 0 0 0 10")).orElseThrow();

        assertTrue(trend.fractionPerWeek().isEmpty());
    }

    /** Weeks of 20 22 24 27 28 km up to Sunday 26 April 2026. */
    private static TestRuns fiveWeeks() {
        return new TestRuns()
                .run("2026-03-24", 20_000)
                .run("2026-03-31", 22_000)
                .run("2026-04-07", 24_000)
                .run("2026-04-14", 27_000)
                .run("2026-04-21", 28_000);
    }

    private static LoadHistory load(RunHistory history, LocalDate asOf) {
        return LoadHistory.of(history, WeekDefinition.ISO, asOf);
    }

    @Test
    void weekThatIsNotOverDoesNotCount() {
        LoadHistory load = load(fiveWeeks().history(), SUNDAY.minusDays(1));
        Trend trend = Trend.ofLastWeeks(load, LoadVariables.DISTANCE, 8).orElseThrow();

        assertEquals(4, trend.weeks());
        assertEquals(2_166.666666666667, trend.slope(), 1e-9);
    }

    @Test
    void onlyTheLastWeeksCount() {
        LoadHistory load = load(fiveWeeks().history(), SUNDAY);

        assertEquals(Trend.of(weeks("22000 24000 27000 28000")), Trend.ofLastWeeks(load, LoadVariables.DISTANCE, 4));
    }

    @Test
    void restWeekIsAZeroAndAWeekWithSomethingMissingIsAGap() {
        RunHistory runs = fiveWeeks()
                .run("2026-03-03", 10_000)
                .run("2026-03-17", 18_000)
                .add(TestRuns.on("2026-04-01"))
                .history();
        LeftOut damaged = TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-04-15");
        LoadHistory load = load(new RunHistory(9, runs.runs(), List.of(damaged), ZoneOffset.UTC), SUNDAY);

        assertEquals(
                Trend.of(weeks("10000 0 18000 20000 - 24000 - 28000")),
                Trend.ofLastWeeks(load, LoadVariables.DISTANCE, 12));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 13})
    void trendOfTooFewOrTooManyWeeksIsRefused(int weeks) {
        LoadHistory load = load(fiveWeeks().history(), SUNDAY);

        assertThrows(IllegalArgumentException.class, () -> Trend.ofLastWeeks(load, LoadVariables.DISTANCE, weeks));
    }
}
