package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncreaseLimitTest {

    private static final IncreaseLimit TEN = new IncreaseLimit(0.10);

    /** In doubles, 11.0 / 10.0 - 1 > 0.10, 5.5 / 5 - 1 > 0.1 and 2.2 / 2.0 > 1.10 are all true. */
    @ParameterizedTest
    @CsvSource({"10.0, 11.0", "5, 5.5", "2.0, 2.2", "24000, 26400", "10000, 11000", "0.1, 0.11"})
    void exactlyTenPercentIsWithinTheLimit(double previous, double current) {
        assertFalse(TEN.isExceeded(previous, current));
    }

    @ParameterizedTest
    @CsvSource({"10000, 11001", "24000, 26500", "10000, 11000.01", "1, 1.1000001"})
    void aHairMoreIsOverTheLimit(double previous, double current) {
        assertTrue(TEN.isExceeded(previous, current));
    }

    @Test
    void hundredThousandPairsThatRiseByExactlyTenPercentAreAllWithin() {
        Random random = new Random(10);
        for (int i = 0; i < 100_000; i++) {
            int previous = 10 * (1 + random.nextInt(1_000_000));
            int current = previous / 10 * 11;
            assertFalse(TEN.isExceeded(previous, current), () -> previous + " -> " + current);
            assertFalse(TEN.isExceeded(previous / 1000.0, current / 1000.0), () -> previous + " -> " + current);
            assertTrue(TEN.isExceeded(previous, current + 1), () -> previous + " -> " + (current + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 10.1, Double.NaN, Double.POSITIVE_INFINITY})
    void limitOutOfRangeIsRefused(double fraction) {
        assertThrows(IllegalArgumentException.class, () -> new IncreaseLimit(fraction));
    }

    @Test
    void thousandPercentIsTheLargestLimit() {
        assertEquals(11_000, new IncreaseLimit(10).after(1_000), 1e-9);
    }

    @Test
    void lowerOfTwoLimitsIsTheStricterOne() {
        assertEquals(new IncreaseLimit(0.05), TEN.orLower(new IncreaseLimit(0.05)));
        assertEquals(TEN, TEN.orLower(new IncreaseLimit(0.20)));
    }

    @Test
    void limitIsTheValueBeforeWithTheIncrease() {
        assertEquals(33_000, TEN.after(30_000), 1e-6);
    }
}
