package io.github.easeback.cli.page;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Draws many weeks as one area with a step a week, and a line on the axis where nothing was run. A week that was not measured is a gap. */
final class Outline {

    private final Columns columns;
    private final Scale scale;
    private final List<OptionalDouble> values;

    Outline(Frame frame, Scale scale, LoadVariable variable) {
        columns = frame.columns();
        this.scale = scale;
        values = frame.weeks().stream().map(week -> value(week, variable)).toList();
    }

    /** The value of a week, 0 if nothing was run and absent if it was not measured. */
    private static OptionalDouble value(WeeklyLoad week, LoadVariable variable) {
        boolean isRest = week.runs().isEmpty() && week.unreadable() == 0;
        return isRest ? OptionalDouble.of(0) : week.value(variable).value();
    }

    List<Chart.Shape> draw() {
        return Stream.of(new Chart.Shape("bar", area()), new Chart.Shape("rest quiet", rest()))
                .filter(shape -> !shape.path().isEmpty())
                .toList();
    }

    private String area() {
        StringBuilder path = new StringBuilder();
        boolean isOpen = false;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i).orElse(0);
            if (value > 0) {
                path.append(isOpen ? "" : "M" + x(i) + " " + y(0));
                path.append('V').append(y(value)).append('H').append(x(i + 1));
            } else if (isOpen) {
                path.append(down());
            }
            isOpen = value > 0;
        }
        return path.append(isOpen ? down() : "").toString();
    }

    private String down() {
        return "V" + y(0) + "z";
    }

    private String rest() {
        StringBuilder path = new StringBuilder();
        boolean isOpen = false;
        for (int i = 0; i < values.size(); i++) {
            boolean isRest = values.get(i).orElse(1) <= 0;
            if (isRest) {
                path.append(isOpen ? "" : "M" + x(i) + " " + SvgNumber.of(scale.y(0) - Columns.REST_WIDTH));
                path.append('H').append(x(i + 1));
            }
            isOpen = isRest;
        }
        return path.toString();
    }

    private String x(int index) {
        return SvgNumber.of(columns.start(index));
    }

    private String y(double value) {
        return SvgNumber.of(scale.y(value));
    }
}
