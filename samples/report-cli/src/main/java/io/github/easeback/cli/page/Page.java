package io.github.easeback.cli.page;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.ShownSpeed;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that stands on the page, in its order.
 *
 * @param words the fixed texts
 * @param day the day of the report
 * @param today the answer of today
 * @param advised what to do
 * @param planned what planned runs would do; absent if nothing was planned
 * @param way the way back; absent if there is none to lead back from, and no log of pain
 * @param weeksTitle which weeks are shown
 * @param legend what the signs of the charts are
 * @param charts the main chart, the single runs, and one chart for each other variable; empty if there is no run
 * @param variables the names of the columns of {@code weeks}
 * @param weeks the weeks in numbers
 * @param years the years at a glance; empty if there is a bar for each week
 * @param groups the findings
 * @param inside what went on inside the last runs; absent if of none the bouts are known
 * @param described the numbers that judge nothing
 * @param sources what was read
 * @param about how the report was made
 * @param sheet the sheet for the physiotherapist
 */
record Page(
        PageWords words,
        String day,
        Today today,
        Advised advised,
        Optional<Planned> planned,
        Optional<WayBack> way,
        String weeksTitle,
        Legend legend,
        List<Chart> charts,
        List<Column> variables,
        List<WeekRow> weeks,
        List<YearRow> years,
        List<FindingGroup> groups,
        Optional<InsideRuns> inside,
        Described described,
        Sources sources,
        About about,
        Sheet sheet) {

    private static final int WEEKS_SHOWN = 26;

    /** A link to a part of the page. */
    record Link(String to, String text) {}

    /** The head of a column: a variable and its unit. */
    record Column(String name, String unit) {}

    static Page of(TrainingReport report) {
        PageWords words = PageWords.of(report);
        Judgements judgements = new Judgements(report);
        List<WeeklyLoad> all = report.load().weeks();
        List<WeeklyLoad> shown = shown(report);
        List<LoadVariable> variables = variables(report, judgements, shown);
        LocalDate from = shown.isEmpty() ? report.asOf() : shown.get(0).week().first();
        boolean hasRoom = Frame.hasRoom(shown);
        List<Chart> charts = shown.isEmpty() ? List.of() : charts(report, judgements, shown, words);
        return new Page(
                words,
                words.day(report.asOf(), "full"),
                Today.of(report, words),
                Advised.of(report, words),
                report.planCheck().map(plan -> Planned.of(plan, report, words)),
                report.comeback().map(comeback -> WayBack.of(comeback, words).after(words.unbroken(report.headline()))),
                weeksTitle(shown, words),
                Legend.of(report, charts, hasRoom, words),
                charts,
                shown.isEmpty() ? List.of() : columns(report, variables, shown, words),
                WeekRow.all(report, shown, variables, judgements, words),
                hasRoom && shown.size() == all.size() ? List.of() : YearRow.of(report, words),
                FindingGroup.of(report, from, words),
                InsideRuns.of(report, words),
                Described.of(report, words),
                Sources.of(report, words),
                About.of(report, words),
                Sheet.of(report, words));
    }

    private static List<LoadVariable> variables(TrainingReport report, Judgements judgements, List<WeeklyLoad> shown) {
        List<LoadVariable> variables = new ArrayList<>(List.of(LoadVariables.DISTANCE, LoadVariables.DURATION));
        if (shown.stream().anyMatch(judgements::isRunningTimeGraver)) {
            variables.add(LoadVariables.RUNNING_DURATION);
        }
        variables.addAll(List.of(
                ShownSpeed.of(report.load().history()),
                LoadVariables.ASCENT,
                LoadVariables.DESCENT,
                LoadVariables.LONGEST_RUN));
        return variables;
    }

    private static List<WeeklyLoad> shown(TrainingReport report) {
        List<WeeklyLoad> all = report.load().weeks();
        int count = Math.min(all.size(), report.settings().weeksShown().orElse(WEEKS_SHOWN));
        return all.subList(all.size() - count, all.size());
    }

    private static String weeksTitle(List<WeeklyLoad> shown, PageWords words) {
        return shown.isEmpty()
                ? ""
                : words.say(Message.of(Frame.hasRoom(shown) ? "weeks.title" : "weeks.title.outlined")
                        .with("count", shown.size())
                        .with("first", shown.get(0).week().first())
                        .with("last", shown.get(shown.size() - 1).week().last()));
    }

    private static List<Chart> charts(
            TrainingReport report, Judgements judgements, List<WeeklyLoad> shown, PageWords words) {
        Frame wide = new Frame(report, words, shown, Canvas.WIDE);
        Frame small = new Frame(report, words, shown, Canvas.SMALL);
        LoadVariable speed = ShownSpeed.of(report.load().history());
        List<Chart> charts = new ArrayList<>();
        charts.add(new BarChart(report, words, judgements, wide, LoadVariables.DISTANCE).draw());
        charts.add(new LadderChart(words, judgements, small).draw());
        charts.add(new BarChart(report, words, judgements, small, LoadVariables.DURATION).draw());
        charts.add(
                small.hasRoom()
                        ? new PaceChart(report, words, judgements, small, speed).draw()
                        : new BarChart(report, words, judgements, small, speed).draw());
        charts.add(new BarChart(report, words, judgements, small, LoadVariables.ASCENT).draw());
        charts.add(new BarChart(report, words, judgements, small, LoadVariables.DESCENT).draw());
        return List.copyOf(charts);
    }

    private static List<Column> columns(
            TrainingReport report, List<LoadVariable> variables, List<WeeklyLoad> shown, PageWords words) {
        Frame frame = new Frame(report, words, shown, Canvas.SMALL);
        return variables.stream()
                .map(variable -> new Column(words.title(variable), frame.unit(variable)))
                .toList();
    }

    /** The parts of the page that are there, in their order. */
    List<Link> links() {
        return Stream.of(
                        link("advice", "heading.advice", !advised.advice().isEmpty()),
                        link("plan", "heading.plan", planned.isPresent()),
                        way.stream().map(one -> new Link("way", one.title())),
                        link("weeks", "heading.weeks", !charts.isEmpty()),
                        link("findings", "heading.findings", true),
                        link("inside", "heading.inside", inside.isPresent()),
                        link("described", "heading.described", true),
                        link("sources", "heading.sources", true),
                        link("about", "heading.method", true))
                .flatMap(link -> link)
                .toList();
    }

    private Stream<Link> link(String to, String key, boolean isThere) {
        return Stream.of(new Link(to, text(key))).filter(link -> isThere);
    }

    /** The rules of style that show of each chart the week that was chosen; empty if there is none to choose. */
    String choice() {
        return charts.stream()
                .limit(1)
                .filter(Chart::hasChoice)
                .flatMap(chart -> IntStream.rangeClosed(1, chart.weeks()).boxed())
                .map(week -> ".weeks:has(#w" + week + ":checked) .by>:nth-child(" + week + ")")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(","), rules -> rules.isEmpty() ? "" : rules + "{--on:visible;--tint:10%}"));
    }

    String text(String key) {
        return words.text(key);
    }

    /** A text of the library, whose lines never end between a number and its unit, or a day and its month. */
    String unbroken(String text) {
        return words.unbroken(text);
    }

    String language() {
        return words.language();
    }
}
