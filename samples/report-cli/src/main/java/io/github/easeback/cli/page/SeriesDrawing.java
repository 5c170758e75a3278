package io.github.easeback.cli.page;

import io.github.easeback.load.UsualRange;
import io.github.easeback.message.Message;
import io.github.easeback.report.FormSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a quantity over the last runs: a square a run, from left to right, before the band of what is usual. */
final class SeriesDrawing {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 60;
    private static final double MARGIN = 6;
    private static final double HALF = 2.5;

    /** Older runs would lie on each other. */
    private static final int MOST = 40;

    private final FormSeries series;
    private final List<FormSeries.Value> shown;
    private final double low;
    private final double high;

    private SeriesDrawing(FormSeries series) {
        this.series = series;
        List<FormSeries.Value> all = series.values();
        shown = all.subList(Math.max(0, all.size() - MOST), all.size());
        List<Double> values = Stream.concat(
                        shown.stream().map(FormSeries.Value::value),
                        series.range().stream().flatMap(range -> Stream.of(range.low(), range.high())))
                .toList();
        low = values.stream().mapToDouble(value -> value).min().orElse(0);
        high = values.stream().mapToDouble(value -> value).max().orElse(0);
    }

    static InsideRuns.Series of(FormSeries series, String id, PageWords words) {
        SeriesDrawing drawing = new SeriesDrawing(series);
        Message usual = Message.of(series.range().isPresent() ? "series.usual" : "series.young")
                .with("low", series.low())
                .with("high", series.high())
                .with("unit", series.unit());
        String newest = drawing.shown.stream()
                .skip(Math.max(0, drawing.shown.size() - UsualRange.NEWEST_RUNS))
                .map(FormSeries.Value::text)
                .collect(Collectors.joining(", "));
        return new InsideRuns.Series(
                id,
                series.name(),
                words.say(usual),
                words.say(Message.of("series.newest").with("values", newest).with("unit", series.unit())),
                words.say(Message.of("series.description")
                        .with("count", drawing.shown.size())
                        .with("first", drawing.shown.get(0).day())),
                drawing.band(),
                drawing.points());
    }

    private String band() {
        return series.range()
                .map(range -> "M0 " + SvgNumber.of(y(range.high())) + "H" + SvgNumber.of(WIDTH) + "V"
                        + SvgNumber.of(y(range.low())) + "H0z")
                .orElse("");
    }

    private List<Chart.Shape> points() {
        double step = (WIDTH - 2 * MARGIN) / Math.max(1, shown.size() - 1);
        List<Chart.Shape> points = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            FormSeries.Value value = shown.get(i);
            points.add(new Chart.Shape(
                    series.isOutside(value) ? "dot out" : "dot", square(MARGIN + i * step, y(value.value()))));
        }
        return List.copyOf(points);
    }

    private static String square(double x, double y) {
        return "M" + SvgNumber.of(x - HALF) + " " + SvgNumber.of(y - HALF) + "h" + SvgNumber.of(2 * HALF) + "v"
                + SvgNumber.of(2 * HALF) + "h" + SvgNumber.of(-2 * HALF) + "z";
    }

    /** Equal values lie in the middle. */
    private double y(double value) {
        double share = high > low ? (value - low) / (high - low) : 0.5;
        return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
    }
}
