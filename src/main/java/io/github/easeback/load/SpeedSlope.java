package io.github.easeback.load;

import io.github.easeback.activity.TheilSen;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a quantity of a runner goes with the speed: faster running shortens the contact with the ground and lengthens the step. With it, values at different speeds are compared.
 *
 * @param perSpeed by how much the quantity changes per metre per second, in the unit of the quantity
 */
public record SpeedSlope(double perSpeed) {

    /** The fewest runs that tell a slope; library convention. */
    public static final int FEWEST_RUNS = 10;

    /**
     * Checks the slope.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public SpeedSlope {
        if (!Double.isFinite(perSpeed)) {
            throw new IllegalArgumentException("A slope can't be " + perSpeed);
        }
    }

    /**
     * The Theil-Sen slope over some runs. Runs at the very same speed count as one with their mean.
     *
     * @param speeds the speed of each run, in metres per second, finite
     * @param values the quantity of each run, finite
     * @return absent if there are fewer than 10 runs, or fewer than 4 speeds
     * @throws IllegalArgumentException if there are more or fewer values than speeds
     */
    public static Optional<SpeedSlope> of(double[] speeds, double[] values) {
        if (speeds.length != values.length) {
            throw new IllegalArgumentException(speeds.length + " runs can't have " + values.length + " values");
        }
        if (speeds.length < FEWEST_RUNS) {
            return Optional.empty();
        }
        double[] at = Arrays.stream(speeds).sorted().distinct().toArray();
        double[] means = new double[at.length];
        int[] counts = new int[at.length];
        for (int i = 0; i < speeds.length; i++) {
            int place = Arrays.binarySearch(at, speeds[i]);
            counts[place]++;
            means[place] += (values[i] - means[place]) / counts[place];
        }
        return TheilSen.of(at, means).map(slope -> new SpeedSlope(slope.slope()));
    }

    /**
     * By how much a value differs from another, beyond what the speed explains.
     *
     * @param before the value to compare with
     * @param speedBefore the speed at which it was measured, in metres per second
     * @param after the other value
     * @param speedAfter the speed at which that was measured, in metres per second
     * @return as a share of what is expected at the other speed, such as 0.035 for 3.5 % more
     */
    public double change(double before, double speedBefore, double after, double speedAfter) {
        return after / (before + perSpeed * (speedAfter - speedBefore)) - 1;
    }
}
