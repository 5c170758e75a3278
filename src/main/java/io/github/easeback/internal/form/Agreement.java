package io.github.easeback.internal.form;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Whether two measurements of the same thing agree: up to 5 % of the smaller one, just above the error of GPS. Library convention. */
final class Agreement {

    private static final double SHARE = 0.05;

    /** Centimetres have no exact double, and exactly 5 % agrees. */
    private static final double TOLERANCE = 1e-9;

    private Agreement() {}

    static boolean between(double one, double other) {
        return Math.abs(one - other) <= Math.min(one, other) * (SHARE + TOLERANCE);
    }

    /** What was not measured contradicts nothing. */
    static boolean between(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty() || between(one.getAsDouble(), other.getAsDouble());
    }

    /** What was not measured contradicts nothing. */
    static boolean between(Optional<Duration> one, Optional<Duration> other) {
        return one.isEmpty()
                || other.isEmpty()
                || between((double) one.get().toMillis(), (double) other.get().toMillis());
    }

    /** Whether a part makes more of a whole than two measurements may differ. */
    static boolean isBrokenBy(double part, double whole) {
        return part > SHARE * whole;
    }
}
