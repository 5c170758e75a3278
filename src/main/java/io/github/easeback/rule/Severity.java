package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Tolerance;

/** How much a finding matters, from least to most. */
public enum Severity {
    /** Worth knowing; nothing to change. */
    INFO,
    /** A little over the limit. */
    CAUTION,
    /** Clearly over the limit. */
    WARNING,
    /** Far over the limit. */
    ALERT;

    private static final double CAUTION_UP_TO = 0.30;
    private static final double WARNING_UP_TO = 1.00;

    /**
     * The severity of an increase that is over a limit; library convention.
     *
     * @param previous the value before
     * @param current the value after
     * @return a caution up to 30 % more, a warning up to 100 %, an alert beyond
     */
    public static Severity ofIncrease(double previous, double current) {
        if (Tolerance.isAbove(current, previous * (1 + WARNING_UP_TO))) {
            return ALERT;
        }
        return Tolerance.isAbove(current, previous * (1 + CAUTION_UP_TO)) ? WARNING : CAUTION;
    }
}
