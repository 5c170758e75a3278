package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    private static double[] minutes(int size) {
        double[] minutes = new double[size];
        Arrays.setAll(minutes, i -> 3 + i);
        return minutes;
    }

    /** Least squares would give +22.6 ms per ten minutes. */
    @Test
    void minuteThatIsFarOffHardlyMovesTheSlope() {
        double[] contact = {248, 250, 249, 251, 252, 251, 253, 254, 290, 255};

        TheilSen drift = TheilSen.of(minutes(10), contact).orElseThrow().per(10);

        assertEquals(8.33, drift.slope(), 0.005);
        assertTrue(drift.low() > 0 && drift.high() < 30, drift.toString());
    }

    @Test
    void slopeOfALineIsThatOfTheLineAndSoIsItsInterval() {
        assertEquals(
                new TheilSen(2, 2, 2),
                TheilSen.of(new double[] {0, 1, 3, 7, 8}, new double[] {1, 3, 7, 15, 17})
                        .orElseThrow());
    }

    @Test
    void threeValuesGiveNoSlope() {
        assertEquals(Optional.empty(), TheilSen.of(minutes(3), new double[] {1, 2, 3}));
    }

    @Test
    void intervalHoldsTheTrueSlopeNinetyFiveTimesInAHundred() {
        Random random = new Random(5);
        int held = 0;
        for (int run = 0; run < 10_000; run++) {
            double[] values = new double[20];
            Arrays.setAll(values, i -> 0.5 * i + random.nextGaussian());
            TheilSen slope = TheilSen.of(minutes(20), values).orElseThrow();
            held += slope.low() <= 0.5 && slope.high() >= 0.5 ? 1 : 0;
        }
        assertEquals(0.95, held / 10_000.0, 0.015);
    }

    @Test
    void placesThatDoNotRiseAreRefused() {
        double[] values = {1, 2, 3, 4};

        assertEquals(
                "Place 3.0 is not beyond 3.0",
                assertThrows(IllegalArgumentException.class, () -> TheilSen.of(new double[] {1, 3, 3, 4}, values))
                        .getMessage());
        assertEquals(
                "4 values can't lie at 3 places",
                assertThrows(IllegalArgumentException.class, () -> TheilSen.of(minutes(3), values))
                        .getMessage());
    }

    @Test
    void slopeOutsideOfItsIntervalIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TheilSen(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> new TheilSen(Double.NaN, 0, 1));
    }
}
