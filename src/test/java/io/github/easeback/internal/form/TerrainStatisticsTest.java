package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Terrain;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerrainStatisticsTest {

    /** The raw sum of all rises is 18.5 m. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void climbIsCountedWithAHysteresisOfThreeMetres(int seconds) {
        double[] heights = {100, 101.5, 100, 101.5, 100, 101.5, 100, 104, 100, 104, 110};
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < heights.length; i++) {
            samples.add(millis((long) i * seconds))
                    .set(Quantity.DISTANCE, 2.5 * i * seconds)
                    .set(Quantity.ALTITUDE, heights[i]);
        }

        Terrain terrain = terrain(samples.build());
        assertEquals(14, terrain.sampledAscentMetres().orElseThrow(), 1e-6);
        assertEquals(4, terrain.sampledDescentMetres().orElseThrow(), 1e-6);
    }

    /** 5 km at +5 % and 5 km at -5 %: 10.32 km; the turn between them is smoothed over 50 m. */
    @Test
    void flatEquivalentIsThatOfMinetti() {
        Terrain terrain = terrain(new MadeUpRun().go(2000, 2.5, 0.05, 160).go(2000, 2.5, -0.05, 160));

        assertEquals(10_321, terrain.flatEquivalentMetres().orElseThrow(), 2);
        assertEquals(250, terrain.sampledAscentMetres().orElseThrow(), 1e-6);
        assertEquals(250, terrain.sampledDescentMetres().orElseThrow(), 1e-6);
        assertEquals(OptionalDouble.of(0), terrain.steepDescentMetres());
    }

    @Test
    void levelGroundIsAsLongAsItIs() {
        Terrain terrain = terrain(new MadeUpRun().go(1990, 2.5).go(10, 2.5, 0.001, 160));

        assertEquals(5000, terrain.flatEquivalentMetres().orElseThrow(), 0.1);
        assertEquals(OptionalDouble.of(0), terrain.sampledAscentMetres());
    }

    @Test
    void heightThatNeverChangesWasNotMeasured() {
        assertEquals(Terrain.UNKNOWN, terrain(new MadeUpRun().go(2000, 2.5)));
    }

    @ParameterizedTest
    @CsvSource({"-0.10, 1000, 400", "-0.099, 0, 0", "-0.20, 1000, 400", "0.20, 0, 0"})
    void descentOfTenPercentIsSteep(double grade, double metres, long seconds) {
        Terrain terrain = terrain(new MadeUpRun().go(400, 2.5, grade, 160));

        assertEquals(metres, terrain.steepDescentMetres().orElseThrow(), 1e-6);
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), terrain.steepDescentTime());
    }

    @Test
    void sharesOfTheSamplesAreTakenOfTheTotalsThatAreCounted() {
        Samples samples = new MadeUpRun().go(400, 2.5, -0.2, 160).everySecond();
        Terrain terrain = statistics(samples).terrain(OptionalDouble.of(1100), Optional.of(Duration.ofSeconds(440)));

        // Cr(-0.20) is 1.8000, half of Cr(0).
        assertEquals(550, terrain.flatEquivalentMetres().orElseThrow(), 0.05);
        assertEquals(1100, terrain.steepDescentMetres().orElseThrow(), 1e-6);
        assertEquals(Optional.of(Duration.ofSeconds(440)), terrain.steepDescentTime());
    }

    /** The raw sum of all rises is 1680 m. */
    @Test
    void noiseOverAShortRunIsNoClimb() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 1200; second++) {
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 130.0 * second / 1200)
                    .set(Quantity.ALTITUDE, 100 + 2.8 * (second % 2));
        }

        assertEquals(OptionalDouble.of(0), terrain(samples.build()).sampledAscentMetres());
    }

    @Test
    void climbThatIsLongerThanTheWayIsNotKnown() {
        Random random = new Random(1);
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 1200; second++) {
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 130.0 * second / 1200)
                    .set(Quantity.ALTITUDE, 100 + 8 * random.nextDouble());
        }

        assertEquals(Terrain.UNKNOWN, terrain(samples.build()));
    }

    @ParameterizedTest
    @CsvSource({"80, true", "79, false"})
    void heightsOfFourFifthsOfTheTimeAreEnough(int percent, boolean isEnough) {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 1000; second++) {
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 2.5 * second)
                    .set(Quantity.ALTITUDE, second <= 10 * percent ? 100 + second % 2 : Double.NaN);
        }

        Terrain terrain = terrain(samples.build());
        assertEquals(isEnough, terrain.sampledAscentMetres().isPresent());
        assertEquals(isEnough, terrain.flatEquivalentMetres().isPresent());
    }

    @Test
    void withoutDistancesOnlyTheClimbIsKnown() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 1000; second++) {
            samples.add(millis(second)).set(Quantity.ALTITUDE, 100 + 0.1 * second);
        }

        Terrain terrain = terrain(samples.build());
        assertEquals(100, terrain.sampledAscentMetres().orElseThrow(), 1e-6);
        assertEquals(OptionalDouble.empty(), terrain.flatEquivalentMetres());
        assertEquals(OptionalDouble.empty(), terrain.steepDescentMetres());
        assertEquals(Optional.empty(), terrain.steepDescentTime());
    }

    @Test
    void withoutHeightsNothingIsKnown() {
        assertEquals(Terrain.UNKNOWN, terrain(Samples.NONE));
    }

    @Test
    void gapInTheHeightsIsNotASlope() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 2000; second++) {
            boolean isGap = second > 500 && second < 700;
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 2.5 * second)
                    .set(Quantity.ALTITUDE, isGap ? Double.NaN : second <= 500 ? 100 : 220);
        }

        Terrain terrain = terrain(samples.build());
        assertEquals(OptionalDouble.of(0), terrain.sampledAscentMetres());
        assertEquals(5000, terrain.flatEquivalentMetres().orElseThrow(), 1e-6);
        assertTrue(terrain.steepDescentTime().orElseThrow().isZero());
    }

    private static Terrain terrain(MadeUpRun run) {
        return terrain(run.from(300).everySecond());
    }

    private static Terrain terrain(Samples samples) {
        return statistics(samples).terrain(OptionalDouble.empty(), Optional.empty());
    }

    private static TerrainStatistics statistics(Samples samples) {
        Track track = new Track(samples, List.of());
        return new TerrainStatistics(track, new ElevationSeries(track));
    }
}
