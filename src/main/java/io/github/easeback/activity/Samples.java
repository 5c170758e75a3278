package io.github.easeback.activity;

import java.time.Instant;
import java.util.Arrays;

/**
 * The samples of a recording, in the order of the file, one column a quantity. A value that was not measured is {@code
 * NaN}. Samples are dense in time only if the watch wrote them so: never take a row for a second.
 */
public final class Samples {

    /** No samples at all, as in a run entered by hand. */
    public static final Samples NONE = new Builder().build();

    private final long[] timeMillis;
    private final double[] distance;
    private final double[] speed;
    private final double[] heartRate;
    private final double[] cadence;

    private Samples(Builder builder) {
        timeMillis = Arrays.copyOf(builder.timeMillis, builder.size);
        distance = Arrays.copyOf(builder.distance, builder.size);
        speed = Arrays.copyOf(builder.speed, builder.size);
        heartRate = Arrays.copyOf(builder.heartRate, builder.size);
        cadence = Arrays.copyOf(builder.cadence, builder.size);
    }

    /**
     * The number of samples.
     *
     * @return at least 0
     */
    public int size() {
        return timeMillis.length;
    }

    /**
     * When a sample was taken.
     *
     * @param index 0 to {@code size() - 1}
     * @return milliseconds since 1970-01-01T00:00Z
     */
    public long timeMillis(int index) {
        return timeMillis[index];
    }

    /**
     * The distance since the start of the file.
     *
     * @param index 0 to {@code size() - 1}
     * @return metres, or {@code NaN}
     */
    public double distance(int index) {
        return distance[index];
    }

    /**
     * The speed.
     *
     * @param index 0 to {@code size() - 1}
     * @return metres per second, or {@code NaN}
     */
    public double speed(int index) {
        return speed[index];
    }

    /**
     * The heart rate.
     *
     * @param index 0 to {@code size() - 1}
     * @return beats per minute, or {@code NaN}
     */
    public double heartRate(int index) {
        return heartRate[index];
    }

    /**
     * The cadence.
     *
     * @param index 0 to {@code size() - 1}
     * @return steps per minute, both feet counted, or {@code NaN}
     */
    public double cadence(int index) {
        return cadence[index];
    }

    /**
     * The samples of a stretch of time, in the same order.
     *
     * @param from the start of the stretch
     * @param to the end of the stretch, included
     * @return the samples with a time in it
     */
    public Samples between(Instant from, Instant to) {
        Builder part = new Builder();
        for (int i = 0; i < size(); i++) {
            if (timeMillis[i] >= from.toEpochMilli() && timeMillis[i] <= to.toEpochMilli()) {
                part.add(timeMillis[i], distance[i], speed[i], heartRate[i], cadence[i]);
            }
        }
        return part.build();
    }

    /** Collects samples. Not safe for use by several threads. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 1024;

        private int size;
        private long[] timeMillis = new long[FIRST_CAPACITY];
        private double[] distance = new double[FIRST_CAPACITY];
        private double[] speed = new double[FIRST_CAPACITY];
        private double[] heartRate = new double[FIRST_CAPACITY];
        private double[] cadence = new double[FIRST_CAPACITY];

        /** Starts with no samples. */
        public Builder() {}

        /**
         * Adds one sample; {@code NaN} stands for a value that was not measured.
         *
         * @param atMillis when, in milliseconds since 1970-01-01T00:00Z
         * @param metres the distance since the start of the file
         * @param metresPerSecond the speed
         * @param beatsPerMinute the heart rate
         * @param stepsPerMinute the cadence
         * @return this builder
         */
        public Builder add(
                long atMillis, double metres, double metresPerSecond, double beatsPerMinute, double stepsPerMinute) {
            if (size == timeMillis.length) {
                grow();
            }
            timeMillis[size] = atMillis;
            distance[size] = metres;
            speed[size] = metresPerSecond;
            heartRate[size] = beatsPerMinute;
            cadence[size] = stepsPerMinute;
            size++;
            return this;
        }

        /**
         * The samples added so far.
         *
         * @return a copy that later additions don't change
         */
        public Samples build() {
            return new Samples(this);
        }

        private void grow() {
            int capacity = 2 * size;
            timeMillis = Arrays.copyOf(timeMillis, capacity);
            distance = Arrays.copyOf(distance, capacity);
            speed = Arrays.copyOf(speed, capacity);
            heartRate = Arrays.copyOf(heartRate, capacity);
            cadence = Arrays.copyOf(cadence, capacity);
        }
    }
}
