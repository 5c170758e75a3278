package io.github.easeback.cli.page;

import io.github.easeback.report.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of an axis of paces, which is cut on both sides: from a round pace that is faster than all to one that is slower.
 *
 * @param fastest the pace of the top, in seconds a kilometre or mile
 * @param step from one tick to the next, in seconds
 * @param steps how many steps the axis has, at least 1
 * @param units what paces are told in
 * @param canvas where it stands
 */
record PaceScale(double fastest, double step, int steps, Units units, Canvas canvas) {

    private static final int MOST_STEPS = 4;
    private static final double[] STEPS = {10, 15, 30, 60, 120, 300, 600, 1800, 3600};

    /** The scale over some paces; without any it has one step. */
    static PaceScale over(List<Double> paces, Units units, Canvas canvas) {
        double low = paces.stream().mapToDouble(pace -> pace).min().orElse(300);
        double high = paces.stream().mapToDouble(pace -> pace).max().orElse(360);
        for (double step : STEPS) {
            double from = step * Math.floor(low / step);
            int steps = Math.max(1, (int) Math.ceil((high - from) / step));
            if (steps <= MOST_STEPS) {
                return new PaceScale(from, step, steps, units, canvas);
            }
        }
        double longest = STEPS[STEPS.length - 1];
        return new PaceScale(0, longest, (int) Math.ceil(high / longest), units, canvas);
    }

    /** The coordinate of a speed in metres per second, above 0. */
    double y(double speed) {
        return down(units.pace(speed));
    }

    private double down(double pace) {
        return canvas.top() + (pace - fastest) / (step * steps) * (canvas.bottom() - canvas.top());
    }

    /** The lines of the axis. */
    List<Frame.Line> ticks() {
        List<Frame.Line> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double pace = fastest + i * step;
            ticks.add(new Frame.Line(down(pace), Frame.clock(Math.round(pace))));
        }
        return List.copyOf(ticks);
    }
}
