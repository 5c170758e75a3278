package io.github.easeback.cli.page;

import java.util.Comparator;
import java.util.List;

/**
 * A chart with all that stands in it, ready for the page.
 *
 * @param id a name that is unique on the page
 * @param title what is drawn
 * @param unit the unit of the axis
 * @param description what a reader who doesn't see the chart should know of it
 * @param grid the lines and texts of the axis
 * @param areas what lies behind the bars: the layoffs
 * @param bars the bars
 * @param limits the line of the limits, as the attribute {@code d} of a path; empty if there is none
 * @param points the points, which stand before the line
 * @param marks the marks of the verdicts
 * @param labels the texts in the chart
 * @param spots one entry a week: what is told of it when it is pointed at; empty if there is no room to point
 * @param latest what is told as long as nothing is pointed at
 * @param head what the first column of the table holds
 * @param rows the chart as a table; empty if it is part of the table of all weeks
 */
record Chart(
        String id,
        String title,
        String unit,
        String description,
        List<Tick> grid,
        List<Shape> areas,
        List<Shape> bars,
        String limits,
        List<Shape> points,
        List<Glyph> marks,
        List<Label> labels,
        List<Spot> spots,
        String latest,
        String head,
        List<Row> rows) {

    /** For so many of the longest sentences room is kept. */
    private static final int ROOMS = 4;

    /** A line of the axis. */
    record Tick(String y, String text) {}

    /** An outline with the name of its style. */
    record Shape(String style, String path) {}

    /** A mark, and where it stands. */
    record Glyph(String style, String place, String path) {}

    /** A text, and where it stands; the anchor is that of SVG. */
    record Label(String x, String y, String anchor, String text) {}

    /** What is told of a week; the keyboard stops only where there is something to say. */
    record Spot(String text, boolean isStop) {}

    /** The longest of the sentences, so that the page can keep room for any of them; a shorter one may take more lines where its words are long. */
    List<String> longest() {
        return spots.stream()
                .map(Spot::text)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .distinct()
                .limit(ROOMS)
                .toList();
    }

    /**
     * The same chart for more weeks than have room, as their outline. Limits and marks would only cover each other, a column narrower than a pixel can't be pointed
     * at, and what was over a limit is listed with the findings.
     */
    Chart outlined(List<Shape> outline) {
        return new Chart(
                id,
                title,
                unit,
                description,
                grid,
                areas,
                outline,
                "",
                List.of(),
                List.of(),
                labels,
                List.of(),
                latest,
                head,
                List.of());
    }

    /** A week or a run in the table: what was compared with what. */
    record Row(String week, String value, String comparedWith, String before, String limit, String verdict, Mark mark) {

        boolean isFlag() {
            return mark.isFlag();
        }
    }
}
