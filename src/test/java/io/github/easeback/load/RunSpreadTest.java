package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RunSpreadTest {

    private static List<Run> runs(double... metres) {
        return DoubleStream.of(metres)
                .mapToObj(
                        value -> TestRuns.on("2026-05-04").distanceMetres(value).build())
                .toList();
    }

    /** SciPy 1.17.1: median_abs_deviation(x, scale="normal") / median(x) is 0.0581413; its factor has more digits than 1.4826. */
    @Test
    void oneLongRunHardlyChangesTheSpread() {
        RunSpread spread = RunSpread.of(LoadVariables.DISTANCE, runs(5_000, 5_200, 4_800, 6_100, 5_100, 12_000, 4_900))
                .orElseThrow();

        assertEquals(5_100, spread.median());
        assertEquals(0.0581413, spread.relative(), 5e-7);
        assertEquals(7, spread.runs());
    }

    /** The median of an even number of values is the mean of the middle two: 5.5, distances 0.5 0.5 1.5 1.5 2.5 2.5. */
    @Test
    void evenNumberOfRunsHasAMedianToo() {
        RunSpread spread =
                RunSpread.of(LoadVariables.DISTANCE, runs(3, 4, 5, 6, 7, 8)).orElseThrow();

        assertEquals(5.5, spread.median());
        assertEquals(1.4826 * 1.5 / 5.5, spread.relative(), 1e-12);
    }

    @Test
    void fewerThanFiveValuesHaveNoSpread() {
        List<Run> runs = new ArrayList<>(runs(5_000, 5_200, 4_800, 6_100));
        runs.add(TestRuns.on("2026-05-04").build());

        assertEquals(Optional.empty(), RunSpread.of(LoadVariables.DISTANCE, runs));
        runs.addAll(runs(5_000));
        assertEquals(5, RunSpread.of(LoadVariables.DISTANCE, runs).orElseThrow().runs());
    }

    @Test
    void spreadAroundZeroIsRelativeToNothing() {
        assertEquals(Optional.empty(), RunSpread.of(LoadVariables.DISTANCE, runs(0, 0, 0, 5, 9)));
    }

    @Test
    void equalRunsHaveASpreadOfZero() {
        assertEquals(
                Optional.of(new RunSpread(5, 5_000, 0)),
                RunSpread.of(LoadVariables.DISTANCE, runs(5_000, 5_000, 5_000, 5_000, 5_000)));
    }
}
