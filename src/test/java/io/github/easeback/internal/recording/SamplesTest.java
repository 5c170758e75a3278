package io.github.easeback.internal.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void everyColumnIsKeptInOrder() {
        Samples samples = new Samples.Builder()
                .add(1000)
                .set(Quantity.DISTANCE, 2.5)
                .set(Quantity.SPEED, 2.6)
                .set(Quantity.HEART_RATE, 140)
                .set(Quantity.CADENCE, 166)
                .add(2000)
                .set(Quantity.DISTANCE, 5.0)
                .set(Quantity.SPEED, 2.7)
                .set(Quantity.HEART_RATE, Double.NaN)
                .set(Quantity.CADENCE, 168)
                .build();

        assertEquals(2, samples.size());
        assertEquals(2000, samples.timeMillis(1));
        assertEquals(2.5, samples.value(Quantity.DISTANCE, 0));
        assertEquals(2.7, samples.value(Quantity.SPEED, 1));
        assertEquals(140, samples.value(Quantity.HEART_RATE, 0));
        assertEquals(Double.NaN, samples.value(Quantity.HEART_RATE, 1));
        assertEquals(168, samples.value(Quantity.CADENCE, 1));
    }

    @Test
    void thereMayBeAnyNumberOfSamples() {
        int size = 10_000;
        Samples samples = seconds(size);

        assertEquals(size, samples.size());
        for (int i = 0; i < size; i++) {
            assertEquals(1000L * i, samples.timeMillis(i));
            assertEquals(2.5 * i, samples.value(Quantity.DISTANCE, i));
            assertEquals(3.0 * i, samples.value(Quantity.SPEED, i));
            assertEquals(4.0 * i, samples.value(Quantity.HEART_RATE, i));
            assertEquals(5.0 * i, samples.value(Quantity.CADENCE, i));
        }
    }

    @Test
    void indexBeyondTheSizeIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> seconds(3).timeMillis(3));
        assertThrows(IndexOutOfBoundsException.class, () -> Samples.NONE.value(Quantity.DISTANCE, 0));
    }

    @Test
    void builderStartsAgainAfterItHandedOverItsSamples() {
        Samples.Builder builder = new Samples.Builder().add(1000).set(Quantity.DISTANCE, 2.5);
        Samples samples = builder.build();
        builder.add(2000).set(Quantity.DISTANCE, 5.0);

        assertEquals(1, samples.size());
        assertEquals(2.5, samples.value(Quantity.DISTANCE, 0));
        assertEquals(1, builder.build().size());
    }

    @Test
    void columnThatBeginsLateIsAbsentBefore() {
        Samples.Builder builder = new Samples.Builder(2).add(1000).add(2000).add(3000);
        Samples samples = builder.set(Quantity.HEART_RATE, 250).add(4000).build();

        assertEquals(Double.NaN, samples.value(Quantity.HEART_RATE, 1));
        assertEquals(250, samples.value(Quantity.HEART_RATE, 2));
        assertEquals(Double.NaN, samples.value(Quantity.HEART_RATE, 3));
        assertEquals(Double.NaN, samples.value(Quantity.ALTITUDE, 2));
    }

    @Test
    void manySamplesAtATimeAreTheSameAsOneByOne() {
        Samples samples = new Samples.Builder(0)
                .add(1000)
                .set(Quantity.SPEED, 2.5)
                .addAll(new long[] {2000, 3000, 4000}, 2)
                .setLast(Quantity.SPEED, new double[] {2.6, Double.NaN})
                .setLast(Quantity.CADENCE, new double[] {160, 162})
                .increaseLast(Quantity.CADENCE, new double[] {Double.NaN, 1})
                .increase(Quantity.HEART_RATE, 5)
                .build();

        assertEquals(3, samples.size());
        assertEquals(3000, samples.timeMillis(2));
        assertEquals(2.5, samples.value(Quantity.SPEED, 0));
        assertEquals(2.6, samples.value(Quantity.SPEED, 1));
        assertEquals(Double.NaN, samples.value(Quantity.SPEED, 2));
        assertEquals(Double.NaN, samples.value(Quantity.CADENCE, 0));
        assertEquals(160, samples.value(Quantity.CADENCE, 1));
        assertEquals(163, samples.value(Quantity.CADENCE, 2));
        assertEquals(Double.NaN, samples.value(Quantity.HEART_RATE, 2));
    }

    @Test
    void valuesNeedTheirSamples() {
        assertThrows(IndexOutOfBoundsException.class, () -> new Samples.Builder().set(Quantity.SPEED, 2.5));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> new Samples.Builder().add(1000).setLast(Quantity.SPEED, new double[2]));
        assertThrows(IndexOutOfBoundsException.class, () -> new Samples.Builder().addAll(new long[1], 2));
    }

    @Test
    void thereCanNotBeFewerSamplesThanNone() {
        assertThrows(IllegalArgumentException.class, () -> new Samples.Builder(-1));
    }

    @Test
    void stretchOfTimeHoldsBothItsEnds() {
        Samples part = seconds(100).between(Instant.ofEpochSecond(10), Instant.ofEpochSecond(20));

        assertEquals(11, part.size());
        assertEquals(10_000, part.timeMillis(0));
        assertEquals(20_000, part.timeMillis(10));
        assertEquals(2.5 * 10, part.value(Quantity.DISTANCE, 0));
        assertEquals(3.0 * 10, part.value(Quantity.SPEED, 0));
        assertEquals(4.0 * 10, part.value(Quantity.HEART_RATE, 0));
        assertEquals(5.0 * 10, part.value(Quantity.CADENCE, 0));
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
            samples.add(1000L * i)
                    .set(Quantity.DISTANCE, 2.5 * i)
                    .set(Quantity.SPEED, 3.0 * i)
                    .set(Quantity.HEART_RATE, 4.0 * i)
                    .set(Quantity.CADENCE, 5.0 * i);
        }
        return samples.build();
    }
}
