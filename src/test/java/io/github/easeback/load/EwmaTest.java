package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EwmaTest {

    /** What the example prints has six decimals. */
    private static final double PRINTED = 5e-7 + 1e-9;

    static List<AcuteChronicExample.Row> rows() {
        return AcuteChronicExample.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void exampleIsReproducedOnEveryDay(AcuteChronicExample.Row row) {
        EwmaRatio ratio = EwmaRatio.of(EwmaConvention.SPAN, AcuteChronicExample.until(row))
                .orElseThrow();

        assertEquals(row.ewmaAcute(), ratio.acute(), PRINTED);
        assertEquals(row.ewmaChronic(), ratio.chronic(), PRINTED);
        assertEquals(row.ewmaRatio(), ratio.value().orElseThrow(), PRINTED);
    }

    @ParameterizedTest
    @CsvSource({
        "SPAN,  1.249746, 1.406202, 1.550724, 5e-7",
        "DECAY, 1.2387,   1.5599,   1.0600,   5e-5",
    })
    void sameAthleteHasAnotherRatioByAnotherConvention(
            EwmaConvention convention, double first, double second, double third, double printed) {
        double[] expected = {first, second, third};
        for (int athlete = 1; athlete <= 3; athlete++) {
            assertEquals(expected[athlete - 1], lastRatio(convention, athlete), printed);
        }
    }

    private static double lastRatio(EwmaConvention convention, int athlete) {
        double[] daily = rows().stream()
                .filter(row -> row.athlete() == athlete)
                .mapToDouble(AcuteChronicExample.Row::load)
                .toArray();
        EwmaRatio ratio = EwmaRatio.of(convention, daily).orElseThrow();
        assertEquals(convention, ratio.convention());
        return ratio.value().orElseThrow();
    }

    /** 10, then 10 + (24 - 10) w, with w = 2/8, 1 - e^(-1/7) and 1/7. */
    @ParameterizedTest
    @CsvSource({"SPAN, 13.5, 2/(N+1)", "DECAY, 11.863709, 1-e^(-1/N)", "INVERSE, 12, 1/N"})
    void secondDayHasTheWeightOfTheConvention(EwmaConvention convention, double expected, String symbol) {
        double[] means = new Ewma(convention, 7).of(new double[] {10, 24});

        assertArrayEquals(new double[] {10, expected}, means, 1e-6);
        assertEquals(symbol, convention.symbol());
    }

    @ParameterizedTest
    @EnumSource
    void constantLoadHasARatioOfOne(EwmaConvention convention) {
        double[] daily = new double[84];
        Arrays.fill(daily, 30);

        assertEquals(1, EwmaRatio.of(convention, daily).orElseThrow().value().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void ratioOfNoDaysOrOfNoLoadIsAbsent(EwmaConvention convention) {
        assertEquals(Optional.empty(), EwmaRatio.of(convention, new double[0]));
        assertTrue(
                EwmaRatio.of(convention, new double[40]).orElseThrow().value().isEmpty());
        assertEquals(0, new Ewma(convention, 7).of(new double[0]).length);
    }

    @Test
    void meanOverNoDaysAndLoadsBelowZeroAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Ewma(EwmaConvention.SPAN, 0));
        assertThrows(IllegalArgumentException.class, () -> new Ewma(EwmaConvention.SPAN, 7).of(new double[] {3, -1}));
        assertArrayEquals(new double[] {3, 5}, new Ewma(EwmaConvention.INVERSE, 1).of(new double[] {3, 5}));
    }
}
