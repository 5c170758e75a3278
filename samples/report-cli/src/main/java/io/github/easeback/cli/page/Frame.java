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

/** What all charts of a page have in common: their weeks, their axes and the layoffs behind the bars. Lengths are those of the view box. */
final class Frame {

    private static final double LEFT = 34;
    private static final double RIGHT = 336.6;
    private static final double TOP = 18;
    private static final double BOTTOM = 112;
    private static final double WEEK_LABELS = 126;
    /** How far the first letter of a text reaches to the left of its point. */
    private static final double TICK_GAP = 5;

    private static final int MOST_LABELS = 5;

    /** A year: in more weeks marks would cover each other, dates would come twice, and what is told of each would make the page heavy. */
    static final int MOST_BARS = 53;

    static final int DAYS_IN_WEEK = 7;
    private static final long SECONDS_PER_MINUTE = 60;
    /** The date of the last week would leave the chart if its column were narrower. */
    private static final double DATE_WIDTH = 36;

    /** How wide a letter of a label is at most, as it is printed. */
    static final double LETTER_WIDTH = 6.6;

    private static final double LINE_HEIGHT = 13;

    private final List<Layoff> layoffs;
    private final Units units;
    private final PageWords words;
    private final List<WeeklyLoad> weeks;
    private final Columns columns;

    Frame(TrainingReport report, PageWords words, List<WeeklyLoad> weeks) {
        this(report.layoffs().all(), report.settings().units(), words, weeks);
    }

    /** The frame of a plan, which knows of the layoff that it leads back from. */
    Frame(ComebackReport report, PageWords words, List<WeeklyLoad> weeks) {
        this(report.plan().layoff().stream().toList(), report.units(), words, weeks);
    }

    private Frame(List<Layoff> layoffs, Units units, PageWords words, List<WeeklyLoad> weeks) {
        this.layoffs = layoffs;
        this.units = units;
        this.words = words;
        this.weeks = weeks;
        columns = new Columns(LEFT, RIGHT, weeks.size());
    }

    List<WeeklyLoad> weeks() {
        return weeks;
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

    /** The keyboard stops at each week that was over a limit, and at the last week. */
    boolean isStop(WeeklyLoad week, Mark mark) {
        return mark.isFlag() || week.equals(weeks.get(weeks.size() - 1));
    }

    Scale scale(double largest, LoadVariable variable) {
        return Scale.upTo(largest, variable.dimension(), units, TOP, BOTTOM);
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

    List<Chart.Tick> grid(Scale scale, LoadVariable variable) {
        return scale.ticks().stream()
                .map(value -> new Chart.Tick(SvgNumber.of(scale.y(value)), tick(value, variable.dimension())))
                .toList();
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
    private static String clock(long sixtieths) {
        long rest = sixtieths % 60;
        return sixtieths / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(days().first(), day);
        return LEFT + days * columns.width() / DAYS_IN_WEEK;
    }

    Days days() {
        return new Days(
                weeks.get(0).week().first(), weeks.get(weeks.size() - 1).week().last());
    }

    /** What lies behind the bars: the layoffs, and the years where there are many. */
    List<Chart.Shape> areas() {
        List<Chart.Shape> areas = new ArrayList<>(layoffs());
        if (!hasRoom()) {
            areas.addAll(new YearAxis(this).lines(TOP, BOTTOM));
        }
        return List.copyOf(areas);
    }

    private List<Chart.Shape> layoffs() {
        return layoffs.stream()
                .flatMap(layoff -> shown(layoff).stream())
                .map(days -> new Chart.Shape(
                        hasRoom() ? "layoff" : "layoff quiet",
                        "M" + SvgNumber.of(x(days.first())) + " " + SvgNumber.of(TOP) + "H"
                                + SvgNumber.of(x(days.last().plusDays(1))) + "V" + SvgNumber.of(BOTTOM) + "H"
                                + SvgNumber.of(x(days.first())) + "z"))
                .toList();
    }

    private Optional<Days> shown(Layoff layoff) {
        LocalDate first = layoff.firstDay().isBefore(days().first()) ? days().first() : layoff.firstDay();
        return first.isAfter(layoff.lastDay()) ? Optional.empty() : Optional.of(new Days(first, layoff.lastDay()));
    }

    /** The dates below the axis, and what the layoffs are. */
    List<Chart.Label> labels() {
        List<Chart.Label> labels = new ArrayList<>(hasRoom() ? dates() : new YearAxis(this).labels(WEEK_LABELS));
        layoffs.forEach(layoff -> shown(layoff).ifPresent(days -> labels.addAll(labels(layoff, days))));
        return labels;
    }

    private List<Chart.Label> dates() {
        List<Chart.Label> dates = new ArrayList<>();
        int every = (weeks.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = weeks.size() - 1; i >= 0; i -= every) {
            dates.add(label(i));
        }
        return dates;
    }

    private Chart.Label label(int index) {
        boolean isLast = index == weeks.size() - 1 && columns.width() < DATE_WIDTH;
        double x = isLast ? columns.start(index) + columns.width() : columns.middle(index);
        String text = words.day(weeks.get(index).week().first(), "week");
        return new Chart.Label(SvgNumber.of(x), SvgNumber.of(WEEK_LABELS), isLast ? "end" : "middle", text);
    }

    /** How long a layoff was, in two lines, since many are narrow; nothing if they don't fit into it. */
    private List<Chart.Label> labels(Layoff layoff, Days days) {
        String count = String.valueOf(layoff.days());
        String off = words.say(Message.of("chart.layoff").with("days", layoff.days()));
        double start = x(days.first());
        double end = x(days.last().plusDays(1));
        if (end - start < LETTER_WIDTH * Math.max(count.length(), off.length())) {
            return List.of();
        }
        String middle = SvgNumber.of((start + end) / 2);
        double y = (TOP + BOTTOM) / 2;
        return List.of(
                new Chart.Label(middle, SvgNumber.of(y), "middle", count),
                new Chart.Label(middle, SvgNumber.of(y + LINE_HEIGHT), "middle", off));
    }

    /** Right end of the texts at the ticks. */
    static String tickX() {
        return SvgNumber.of(LEFT - TICK_GAP);
    }
}
