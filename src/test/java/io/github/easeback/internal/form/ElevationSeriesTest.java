package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static io.github.easeback.internal.form.MadeUpRun.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Pause;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElevationSeriesTest {

    private static final double TOLERANCE = 1e-9;

    @Test
    void heightsAreCountedFromTheFirstOne() {
        ElevationSeries elevation = every(10, 100, 101.5, 98);

        assertEquals(0, elevation.height(0));
        assertEquals(1.5, elevation.height(1), TOLERANCE);
        assertEquals(-2, elevation.height(2), TOLERANCE);
        assertEquals(20_000, elevation.joinedMillis());
    }

    @ParameterizedTest
    @ValueSource(doubles = {4000, 600, 150, -300, -500, 12_000, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void spikeLeavesNothing(double spike) {
        ElevationSeries elevation = every(1, 100, 101, spike, 102, 103);

        assertEquals(3, last(elevation), 1.0 + TOLERANCE);
    }

    @Test
    void leapOfABarometerIsNotClimbed() {
        ElevationSeries elevation = every(1, 100, 101, 141, 142);

        assertEquals(2, last(elevation), TOLERANCE);
        assertEquals(2000, elevation.joinedMillis());
    }

    /** 5 m of noise and 3 m in each second. */
    @ParameterizedTest
    @CsvSource({"1, 8, 8", "1, 8.1, 0", "1, -8, -8", "10, 35, 35", "10, 35.1, 0"})
    void fastestClimbStillCounts(int seconds, double change, double counted) {
        assertEquals(counted, last(every(seconds, 100, 100 + change)), TOLERANCE);
    }

    @Test
    void liftDuringAPauseIsNotClimbed() {
        Samples samples = rows(0, 100, 10, 101, 70, 161, 80, 162);

        // The pause leaves 10 of the 60 seconds; what they count of the lift is less than a runner could climb.
        assertEquals(2, last(elevation(samples, pause(10, 70))), TOLERANCE);
        assertEquals(12, last(elevation(samples, pause(10, 60))), TOLERANCE);
    }

    @Test
    void gapOfMoreThanTwoMinutesIsNotJoined() {
        assertEquals(120_000, elevation(rows(0, 100, 120, 110)).joinedMillis());
        assertEquals(0, elevation(rows(0, 100, 121, 110)).joinedMillis());
        assertEquals(0, last(elevation(rows(0, 100, 121, 110))));
    }

    @Test
    void heightsOfZeroAllAlongAreNotMeasured() {
        assertEquals(0, every(1, 0, 0, 0).size());
        assertEquals(3, every(1, 0, 0.2, 0).size());
    }

    @Test
    void samplesThatAreNotLaterAreSkipped() {
        ElevationSeries elevation = elevation(rows(0, 100, 0, 103, 1, 101, 0.5, 105, 1.5, 102));

        assertEquals(2, last(elevation), TOLERANCE);
    }

    private static double last(ElevationSeries elevation) {
        return elevation.height(elevation.size() - 1);
    }

    private static ElevationSeries every(int seconds, double... values) {
        double[] cells = new double[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            cells[2 * i] = i * seconds;
            cells[2 * i + 1] = values[i];
        }
        return elevation(rows(cells));
    }

    private static ElevationSeries elevation(Samples samples, Pause... pauses) {
        return new ElevationSeries(new Track(samples, List.of(pauses)));
    }

    /** Samples as second and height in turn. */
    private static Samples rows(double... cells) {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < cells.length; i += 2) {
            samples.add(millis(cells[i])).set(Quantity.ALTITUDE, cells[i + 1]);
        }
        return samples.build();
    }
}
