package io.github.easeback.cli.page;

import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all charts of a page have in common: their weeks, their axes and the layoffs behind the bars. Lengths are those of the view box. */
final class Frame {

    /** The dates below the way back, whose texts are a part of the drawing. */
    private static final double WEEK_LABELS = 126;
    /** How far the first letter of a text reaches to the left of its point. */
    private static final double TICK_GAP = 5;

    /** A year: in more weeks marks would cover each other, dates would come twice, and what is told of each would make the page heavy. */
    static final int MOST_BARS = 53;

    static final int DAYS_IN_WEEK = 7;
    private static final long SECONDS_PER_MINUTE = 60;
    /** How many weeks a phone shows, and one that is narrow. */
    private static final Set<Integer> ON_A_PHONE = Set.of(13, 11);

    /** The date of the last week would leave the chart if its column were narrower. */
    private static final double DATE_WIDTH = 46;

    /** A tablet draws the chart at half of its size, but not the dates below it. */
    private static final double SMALLEST_SIZE = 0.5;

    /** So many columns are narrower than a date on a phone. */
    private static final int MANY_ON_A_PHONE = 8;

    private final List<Layoff> layoffs;
    private final Units units;
    private final PageWords words;
    private final List<WeeklyLoad> weeks;
    private final Columns columns;
    private final Canvas canvas;

    /** A line of an axis: its coordinate, and its text, which may be empty. */
    record Line(double y, String text) {}

    Frame(TrainingReport report, PageWords words, List<WeeklyLoad> weeks, Canvas canvas) {
        this(report.layoffs().all(), report.settings().units(), words, weeks, canvas);
    }

    /** The frame of a plan, which knows of the layoff that it leads back from. */
    Frame(ComebackReport report, PageWords words, List<WeeklyLoad> weeks) {
        this(report.plan().layoff().stream().toList(), report.units(), words, weeks, Canvas.PLAN);
    }

    private Frame(List<Layoff> layoffs, Units units, PageWords words, List<WeeklyLoad> weeks, Canvas canvas) {
        this.layoffs = layoffs;
        this.units = units;
        this.words = words;
        this.weeks = weeks;
        this.canvas = canvas;
        columns = new Columns(canvas.left(), canvas.right(), weeks.size());
    }

    List<WeeklyLoad> weeks() {
        return weeks;
    }

    Canvas canvas() {
        return canvas;
    }

    Columns columns() {
        return columns;
    }

    /** Whether there is room for a bar, a limit and a mark for each week. */
    static boolean hasRoom(List<WeeklyLoad> weeks) {
        return weeks.size() <= MOST_BARS;
    }

    boolean hasRoom() {
        return hasRoom(weeks);
    }

    Scale scale(double largest, LoadVariable variable) {
        return Scale.upTo(largest, variable.dimension(), units, canvas.top(), canvas.bottom());
    }

    /** The unit of the axis of a variable. */
    String unit(LoadVariable variable) {
        return switch (variable.dimension()) {
            case DISTANCE -> units.distanceSymbol();
            case SPEED -> units.paceSymbol();
            case HEIGHT -> units.heightSymbol();
            case TIME -> words.text("axis.time");
            case COUNT, LOAD -> variable.dimension().unit();
        };
    }

    List<Chart.Tick> grid(Scale scale, LoadVariable variable, List<Chart.End> ends) {
        return grid(
                scale.ticks().stream()
                        .map(value -> new Line(scale.y(value), tick(value, variable.dimension())))
                        .toList(),
                ends);
    }

    /** The lines of an axis; one has no text where that would lie on what stands at the end of a line. */
    List<Chart.Tick> grid(List<Line> lines, List<Chart.End> ends) {
        return lines.stream()
                .map(line -> new Chart.Tick(
                        SvgNumber.of(line.y),
                        canvas.down(line.y),
                        ends.stream().anyMatch(end -> Math.abs(end.y() - line.y) < canvas.line()) ? "" : line.text))
                .toList();
    }

    /** What stands at the end of a line. */
    Chart.End end(double y, String key) {
        return new Chart.End(canvas.down(y), y, words.text(key));
    }

    /** The axis of a speed grows with it and is read as paces; none belongs to standing still. */
    private String tick(double value, Dimension dimension) {
        return switch (dimension) {
            case DISTANCE -> String.valueOf(Math.round(units.distance(value)));
            case SPEED -> value > 0 ? clock(Math.round(units.pace(value))) : "";
            case HEIGHT -> String.valueOf(Math.round(units.height(value)));
            case TIME -> clock(Math.round(value) / SECONDS_PER_MINUTE);
            case COUNT, LOAD -> String.valueOf(Math.round(value));
        };
    }

    /** Whole minutes as hours and minutes; the seconds of a pace as minutes and seconds. */
    static String clock(long sixtieths) {
        long rest = sixtieths % 60;
        return sixtieths / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(days().first(), day);
        return canvas.left() + days * columns.width() / DAYS_IN_WEEK;
    }

    Days days() {
        return new Days(
                weeks.get(0).week().first(), weeks.get(weeks.size() - 1).week().last());
    }

    /** What lies behind the bars: the layoffs, and the years where there are many. */
    List<Chart.Shape> areas() {
        List<Chart.Shape> areas = new ArrayList<>(layoffs());
        if (!hasRoom()) {
            areas.addAll(new YearAxis(this).lines(canvas.top(), canvas.bottom()));
        }
        return List.copyOf(areas);
    }

    private List<Chart.Shape> layoffs() {
        return layoffs.stream()
                .flatMap(layoff -> shown(layoff).stream())
                .map(days -> new Chart.Shape(
                        hasRoom() ? "layoff" : "layoff quiet",
                        "M" + SvgNumber.of(x(days.first())) + " " + SvgNumber.of(canvas.top()) + "H"
                                + SvgNumber.of(x(days.last().plusDays(1))) + "V" + SvgNumber.of(canvas.bottom()) + "H"
                                + SvgNumber.of(x(days.first())) + "z"))
                .toList();
    }

    private Optional<Days> shown(Layoff layoff) {
        LocalDate first = layoff.firstDay().isBefore(days().first()) ? days().first() : layoff.firstDay();
        return first.isAfter(layoff.lastDay()) ? Optional.empty() : Optional.of(new Days(first, layoff.lastDay()));
    }

    /** The dates below the axis, and what the layoffs are, as texts of the drawing. */
    List<Chart.Label> labels() {
        List<Chart.Label> labels = new ArrayList<>(axis());
        double y = (canvas.top() + canvas.bottom()) / 2;
        for (Off off : roomy()) {
            labels.add(new Chart.Label(off.middle, y, "middle", off.count));
            labels.add(new Chart.Label(off.middle, y + canvas.line(), "middle", off.unit));
        }
        return labels;
    }

    /** The dates below the axis, as texts of the page; at the left edge there is no room for one. */
    List<RunStrip.Text> dates() {
        return axis().stream()
                .filter(label -> label.x() - canvas.left() >= room(label) / 2)
                .map(label -> new RunStrip.Text(canvas.across(label.x()), label.anchor() + edge(label), label.text()))
                .toList();
    }

    /** How wide a date may get, also where the chart is small; years have looked for their room. */
    private double room(Chart.Label label) {
        return hasRoom() ? canvas.letter() * label.text().length() : DATE_WIDTH;
    }

    /** A phone shows as many of the last weeks as the style has room for; then a date in the first of them has none, and that of the last one is wider than its column. */
    private String edge(Chart.Label label) {
        int shown = Math.toIntExact(Math.round((columns.right() - label.x()) / columns.width() + 0.5));
        if (!hasRoom()) {
            return "";
        }
        if (shown == 1 && weeks.size() >= MANY_ON_A_PHONE) {
            return " last";
        }
        return ON_A_PHONE.contains(shown) ? " first-of-" + shown : "";
    }

    /** What the layoffs are, as texts of the page. */
    List<Chart.Off> offs() {
        return roomy().stream()
                .map(off -> new Chart.Off(canvas.across(off.middle), off.count, off.unit))
                .toList();
    }

    private List<Chart.Label> axis() {
        if (!hasRoom()) {
            return new YearAxis(this).labels(WEEK_LABELS);
        }
        List<Chart.Label> dates = new ArrayList<>();
        int most = canvas.dates();
        int every = (weeks.size() + most - 1) / most;
        for (int i = weeks.size() - 1; i >= 0; i -= every) {
            dates.add(label(i));
        }
        return dates;
    }

    private Chart.Label label(int index) {
        boolean isLast = index == weeks.size() - 1 && SMALLEST_SIZE * columns.width() < DATE_WIDTH;
        double x = isLast ? columns.start(index) + columns.width() : columns.middle(index);
        String text = words.day(weeks.get(index).week().first(), "week");
        return new Chart.Label(x, WEEK_LABELS, isLast ? "end" : "middle", text);
    }

    /** How long a layoff was, in two lines, since many are narrow. */
    private record Off(double middle, String count, String unit) {}

    /** The layoffs whose texts fit into them. */
    private List<Off> roomy() {
        return layoffs.stream()
                .flatMap(layoff -> shown(layoff).flatMap(days -> off(layoff, days)).stream())
                .toList();
    }

    private Optional<Off> off(Layoff layoff, Days days) {
        String count = String.valueOf(layoff.days());
        String unit = words.say(Message.of("chart.layoff").with("days", layoff.days()));
        double start = x(days.first());
        double end = x(days.last().plusDays(1));
        return end - start < canvas.letter() * Math.max(count.length(), unit.length())
                ? Optional.empty()
                : Optional.of(new Off((start + end) / 2, count, unit));
    }

    /** Weeks as the rows of a table, the weeks of a layoff as one. */
    List<Chart.Row> rows(List<WeekFact> facts, WeekSentence sentence) {
        return WeekGaps.of(weeks, layoffs, words)
                .rows(index -> sentence.row(facts.get(index)), (span, what) -> Chart.Row.gap(span, what));
    }

    /** Right end of the texts at the ticks. */
    static String tickX() {
        return SvgNumber.of(Canvas.PLAN.left() - TICK_GAP);
    }
}
