package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class FitnessFatigueTest {

    private static final List<FitnessFatigue> WEEK_ON_WEEK_OFF = FitnessFatigue.of(weekOnWeekOff());

    private static double[] weekOnWeekOff() {
        double[] daily = new double[14];
        Arrays.fill(daily, 0, 7, 100);
        return daily;
    }

    private static long[] rounded(ToDoubleFunction<FitnessFatigue> value) {
        return WEEK_ON_WEEK_OFF.stream()
                .mapToLong(day -> Math.round(value.applyAsDouble(day)))
                .toArray();
    }

    @Test
    void fitnessFadesSlowlyAndFatigueFast() {
        assertArrayEquals(
                new long[] {5, 9, 13, 17, 21, 25, 28, 27, 26, 25, 23, 22, 21, 20}, rounded(FitnessFatigue::fitness));
        assertArrayEquals(
                new long[] {25, 44, 58, 68, 76, 82, 87, 65, 49, 37, 27, 21, 15, 12}, rounded(FitnessFatigue::fatigue));
    }

    @Test
    void balanceIsNegativeAfterHardDaysAndPositiveAfterRest() {
        FitnessFatigue tired = WEEK_ON_WEEK_OFF.get(6);
        FitnessFatigue rested = WEEK_ON_WEEK_OFF.get(13);

        assertEquals(28 - 87, tired.balance(), 1);
        assertEquals(20 - 12, rested.balance(), 1);
    }

    @Test
    void noDaysHaveNone() {
        assertEquals(List.of(), FitnessFatigue.of(new double[0]));
        assertThrows(IllegalArgumentException.class, () -> FitnessFatigue.of(new double[] {Double.NaN}));
    }
}
