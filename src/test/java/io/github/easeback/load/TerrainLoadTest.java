package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Terrain;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TerrainLoadTest {

    private static Run hilly(double ascent, double descent, double flat, double steep, long steepMillis) {
        return TestRuns.on("2026-05-04")
                .ascentMetres(1_684)
                .descentMetres(1_702)
                .distanceMetres(10_000)
                .terrain(new Terrain(
                        OptionalDouble.of(ascent),
                        OptionalDouble.of(descent),
                        OptionalDouble.of(flat),
                        OptionalDouble.of(steep),
                        Optional.of(Duration.ofMillis(steepMillis))))
                .build();
    }

    private static final List<Run> WEEK = List.of(
            hilly(130, 128, 10_320, 640, 185_500),
            hilly(14, 10, 5_100, 0, 0),
            TestRuns.on("2026-05-06").ascentMetres(99).distanceMetres(4_000).build());

    static Stream<Arguments> variables() {
        return Stream.of(
                Arguments.of(LoadVariables.SAMPLED_ASCENT, 144),
                Arguments.of(LoadVariables.SAMPLED_DESCENT, 138),
                Arguments.of(LoadVariables.FLAT_EQUIVALENT_DISTANCE, 15_420),
                Arguments.of(LoadVariables.STEEP_DESCENT_DISTANCE, 640),
                Arguments.of(LoadVariables.STEEP_DESCENT_TIME, 185.5));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void samplesOfAWeekAddUpAndARunWithoutThemIsMissing(LoadVariable variable, double expected) {
        assertEquals(new WeekValue(OptionalDouble.of(expected), 1), variable.over(WEEK));
    }

    @Test
    void whatTheDevicesCountedStaysApartFromTheSamples() {
        assertEquals(new WeekValue(OptionalDouble.of(1_684 + 1_684 + 99), 0), LoadVariables.ASCENT.over(WEEK));
    }
}
