package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceCeilingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "5, 1",
        "6, 0.997",
        "14, 0.973",
        "21, 0.952",
        "28, 0.931",
        "35, 0.910",
        "42, 0.889",
        "70, 0.805",
        "72, 0.800",
        "400, 0.800"
    })
    void shareOfTheEasySpeedFallsToFourFifths(int days, double share) {
        assertEquals(share, PaceCeiling.AFTER_REST.share(days), 0.0015);
    }

    /** Two sessions a week in the layoff take half as much off. */
    @ParameterizedTest
    @CsvSource({"5, 1", "14, 0.9865", "35, 0.955", "42, 0.9445", "70, 0.9025", "72, 0.900", "400, 0.900"})
    void shareFallsToNineTenthsAfterCrossTraining(int days, double share) {
        assertEquals(share, PaceCeiling.AFTER_CROSS_TRAINING.share(days), 1e-9);
    }

    /** Nobody is asked to jog more slowly than 2.1 m/s, nor to run faster than easily. */
    @ParameterizedTest
    @CsvSource({
        "2.9, 14, 2.822",
        "2.9, 28, 2.700",
        "2.9, 42, 2.578",
        "2.9, 72, 2.320",
        "2.5, 72, 2.1",
        "2.4, 72, 2.1",
        "2.0, 72, 2.0"
    })
    void ceilingLiesBetweenASlowJogAndTheEasySpeed(double easy, int days, double ceiling) {
        assertEquals(
                ceiling,
                PaceCeiling.AFTER_REST.of(OptionalDouble.of(easy), days).orElseThrow(),
                0.0005);
    }

    @Test
    void withoutAnEasySpeedThereIsNoCeiling() {
        assertEquals(OptionalDouble.empty(), PaceCeiling.AFTER_REST.of(OptionalDouble.empty(), 42));
    }
}
