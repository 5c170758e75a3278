package io.github.easeback.cli.page;

import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.LayoffLoad;
import java.util.List;
import java.util.OptionalDouble;

/** How the sheet words what was usual on two sides of a layoff. */
final class Sides {

    private static final double PERCENT = 100;

    private Sides() {}

    /** What the column of a side holds: its name, and its weeks; empty if there are none. */
    record Head(String name, String weeks) {}

    static Head head(String key, List<WeeklyLoad> weeks, PageWords words) {
        String dates = weeks.isEmpty()
                ? ""
                : words.say(Message.of("sheet.side")
                        .with("count", weeks.size())
                        .with("first", weeks.get(0).week().first())
                        .with("last", weeks.get(weeks.size() - 1).week().last()));
        return new Head(words.text(key), dates);
    }

    /** The runs of an average week, of weeks of which none is lost; without any that is a dash. */
    static String runs(List<WeeklyLoad> weeks, PageWords words) {
        OptionalDouble runs = weeks.stream()
                .filter(week -> week.unreadable() == 0)
                .mapToInt(week -> week.runs().size())
                .average();
        return runs.isPresent() ? words.number(runs.getAsDouble(), 1) : words.text("cell.unmeasured");
    }

    /** The share of walking in the time of the runs of which it is known; without any that is a dash. */
    static String walking(List<WeeklyLoad> weeks, PageWords words) {
        List<Run> known = weeks.stream()
                .flatMap(week -> week.runs().stream())
                .filter(run -> run.gait().isPresent() && run.timerTime().isPresent())
                .toList();
        long walked = known.stream().mapToLong(Sides::walkedMillis).sum();
        long whole = known.stream()
                .mapToLong(run -> run.timerTime().orElseThrow().toMillis())
                .sum();
        return whole > 0 ? words.number(PERCENT * walked / whole, 0) + "\u00a0%" : words.text("cell.unmeasured");
    }

    private static long walkedMillis(Run run) {
        return run.gait().orElseThrow().walkingTime().toMillis();
    }

    /** An average week; what is unknown is a dash. */
    static String usual(List<WeeklyLoad> weeks, LoadVariable variable, PageWords words) {
        OptionalDouble value = LayoffLoad.average(weeks, variable);
        return weeks.isEmpty() || value.isEmpty()
                ? words.text("cell.unmeasured")
                : words.amount(variable, value.getAsDouble());
    }
}
