package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcuteChronicRatioTest {

    /** What the example prints has two decimals. */
    private static final double PRINTED = 0.005 + 1e-9;

    static List<AcuteChronicExample.Row> rows() {
        return AcuteChronicExample.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void exampleIsReproducedFromItsTwentyEighthDayOn(AcuteChronicExample.Row row) {
        boolean isWarm = row.day() >= 28;
        AcuteChronicRatio ratio =
                AcuteChronicRatio.of(AcuteChronicExample.until(row)).orElse(null);

        assertEquals(isWarm, ratio != null);
        if (ratio != null) {
            assertEquals(row.acute(), ratio.acute(), PRINTED);
            assertEquals(row.chronic(), ratio.chronic(), PRINTED);
            assertEquals(row.coupled(), ratio.coupled().orElseThrow(), PRINTED);
            assertEquals(row.before().orElseThrow(), ratio.before(), PRINTED);
            assertEquals(row.uncoupled().orElseThrow(), ratio.uncoupled().orElseThrow(), PRINTED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void athletesOfTheExampleDifferInNothingOnTheirLastDay(int athlete) {
        AcuteChronicRatio ratio = AcuteChronicRatio.of(rows().stream()
                        .filter(row -> row.athlete() == athlete)
                        .mapToDouble(AcuteChronicExample.Row::load)
                        .toArray())
                .orElseThrow();

        assertEquals(new AcuteChronicRatio(50, 30), ratio);
        assertEquals(35, ratio.chronic());
        assertEquals(1.4286, ratio.coupled().orElseThrow(), 5e-5);
        assertEquals(1.6667, ratio.uncoupled().orElseThrow(), 5e-5);
    }

    @Test
    void constantLoadIsExactlyOneInEveryWeek() {
        for (int day = 28; day <= 84; day++) {
            double[] daily = new double[day];
            Arrays.fill(daily, 30);
            AcuteChronicRatio ratio = AcuteChronicRatio.of(daily).orElseThrow();

            assertEquals(OptionalDouble.of(1), ratio.uncoupled(), "day " + day);
            assertEquals(OptionalDouble.of(1), ratio.coupled(), "day " + day);
        }
    }

    @Test
    void onlyTheLast28DaysCount() {
        double[] daily = IntStream.rangeClosed(1, 60).mapToDouble(day -> day).toArray();
        AcuteChronicRatio ratio = AcuteChronicRatio.of(daily).orElseThrow();

        assertEquals(57, ratio.acute());
        assertEquals(43, ratio.before());
    }

    @Test
    void ratioToNoLoadIsAbsent() {
        double[] back = new double[28];
        back[27] = 10;
        AcuteChronicRatio ratio = AcuteChronicRatio.of(back).orElseThrow();

        assertTrue(ratio.uncoupled().isEmpty());
        assertEquals(4, ratio.coupled().orElseThrow(), 1e-12);
        assertTrue(AcuteChronicRatio.of(new double[28]).orElseThrow().coupled().isEmpty());
    }

    /** r_u = 3 r_c / (4 - r_c), and both follow from the sums A, W1, W2, W3 of four weeks. */
    @Test
    void uncoupledRatioFollowsFromTheCoupledOne() {
        Random random = new Random(28);
        for (int i = 0; i < 1000; i++) {
            double[] daily = random.doubles(28, 0, 20_000).toArray();
            AcuteChronicRatio ratio = AcuteChronicRatio.of(daily).orElseThrow();
            double coupled = ratio.coupled().orElseThrow();
            double[] weeks = IntStream.range(0, 4)
                    .mapToDouble(
                            week -> Arrays.stream(daily, 7 * week, 7 * week + 7).sum())
                    .toArray();

            assertEquals(3 * coupled / (4 - coupled), ratio.uncoupled().orElseThrow(), 1e-9);
            assertEquals(weeks[3] / (Arrays.stream(weeks).sum() / 4), coupled, 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatNoLoadCanBeIsRefused(double load) {
        double[] daily = new double[28];
        daily[3] = load;

        assertThrows(IllegalArgumentException.class, () -> AcuteChronicRatio.of(daily));
    }
}
