package io.github.easeback.activity;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * A stretch of a run with one gait, as its samples tell. The bouts of a run follow each other without a gap and cover the timer time of its samples.
 *
 * @param gait what the runner did
 * @param from the timer time from the first sample to the begin, not negative
 * @param duration the timer time, without pauses, more than 0
 * @param metres the distance, by the speeds of the samples; absent if they are known for less than half of the time
 */
public record Bout(Kind gait, Duration from, Duration duration, OptionalDouble metres) {

    /** What a runner does. */
    public enum Kind {
        /** Running or jogging, for at least 15 s unless a stand cuts it short. */
        RUN,
        /** Walking, for at least 15 s unless a stand cuts it short. */
        WALK,
        /** Standing, for at least 10 s. */
        STAND,
        /** What the samples don't tell, or tell too little of to tell a fast walk from a slow jog. */
        UNKNOWN
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a number is negative or not finite, or the duration is 0
     */
    public Bout {
        Check.required("gait", gait);
        Check.time("from", from);
        Check.positive("duration", duration);
        Check.amount("metres", metres);
    }

    /**
     * The average speed.
     *
     * @return metres per second, absent if the distance is
     */
    public OptionalDouble speed() {
        return metres.isPresent()
                ? OptionalDouble.of(metres.getAsDouble() * 1000 / duration.toMillis())
                : OptionalDouble.empty();
    }
}
