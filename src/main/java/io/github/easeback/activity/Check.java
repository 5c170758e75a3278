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

    /** No run, ride or week comes near to that in any unit, and sums of thousands of such numbers are numbers still. Library conventions. */
    private static final double MOST = 1e12;

    /** Between two values a clock may leap by decades, but not by more than all dates of a watch span. */
    private static final Duration LONGEST = Duration.ofDays(200 * 365);

    private Check() {}

    /** A measured quantity: finite, and so large that it may be measured. */
    static double amount(String name, double value) {
        if (between(name, value, Double.MAX_VALUE, "finite and at least 0") > MOST) {
            throw outside(name, value, "at most " + MOST);
        }
        return value;
    }

    static OptionalDouble amount(String name, OptionalDouble value) {
        required(name, value).ifPresent(known -> amount(name, known));
        return value;
    }

    /** A time of at least 0, and no more than sums can take. */
    static Duration time(String name, Duration value) {
        if (required(name, value).isNegative()) {
            throw outside(name, value, "at least 0");
        }
        if (value.compareTo(LONGEST) > 0) {
            throw outside(name, value, "at most " + LONGEST.toDays() + " days");
        }
        return value;
    }

    /** A time of more than 0. */
    static Duration positive(String name, Duration value) {
        if (required(name, value).isNegative() || value.isZero()) {
            throw outside(name, value, "more than 0");
        }
        return time(name, value);
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
