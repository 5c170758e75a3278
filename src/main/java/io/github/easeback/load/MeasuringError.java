package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How wrong a sum over runs may be when each run was measured with an error of its own, independent of the others. Errors are relative standard deviations.
 *
 * @param ofOneRun the error of one run, 0 to below 1
 */
record MeasuringError(double ofOneRun) {

    /** The error of a distance by GPS: watches were 3 to 6 % off (doi:10.2196/17118). */
    public static final MeasuringError GPS = new MeasuringError(0.05);

    /** The error of an ascent or descent by barometer or GPS; library convention, the noise floor of the rules. */
    public static final MeasuringError CLIMB = new MeasuringError(0.10);

    /**
     * Checks the error.
     *
     * @throws IllegalArgumentException if {@code ofOneRun} is not from 0 to below 1
     */
    public MeasuringError {
        if (!(ofOneRun >= 0 && ofOneRun < 1)) {
            throw new IllegalArgumentException("A run can't be measured with an error of " + ofOneRun);
        }
    }

    /**
     * The error of the sum of some runs. Errors of several runs partly cancel out, so it is smaller the more runs there are.
     *
     * @param variable a variable whose values add up
     * @param runs the runs, such as those of a week
     * @return the error of the sum over the runs that have a value; absent if that is zero or if there is none
     * @throws IllegalArgumentException if the values of {@code variable} don't add up
     */
    public OptionalDouble ofSum(LoadVariable variable, List<Run> runs) {
        Totals.requireSum(variable);
        double sum = 0;
        double squares = 0;
        for (Run run : runs) {
            double value = variable.of(run).orElse(0);
            sum += value;
            squares += value * value;
        }
        return sum > 0 ? OptionalDouble.of(ofOneRun * Math.sqrt(squares) / sum) : OptionalDouble.empty();
    }

    /**
     * The error of the ratio of two such sums, to the first order.
     *
     * @param variable a variable whose values add up
     * @param runs the runs of the one sum
     * @param before the runs of the other, none of which is in {@code runs}
     * @return the error of the ratio; absent if one of the sums is zero or not known
     * @throws IllegalArgumentException if the values of {@code variable} don't add up
     */
    public OptionalDouble ofRatio(LoadVariable variable, List<Run> runs, List<Run> before) {
        OptionalDouble one = ofSum(variable, runs);
        OptionalDouble other = ofSum(variable, before);
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(Math.hypot(one.getAsDouble(), other.getAsDouble()))
                : OptionalDouble.empty();
    }
}
