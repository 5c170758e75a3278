package io.github.easeback.cohort;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * A 95 % interval.
 *
 * @param low the lower bound
 * @param high the upper bound
 */
record Interval(double low, double high) {

    /** The 0.975 quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final double TAIL = 0.025;

    /**
     * Of a rate by the normal approximation, rate (1 ± z / sqrt(cases)), as in most reports of incidences; too narrow and too low for few cases.
     *
     * @param cases how many, above 0
     * @param rate the rate, in any unit
     */
    static Interval normal(long cases, double rate) {
        double wide = Z * rate / Math.sqrt((double) cases);
        return new Interval(rate - wide, rate + wide);
    }

    /**
     * Of a rate, exact for counts that are Poisson distributed (Garwood 1936, Biometrika 28:437-442).
     *
     * @param cases how many, at least 0
     * @param perCase what one case adds to the rate
     */
    static Interval exact(long cases, double perCase) {
        double low = cases == 0
                ? 0
                : new ChiSquaredDistribution(2.0 * (double) cases).inverseCumulativeProbability(TAIL) / 2;
        double high = new ChiSquaredDistribution(2.0 * (double) cases + 2).inverseCumulativeProbability(1 - TAIL) / 2;
        return new Interval(low * perCase, high * perCase);
    }

    /**
     * Of a ratio of two rates, by the normal approximation of its logarithm.
     *
     * @param ratio the ratio
     * @param cases the cases of the one, above 0
     * @param others the cases of the other, above 0
     */
    static Interval ofRatio(double ratio, long cases, long others) {
        double factor = Math.exp(Z * Math.sqrt(1.0 / (double) cases + 1.0 / (double) others));
        return new Interval(ratio / factor, ratio * factor);
    }

    /**
     * Of a share (Wilson 1927, J Am Stat Assoc 22:209-212).
     *
     * @param some how many have it
     * @param all of how many, above 0
     */
    static Interval wilson(long some, long all) {
        double share = (double) some / (double) all;
        double square = Z * Z / (double) all;
        double centre = (share + square / 2) / (1 + square);
        double wide = Z / (1 + square) * Math.sqrt(share * (1 - share) / (double) all + square / (4 * (double) all));
        return new Interval(Math.max(0, centre - wide), Math.min(1, centre + wide));
    }
}
