package io.github.easeback.cli;

import io.github.easeback.activity.Run;
import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds runs by their day and their time, and says what else is there if it is not them.
 *
 * @param runs at least one, in the order of their starts
 */
record RunChoice(List<Run> runs) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    /** The runs of a day. */
    List<Run> on(LocalDate day) throws CommandFailure {
        List<Run> ofDay = runs.stream().filter(run -> run.date().equals(day)).toList();
        if (ofDay.isEmpty()) {
            throw CommandFailure.of(
                    Message.of("single.none").with("day", day.toString()).with("near", near(day)));
        }
        return ofDay;
    }

    private Message near(LocalDate day) {
        TreeSet<LocalDate> days = days();
        LocalDate before = days.lower(day);
        LocalDate after = days.higher(day);
        if (before == null || after == null) {
            return Message.of(before == null ? "single.first" : "single.last")
                    .with("day", String.valueOf(before == null ? after : before));
        }
        return Message.of("single.between").with("before", before.toString()).with("after", after.toString());
    }

    private TreeSet<LocalDate> days() {
        return runs.stream().map(Run::date).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All runs, if they are of one day. */
    List<Run> ofOneDay() throws CommandFailure {
        TreeSet<LocalDate> days = days();
        if (days.size() > 1) {
            throw CommandFailure.of(Message.of("single.many-days")
                    .with("count", days.size())
                    .with("first", days.first().toString())
                    .with("last", days.last().toString()));
        }
        return runs;
    }

    /** The runs that started in a minute. */
    List<Run> at(LocalTime time) throws CommandFailure {
        List<Run> then = runs.stream()
                .filter(run -> run.localStart()
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .equals(time))
                .toList();
        if (then.isEmpty()) {
            throw CommandFailure.of(Message.of("single.no-start")
                    .with("time", TIME.format(time))
                    .with("starts", starts()));
        }
        return then;
    }

    /** The one run. */
    void requireOne() throws CommandFailure {
        if (runs.size() > 1) {
            throw CommandFailure.of(
                    Message.of("single.json").with("count", runs.size()).with("starts", starts()));
        }
    }

    private String starts() {
        return runs.stream()
                .map(run -> TIME.format(run.localStart()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
