package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a runner's own: usual range, baseline, and slope on the speed. Expected values were calculated elsewhere, from the formulas. */
class OwnUsualTest {

    private static final double[] BALANCES = {49.8, 50.1, 49.9, 50.3, 50.0, 49.7, 50.2, 50.0};

    /** The quantiles of t with 7 degrees of freedom stand in every table: 2.3646 for 95 %, 3.4995 for 99 %. */
    @ParameterizedTest
    @CsvSource({"0.05, 50.50, false", "0.05, 50.51, true", "0.01, 50.74, false", "0.01, 50.75, true"})
    void whoLooksAtSeveralValuesAsksMoreOfEach(double chance, double value, boolean isChanged) {
        OwnBaseline baseline = OwnBaseline.of(BALANCES, 0.1).orElseThrow();

        assertEquals(isChanged, baseline.isChanged(value, chance));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void chanceIsAboveZeroAndBelowOne(double chance) {
        OwnBaseline baseline = OwnBaseline.of(BALANCES, 0.1).orElseThrow();

        assertThrows(IllegalArgumentException.class, () -> baseline.isChanged(50, chance));
    }

    // Usual range.

    @Test
    void usualRangeIsTwoSpreadsAroundTheMedian() {
        UsualRange range = UsualRange.of(BALANCES, 0.1);

        assertEquals(50.0, range.median(), 1e-9);
        assertEquals(49.56, range.low(), 0.005);
        assertEquals(50.44, range.high(), 0.005);
    }

    @Test
    void spreadOfEqualValuesIsOneStepOfTheResolution() {
        UsualRange range = UsualRange.of(new double[] {50, 50, 50, 50, 50, 50, 50, 51}, 0.1);

        assertEquals(new UsualRange(50, 49.9, 50.1), range);
        assertFalse(range.isOutside(50.1));
        assertFalse(range.isOutside(49.9));
        assertTrue(range.isOutside(50.2));
        assertTrue(range.isOutside(49.8));
    }

    @ParameterizedTest
    @CsvSource({"12, false", "13, true"})
    void eightRunsBeforeTheLastFiveAreEnough(int runs, boolean isEnough) {
        assertEquals(isEnough, UsualRange.beforeNewest(new double[runs], 1).isPresent());
    }

    /** Twenty runs of 250 lie before the last five; what is older is far off. */
    @Test
    void usualAreTheLastTwentyBeforeTheLastFive() {
        double[] values = new double[60];
        Arrays.fill(values, 0, 35, 300);
        Arrays.fill(values, 35, 55, 250);
        Arrays.fill(values, 55, 60, 265);

        UsualRange range = UsualRange.beforeNewest(values, 1).orElseThrow();

        assertEquals(new UsualRange(250, 249, 251), range);
        assertEquals(5, range.outsideOfNewest(values));
    }

    @Test
    void onlyTheLastFiveAreCounted() {
        UsualRange range = new UsualRange(250, 245, 255);

        assertEquals(2, range.outsideOfNewest(new double[] {300, 300, 250, 256, 244, 255, 245}));
        assertEquals(1, range.outsideOfNewest(new double[] {300, 250}));
    }

    /** By the binomial distribution, three of five beyond two standard deviations. */
    @Test
    void threeOfFiveOutsideAreRareByChance() {
        Random random = new Random(31);
        UsualRange range = UsualRange.of(normal(random, 100_001), 0.001);
        int series = 100_000;
        int outside = 0;
        for (int i = 0; i < series; i++) {
            outside += range.outsideOfNewest(normal(random, UsualRange.NEWEST_RUNS)) >= 3 ? 1 : 0;
        }
        assertEquals(0.0009, outside / (double) series, 0.0003);
    }

    private static double[] normal(Random random, int size) {
        double[] values = new double[size];
        Arrays.setAll(values, i -> random.nextGaussian());
        return values;
    }

    @Test
    void rangeThatDoesNotHoldItsMedianIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new UsualRange(3, 4, 5));
    }

    // Baseline.

    @Test
    void baselineOfEightRunsHasTheLimitOfANewOne() {
        OwnBaseline baseline =
                OwnBaseline.of(BALANCES, OwnBaseline.LEAST_OF_BALANCE).orElseThrow();

        assertEquals(0.2000, baseline.deviation(), 0.00005);
        assertEquals(0.5544, baseline.detectableChange(), 0.00005);
        assertEquals(0.5016, baseline.limitOfNewRun(), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({"50.4, false", "50.5, false", "50.6, true", "49.5, false", "49.4, true"})
    void newRunIsChangedBeyondItsLimit(double balance, boolean isChanged) {
        assertEquals(
                isChanged,
                OwnBaseline.of(BALANCES, OwnBaseline.LEAST_OF_BALANCE)
                        .orElseThrow()
                        .isChanged(balance));
    }

    /** t(0.975, 7) is 2.3646, so 0.1 gives 0.2508. */
    @Test
    void deviationIsAtLeastTheLeastOne() {
        double[] same = new double[8];
        Arrays.fill(same, 50);

        OwnBaseline baseline =
                OwnBaseline.of(same, OwnBaseline.LEAST_OF_BALANCE).orElseThrow();

        assertEquals(0.1, baseline.deviation(), 1e-12);
        assertEquals(0.2508, baseline.limitOfNewRun(), 0.00005);
        assertFalse(baseline.isChanged(50.2));
        assertTrue(baseline.isChanged(50.3));
    }

    @Test
    void sevenRunsMakeNoBaseline() {
        assertEquals(Optional.empty(), OwnBaseline.of(Arrays.copyOf(BALANCES, 7), 0.1));
        assertThrows(IllegalArgumentException.class, () -> new OwnBaseline(7, 50, 0.2));
        assertThrows(IllegalArgumentException.class, () -> new OwnBaseline(8, 50, Double.NaN));
    }

    // Slope on the speed.

    @Test
    void slowerRunningExplainsPartOfALongerContact() {
        assertEquals(0.060, new SpeedSlope(0).change(250, 2.5, 265, 2.3), 0.0005);
        assertEquals(0.035, new SpeedSlope(-30).change(250, 2.5, 265, 2.3), 0.0005);
    }

    @Test
    void ownSlopeIsThatOfTenRunsWhateverOneOfThemSays() {
        double[] speeds = {2.6, 2.2, 2.4, 2.5, 2.3, 2.7, 2.8, 2.1, 2.9, 2.5};
        double[] contacts = Arrays.stream(speeds).map(speed -> 325 - 30 * speed).toArray();
        contacts[2] = 330;

        assertEquals(-30, SpeedSlope.of(speeds, contacts).orElseThrow().perSpeed(), 1.5);
    }

    @Test
    void nineRunsOrThreeSpeedsTellNoSlope() {
        assertEquals(Optional.empty(), SpeedSlope.of(new double[9], new double[9]));
        assertEquals(
                Optional.empty(), SpeedSlope.of(new double[] {2, 2, 2, 2.5, 2.5, 2.5, 3, 3, 3, 3}, new double[10]));
        assertThrows(IllegalArgumentException.class, () -> SpeedSlope.of(new double[10], new double[9]));
        assertThrows(IllegalArgumentException.class, () -> new SpeedSlope(Double.NaN));
    }
}
