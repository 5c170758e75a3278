package io.github.easeback.cli.page;

import io.github.easeback.activity.Layoff;
import io.github.easeback.activity.Message;
import io.github.easeback.comeback.Comeback;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
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
    private static final int DAYS_IN_WEEK = 7;
    /** The date of the last week would leave the chart if its column were narrower. */
    private static final double DATE_WIDTH = 36;

    /** A layoff narrower than this has no room for its label. */
    private static final double LABEL_WIDTH = 52;

    private final LoadHistory load;
    private final Units units;
    private final PageWords words;
    private final List<WeeklyLoad> weeks;
    private final Columns columns;

    Frame(TrainingReport report, PageWords words, List<WeeklyLoad> weeks) {
        load = report.load();
        units = report.settings().units();
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

    Scale scale(double largest, LoadVariable variable) {
        return Scale.upTo(largest, variable.dimension(), units, TOP, BOTTOM);
    }

    /** The unit of the axis of a variable. */
    String unit(LoadVariable variable) {
        return switch (variable.dimension()) {
            case DISTANCE -> units.distanceSymbol();
            case SPEED -> units.speedSymbol();
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

    private String tick(double value, Dimension dimension) {
        double shown = switch (dimension) {
            case DISTANCE -> units.distance(value);
            case SPEED -> units.speed(value);
            case HEIGHT -> units.height(value);
            case TIME, COUNT, LOAD -> value;
        };
        long whole = Math.round(shown);
        return dimension == Dimension.TIME ? clock(whole) : String.valueOf(whole);
    }

    /** Ticks of times are whole minutes. */
    private static String clock(long seconds) {
        long minutes = seconds / 60 % 60;
        return seconds / 3600 + (minutes < 10 ? ":0" : ":") + minutes;
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

    /** The layoffs behind the bars. */
    List<Chart.Shape> layoffs() {
        return shownLayoffs().stream()
                .map(days -> new Chart.Shape(
                        "layoff",
                        "M" + SvgNumber.of(x(days.first())) + " " + SvgNumber.of(TOP) + "H"
                                + SvgNumber.of(x(days.last().plusDays(1))) + "V" + SvgNumber.of(BOTTOM) + "H"
                                + SvgNumber.of(x(days.first())) + "z"))
                .toList();
    }

    private List<Days> shownLayoffs() {
        return all().stream().flatMap(layoff -> shown(layoff).stream()).toList();
    }

    private List<Layoff> all() {
        return load.history().layoffs(Comeback.LAYOFF_DAYS, load.asOf());
    }

    private Optional<Days> shown(Layoff layoff) {
        LocalDate first = layoff.firstDay().isBefore(days().first()) ? days().first() : layoff.firstDay();
        return first.isAfter(layoff.lastDay()) ? Optional.empty() : Optional.of(new Days(first, layoff.lastDay()));
    }

    /** The dates below the axis, and what the layoffs are. */
    List<Chart.Label> labels() {
        List<Chart.Label> labels = new ArrayList<>();
        int every = (weeks.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = weeks.size() - 1; i >= 0; i -= every) {
            labels.add(label(i));
        }
        all().forEach(layoff -> shown(layoff)
                .filter(days -> x(days.last().plusDays(1)) - x(days.first()) >= LABEL_WIDTH)
                .ifPresent(days -> labels.add(label(layoff, days))));
        return labels;
    }

    private Chart.Label label(int index) {
        boolean isLast = index == weeks.size() - 1 && columns.width() < DATE_WIDTH;
        double x = isLast ? columns.start(index) + columns.width() : columns.middle(index);
        String text = words.day(weeks.get(index).week().first(), "week");
        return new Chart.Label(SvgNumber.of(x), SvgNumber.of(WEEK_LABELS), isLast ? "end" : "middle", text);
    }

    private Chart.Label label(Layoff layoff, Days days) {
        double middle = (x(days.first()) + x(days.last().plusDays(1))) / 2;
        String text = words.say(Message.of("chart.layoff").with("days", layoff.days()));
        return new Chart.Label(SvgNumber.of(middle), SvgNumber.of((TOP + BOTTOM) / 2), "middle", text);
    }

    /** Right end of the texts at the ticks. */
    static String tickX() {
        return SvgNumber.of(LEFT - TICK_GAP);
    }
}
