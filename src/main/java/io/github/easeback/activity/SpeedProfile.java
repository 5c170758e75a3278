package io.github.easeback.activity;

import java.time.Duration;
import java.util.Arrays;

/**
 * How long a run went at which speed, in classes of 0.05 m/s. Small enough to keep for thousands of runs. Immutable.
 *
 * <p>A class holds the speeds above its lower end up to and including its upper end, so that the time above a whole multiple of 0.05 m/s
 * is exact; between two ends the time of a class is taken as evenly spread.
 */
public final class SpeedProfile {

    private static final int CLASSES_IN_METRE_PER_SECOND = 20;
    /** Speeds are multiples of 0.001 m/s in the files; a product of doubles lies a hair off. */
    private static final double HAIR = 1e-6;

    private final int firstClass;
    private final int[] millis;

    private SpeedProfile(int firstClass, int[] millis) {
        this.firstClass = firstClass;
        this.millis = millis;
    }

    /**
     * The time spent faster than a speed.
     *
     * @param metresPerSecond the speed, at least 0
     * @return the time, to the millisecond
     * @throws IllegalArgumentException if the speed is negative or not a number
     */
    public Duration timeAbove(double metresPerSecond) {
        if (!(metresPerSecond >= 0)) {
            throw new IllegalArgumentException("There is no speed of " + metresPerSecond);
        }
        double classes = metresPerSecond * CLASSES_IN_METRE_PER_SECOND;
        double sum = 0;
        for (int i = 0; i < millis.length; i++) {
            double above = firstClass + i - classes;
            sum += millis[i] * (above > 1 - HAIR ? 1 : above < HAIR ? 0 : above);
        }
        return Duration.ofMillis(Math.round(sum));
    }

    /**
     * The time of all speeds.
     *
     * @return the time for which a speed is known, standing still included
     */
    public Duration total() {
        return Duration.ofMillis(Arrays.stream(millis).asLongStream().sum());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SpeedProfile other
                && firstClass == other.firstClass
                && Arrays.equals(millis, other.millis);
    }

    @Override
    public int hashCode() {
        return 31 * firstClass + Arrays.hashCode(millis);
    }

    /** Collects times at speeds. Not safe for use by several threads. */
    public static final class Builder {

        private static final int MOST_CLASSES = 20 * CLASSES_IN_METRE_PER_SECOND;

        private final long[] millis = new long[MOST_CLASSES + 1];

        /** Starts with no time at all. */
        public Builder() {}

        /**
         * Adds a time at a speed. Speeds beyond 20 m/s count as 20 m/s.
         *
         * @param metresPerSecond the speed, at least 0
         * @param forMillis how long, at least 0
         * @return this builder
         * @throws IllegalArgumentException if a number is negative or not a number
         */
        public Builder add(double metresPerSecond, long forMillis) {
            if (!(metresPerSecond >= 0) || forMillis < 0) {
                throw new IllegalArgumentException(
                        "There is no time of " + forMillis + " ms at a speed of " + metresPerSecond);
            }
            double upper = Math.ceil(metresPerSecond * CLASSES_IN_METRE_PER_SECOND - HAIR);
            millis[(int) Math.max(0, Math.min(MOST_CLASSES, upper))] += forMillis;
            return this;
        }

        /**
         * The profile of what was added.
         *
         * @return the profile
         */
        public SpeedProfile build() {
            int first = 0;
            int end = millis.length;
            while (end > 0 && millis[end - 1] == 0) {
                end--;
            }
            while (first < end && millis[first] == 0) {
                first++;
            }
            int[] kept = new int[end - first];
            for (int i = first; i < end; i++) {
                kept[i - first] = (int) Math.min(Integer.MAX_VALUE, millis[i]);
            }
            return new SpeedProfile(first, kept);
        }
    }
}
