package io.github.easeback.activity;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Refuses values that no run has: the exception says which value it is, what was found, and what would be right. */
final class Check {

    private static final double HIGHEST_RPE = 10;
    private static final int HIGHEST_FEEL = 100;

    private Check() {}

    /** A measured quantity: finite and at least 0. */
    static double amount(String name, double value) {
        return between(name, value, Double.MAX_VALUE, "finite and at least 0");
    }

    static OptionalDouble amount(String name, OptionalDouble value) {
        required(name, value).ifPresent(known -> amount(name, known));
        return value;
    }

    /** A time of at least 0. */
    static Duration time(String name, Duration value) {
        if (required(name, value).isNegative()) {
            throw outside(name, value, "at least 0");
        }
        return value;
    }

    /** A time of more than 0. */
    static Duration positive(String name, Duration value) {
        if (required(name, value).isNegative() || value.isZero()) {
            throw outside(name, value, "more than 0");
        }
        return value;
    }

    static Optional<Duration> time(String name, Optional<Duration> value) {
        required(name, value).ifPresent(known -> time(name, known));
        return value;
    }

    /** A number of things: at least 0. */
    static int count(String name, int value) {
        return atLeast(name, value, 0);
    }

    static int atLeast(String name, int value, int least) {
        if (value < least) {
            throw outside(name, value, "at least " + least);
        }
        return value;
    }

    /** A rating of exertion on Borg's CR10 scale. */
    static double rpe(double value) {
        return between("rpe", value, HIGHEST_RPE, "from 0 to 10");
    }

    static OptionalDouble rpe(OptionalDouble value) {
        required("rpe", value).ifPresent(Check::rpe);
        return value;
    }

    /** How the runner felt. */
    static OptionalInt feel(OptionalInt value) {
        required("feel", value).ifPresent(known -> between("feel", known, HIGHEST_FEEL, "from 0 to 100"));
        return value;
    }

    static <T> T required(String name, T value) {
        return Objects.requireNonNull(value, name);
    }

    private static double between(String name, double value, double most, String range) {
        if (!(value >= 0 && value <= most)) {
            throw outside(name, value, range);
        }
        return value;
    }

    private static IllegalArgumentException outside(String name, Object found, String range) {
        return new IllegalArgumentException(name + " is " + found + ", and has to be " + range);
    }
}
