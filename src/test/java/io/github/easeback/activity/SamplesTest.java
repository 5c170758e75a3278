package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void everyColumnIsKeptInOrder() {
        Samples samples = new Samples.Builder()
                .add(1000, 2.5, 2.6, 140, 166)
                .add(2000, 5.0, 2.7, Double.NaN, 168)
                .build();

        assertEquals(2, samples.size());
        assertEquals(2000, samples.timeMillis(1));
        assertEquals(2.5, samples.distance(0));
        assertEquals(2.7, samples.speed(1));
        assertEquals(140, samples.heartRate(0));
        assertEquals(Double.NaN, samples.heartRate(1));
        assertEquals(168, samples.cadence(1));
    }

    @Test
    void thereMayBeAnyNumberOfSamples() {
        int size = 10_000;
        Samples samples = seconds(size);

        assertEquals(size, samples.size());
        for (int i = 0; i < size; i++) {
            assertEquals(1000L * i, samples.timeMillis(i));
            assertEquals(2.5 * i, samples.distance(i));
            assertEquals(3.0 * i, samples.speed(i));
            assertEquals(4.0 * i, samples.heartRate(i));
            assertEquals(5.0 * i, samples.cadence(i));
        }
    }

    @Test
    void indexBeyondTheSizeIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> seconds(3).timeMillis(3));
        assertThrows(IndexOutOfBoundsException.class, () -> Samples.NONE.distance(0));
    }

    @Test
    void laterAdditionsDoNotReachTheSamples() {
        Samples.Builder builder = new Samples.Builder().add(1000, 2.5, 2.5, 140, 166);
        Samples samples = builder.build();
        builder.add(2000, 5.0, 2.5, 140, 166);

        assertEquals(1, samples.size());
        assertEquals(2, builder.build().size());
    }

    @Test
    void stretchOfTimeHoldsBothItsEnds() {
        Samples part = seconds(100).between(Instant.ofEpochSecond(10), Instant.ofEpochSecond(20));

        assertEquals(11, part.size());
        assertEquals(10_000, part.timeMillis(0));
        assertEquals(20_000, part.timeMillis(10));
        assertEquals(2.5 * 10, part.distance(0));
        assertEquals(3.0 * 10, part.speed(0));
        assertEquals(4.0 * 10, part.heartRate(0));
        assertEquals(5.0 * 10, part.cadence(0));
    }

    @Test
    void stretchOutsideOfTheSamplesIsEmpty() {
        assertEquals(
                0,
                seconds(100)
                        .between(Instant.ofEpochSecond(100), Instant.ofEpochSecond(200))
                        .size());
    }

    private static Samples seconds(int size) {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < size; i++) {
            samples.add(1000L * i, 2.5 * i, 3.0 * i, 4.0 * i, 5.0 * i);
        }
        return samples.build();
    }
}
