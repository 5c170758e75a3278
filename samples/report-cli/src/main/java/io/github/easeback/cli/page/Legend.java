package io.github.easeback.cli.page;

import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.IncreaseLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the signs of the charts are: those that occur in one of them.
 *
 * @param hasBars whether there is a bar for each week
 * @param kinds the signs
 */
record Legend(boolean hasBars, List<Kind> kinds) {

    private static final String AREA = "M-5.5-5.5h11v11h-11z";

    /** A sign: its style, its outline and what it is. */
    record Kind(String style, String path, String name) {}

    static Legend of(TrainingReport report, List<Chart> charts, boolean hasBars, PageWords words) {
        return new Legend(hasBars, hasBars ? bars(report, charts, words) : outlines(charts, words));
    }

    /** Whether a bar is above its line and in order, which takes a sentence. */
    boolean hasTick() {
        return kinds.stream().anyMatch(kind -> kind.path.equals(Mark.INFO.path()));
    }

    private static List<Kind> outlines(List<Chart> charts, PageWords words) {
        Set<String> styles = styles(charts);
        return Stream.of(
                        new Kind("bar", "M-6 5v-6h3v-4h3v2h3v6h3v2z", words.text("legend.outline")),
                        new Kind("rest quiet", "M-6 3h12", words.text("legend.rest")),
                        new Kind("layoff quiet", AREA, words.text("legend.layoff")))
                .filter(kind -> styles.contains(kind.style))
                .toList();
    }

    private static List<Kind> bars(TrainingReport report, List<Chart> charts, PageWords words) {
        Message limit = Message.of("legend.limit")
                .with("limit", new IncreaseLimit(report.settings().maxIncrease()));
        Message ladder = Message.of("legend.ladder")
                .with("limit", new IncreaseLimit(report.settings().maxIncrease()));
        Set<String> styles = styles(charts);
        List<Kind> kinds = new ArrayList<>(Stream.of(
                        new Kind("bar", "M-3 5v-10h6v10z", words.text("legend.bar")),
                        new Kind("left", "M-3 5v-10h6v10z", words.text("legend.left")),
                        new Kind("limits", "M-6 0h12", words.say(limit)),
                        new Kind("point", "M0 0h0", words.text("legend.point")),
                        new Kind("point week", "M0 0h0", words.text("legend.week")),
                        new Kind("point unjudged", LadderChart.circle(0, 0, 2.5), words.text("legend.point.unjudged")),
                        new Kind("limits ladder", "M-6 3h5v-6h7", words.say(ladder)),
                        new Kind("usual-band", "M-6-3h12v6h-12z", words.text("legend.usual")))
                .filter(kind -> styles.contains(kind.style))
                .toList());
        for (Mark mark : Mark.flags()) {
            if (styles.contains("mark " + mark.style())) {
                kinds.add(new Kind("mark " + mark.style(), mark.path(), words.text(mark.key())));
            }
        }
        Stream.of(
                        new Kind("rest", "M-1 4h2", words.text("legend.rest")),
                        new Kind("unmeasured", "M-3 4h6", words.text("legend.unmeasured")),
                        new Kind("layoff", AREA, words.text("legend.layoff")))
                .filter(kind -> styles.contains(kind.style))
                .forEach(kinds::add);
        return List.copyOf(kinds);
    }

    /** The styles that occur, each by the name that the key has for it. */
    private static Set<String> styles(List<Chart> charts) {
        return charts.stream().flatMap(Legend::styles).collect(Collectors.toSet());
    }

    private static Stream<String> styles(Chart chart) {
        Stream<String> shapes = Stream.of(chart.areas(), chart.bars(), chart.points())
                .flatMap(List::stream)
                .map(Chart.Shape::style)
                .map(Legend::family);
        Stream<String> marks = chart.marks().stream().map(mark -> "mark " + mark.style());
        Stream<String> limits =
                chart.limits().isEmpty() ? Stream.empty() : Stream.of(isLadder(chart) ? "limits ladder" : "limits");
        return Stream.of(shapes, marks, limits).flatMap(style -> style);
    }

    private static boolean isLadder(Chart chart) {
        return chart.points().stream()
                        .map(Chart.Shape::style)
                        .map(Legend::family)
                        .anyMatch("point"::equals)
                || chart.points().stream().anyMatch(point -> point.style().equals("point unjudged"));
    }

    /** A bar or a point keeps its name whatever its verdict, which has a mark; only what was not judged is a mark itself. */
    private static String family(String style) {
        if (style.equals("point week unjudged")) {
            return "mark unjudged";
        }
        return style.equals("point unjudged")
                ? style
                : style.replaceFirst("(bar|point week|point) (info|caution|warning|alert|unjudged)", "$1");
    }
}
