package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a week comes to by a variable of a caller's own, which says no more than how its runs go together. */
class OwnAggregationTest {

    private record Own(String id, Aggregation aggregation, Function<Run, OptionalDouble> value)
            implements LoadVariable {

        @Override
        public Dimension dimension() {
            return Dimension.COUNT;
        }

        @Override
        public OptionalDouble of(Run run) {
            return value.apply(run);
        }
    }

    /** The average heart rate, however it is put together. */
    private static LoadVariable heartRate(LoadVariable.Aggregation aggregation) {
        return new Own("heartRate", aggregation, run -> run.totals().averageHeartRate());
    }

    private static Run run(double minutes, double heartRate) {
        return new TestRuns()
                .run("2026-05-04", 1_000 * minutes / 6, minutes).history().runs().get(0).toBuilder()
                        .averageHeartRate(heartRate)
                        .build();
    }

    /** (30 x 140 + 60 x 170) / 90 is 160. */
    @ParameterizedTest
    @CsvSource({"SUM, 310", "MAXIMUM, 170", "RATIO, 160"})
    void weekIsPutTogetherAsTheVariableSays(LoadVariable.Aggregation aggregation, double week) {
        WeekValue value = heartRate(aggregation).over(List.of(run(30, 140), run(60, 170)));

        assertEquals(week, value.value().orElseThrow(), 1e-9);
        assertEquals(0, value.missingRuns());
    }

    @ParameterizedTest
    @CsvSource({"SUM, 140", "MAXIMUM, 140", "RATIO, 140"})
    void runWithoutTheValueIsMissingAndNotZero(LoadVariable.Aggregation aggregation, double week) {
        Run unknown = new TestRuns().run("2026-05-05", 5_000).history().runs().get(0);
        WeekValue value = heartRate(aggregation).over(List.of(run(30, 140), unknown));

        assertEquals(week, value.value().orElseThrow(), 1e-9);
        assertEquals(1, value.missingRuns());
    }

    /** A net height or a temperature is no load. */
    @ParameterizedTest
    @ValueSource(doubles = {-3, Double.NaN, Double.POSITIVE_INFINITY})
    void valueThatIsNoLoadIsRefusedByItsName(double value) {
        LoadVariable own = new Own("temperature", LoadVariable.Aggregation.SUM, run -> OptionalDouble.of(value));

        assertEquals(
                "temperature of 2026-05-04 is " + value + ", and has to be finite and at least 0",
                assertThrows(IllegalArgumentException.class, () -> own.over(List.of(run(30, 140))))
                        .getMessage());
    }

    @Test
    void meanOfNoRunsIsUnknownAndTheirSumIsZero() {
        assertEquals(
                OptionalDouble.empty(),
                heartRate(LoadVariable.Aggregation.RATIO).over(List.of()).value());
        assertEquals(
                OptionalDouble.of(0),
                heartRate(LoadVariable.Aggregation.SUM).over(List.of()).value());
    }
}
