package io.github.easeback.cli.page;

import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.PlannedWeek;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ComebackWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws a way back: the weeks that were run, hatched those that are planned, the usual week as a line, and below them the worst pain of each day. */
final class CourseChart {

    /** So many weeks before the layoff show where it comes from; and of a long layoff its last weeks are enough. */
    private static final int WEEKS_BEFORE = 2;

    private static final int MOST_WEEKS_OFF = 8;

    /** Without a layoff, the pain of so many weeks is shown. */
    private static final int WEEKS_OF_PAIN = 12;

    private static final double MARK_GAP = 5;
    private static final double LABEL_GAP = 4;
    private static final double TODAY_LABEL = 9;

    /** The shares of the usual week that a way back passes, in their order. */
    private static final List<Milestone> MILESTONES =
            List.of(new Milestone(0.5, "course.half"), new Milestone(0.75, "course.three-quarters"));

    private static final String LIGHTER = "M-3-2H3L0 2.4Z";

    /** A share of the usual week, and the key of its name. */
    private record Milestone(double share, String key) {}

    private final PageWords words;
    private final LoadHistory load;
    private final ComebackPlan plan;
    private final ComebackWords told;
    private final Frame frame;
    private final Columns columns;
    private final List<Week> weeks;
    private final OptionalDouble usual;
    private final Scale scale;
    private final PainStrip pain;

    /** A week that was run, that is planned, or both. */
    private record Week(WeeklyLoad load, boolean isAhead, Optional<PlannedWeek> planned) {

        /** Absent if nobody knows, or if the week is still to come. */
        OptionalDouble run() {
            WeekValue value = load.value(LoadVariables.DISTANCE);
            return isAhead ? OptionalDouble.empty() : value.value();
        }

        boolean isRest() {
            return !isAhead && load.runs().isEmpty() && load.unreadable() == 0;
        }

        double done() {
            return run().orElse(0);
        }

        double top() {
            return done() + ahead();
        }

        double ahead() {
            return planned.map(PlannedWeek::distanceMetres).orElse(0.0);
        }

        boolean isLighter() {
            return planned.filter(PlannedWeek::lighter).isPresent();
        }
    }

    private CourseChart(ComebackReport report, PageWords words) {
        this.words = words;
        plan = report.plan();
        told = ComebackWords.of(report);
        load = plan.course().load();
        usual = plan.forecast().usualWeek();
        weeks = weeks();
        frame = new Frame(report, words, weeks.stream().map(Week::load).toList());
        columns = frame.columns();
        double highest = Math.max(
                usual.orElse(0), weeks.stream().mapToDouble(Week::top).max().orElse(0));
        scale = frame.scale(highest, LoadVariables.DISTANCE);
        pain = PainStrip.of(plan.course().pain(), frame, words);
    }

    /** The drawing; absent if there is no run. */
    static Optional<CourseDrawing> draw(ComebackReport report, PageWords words) {
        return report.plan().course().load().weeks().isEmpty()
                ? Optional.empty()
                : Optional.of(new CourseChart(report, words).course());
    }

    /** From before the layoff, or from when it had lasted long, to the last planned week; as many as have room. */
    private List<Week> weeks() {
        WeekDefinition definition = load.definition();
        Map<LocalDate, PlannedWeek> planned =
                plan.weeks().stream().collect(Collectors.toMap(PlannedWeek::start, Function.identity()));
        List<Week> all = new ArrayList<>();
        load.weeks()
                .forEach(week -> all.add(new Week(
                        week, false, Optional.ofNullable(planned.get(week.week().first())))));
        LocalDate last = plan.weeks().isEmpty()
                ? plan.asOf()
                : plan.weeks().get(plan.weeks().size() - 1).start();
        for (Days next = after(load.currentWeek().week()); !next.first().isAfter(last); next = after(next)) {
            WeeklyLoad empty = new WeeklyLoad(next, next.last(), List.of(), 0, List.of());
            all.add(new Week(empty, true, Optional.ofNullable(planned.get(next.first()))));
        }
        LocalDate from = definition.weekOf(from()).first();
        List<Week> shown = all.stream()
                .filter(week -> !week.load.week().first().isBefore(from))
                .toList();
        return shown.subList(Math.max(0, shown.size() - Frame.MOST_BARS), shown.size());
    }

    private Days after(Days week) {
        return load.definition().weekOf(week.last().plusDays(1));
    }

    private LocalDate from() {
        return plan.layoff().map(CourseChart::from).orElseGet(() -> plan.asOf().minusWeeks(WEEKS_OF_PAIN - 1L));
    }

    private static LocalDate from(Layoff layoff) {
        return Collections.max(List.of(
                layoff.firstDay().minusWeeks(WEEKS_BEFORE),
                layoff.returnDay().minusWeeks(WEEKS_BEFORE + MOST_WEEKS_OFF)));
    }

    private CourseDrawing course() {
        List<Chart.Tick> grid = new ArrayList<>(frame.grid(scale, LoadVariables.DISTANCE, List.of()));
        grid.addAll(pain.grid());
        List<Chart.Shape> shapes = new ArrayList<>(frame.areas());
        shapes.addAll(bars());
        shapes.addAll(lines());
        shapes.addAll(pain.dots());
        List<Chart.Glyph> marks = new ArrayList<>(lighter());
        marks.addAll(pain.flags());
        List<Chart.Label> labels = new ArrayList<>(frame.labels());
        labels.addAll(labels());
        labels.addAll(pain.labels());
        return new CourseDrawing(
                "0 0 340 " + SvgNumber.of(pain.bottom()),
                words.text(plan.layoff().isPresent() ? "course.title" : "course.title.weeks"),
                frame.unit(LoadVariables.DISTANCE),
                description(),
                grid,
                shapes,
                marks,
                labels,
                kinds(),
                heads(),
                weeks.stream().map(this::row).toList());
    }

    private List<Chart.Shape> bars() {
        List<Chart.Shape> bars = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            if (week.isRest() && week.ahead() <= 0) {
                bars.add(new Chart.Shape("rest", columns.rest(i, scale.y(0))));
            } else if (!week.isAhead && !week.isRest() && week.run().isEmpty()) {
                bars.add(new Chart.Shape("unmeasured", columns.unmeasured(i, scale.y(0))));
            } else if (week.done() > 0) {
                bars.add(new Chart.Shape("bar", columns.bar(i, 0, week.done(), scale)));
            }
            if (week.ahead() > 0) {
                bars.add(new Chart.Shape("ahead", columns.hatched(i, week.done(), week.top(), scale)));
            }
        }
        return bars;
    }

    private boolean isAnyPlanned() {
        return !plan.weeks().isEmpty();
    }

    private List<Chart.Shape> lines() {
        List<Chart.Shape> lines = new ArrayList<>();
        usual.ifPresent(metres -> lines.add(new Chart.Shape(
                "usual", "M" + SvgNumber.of(columns.left()) + " " + SvgNumber.of(scale.y(metres)) + "H" + right())));
        usual.ifPresent(metres -> MILESTONES.forEach(one -> lines.add(new Chart.Shape(
                "milestone",
                "M" + SvgNumber.of(columns.left()) + " " + SvgNumber.of(scale.y(one.share() * metres)) + "H"
                        + right()))));
        if (isAnyPlanned()) {
            lines.add(new Chart.Shape(
                    "now", "M" + now() + " " + SvgNumber.of(TODAY_LABEL + 2) + "V" + SvgNumber.of(scale.bottom())));
        }
        return lines;
    }

    private String right() {
        return SvgNumber.of(columns.right());
    }

    /** Where today ends. */
    private double nowX() {
        return frame.x(plan.asOf().plusDays(1));
    }

    private String now() {
        return SvgNumber.of(nowX());
    }

    private List<Chart.Label> labels() {
        List<Chart.Label> labels = new ArrayList<>();
        usual.ifPresent(metres -> labels.add(new Chart.Label(
                columns.right(), scale.y(metres) - LABEL_GAP, "end", words.say(usual("course.usual", metres)))));
        usual.ifPresent(metres -> MILESTONES.forEach(one -> labels.add(milestone(one.share() * metres, one.key()))));
        if (isAnyPlanned()) {
            labels.add(new Chart.Label(nowX(), TODAY_LABEL - 1, "middle", words.text("course.today")));
        }
        return labels;
    }

    /** Below the weeks to come there is room for a text; without them there is at the end. */
    private Chart.Label milestone(double metres, String key) {
        double y = scale.y(metres) - LABEL_GAP / 2;
        return isAnyPlanned()
                ? new Chart.Label(nowX() + LABEL_GAP, y, "start", words.text(key))
                : new Chart.Label(columns.right(), y, "end", words.text(key));
    }

    private Message usual(String key, double metres) {
        return Message.of(key).with("week", words.most(LoadVariables.DISTANCE, metres));
    }

    private List<Chart.Glyph> lighter() {
        List<Chart.Glyph> marks = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).isLighter()) {
                String place = "translate(" + SvgNumber.of(columns.middle(i)) + " "
                        + SvgNumber.of(scale.y(weeks.get(i).top()) - MARK_GAP) + ")";
                marks.add(new Chart.Glyph("lighter", place, LIGHTER));
            }
        }
        return marks;
    }

    private List<CourseDrawing.Kind> kinds() {
        List<CourseDrawing.Kind> kinds = new ArrayList<>();
        kinds.add(new CourseDrawing.Kind("bar", "M-3 5v-10h6v10z", words.text("course.run")));
        if (isAnyPlanned()) {
            kinds.add(new CourseDrawing.Kind("ahead", "M-3 5v-10h6v10zM-3 2l6-6M-3 5l6-6", words.text("course.ahead")));
        }
        if (weeks.stream().anyMatch(Week::isLighter)) {
            kinds.add(new CourseDrawing.Kind("mark", LIGHTER, words.text("course.lighter")));
        }
        if (plan.layoff().isPresent()) {
            kinds.add(new CourseDrawing.Kind("layoff", "M-5.5-5.5h11v11h-11z", words.text("course.layoff")));
        }
        kinds.addAll(pain.kinds());
        return kinds;
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                Message.of("course.weeks").with("count", weeks.size()).with("span", words.span(frame.days()))));
        usual.ifPresent(metres -> sentences.add(words.say(usual("course.usual.before", metres))));
        plan.weeks().stream()
                .max(Comparator.comparingDouble(PlannedWeek::distanceMetres))
                .ifPresent(highest -> sentences.add(words.say(Message.of("course.planned")
                        .with("count", plan.weeks().size())
                        .with("most", words.unbroken(told.distanceOf(highest.distanceMetres())))
                        .with("week", highest.start()))));
        sentences.addAll(pain.description());
        sentences.add(words.text("course.table"));
        return String.join(" ", sentences);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(
                words.text("row.week"), words.text("course.run"), words.text("course.ahead"), words.text("back.note")));
        if (pain.isThere()) {
            heads.add(words.text("course.pain.head"));
        }
        return heads;
    }

    private List<String> row(Week week) {
        List<String> cells = new ArrayList<>(List.of(
                words.span(week.load.week()),
                week.isAhead ? "" : run(week),
                week.planned.isPresent() ? words.unbroken(told.distanceOf(week.ahead())) : "",
                week.isLighter() ? words.text("back.lighter") : ""));
        if (pain.isThere()) {
            cells.add(pain.in(week.load.week()));
        }
        return cells;
    }

    private String run(Week week) {
        if (week.isRest()) {
            return words.text("row.rest");
        }
        return week.run().isPresent()
                ? words.amount(LoadVariables.DISTANCE, week.run().getAsDouble())
                : words.text("cell.unmeasured");
    }
}
