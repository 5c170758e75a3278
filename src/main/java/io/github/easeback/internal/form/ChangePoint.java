package io.github.easeback.internal.form;

import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;

/**
 * Whether the values of some minutes stay the same, change little by little, or step once from one level to another: a constant, a straight line or a step, whichever
 * explains them best by the Bayesian information criterion, n ln(SSE / n) + p ln n. The place of the step counts as a parameter, and no model is taken to be
 * better than the resolution of the values, so that rounded values that are all the same don't make the next tenth a step.
 *
 * <p>A minute is told only of a step that no drift could look like, and a change only if it stands out of what minutes differ by: the criterion alone finds a change in
 * one of ten runs that have nothing but noise.
 */
final class ChangePoint {

    /** The fewest minutes to look at: those of the windows A and B. Library convention. */
    static final int FEWEST_MINUTES = 12;

    private static final int SHORTEST_SIDE = 3;

    /** By how much a model has to be better than the others. */
    private static final double CLEARLY_BETTER = 2;

    /** By how many standard deviations of the minutes around it a line has to rise or fall. Library convention. */
    private static final double LEAST_RISE = 4;

    /**
     * By how many standard deviations of the minutes around it a step has to rise or fall. A straight line that is cut in two has a step of at most the square root of
     * 12, 3.5, and noise adds to that. Library convention.
     */
    private static final double LEAST_STEP = 6;

    private static final int PARAMETERS_OF_CONSTANT = 1;
    private static final int PARAMETERS_OF_LINE = 2;
    private static final int PARAMETERS_OF_STEP = 3;

    private final double[] minutes;
    private final double[] values;
    private final FormQuantity quantity;
    private final double mean;
    private final double constantError;
    private final double slope;
    private final double lineError;
    private int place;
    private double before;
    private double after;
    private final double stepError;

    /**
     * Fits the models.
     *
     * @param minutes the numbers of the minutes, rising
     * @param values the value of each minute, at least {@link #FEWEST_MINUTES}
     * @param quantity what they are
     */
    ChangePoint(double[] minutes, double[] values, FormQuantity quantity) {
        this.minutes = minutes;
        this.values = values;
        this.quantity = quantity;
        mean = mean(values);
        double middle = mean(minutes);
        double ofValues = 0;
        double ofMinutes = 0;
        double both = 0;
        for (int i = 0; i < values.length; i++) {
            ofValues += (values[i] - mean) * (values[i] - mean);
            ofMinutes += (minutes[i] - middle) * (minutes[i] - middle);
            both += (values[i] - mean) * (minutes[i] - middle);
        }
        constantError = ofValues;
        slope = both / ofMinutes;
        lineError = Math.max(0, ofValues - slope * both);
        stepError = Math.max(0, ofValues - gainOfStep());
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Finds the place of the step that leaves the smallest error: the first one, if there are several. */
    private double gainOfStep() {
        double best = -1;
        double sum = 0;
        int n = values.length;
        for (int k = 1; k <= n - SHORTEST_SIDE; k++) {
            sum += values[k - 1] - mean;
            double gain = sum * sum * (1.0 / k + 1.0 / (n - k));
            if (k >= SHORTEST_SIDE && gain > best) {
                best = gain;
                place = k;
                before = mean + sum / k;
                after = mean - sum / (n - k);
            }
        }
        return best;
    }

    /** What the values do; never {@code NOT_ASSESSABLE}. */
    FormChange.Kind kind() {
        if (isStep()) {
            return FormChange.Kind.STEP;
        }
        return isDrift() ? FormChange.Kind.DRIFT : FormChange.Kind.NONE;
    }

    private boolean isStep() {
        return bicOfStep() + CLEARLY_BETTER <= Math.min(bicOfConstant(), bicOfLine())
                && stands(after - before, LEAST_STEP, stepError, PARAMETERS_OF_STEP);
    }

    private boolean isDrift() {
        double rise = slope * (minutes[minutes.length - 1] - minutes[0]);
        return Math.min(bicOfLine(), bicOfStep()) + CLEARLY_BETTER <= bicOfConstant()
                && stands(rise, LEAST_RISE, lineError, PARAMETERS_OF_LINE);
    }

    /** Whether a change is larger than what is told of this quantity, and stands out of what is left around it. */
    private boolean stands(double change, double deviations, double error, int parameters) {
        double spread = Math.sqrt(error / (values.length - parameters));
        return Math.abs(change) > quantity.leastChange(before) && Math.abs(change) > deviations * spread;
    }

    /** The first minute after the best step. */
    int minute() {
        return (int) minutes[place];
    }

    /** The mean of the minutes before the best step. */
    double before() {
        return before;
    }

    /** The mean of the minutes from the best step on. */
    double after() {
        return after;
    }

    /** The slope of the straight line per minute, by least squares. */
    double slope() {
        return slope;
    }

    /** The criterion of a constant. */
    double bicOfConstant() {
        return bic(constantError, PARAMETERS_OF_CONSTANT);
    }

    /** The criterion of a straight line. */
    double bicOfLine() {
        return bic(lineError, PARAMETERS_OF_LINE);
    }

    /** The criterion of the best step. */
    double bicOfStep() {
        return bic(stepError, PARAMETERS_OF_STEP);
    }

    private double bic(double error, int parameters) {
        int n = values.length;
        // The variance of what is rounded to this resolution.
        double least = quantity.resolution() * quantity.resolution() / 12;
        return n * Math.log(Math.max(error / n, least)) + parameters * Math.log(n);
    }
}
