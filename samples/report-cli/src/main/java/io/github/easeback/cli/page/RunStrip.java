package io.github.easeback.cli.page;

import io.github.easeback.activity.Bout;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.report.RunReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run as a strip over its timer time: what was done has a height and a colour, and minutes 10 to 15 of the running are marked. It is as wide as its place and
 * knows nothing of the page around it. Places are per cents of its width.
 *
 * @param id a name that is unique on the page
 * @param title what is drawn
 * @param description what a reader who doesn't see the strip should know of it
 * @param bouts the bouts as outlines, with the name of their style
 * @param onsets the minutes in which pain began, as lines
 * @param window the bracket over minutes 10 to 15; empty if the run did not get there
 * @param windowLabel the text of the bracket, and its place
 * @param minutes the texts below, and their places
 * @param kinds what occurs, for the key
 * @param rows the bouts as a table
 */
record RunStrip(
        String id,
        String title,
        String description,
        List<Chart.Shape> bouts,
        List<Chart.Shape> onsets,
        String window,
        Optional<Text> windowLabel,
        List<Text> minutes,
        List<Kind> kinds,
        List<Row> rows) {

    private static final double WIDTH = 1000;
    private static final double BOTTOM = 60;
    private static final double BRACKET = 4;
    private static final double TOP = 10;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480);
    private static final int MOST_LABELS = 6;
    /** A text that begins so far to the right would leave the strip. */
    private static final double LATE = 92;

    private static final double EARLY = 5;

    /** A text, its place, and how it lies there: {@code start}, {@code middle} or {@code end}. */
    record Text(String left, String anchor, String text) {

        static Text at(double percent, String text) {
            String anchor = percent < EARLY ? "start" : percent > LATE ? "end" : "middle";
            return new Text(SvgNumber.of(percent), anchor, text);
        }
    }

    /** What may be done, for the key. */
    record Kind(String style, String path, String name) {}

    /** A bout in the table. */
    record Row(String gait, String from, String duration, String distance, String pace) {}

    static RunStrip of(RunReport report, String id, PageWords words) {
        Run run = report.run();
        List<Bout> bouts = run.form().bouts();
        double total =
                bouts.stream().mapToDouble(bout -> seconds(bout.duration())).sum();
        double begin = report.inside()
                .map(InsideRun::firstRunning)
                .map(first -> seconds(first) + 60 * RunWindow.Part.B.fromMinute())
                .filter(from -> from < total)
                .orElse(Double.NaN);
        double end = Math.min(total, begin + 60 * (RunWindow.Part.B.toMinute() - RunWindow.Part.B.fromMinute()));
        return new RunStrip(
                id,
                words.text("strip.title"),
                description(report, !Double.isNaN(begin), words),
                bouts.stream()
                        .map(bout -> new Chart.Shape(
                                style(bout.gait()),
                                outline(
                                        bout.gait(),
                                        WIDTH * seconds(bout.from()) / total,
                                        WIDTH * seconds(bout.duration()) / total)))
                        .toList(),
                report.onsets().stream()
                        .map(onset -> onset(WIDTH * Math.min(1, 60 * onset.minute() / total)))
                        .toList(),
                Double.isNaN(begin) ? "" : bracket(WIDTH * begin / total, WIDTH * end / total),
                Double.isNaN(begin)
                        ? Optional.empty()
                        : Optional.of(Text.at(50 * (begin + end) / total, words.text("strip.window"))),
                minutes(total / 60, words),
                kinds(List.of(report), words),
                bouts.stream().map(bout -> row(bout, words)).toList());
    }

    /** What occurs in some runs, for the key. */
    static List<Kind> kinds(List<RunReport> runs, PageWords words) {
        Stream<Kind> gaits = Stream.of(Bout.Kind.values())
                .filter(kind -> runs.stream()
                        .flatMap(run -> run.run().form().bouts().stream())
                        .anyMatch(bout -> bout.gait() == kind))
                .map(kind -> new Kind(style(kind), outline(kind, 0, TOP), words.text("inside.gait." + kind)));
        boolean isAnyPain = runs.stream().anyMatch(run -> !run.onsets().isEmpty());
        Chart.Shape pain = onset(TOP / 2);
        return Stream.concat(
                        gaits,
                        isAnyPain
                                ? Stream.of(new Kind(pain.style(), pain.path(), words.text("strip.legend.onset")))
                                : Stream.empty())
                .toList();
    }

    private static Chart.Shape onset(double place) {
        return new Chart.Shape("onset", "M" + SvgNumber.of(place) + " 0V" + SvgNumber.of(BOTTOM));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static String style(Bout.Kind kind) {
        return "gait " + kind.name().toLowerCase(Locale.ROOT);
    }

    private static double height(Bout.Kind kind) {
        return switch (kind) {
            case RUN -> BOTTOM - TOP;
            case WALK -> (BOTTOM - TOP) / 2;
            case STAND -> (BOTTOM - TOP) / 8;
            case UNKNOWN -> (BOTTOM - TOP) / 4;
        };
    }

    private static String outline(Bout.Kind kind, double from, double width) {
        return "M" + SvgNumber.of(from) + " " + SvgNumber.of(BOTTOM) + "v" + SvgNumber.of(-height(kind)) + "h"
                + SvgNumber.of(width) + "V" + SvgNumber.of(BOTTOM) + "z";
    }

    /** A bracket, and at its ends a line down to the axis. */
    private static String bracket(double from, double to) {
        return "M" + SvgNumber.of(from) + " " + SvgNumber.of(BOTTOM) + "V" + SvgNumber.of(BRACKET) + "H"
                + SvgNumber.of(to) + "V" + SvgNumber.of(BOTTOM);
    }

    private static List<Text> minutes(double total, PageWords words) {
        int step = STEPS.stream()
                .filter(one -> total / one < MOST_LABELS)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        List<Text> minutes = new ArrayList<>();
        for (int minute = 0; minute <= total; minute += step) {
            // At the end the unit would not fit beside the number before it.
            minutes.add(Text.at(
                    100 * minute / total,
                    minute == 0
                            ? words.say(Message.of("strip.minutes").with("minute", minute))
                            : String.valueOf(minute)));
        }
        return minutes;
    }

    private static String description(RunReport report, boolean isMarked, PageWords words) {
        Run run = report.run();
        String bouts = words.say(Message.of(isMarked ? "strip.description.window" : "strip.description")
                .with("running", run.form().time(Bout.Kind.RUN))
                .with("walking", run.form().time(Bout.Kind.WALK))
                .with("standing", run.form().time(Bout.Kind.STAND))
                .with("unknown", run.form().time(Bout.Kind.UNKNOWN)));
        return Stream.concat(
                        Stream.of(bouts),
                        report.onsets().stream()
                                .map(onset -> words.say(Message.of("strip.description.onset")
                                        .with("minute", onset.minute())
                                        .with("site", onset.place()))))
                .collect(Collectors.joining(" "));
    }

    private static Row row(Bout bout, PageWords words) {
        String none = words.text("cell.unmeasured");
        return new Row(
                words.text("inside.gait." + bout.gait()),
                clock(bout.from()),
                clock(bout.duration()),
                bout.metres().isPresent()
                        ? words.amount(LoadVariables.DISTANCE, bout.metres().getAsDouble())
                        : none,
                bout.speed().isPresent() && bout.speed().getAsDouble() > 0 && bout.gait() != Bout.Kind.STAND
                        ? words.amount(LoadVariables.SPEED, bout.speed().getAsDouble())
                        : none);
    }

    /** The time on a stopwatch. */
    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
