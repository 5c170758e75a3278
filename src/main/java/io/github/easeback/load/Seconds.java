package io.github.easeback.load;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns times into seconds. */
final class Seconds {

    private static final double MILLIS = 1000.0;

    private Seconds() {}

    /** The time in seconds, to the millisecond; absent if there is none. */
    static OptionalDouble of(Optional<Duration> time) {
        return time.map(value -> OptionalDouble.of(value.toMillis() / MILLIS)).orElseGet(OptionalDouble::empty);
    }
}
