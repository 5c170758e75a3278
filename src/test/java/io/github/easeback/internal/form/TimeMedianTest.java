package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeMedianTest {

    private static OptionalDouble median(double... valuesAndSeconds) {
        TimeMedian median = new TimeMedian();
        for (int i = 0; i < valuesAndSeconds.length; i += 2) {
            median.add(valuesAndSeconds[i], (int) (1000 * valuesAndSeconds[i + 1]));
        }
        return median.take(1);
    }

    @Test
    void medianIsOverTimeNotOverValues() {
        assertEquals(OptionalDouble.of(160), median(140, 1, 141, 1, 142, 1, 160, 5));
    }

    @Test
    void middleOfTwoHalvesIsBetweenThem() {
        assertEquals(OptionalDouble.of(150), median(160, 3, 140, 1, 140, 2));
        assertEquals(OptionalDouble.of(2.5), median(4, 1, 1, 1, 3, 1, 2, 1));
    }

    @ParameterizedTest
    @CsvSource({"3000, true", "3001, false"})
    void medianOfTooLittleTimeIsAbsent(long least, boolean isThere) {
        TimeMedian median = new TimeMedian();
        median.add(150, 1000);
        median.add(150, 2000);

        assertEquals(isThere, median.take(least).isPresent());
    }

    @Test
    void medianThatWasTakenLeavesNothing() {
        TimeMedian median = new TimeMedian();
        median.add(150, 1000);
        median.take(1);
        median.add(170, 10);

        assertEquals(OptionalDouble.of(170), median.take(1));
        assertEquals(OptionalDouble.empty(), median.take(1));
    }

    /** A value for n seconds is n values for a second. */
    @Test
    void medianIsThatOfASortedListOfSeconds() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            TimeMedian median = new TimeMedian();
            List<Double> seconds = new ArrayList<>();
            int size = 1 + random.nextInt(200);
            for (int i = 0; i < size; i++) {
                double value = random.nextInt(20);
                int times = 1 + random.nextInt(5);
                median.add(value, 1000 * times);
                seconds.addAll(Collections.nCopies(times, value));
            }
            seconds.sort(null);
            int n = seconds.size();
            double expected = (seconds.get((n - 1) / 2) + seconds.get(n / 2)) / 2;
            assertEquals(expected, median.take(1).orElseThrow(), 0.0, "run " + run);
        }
    }

    /** Whatever the step, the median is the value in the middle: coarse steps hold many values, and what lies beyond the last step is counted in it. */
    @ParameterizedTest
    @CsvSource({"0.001", "0.1", "1", "50", "100000"})
    void medianDoesNotDependOnTheStep(double step) {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            TimeMedian parts = new TimeMedian();
            TimeMedian whole = new TimeMedian();
            parts.countBy(step);
            whole.countBy(step);
            double[] values = new double[3 + random.nextInt(300)];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(4) == 0 ? 250 : 3000 * random.nextDouble();
                parts.add(values[i], 1000);
                if (random.nextInt(60) == 0) {
                    parts.median(1);
                    whole.addAll(parts);
                    parts.clear();
                }
            }
            whole.addAll(parts);
            Arrays.sort(values);
            double expected = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
            assertEquals(expected, whole.take(1).orElseThrow(), 0.0, "run " + run);
        }
    }
}
