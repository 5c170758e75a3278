package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class CumulativeDistanceTest {

    private static final double NONE = Double.NaN;
    private static final double TOLERANCE = 1e-9;

    @Test
    void sampleWithoutADistanceLiesEvenlyBetweenItsNeighbours() {
        CumulativeDistance distance = distance(rows(0, 10, NONE, 1, NONE, NONE, 4, 20, NONE, 5, NONE, NONE));

        assertEquals(2.5, distance.to(1), TOLERANCE);
        assertEquals(10, distance.to(2), TOLERANCE);
        assertEquals(10, distance.total(), TOLERANCE);
    }

    @Test
    void distanceThatFallsGoesNowhere() {
        assertEquals(
                15,
                distance(rows(0, 0, NONE, 5, 10, NONE, 10, 2, NONE, 15, 7, NONE))
                        .total(),
                TOLERANCE);
    }

    /** 12.5 m/s is the fastest that is taken for a runner's speed. */
    @Test
    void stepThatNoRunnerCanDoGoesNowhere() {
        assertEquals(125, distance(rows(0, 0, NONE, 10, 125, NONE)).total(), TOLERANCE);
        assertEquals(0, distance(rows(0, 0, NONE, 10, 125.1, NONE)).total(), TOLERANCE);
    }

    @Test
    void twoSamplesOfOneSecondAreNoLeap() {
        assertEquals(5, distance(rows(0, 0, NONE, 0, 2.5, NONE, 2, 5, NONE)).total(), TOLERANCE);
    }

    @Test
    void samplesWithoutAnyDistanceArePlacedByTheirSpeeds() {
        CumulativeDistance distance = distance(rows(0, NONE, 2, 10, NONE, 3, 20, NONE, NONE, 30, NONE, 2));

        assertEquals(30, distance.to(1), TOLERANCE);
        assertEquals(70, distance.total(), TOLERANCE);
    }

    @Test
    void silenceOfMoreThanTwoMinutesIsNotFilledWithASpeed() {
        assertEquals(240, distance(rows(0, NONE, 2, 120, NONE, 2)).total(), TOLERANCE);
        assertEquals(0, distance(rows(0, NONE, 2, 121, NONE, 2)).total(), TOLERANCE);
    }

    /** Seen in exports: 2.5 m in each second, whatever the speeds say. */
    @Test
    void distanceThatAnAppSpreadEvenlyIsPlacedByTheSpeeds() {
        CumulativeDistance distance = distance(rows(0, 0, 0, 60, 150, 4, 120, 300, 1));

        assertEquals(240, distance.to(1), TOLERANCE);
        assertEquals(300, distance.total(), TOLERANCE);
    }

    @Test
    void speedsThatDifferFromADistanceByMoreThanAFactorOfTwoDoNotPlaceIt() {
        assertEquals(150, distance(rows(0, 0, 0, 60, 150, 9.1, 120, 300, 1)).to(1), TOLERANCE);
        assertEquals(150, distance(rows(0, 0, 0, 60, 150, 1, 120, 300, 1)).to(1), TOLERANCE);
    }

    @Test
    void stepsWithoutAValueAreNotMeasured() {
        CumulativeDistance distance = distance(rows(0, NONE, NONE, 1, 0, NONE, 2, 2.5, NONE, 3, 100, NONE));

        assertFalse(distance.isMeasured(1));
        assertTrue(distance.isMeasured(2));
        assertFalse(distance.isMeasured(3));
    }

    @Test
    void withoutDistanceAndSpeedThereIsNoDistance() {
        assertEquals(0, distance(rows(0, NONE, NONE, 60, NONE, NONE)).total());
        assertEquals(0, distance(Samples.NONE).total());
    }

    private static CumulativeDistance distance(Samples samples) {
        return new CumulativeDistance(samples, new Timeline(samples, List.of()));
    }

    /** Samples as second, distance and speed in turn. */
    private static Samples rows(double... cells) {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < cells.length; i += 3) {
            samples.add(millis(cells[i])).set(Quantity.DISTANCE, cells[i + 1]).set(Quantity.SPEED, cells[i + 2]);
        }
        return samples.build();
    }
}
