package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.load.Dimension;
import io.github.easeback.report.Units;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.TIME, Dimension.DISTANCE, Dimension.HEIGHT, Dimension.SPEED);

    /** Steps are 1, 2 or 5 with zeros behind them, in the unit that people read, and at most four reach the largest value. */
    @ParameterizedTest
    @CsvSource({
        "24100, DISTANCE, KILOMETRES, 10000, 3",
        "40000, DISTANCE, KILOMETRES, 10000, 4",
        "40001, DISTANCE, KILOMETRES, 20000, 3",
        "3200, DISTANCE, KILOMETRES, 1000, 4",
        "0, DISTANCE, KILOMETRES, 1000, 1",
        "16093.44, DISTANCE, MILES, 8046.72, 2",
        "3, SPEED, KILOMETRES, 1.3888888888888888, 3",
        "95, HEIGHT, KILOMETRES, 50, 2",
        "95, HEIGHT, MILES, 30.48, 4",
        "900, TIME, KILOMETRES, 300, 3",
        "8700, TIME, KILOMETRES, 3600, 3",
        "14400, TIME, MILES, 3600, 4",
        "145000, TIME, KILOMETRES, 72000, 3"
    })
    void ticksAreRoundInTheUnitsThatPeopleRead(
            double largest, Dimension dimension, Units units, double step, int steps) {
        Scale scale = Scale.upTo(largest, dimension, units, 10, 110);

        assertEquals(step, scale.step(), 1e-9 * step);
        assertEquals(steps, scale.steps());
    }

    @Test
    void axisReachesTheLargestValueWithoutAnEmptyStep() {
        Random random = new Random(20260531);
        for (int i = 0; i < 10_000; i++) {
            double largest = Math.pow(10, 6 * random.nextDouble());
            Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            Units units = random.nextBoolean() ? Units.KILOMETRES : Units.MILES;
            Scale scale = Scale.upTo(largest, dimension, units, 10, 110);

            assertTrue(scale.steps() >= 1 && scale.steps() <= 4, dimension + " " + largest);
            assertTrue(scale.y(largest) >= 10 - 1e-6, dimension + " " + largest);
            assertTrue((scale.steps() - 1) * scale.step() < largest * (1 + 1e-6), dimension + " " + largest);
        }
    }

    @Test
    void valueStandsAsHighAsItsShareOfTheAxis() {
        Scale scale = new Scale(10, 4, 20, 120);

        assertEquals(120, scale.y(0));
        assertEquals(95, scale.y(10));
        assertEquals(20, scale.y(40));
        assertEquals(62.5, scale.height(25));
    }

    @Test
    void ticksBeginAtZeroAndEndAtTheTop() {
        assertEquals(List.of(0.0, 5.0, 10.0, 15.0), new Scale(5, 3, 0, 100).ticks());
    }
}
