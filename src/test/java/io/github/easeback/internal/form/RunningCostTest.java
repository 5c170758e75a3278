package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningCostTest {

    /** Computed by hand from the polynomial of Minetti et al. 2002. */
    @ParameterizedTest
    @CsvSource({
        "-0.45, 4.0323",
        "-0.30, 2.4622",
        "-0.20, 1.8000",
        "-0.10, 2.1517",
        "-0.05, 2.7459",
        "0, 3.6",
        "0.05, 4.6852",
        "0.10, 5.9682",
        "0.20, 9.0067",
        "0.30, 12.5793",
        "0.45, 19.4260",
        "-0.46, 4.0323",
        "0.80, 19.4260"
    })
    void costOfASlopeIsThatOfThePolynomial(double grade, double cost) {
        assertEquals(cost, RunningCost.of(grade), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.10, 1.65783", "-0.10, 0.59769"})
    void levelMetresAreTheRatioToLevelGround(double grade, double metres) {
        assertEquals(metres, RunningCost.levelMetres(grade), 0.00002);
    }
}
