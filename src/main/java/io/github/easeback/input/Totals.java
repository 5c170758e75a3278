package io.github.easeback.input;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The totals of an activity, as far as a file tells them with certainty.
 *
 * @param timerTime the time without pauses, above 0
 * @param elapsedTime the time from start to end, above 0
 * @param distanceMetres the distance, above 0
 */
record Totals(Optional<Duration> timerTime, Optional<Duration> elapsedTime, OptionalDouble distanceMetres) {

    static final Totals UNKNOWN = new Totals(Optional.empty(), Optional.empty(), OptionalDouble.empty());

    /** Totals in seconds and metres; what is not a finite number above 0 is not known. */
    static Totals of(double timerSeconds, double elapsedSeconds, double metres) {
        return new Totals(
                duration(timerSeconds),
                duration(Math.max(timerSeconds, elapsedSeconds)),
                isKnown(metres) ? OptionalDouble.of(metres) : OptionalDouble.empty());
    }

    private static Optional<Duration> duration(double seconds) {
        return isKnown(seconds) ? Optional.of(Duration.ofMillis(Math.round(seconds * 1000))) : Optional.empty();
    }

    private static boolean isKnown(double value) {
        return value > 0 && Double.isFinite(value);
    }

    /** True if one of time and distance is known; without both there is nothing to count. */
    boolean isKnown() {
        return timerTime.isPresent() || distanceMetres.isPresent();
    }
}
