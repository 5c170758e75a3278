package io.github.easeback.cli.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years below a chart of many weeks: a line where each begins, and its number in the middle of what is shown of it. */
final class YearAxis {

    private static final int DIGITS = 4;
    private static final int AIR = 2;

    private static final double DAYS = 365;

    private final Frame frame;
    private final int first;
    private final int last;

    YearAxis(Frame frame) {
        this.frame = frame;
        first = frame.days().first().getYear();
        last = frame.days().last().getYear();
    }

    List<Chart.Shape> lines(double top, double bottom) {
        return IntStream.rangeClosed(first + 1, last)
                .mapToObj(year -> new Chart.Shape(
                        "grid",
                        "M" + SvgNumber.of(frame.x(LocalDate.ofYearDay(year, 1))) + " " + SvgNumber.of(top) + "V"
                                + SvgNumber.of(bottom)))
                .toList();
    }

    /** Every year, or every second and so on where they are narrow; a year of which little is shown has none. */
    List<Chart.Label> labels(double y) {
        double width = DAYS * frame.columns().width() / Frame.DAYS_IN_WEEK;
        int every = (int) Math.ceil((DIGITS + AIR) * frame.canvas().letter() / width);
        return IntStream.rangeClosed(first, last)
                .filter(year -> (last - year) % every == 0)
                .filter(year -> end(year) - start(year)
                        >= Math.min(DIGITS * frame.canvas().letter(), width / 2))
                .mapToObj(year -> new Chart.Label((start(year) + end(year)) / 2, y, "middle", String.valueOf(year)))
                .toList();
    }

    private double start(int year) {
        return frame.x(year == first ? frame.days().first() : LocalDate.ofYearDay(year, 1));
    }

    private double end(int year) {
        return frame.x(year == last ? frame.days().last().plusDays(1) : LocalDate.ofYearDay(year + 1, 1));
    }
}
