package io.github.easeback.activity;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long a run went at which speed, in classes of 0.05 m/s. Small enough to keep for thousands of runs. Immutable.
 *
 * <p>A class holds the speeds above its lower end up to and including its upper end, and stands for their mean: the time above a whole multiple
 * of 0.05 m/s is exact, and so is that of a steady speed.
 */
public final class SpeedProfile {

    private static final int CLASSES_IN_METRE_PER_SECOND = 20;
    /** Speeds are multiples of 0.001 m/s in the files; a product of doubles lies a hair off. */
    private static final double HAIR = 1e-6;
    /** A mean is kept as a float, which is this far off at most. */
    private static final double CLOSE = 1e-5;

    private final int[] millis;
    private final float[] means;

    private SpeedProfile(int[] millis, float[] means) {
        this.millis = millis;
        this.means = means;
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
        long sum = 0;
        for (int i = 0; i < millis.length; i++) {
            sum += means[i] > metresPerSecond + CLOSE ? millis[i] : 0;
        }
        return Duration.ofMillis(sum);
    }

    /**
     * The time of all speeds.
     *
     * @return the time for which a speed is known, standing still included
     */
    public Duration total() {
        return Duration.ofMillis(Arrays.stream(millis).asLongStream().sum());
    }

    /**
     * How long the runner ran at about a speed.
     *
     * @param time the time, above 0
     * @param metresPerSecond the mean speed in that time, not negative
     */
    public record Part(Duration time, double metresPerSecond) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if the time is null
         * @throws IllegalArgumentException if the time is not above 0, or the speed is negative or not finite
         */
        public Part {
            Check.positive("time", time);
            Check.amount("metresPerSecond", metresPerSecond);
        }
    }

    /**
     * What the profile is made of, to keep it.
     *
     * @return the times at speeds that differ by about 0.05 m/s, in the order in which they were given; immutable
     */
    public List<Part> parts() {
        return IntStream.range(0, millis.length)
                // The shortest number that is this mean.
                .mapToObj(i -> new Part(Duration.ofMillis(millis[i]), Double.parseDouble(Float.toString(means[i]))))
                .toList();
    }

    /**
     * A profile that was kept.
     *
     * @param parts its {@link #parts()}
     * @return the profile, which is equal to the one that had these parts
     * @throws NullPointerException if {@code parts} is or holds null
     */
    public static SpeedProfile of(List<Part> parts) {
        int[] times = new int[parts.size()];
        float[] speeds = new float[parts.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = (int) Math.min(Integer.MAX_VALUE, parts.get(i).time().toMillis());
            speeds[i] = (float) parts.get(i).metresPerSecond();
        }
        return new SpeedProfile(times, speeds);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SpeedProfile other
                && Arrays.equals(millis, other.millis)
                && Arrays.equals(means, other.means);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(means) + Arrays.hashCode(millis);
    }

    @Override
    public String toString() {
        return total() + " at " + millis.length + " speeds";
    }

    /** Collects times at speeds. Not safe for use by several threads. */
    public static final class Builder {

        private static final int FASTEST = 20;
        private static final int MOST_CLASSES = FASTEST * CLASSES_IN_METRE_PER_SECOND;

        private final long[] millis = new long[MOST_CLASSES + 1];
        private final double[] weighted = new double[MOST_CLASSES + 1];

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
            int index = (int) Math.max(0, Math.min(MOST_CLASSES, upper));
            millis[index] += forMillis;
            weighted[index] += Math.min(metresPerSecond, FASTEST) * forMillis;
            return this;
        }

        /**
         * The profile of what was added.
         *
         * @return the profile
         */
        public SpeedProfile build() {
            int[] classes = IntStream.range(0, millis.length)
                    .filter(index -> millis[index] > 0)
                    .toArray();
            int[] times = new int[classes.length];
            float[] means = new float[classes.length];
            for (int i = 0; i < classes.length; i++) {
                times[i] = (int) Math.min(Integer.MAX_VALUE, millis[classes[i]]);
                means[i] = (float) (weighted[classes[i]] / millis[classes[i]]);
            }
            return new SpeedProfile(times, means);
        }

        @Override
        public String toString() {
            return build().toString();
        }
    }
}
