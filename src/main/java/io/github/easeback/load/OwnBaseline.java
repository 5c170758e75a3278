package io.github.easeback.load;

import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The baseline of a runner: the mean and the standard deviation of some runs, all measured by the same sensor, against which one new run is held.
 *
 * @param runs how many runs, at least 8
 * @param mean their mean
 * @param deviation their standard deviation, at least the least one that was set
 */
public record OwnBaseline(int runs, double mean, double deviation) {

    /** The fewest runs that make a baseline; library convention. */
    public static final int FEWEST_RUNS = 8;

    /** The least standard deviation of a balance, in percentage points: what watches resolve. Library convention. */
    public static final double LEAST_OF_BALANCE = 0.1;

    /** One of 20 runs lies outside of 95 %. */
    private static final double ONE_OF_TWENTY = 0.05;

    private static final double NORMAL = 1.96;
    private static final double HAIR = 1e-9;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are fewer than 8 runs, or if the deviation is negative or not a number
     */
    public OwnBaseline {
        if (runs < FEWEST_RUNS) {
            throw new IllegalArgumentException(
                    "A baseline takes " + FEWEST_RUNS + " runs or more, and there are " + runs);
        }
        if (!(deviation >= 0)) {
            throw new IllegalArgumentException("A standard deviation can't be " + deviation);
        }
    }

    /**
     * The baseline of some runs.
     *
     * @param values a value of each run, finite
     * @param leastDeviation no smaller standard deviation is believed; not negative
     * @return absent if there are fewer than 8
     */
    public static Optional<OwnBaseline> of(double[] values, double leastDeviation) {
        return values.length < FEWEST_RUNS
                ? Optional.empty()
                : Optional.of(new OwnBaseline(
                        values.length,
                        StatUtils.mean(values),
                        Math.max(leastDeviation, Math.sqrt(StatUtils.variance(values)))));
    }

    /**
     * How far one new run may lie from the mean: the prediction interval, t(0.975, n - 1) SD sqrt(1 + 1/n).
     *
     * @return in the unit of the values
     */
    public double limitOfNewRun() {
        return limitOfNewRun(ONE_OF_TWENTY);
    }

    private double limitOfNewRun(double chance) {
        double t = new TDistribution(runs - 1).inverseCumulativeProbability(1 - chance / 2);
        return t * deviation * Math.sqrt(1 + 1.0 / runs);
    }

    /**
     * The minimal detectable change between two single runs, 1.96 sqrt(2) SD.
     *
     * @return in the unit of the values
     */
    public double detectableChange() {
        return NORMAL * Math.sqrt(2) * deviation;
    }

    /**
     * Tells whether a new run differs. A run exactly at the limit does not.
     *
     * @param value the value of the run
     * @return true if it lies further from the mean than the limit of a new run
     */
    public boolean isChanged(double value) {
        return isChanged(value, ONE_OF_TWENTY);
    }

    /**
     * Tells whether a new run differs, for a caller who looks at several values of it and so has to ask more of each.
     *
     * @param value the value of the run
     * @param chance how often a run that is like the others may be said to differ, above 0 and below 1: 0.05 is one of 20
     * @return true if it lies further from the mean than such a run would
     * @throws IllegalArgumentException if the chance is not above 0 and below 1
     */
    public boolean isChanged(double value, double chance) {
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("A chance of " + chance + " is not above 0 and below 1");
        }
        return Math.abs(value - mean) > limitOfNewRun(chance) + HAIR;
    }
}
