package io.github.easeback.internal.form;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts the steps of a run: the watch's own, unless they can't be those of its cadence; then, or without them, cadence by time. */
final class StepCount {

    /** Up to this factor, steps and cadence agree; a factor of two are strides read as steps. Library convention. */
    private static final double FAR = 1.5;

    private static final double TOLERANCE = 1e-9;
    private static final double MILLIS_PER_MINUTE = 60_000;

    private StepCount() {}

    /**
     * The steps.
     *
     * @param watch the steps that the watch counted
     * @param cadence the average cadence in steps per minute
     * @param timer the timer time
     * @return both feet counted; absent without a count, and without a cadence or a time
     */
    static OptionalDouble of(OptionalDouble watch, OptionalDouble cadence, Optional<Duration> timer) {
        if (cadence.isEmpty() || timer.isEmpty()) {
            return watch;
        }
        double expected = cadence.getAsDouble() * timer.get().toMillis() / MILLIS_PER_MINUTE;
        double counted = watch.orElse(Double.NaN);
        boolean agree = Math.max(counted, expected) <= FAR * Math.min(counted, expected) * (1 + TOLERANCE);
        return agree ? watch : OptionalDouble.of(expected);
    }
}
