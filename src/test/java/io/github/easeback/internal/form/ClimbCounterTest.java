package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClimbCounterTest {

    private static final double TOLERANCE = 1e-9;

    /** The raw sum of all rises is 18.5 m. */
    @Test
    void noiseOfOneAndAHalfMetresCountsNothing() {
        ClimbCounter climb = climb(3, 100, 101.5, 100, 101.5, 100, 101.5, 100, 104, 100, 104, 110);

        assertEquals(14, climb.ascent(), TOLERANCE);
        assertEquals(4, climb.descent(), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "100.0, 102.9, 0, 0",
        "100.0, 103.0, 3, 0", // exactly the hysteresis counts
        "97.6, 100.6, 3, 0", // also as doubles, whose difference is 2.9999999999999858
        "103.0, 100.0, 0, 3",
        "102.9, 100.0, 0, 0"
    })
    void riseOfTheHysteresisCounts(double from, double to, double ascent, double descent) {
        ClimbCounter climb = climb(3, from, to);

        assertEquals(ascent, climb.ascent(), TOLERANCE);
        assertEquals(descent, climb.descent(), TOLERANCE);
    }

    @Test
    void hysteresisIsAParameter() {
        assertEquals(
                18.5,
                climb(1, 100, 101.5, 100, 101.5, 100, 101.5, 100, 104, 100, 104, 110)
                        .ascent(),
                TOLERANCE);
        assertEquals(
                10,
                climb(5, 100, 101.5, 100, 101.5, 100, 101.5, 100, 104, 100, 104, 110)
                        .ascent(),
                TOLERANCE);
    }

    @Test
    void dropBelowTheStartOfAClimbCountsBothInFull() {
        ClimbCounter climb = climb(3, 100, 104, 90, 95);

        assertEquals(9, climb.ascent(), TOLERANCE);
        assertEquals(14, climb.descent(), TOLERANCE);
    }

    @Test
    void withoutHeightsNothingIsClimbed() {
        assertEquals(0, climb(3).ascent());
        assertEquals(0, climb(3).descent());
    }

    @Test
    void slowClimbCountsHoweverSmallItsSteps() {
        ClimbCounter climb = new ClimbCounter(3);
        for (int i = 0; i <= 1000; i++) {
            climb.add(0.1 * i);
        }

        assertEquals(100, climb.ascent(), TOLERANCE);
        assertEquals(0, climb.descent());
    }

    /** Ascent less descent is the difference between the ends, but for what is too small to count at either end. */
    @Test
    void ascentLessDescentIsTheDifferenceOfTheEnds() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            ClimbCounter climb = new ClimbCounter(3);
            double height = 0;
            for (int k = 0; k < 500; k++) {
                climb.add(height);
                height += random.nextGaussian();
            }
            climb.add(height);
            assertEquals(height, climb.ascent() - climb.descent(), 2 * 3);
        }
    }

    private static ClimbCounter climb(double hysteresis, double... heights) {
        ClimbCounter climb = new ClimbCounter(hysteresis);
        for (double height : heights) {
            climb.add(height);
        }
        return climb;
    }
}
