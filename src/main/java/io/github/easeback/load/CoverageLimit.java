package io.github.easeback.load;

import io.github.easeback.internal.numbers.Tolerance;

/**
 * How many of the runs of a window have to be known for a verdict. A run whose file can't be used is missing, and missing is not rest.
 *
 * @param fraction the least share, above 0 and at most 1
 */
public record CoverageLimit(double fraction) {

    /** Nine runs of ten; library convention. */
    public static final CoverageLimit STANDARD = new CoverageLimit(0.9);

    /**
     * Checks the fraction.
     *
     * @throws IllegalArgumentException if {@code fraction} is not above 0 and at most 1
     */
    public CoverageLimit {
        if (!(fraction > 0 && fraction <= 1)) {
            throw new IllegalArgumentException("A coverage of " + fraction + " is not above 0 and at most 1");
        }
    }

    /**
     * Tells whether enough is known.
     *
     * @param coverage the share of the runs that are known, 0 to 1
     * @return true if it reaches the limit
     */
    public boolean isMetBy(double coverage) {
        return !Tolerance.isAbove(fraction, coverage);
    }
}
