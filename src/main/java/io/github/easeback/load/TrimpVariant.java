package io.github.easeback.load;

/**
 * How a TRIMP weighs the heart rate: a factor times e to the power of an exponent times the share of the heart rate's range. All three go under
 * Banister's name, and tools differ in the factor for women, so a report names the variant. The constants are those of published tools; the
 * source was not read.
 */
public enum TrimpVariant {
    /** The weight for men. */
    MALE(0.64, 1.92),
    /** A weight for women, with the factor of men. */
    FEMALE_064(0.64, 1.67),
    /** A weight for women, with a factor of its own. */
    FEMALE_086(0.86, 1.67);

    private final double factor;
    private final double exponent;

    TrimpVariant(double factor, double exponent) {
        this.factor = factor;
        this.exponent = exponent;
    }

    /**
     * The factor.
     *
     * @return a plain number
     */
    public double factor() {
        return factor;
    }

    /**
     * The exponent.
     *
     * @return a plain number
     */
    public double exponent() {
        return exponent;
    }

    /**
     * The formula, to be printed beside each number.
     *
     * @return such as {@code 0.64 e^(1.92 dHR)}
     */
    public String symbol() {
        return factor + " e^(" + exponent + " dHR)";
    }

    /** What a minute counts at a share of the heart rate's range. */
    double weight(double share) {
        return factor * Math.exp(exponent * share);
    }
}
