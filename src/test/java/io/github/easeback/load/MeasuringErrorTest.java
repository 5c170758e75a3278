package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuringErrorTest {

    private static List<Run> runs(double... metres) {
        return DoubleStream.of(metres)
                .mapToObj(
                        value -> TestRuns.on("2026-05-04").distanceMetres(value).build())
                .toList();
    }

    private static double ofSum(double... metres) {
        return MeasuringError.GPS.ofSum(LoadVariables.DISTANCE, runs(metres)).orElseThrow();
    }

    /** 5 % over the root of three; 5 % x root(4² + 6² + 10²) / 20. */
    @Test
    void errorsOfSeveralRunsPartlyCancelOut() {
        assertEquals(0.05, ofSum(8_000), 1e-12);
        assertEquals(0.028867513, ofSum(8_000, 8_000, 8_000), 1e-9);
        assertEquals(0.030822070, ofSum(4_000, 6_000, 10_000), 1e-9);
    }

    @Test
    void ratioOfTwoSingleRunsIsWrongBy7Percent() {
        OptionalDouble error = MeasuringError.GPS.ofRatio(LoadVariables.DISTANCE, runs(5_500), runs(5_000));

        assertEquals(0.071, error.orElseThrow(), 5e-4);
    }

    @Test
    void ratioIsWrongByMoreThanEitherSum() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            double[] one = random.doubles(1 + random.nextInt(6), 1_000, 20_000).toArray();
            double[] other =
                    random.doubles(1 + random.nextInt(6), 1_000, 20_000).toArray();
            double ratio = MeasuringError.GPS
                    .ofRatio(LoadVariables.DISTANCE, runs(one), runs(other))
                    .orElseThrow();

            assertEquals(ofSum(one) * ofSum(one) + ofSum(other) * ofSum(other), ratio * ratio, 1e-12);
        }
    }

    @Test
    void nothingMeasuredHasNoError() {
        List<Run> unknown = List.of(TestRuns.on("2026-05-04").build());

        assertEquals(OptionalDouble.empty(), MeasuringError.GPS.ofSum(LoadVariables.DISTANCE, List.of()));
        assertEquals(OptionalDouble.empty(), MeasuringError.GPS.ofSum(LoadVariables.DISTANCE, unknown));
        assertEquals(OptionalDouble.empty(), MeasuringError.GPS.ofSum(LoadVariables.DISTANCE, runs(0)));
        assertEquals(OptionalDouble.empty(), MeasuringError.GPS.ofRatio(LoadVariables.DISTANCE, runs(5_000), unknown));
        assertEquals(OptionalDouble.empty(), MeasuringError.GPS.ofRatio(LoadVariables.DISTANCE, unknown, runs(5_000)));
    }

    @Test
    void errorOfAVariableThatDoesNotAddUpIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> MeasuringError.GPS.ofSum(LoadVariables.LONGEST_RUN, runs(5_000)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1, Double.NaN})
    void errorThatNoMeasurementHasIsRefused(double error) {
        assertThrows(IllegalArgumentException.class, () -> new MeasuringError(error));
    }
}
