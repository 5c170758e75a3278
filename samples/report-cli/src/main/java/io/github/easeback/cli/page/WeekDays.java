package io.github.easeback.cli.page;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the cells of this week: what was run on each day, and what is planned for the days that are left. */
final class WeekDays {

    private static final int DAYS = 7;
    private static final int SECONDS = 60;
    /** The box of a cell is as wide as it is high. */
    private static final double SIZE = 40;

    private static final Columns CELL = new Columns(0, SIZE, 1);

    /** What a run of a day comes to; absent if it is unknown. */
    private record Part(OptionalDouble metres, OptionalDouble seconds) {

        private static final Part NONE = new Part(OptionalDouble.of(0), OptionalDouble.of(0));

        static Part of(List<Run> runs) {
            return new Part(whole(LoadVariables.DISTANCE, runs), whole(LoadVariables.DURATION, runs));
        }

        private static OptionalDouble whole(LoadVariable variable, List<Run> runs) {
            WeekValue value = variable.over(runs);
            return value.missingRuns() > 0 ? OptionalDouble.empty() : value.value();
        }

        double height() {
            return metres.orElse(0);
        }
    }

    private final TrainingReport report;
    private final PageWords words;
    private final WeeklyLoad week;
    private final Map<LocalDate, List<Run>> runs;
    private final Map<LocalDate, Part> planned;
    private final Scale scale;

    WeekDays(TrainingReport report, PageWords words) {
        this.report = report;
        this.words = words;
        week = report.load().currentWeek();
        runs = week.runs().stream().collect(Collectors.groupingBy(Run::date));
        planned = planned(report);
        double highest = days().mapToDouble(
                        day -> done(day).height() + ahead(day).height())
                .max()
                .orElse(0);
        scale = new Scale(Math.max(1, highest), 1, 2, SIZE);
    }

    /** What somebody has in mind goes before what the way back proposes. */
    private static Map<LocalDate, Part> planned(TrainingReport report) {
        Stream<PlannedRun> own = report.planCheck().stream().flatMap(plan -> plan.runs().stream());
        Map<LocalDate, Part> planned = own.collect(Collectors.toMap(
                PlannedRun::date,
                run -> new Part(
                        run.distanceMetres(),
                        run.timerTime().isPresent()
                                ? OptionalDouble.of(
                                        (double) run.timerTime().get().toSeconds())
                                : OptionalDouble.empty()),
                WeekDays::sum));
        return planned.isEmpty() ? sessions(report) : planned;
    }

    private static Part sum(Part one, Part other) {
        return new Part(sum(one.metres, other.metres), sum(one.seconds, other.seconds));
    }

    private static OptionalDouble sum(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() + other.getAsDouble())
                : OptionalDouble.empty();
    }

    private static Map<LocalDate, Part> sessions(TrainingReport report) {
        return report.comeback().stream()
                .flatMap(comeback -> comeback.plan().sessions().stream())
                .collect(Collectors.toMap(
                        session -> session.date(),
                        session -> new Part(
                                OptionalDouble.of(session.distanceMetres()),
                                OptionalDouble.of(session.durationSeconds())),
                        WeekDays::sum));
    }

    private Stream<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(day -> week.week().first().plusDays(day));
    }

    private Part done(LocalDate day) {
        List<Run> ofDay = runs.getOrDefault(day, List.of());
        return ofDay.isEmpty() ? Part.NONE : Part.of(ofDay);
    }

    private Part ahead(LocalDate day) {
        return day.isBefore(report.asOf()) ? Part.NONE : planned.getOrDefault(day, Part.NONE);
    }

    List<WeekStrip.Day> all() {
        return days().map(this::day).toList();
    }

    private WeekStrip.Day day(LocalDate day) {
        boolean hasRun = runs.containsKey(day);
        boolean isPlanned = !hasRun && !day.isBefore(report.asOf()) && planned.containsKey(day);
        Part told = hasRun ? done(day) : ahead(day);
        String figure = hasRun || isPlanned ? figure(told) : nothing(day);
        String minutes = hasRun || isPlanned ? minutes(told) : "";
        return new WeekStrip.Day(
                words.day(day, "strip"),
                words.day(day, "strip-day"),
                said(day, isPlanned, told),
                figure,
                minutes,
                shapes(day),
                Stream.of(day.equals(report.asOf()) ? "today" : "", isPlanned ? "planned" : "")
                        .filter(style -> !style.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private String figure(Part part) {
        return part.metres.isPresent()
                ? words.bare(LoadVariables.DISTANCE, part.metres.getAsDouble())
                : words.text("cell.unmeasured");
    }

    private String minutes(Part part) {
        return part.seconds.isPresent() ? words.number(part.seconds.getAsDouble() / SECONDS, 0) : "";
    }

    private String time(Part part) {
        return part.seconds.isPresent() ? words.say(Message.of("strip.day.time").with("minutes", minutes(part))) : "";
    }

    /** A day without a run is known as one only if nothing of the week was lost. */
    private String nothing(LocalDate day) {
        if (isRest(day)) {
            return words.text("cell.rest");
        }
        return isOver(day) && week.unreadable() > 0 ? words.text("strip.day.lost") : "";
    }

    private boolean isOver(LocalDate day) {
        return !day.isAfter(report.asOf());
    }

    private boolean isRest(LocalDate day) {
        return day.isBefore(report.asOf()) && week.unreadable() == 0;
    }

    private String said(LocalDate day, boolean isPlanned, Part part) {
        if (!runs.containsKey(day) && !isPlanned) {
            boolean isOpen = day.equals(report.asOf()) && week.unreadable() == 0;
            String key = isRest(day) || isOpen ? "rest" : isOver(day) ? "lost" : "ahead";
            return words.say(Message.of("strip.said." + key).with("day", day));
        }
        String what = Stream.of(
                        part.metres.isPresent()
                                ? words.amount(LoadVariables.DISTANCE, part.metres.getAsDouble())
                                : words.text("strip.said.unmeasured"),
                        time(part))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return words.say(Message.of(isPlanned ? "strip.said.planned" : "strip.said.run")
                .with("day", day)
                .with("what", what));
    }

    private List<Chart.Shape> shapes(LocalDate day) {
        List<Chart.Shape> shapes = new ArrayList<>();
        double done = done(day).height();
        double ahead = ahead(day).height();
        if (done > 0) {
            shapes.add(new Chart.Shape("bar", CELL.bar(0, 0, done, scale)));
        }
        if (ahead > 0) {
            shapes.add(new Chart.Shape("ahead", CELL.hatched(0, done, done + ahead, scale)));
        }
        return List.copyOf(shapes);
    }
}
