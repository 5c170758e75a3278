package io.github.easeback.report;

import io.github.easeback.activity.Bout;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.RunWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bouts of a run as one bar of characters over the timer time: above it minutes 10 to 15 of the running, below it the minutes and a key. */
final class GaitBar {

    private static final Map<Bout.Kind, Character> SIGNS =
            Map.of(Bout.Kind.RUN, '█', Bout.Kind.WALK, '▄', Bout.Kind.STAND, '▁', Bout.Kind.UNKNOWN, '░');

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480);
    private static final int LEAST_GAP = 6;
    private static final String WINDOW = "10-15";

    private final List<Bout> bouts;
    private final Optional<Duration> firstRunning;
    private final double totalMinutes;
    private final Words words;
    private final Wrap text;

    GaitBar(RunReport report, Wrap text) {
        bouts = report.run().form().bouts();
        firstRunning = report.inside().map(InsideRun::firstRunning);
        totalMinutes = minutes(bouts.stream().map(Bout::duration).reduce(Duration.ZERO, Duration::plus));
        words = report.words();
        this.text = text;
    }

    private static double minutes(Duration time) {
        return time.toMillis() / 60_000.0;
    }

    void write() {
        if (bouts.isEmpty()) {
            return;
        }
        text.blank();
        window();
        text.line(text.spelled(bar()));
        text.line(axis());
        key();
    }

    private int column(double minute) {
        return (int) Math.round(minute / totalMinutes * text.width());
    }

    /** Each character is what was done for most of its time. */
    private String bar() {
        StringBuilder bar = new StringBuilder();
        for (int i = 0; i < text.width(); i++) {
            double from = i * totalMinutes / text.width();
            bar.append(SIGNS.get(most(from, from + totalMinutes / text.width())));
        }
        return bar.toString();
    }

    private Bout.Kind most(double from, double to) {
        Bout.Kind most = Bout.Kind.UNKNOWN;
        double longest = 0;
        for (Bout.Kind kind : Bout.Kind.values()) {
            double time = bouts.stream()
                    .filter(bout -> bout.gait() == kind)
                    .mapToDouble(bout -> shared(bout, from, to))
                    .sum();
            if (time > longest) {
                most = kind;
                longest = time;
            }
        }
        return most;
    }

    /** How much of a bout lies in a stretch. */
    private static double shared(Bout bout, double from, double to) {
        double begin = minutes(bout.from());
        return Math.max(0, Math.min(to, begin + minutes(bout.duration())) - Math.max(from, begin));
    }

    private void window() {
        if (firstRunning.isEmpty()) {
            return;
        }
        double begin = minutes(firstRunning.get()) + RunWindow.Part.B.fromMinute();
        int from = column(begin);
        int to = Math.min(text.width(), column(minutes(firstRunning.get()) + RunWindow.Part.B.toMinute()));
        if (begin >= totalMinutes || to - from < 2) {
            return;
        }
        int room = to - from - 2;
        String label = room >= WINDOW.length() ? WINDOW : "";
        int left = (room - label.length()) / 2;
        String bracket = "|" + "-".repeat(left) + label + "-".repeat(room - label.length() - left) + "|";
        boolean isBeside = label.isEmpty() && to + 1 + WINDOW.length() <= text.width();
        text.line(" ".repeat(from) + bracket + (isBeside ? " " + WINDOW : ""));
    }

    private String axis() {
        int step = STEPS.stream()
                .filter(minutes -> minutes / totalMinutes * text.width() >= LEAST_GAP)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        char[] axis = new char[text.width()];
        Arrays.fill(axis, ' ');
        for (int minute = 0; minute <= totalMinutes; minute += step) {
            String label = minute == 0 ? "0 min" : String.valueOf(minute);
            int at = column(minute);
            if (at + label.length() <= axis.length) {
                label.getChars(0, label.length(), axis, at);
            }
        }
        return new String(axis);
    }

    private void key() {
        List<String> key = new ArrayList<>();
        for (Bout.Kind kind : Bout.Kind.values()) {
            if (bouts.stream().anyMatch(bout -> bout.gait() == kind)) {
                key.add(SIGNS.get(kind) + " " + words.text("inside.gait." + kind));
            }
        }
        text.line(text.painted(Style.DIM, text.spelled(String.join("   ", key))));
    }
}
