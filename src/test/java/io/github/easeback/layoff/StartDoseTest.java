package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StartDoseTest {

    @Test
    void fortyKilometresAWeekStartWithThreeTimesTwoMilesAndMayReachThirty() {
        StartDose dose = StartDose.after(OptionalDouble.of(40_000));

        assertEquals(9_660, dose.weekMetres(), 5);
        assertEquals(3_219, dose.runMetres(), 0.5);
        assertEquals(30_000, dose.laterWeekMetres().orElseThrow(), 1e-6);
    }

    @Test
    void walkingAndJoggingTwoMilesTakesHalfAnHour() {
        StartDose dose = StartDose.after(OptionalDouble.of(40_000));

        assertEquals(28.6, dose.runMinutes(5.5 / 3.6, 8.0 / 3.6), 0.05);
    }

    @Test
    void halfOfASmallWeekIsLessThanTheDose() {
        StartDose dose = StartDose.after(OptionalDouble.of(12_000));

        assertEquals(6_000, dose.weekMetres(), 1e-6);
        assertEquals(3_219, dose.runMetres(), 0.5);
    }

    @Test
    void singleRunIsNeverLongerThanTheWeek() {
        assertEquals(2_500, StartDose.after(OptionalDouble.of(5_000)).runMetres(), 1e-6);
    }

    @Test
    void withoutABaselineTheDoseIsAllThereIs() {
        StartDose dose = StartDose.after(OptionalDouble.empty());

        assertEquals(3 * 3_218.688, dose.weekMetres(), 1e-6);
        assertTrue(dose.laterWeekMetres().isEmpty());
    }
}
