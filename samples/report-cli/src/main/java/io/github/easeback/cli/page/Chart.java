package io.github.easeback.cli.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A chart with all that stands in it, ready for the page.
 *
 * @param id a name that is unique on the page
 * @param title what is drawn
 * @param unit the unit of the axis
 * @param description what a reader who doesn't see the chart should know of it
 * @param canvas its view box
 * @param grid the lines of the axis, and the texts beside them
 * @param areas what lies behind the bars: the layoffs, and what is usual
 * @param bars the bars
 * @param limits the line of the limits, as the attribute {@code d} of a path; empty if there is none
 * @param points the points, which stand before the line
 * @param marks the marks of the verdicts
 * @param dates the texts below
 * @param offs how long the layoffs are, where there is room
 * @param ends what stands at the ends of lines and bands
 * @param said one sentence a week; only the latest if there is no room to choose one
 * @param head what the first column of the table holds
 * @param rows the chart as a table; empty if it is part of the table of all weeks
 */
record Chart(
        String id,
        String title,
        String unit,
        String description,
        Canvas canvas,
        List<Tick> grid,
        List<Shape> areas,
        List<Shape> bars,
        String limits,
        List<Shape> points,
        List<Glyph> marks,
        List<RunStrip.Text> dates,
        List<Off> offs,
        List<End> ends,
        List<String> said,
        String head,
        List<Row> rows) {

    /** A line of the axis: its coordinate, the same in per cents from the top, and its text, which may be empty. */
    record Tick(String y, String down, String text) {}

    /** An outline with the name of its style. */
    record Shape(String style, String path) {

        /** Shapes of one style as one, which keeps the page light. */
        static List<Shape> joined(List<Shape> shapes) {
            Map<String, String> paths = shapes.stream()
                    .collect(Collectors.toMap(Shape::style, Shape::path, String::concat, LinkedHashMap::new));
            return paths.entrySet().stream()
                    .map(entry -> new Shape(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /** A mark, and where it stands. */
    record Glyph(String style, String place, String path) {}

    /** A text in a drawing, and where it stands; the anchor is that of SVG. */
    record Label(double x, double y, String anchor, String text) {}

    /** How long a layoff was, in the middle of it, in per cents from the left. */
    record Off(String left, String count, String unit) {}

    /** What stands at the end of a line, in per cents from the top. */
    record End(String down, double y, String text) {}

    /** Whether a reader may choose one of its weeks. */
    boolean hasChoice() {
        return said.size() > 1 || !rows.isEmpty();
    }

    /** How many weeks there are to choose from. */
    int weeks() {
        return said.size();
    }

    String latest() {
        return said.get(said.size() - 1);
    }

    /**
     * The same chart for more weeks than have room, as their outline. Limits and marks would only cover each other, a column narrower than a pixel can't be chosen,
     * and what was over a limit is listed with the findings.
     */
    Chart outlined(List<Shape> outline) {
        return new Chart(
                id,
                title,
                unit,
                description,
                canvas,
                grid,
                areas,
                outline,
                "",
                List.of(),
                List.of(),
                dates,
                offs,
                List.of(),
                List.of(latest()),
                head,
                List.of());
    }

    /** A week or a run in the table: what was compared with what; a gap has only its days and what it was. */
    record Row(String week, String value, String comparedWith, String before, String limit, String verdict, Mark mark) {

        /** Weeks without a run. */
        static Row gap(String weeks, String what) {
            return new Row(weeks, "", "", "", "", what, Mark.NONE);
        }

        boolean isGap() {
            return value.isEmpty();
        }

        boolean isFlag() {
            return mark.isFlag();
        }
    }
}
