package io.github.easeback.cli.page;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.load.Days;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The strip below the weeks of a way back: a dot for the worst pain of each day, by its height and its size, and a flag for each red flag. */
final class PainStrip {

    /** Where a drawing ends that has no strip. */
    private static final double NONE = 130;

    private static final double TITLE = 143;
    private static final double TOP = 151;
    private static final double BOTTOM = 191;
    private static final double FLAGS = 202;
    private static final double AIR = 6;

    private static final double SMALLEST = 1.5;
    private static final double GROWTH = 0.15;
    private static final double HALF_DAY = 0.5;
    private static final String FLAG = "M-2 5V-5L4-2.2L-.9.4V5Z";

    private final List<PainDay> days;
    private final Frame frame;
    private final PageWords words;

    private PainStrip(List<PainDay> days, Frame frame, PageWords words) {
        this.days = days;
        this.frame = frame;
        this.words = words;
    }

    /** The strip of the days that a frame shows. */
    static PainStrip of(List<PainEntry> entries, Frame frame, PageWords words) {
        return new PainStrip(
                PainDay.of(entries).stream()
                        .filter(day -> frame.days().contains(day.date()))
                        .filter(day -> day.worst().isPresent() || !day.flags().isEmpty())
                        .toList(),
                frame,
                words);
    }

    boolean isThere() {
        return !days.isEmpty();
    }

    private boolean hasFlag() {
        return days.stream().anyMatch(day -> !day.flags().isEmpty());
    }

    /** How high the drawing is with the strip. */
    double bottom() {
        return isThere() ? (hasFlag() ? FLAGS : BOTTOM) + AIR : NONE;
    }

    List<Chart.Tick> grid() {
        return isThere()
                ? List.of(
                        new Chart.Tick(SvgNumber.of(BOTTOM), "", "0"),
                        new Chart.Tick(SvgNumber.of(TOP), "", String.valueOf(PainEntry.WORST)))
                : List.of();
    }

    List<Chart.Label> labels() {
        return isThere()
                ? List.of(new Chart.Label(frame.columns().left(), TITLE, "start", words.text("course.pain")))
                : List.of();
    }

    List<Chart.Shape> dots() {
        return days.stream()
                .filter(day -> day.worst().isPresent())
                .map(day -> new Chart.Shape(style(day), dot(x(day), day.worst().getAsInt())))
                .toList();
    }

    private static String style(PainDay day) {
        return day.isOfRun() ? "pain" : "pain waking";
    }

    private double x(PainDay day) {
        return frame.x(day.date()) + HALF_DAY * frame.columns().width() / Frame.DAYS_IN_WEEK;
    }

    private static String dot(double x, int score) {
        double y = BOTTOM - (BOTTOM - TOP) * score / PainEntry.WORST;
        return LadderChart.circle(x, y, SMALLEST + GROWTH * score);
    }

    List<Chart.Glyph> flags() {
        return days.stream()
                .filter(day -> !day.flags().isEmpty())
                .map(day -> new Chart.Glyph(
                        Mark.ALERT.style(),
                        "translate(" + SvgNumber.of(x(day)) + " " + SvgNumber.of(FLAGS) + ")",
                        FLAG))
                .toList();
    }

    /** What occurs in the strip, for the key. */
    List<CourseDrawing.Kind> kinds() {
        List<CourseDrawing.Kind> kinds = new ArrayList<>();
        if (days.stream().anyMatch(day -> day.worst().isPresent() && day.isOfRun())) {
            kinds.add(kind("pain", "course.pain.run"));
        }
        if (days.stream().anyMatch(day -> day.worst().isPresent() && !day.isOfRun())) {
            kinds.add(kind("pain waking", "course.pain.waking"));
        }
        if (hasFlag()) {
            kinds.add(new CourseDrawing.Kind("mark alert", FLAG, words.text("course.flag")));
        }
        return kinds;
    }

    private CourseDrawing.Kind kind(String style, String key) {
        return new CourseDrawing.Kind(style, LadderChart.circle(0, 0, 2.5), words.text(key));
    }

    /** What a reader who doesn't see the strip should know of it. */
    List<String> description() {
        Optional<PainDay> worst = days.stream()
                .filter(day -> day.worst().isPresent())
                .max(Comparator.comparingInt(day -> day.worst().getAsInt()));
        List<String> sentences = new ArrayList<>();
        worst.ifPresent(day -> sentences.add(words.say(Message.of("course.pain.worst")
                .with("count", scored(days))
                .with("worst", day.worst().getAsInt())
                .with("day", day.date()))));
        if (hasFlag()) {
            sentences.add(words.say(Message.of("course.flags").with("count", Math.toIntExact(flagged(days)))));
        }
        return sentences;
    }

    private static int scored(List<PainDay> days) {
        return Math.toIntExact(
                days.stream().filter(day -> day.worst().isPresent()).count());
    }

    private static long flagged(List<PainDay> days) {
        return days.stream().filter(day -> !day.flags().isEmpty()).count();
    }

    /** What the log says of the days of a week. */
    String in(Days week) {
        List<PainDay> inWeek =
                days.stream().filter(day -> week.contains(day.date())).toList();
        List<String> told = new ArrayList<>();
        inWeek.stream()
                .flatMapToInt(day -> day.worst().stream())
                .max()
                .ifPresent(worst -> told.add(words.say(
                        Message.of("course.pain.week").with("worst", worst).with("count", scored(inWeek)))));
        List<String> flags =
                inWeek.stream().flatMap(day -> day.flags().stream()).distinct().toList();
        if (!flags.isEmpty()) {
            told.add(words.say(Message.of("course.flag.week").with("flags", String.join(" ", flags))));
        }
        return String.join("; ", told);
    }
}
