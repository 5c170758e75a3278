package io.github.easeback.cli.page;

import io.github.easeback.load.Dimension;
import io.github.easeback.report.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of an axis that begins at zero and ends at a round number.
 *
 * @param step from one tick to the next, in the SI unit of the variable, above 0
 * @param steps how many steps the axis has, at least 1
 * @param top the coordinate of the last tick
 * @param bottom the coordinate of zero, above {@code top}, since coordinates run downwards
 */
record Scale(double step, int steps, double top, double bottom) {

    private static final int MOST_STEPS = 4;
    private static final double[] ROUND = {1, 2, 5};
    /** Steps of times in seconds, up to ten hours; longer ones are tens of hours. */
    private static final double[] CLOCK = {60, 300, 600, 900, 1800, 3600, 7200, 10_800, 18_000, 36_000};
    /** Sums of doubles may lie a hair over a round number. */
    private static final double HAIR = 1e-9;

    /**
     * The scale that reaches the largest value of a chart with at most four steps.
     *
     * @param largest the largest value in the SI unit; an axis of nothing gets one step
     */
    static Scale upTo(double largest, Dimension dimension, Units units, double top, double bottom) {
        double step = dimension == Dimension.TIME ? clockStep(largest) : roundStep(largest, oneUnit(dimension, units));
        int steps = Math.max(1, (int) Math.ceil(largest / step - HAIR));
        return new Scale(step, steps, top, bottom);
    }

    /** One unit that people read, in the SI unit. */
    private static double oneUnit(Dimension dimension, Units units) {
        return switch (dimension) {
            case DISTANCE -> 1 / units.distance(1);
            case SPEED -> 1 / units.speed(1);
            case HEIGHT -> 1 / units.height(1);
            case TIME, COUNT, LOAD -> 1;
        };
    }

    private static double roundStep(double largest, double unit) {
        for (double power = 1; ; power *= 10) {
            for (double round : ROUND) {
                if (reaches(round * power * unit, largest)) {
                    return round * power * unit;
                }
            }
        }
    }

    private static double clockStep(double largest) {
        for (double step : CLOCK) {
            if (reaches(step, largest)) {
                return step;
            }
        }
        return roundStep(largest, CLOCK[CLOCK.length - 1]);
    }

    private static boolean reaches(double step, double largest) {
        return largest <= MOST_STEPS * step * (1 + HAIR);
    }

    /** The coordinate of a value. */
    double y(double value) {
        return bottom - height(value);
    }

    /** How high a value stands. */
    double height(double value) {
        return value / (step * steps) * (bottom - top);
    }

    /** The values of the ticks, zero included. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
