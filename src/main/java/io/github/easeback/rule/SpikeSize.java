package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Tolerance;
import java.util.Optional;

/**
 * How much longer a run was than the longest of the 30 days before, in the four groups of the study
 * (doi:10.1136/bjsports-2024-109380). The upper end of each group belongs to it.
 */
public enum SpikeSize {
    /** Up to 10 % longer, or shorter. */
    REFERENCE(0.10, Optional.empty()),
    /** More than 10 % and up to 30 % longer. */
    SMALL(0.30, Optional.of(Severity.CAUTION)),
    /** More than 30 % and up to 100 % longer. */
    MODERATE(1.00, Optional.of(Severity.WARNING)),
    /** More than twice as long. */
    LARGE(Double.POSITIVE_INFINITY, Optional.of(Severity.ALERT));

    private final double upTo;
    private final Optional<Severity> severity;

    SpikeSize(double upTo, Optional<Severity> severity) {
        this.upTo = upTo;
        this.severity = severity;
    }

    /**
     * The group of a run.
     *
     * @param longestMetres the longest run of the 30 days before, above 0
     * @param metres the run
     * @return its group
     * @throws IllegalArgumentException if {@code longestMetres} is not above 0
     */
    public static SpikeSize of(double longestMetres, double metres) {
        if (!(longestMetres > 0)) {
            throw new IllegalArgumentException("There is no spike over a longest run of " + longestMetres + " m");
        }
        for (SpikeSize size : values()) {
            if (!Tolerance.isAbove(metres, longestMetres * (1 + size.upTo))) {
                return size;
            }
        }
        return LARGE;
    }

    /**
     * How much a run of this group matters.
     *
     * @return absent for the reference group
     */
    public Optional<Severity> severity() {
        return severity;
    }
}
