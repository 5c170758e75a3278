package io.github.easeback.internal.form;

/**
 * The energy that running costs on a slope, after Minetti et al. 2002 (doi:10.1152/japplphysiol.01177.2001): {@code Cr(i) = 155.4i^5 -
 * 30.4i^4 - 43.3i^3 + 46.3i^2 + 19.5i + 3.6} J/(kg m), measured from -0.45 to +0.45.
 */
final class RunningCost {

    private static final double STEEPEST = 0.45;
    private static final double LEVEL = 3.6;

    private RunningCost() {}

    /**
     * The cost of a metre.
     *
     * @param grade height over distance, up positive; beyond 0.45 either way it counts as 0.45
     * @return joules per kilogram and metre
     */
    static double of(double grade) {
        double i = Math.abs(grade) <= STEEPEST ? grade : Math.copySign(STEEPEST, grade);
        return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + LEVEL;
    }

    /** The metres on level ground that cost as much as a metre on a slope. */
    static double levelMetres(double grade) {
        return of(grade) / LEVEL;
    }
}
