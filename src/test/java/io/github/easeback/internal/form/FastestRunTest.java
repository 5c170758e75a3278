package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FastestRunTest {

    /** World records of the men as World Athletics lists them; a watch may measure 3 % more. */
    @ParameterizedTest
    @CsvSource({
        "100, 9.58",
        "200, 19.19",
        "400, 43.03",
        "800, 100.91",
        "1000, 131.96",
        "1500, 206.00",
        "5000, 755.36",
        "10000, 1571.00",
        "42195, 7235",
        "100000, 21935"
    })
    void worldRecordIsARunAlsoIfTheWatchIsAlittleOff(double metres, double seconds) {
        assertTrue(FastestRun.isPossible(metres, 1000 * seconds));
        assertTrue(FastestRun.isPossible(1.03 * metres, 1000 * seconds));
    }

    /** What cyclists do without hurry. */
    @ParameterizedTest
    @CsvSource({"46726, 7661", "20000, 2880", "5000, 600", "1500, 180", "100000, 18000", "400000, 72000"})
    void rideIsNoRun(double metres, double seconds) {
        assertFalse(FastestRun.isPossible(metres, 1000 * seconds));
    }

    @ParameterizedTest
    @CsvSource({"1500, 7.3", "10000, 6.4", "42195, 5.9"})
    void limitIsFivePercentAboveTheRecord(double metres, double record) {
        assertEquals(1.05 * record, FastestRun.over(metres), 1e-9);
        assertTrue(FastestRun.isPossible(metres, 1000 * metres / (1.05 * record)));
        assertFalse(FastestRun.isPossible(metres, 999 * metres / (1.05 * record)));
    }

    @Test
    void limitNeverRisesWithTheDistance() {
        for (double metres = 10; metres < 1_000_000; metres *= 1.01) {
            assertTrue(FastestRun.over(metres * 1.01) <= FastestRun.over(metres));
        }
    }
}
