package io.github.easeback.load;

import java.util.Objects;

/**
 * An exponentially weighted mean of daily loads: E(t) = a L(t) + (1 - a) E(t-1), after Williams et al. 2017 (doi:10.1136/bjsports-2016-096589).
 *
 * @param convention how the weight a follows from N
 * @param days N, at least 1
 */
public record Ewma(EwmaConvention convention, int days) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code days} is below 1
     * @throws NullPointerException if {@code convention} is null
     */
    public Ewma {
        Objects.requireNonNull(convention, "convention");
        if (days < 1) {
            throw new IllegalArgumentException("There is no mean over " + days + " days");
        }
    }

    /**
     * The mean on each day. It begins with the load of the first day, so the first N days still remember it.
     *
     * @param daily the load of each day in order, finite and not negative
     * @return as many means as there are days
     * @throws IllegalArgumentException if a load is negative or not finite
     */
    public double[] of(double[] daily) {
        return daily.length == 0 ? new double[0] : from(daily[0], daily);
    }

    /** The mean on each day for a runner whose mean was {@code start} on the day before the first. */
    double[] from(double start, double[] daily) {
        DailyValues.check(daily);
        double weight = convention.weight(days);
        double[] means = new double[daily.length];
        double mean = start;
        for (int i = 0; i < daily.length; i++) {
            mean += weight * (daily[i] - mean);
            means[i] = mean;
        }
        return means;
    }
}
