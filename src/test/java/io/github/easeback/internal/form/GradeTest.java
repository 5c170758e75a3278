package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20})
    void evenGradeIsTheSameEverywhereHoweverOftenTheWatchTookASample(int seconds) {
        Grade grade =
                new Grade(elevation(new MadeUpRun().go(200, 2.5, -0.08, 160).every(seconds)));

        for (double metres = 0; metres <= 500; metres += 12.5) {
            assertEquals(-0.08, grade.at(metres), 1e-9);
        }
    }

    @Test
    void gradeTurnsWithinTwentyFiveMetres() {
        Grade grade = new Grade(elevation(
                new MadeUpRun().go(100, 2.5, 0.1, 160).go(100, 2.5, -0.1, 160).everySecond()));

        assertEquals(0.1, grade.at(225), 1e-9);
        assertEquals(0, grade.at(250), 1e-9);
        assertEquals(-0.1, grade.at(275), 1e-9);
    }

    /** A height every 2.5 m that is up to 1 m wrong makes slopes of 40 % from one to the next. */
    @Test
    void noiseOfTheHeightsMakesNoHills() {
        Random random = new Random(1);
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 400; second++) {
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 2.5 * second)
                    .set(Quantity.ALTITUDE, 100 + 2 * random.nextDouble() - 1);
        }
        Grade grade = new Grade(elevation(samples.build()));

        for (double metres = 0; metres <= 1000; metres += 10) {
            assertEquals(0, grade.at(metres), 0.03);
        }
    }

    @Test
    void gradeNeedsFiftyMetres() {
        assertTrue(Grade.isKnownFor(
                elevation(new MadeUpRun().go(20, 2.5, 0.01, 160).everySecond())));
        assertFalse(Grade.isKnownFor(
                elevation(new MadeUpRun().go(19, 2.5, 0.01, 160).everySecond())));
        assertFalse(Grade.isKnownFor(elevation(Samples.NONE)));
    }

    private static ElevationSeries elevation(Samples samples) {
        return new ElevationSeries(new Track(samples, List.of()));
    }
}
