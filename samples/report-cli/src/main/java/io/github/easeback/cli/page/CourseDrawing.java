package io.github.easeback.cli.page;

import java.util.List;

/**
 * The drawing of a way back, from the layoff to the usual week, ready for the page.
 *
 * @param viewBox the view box, which is higher if there is a log of pain
 * @param title what is drawn
 * @param unit the unit of the axis
 * @param description what a reader who doesn't see it should know of it
 * @param grid the lines and texts of the axes
 * @param shapes all outlines, in the order in which they cover each other
 * @param marks lighter weeks, and red flags
 * @param labels the texts in it
 * @param kinds what occurs, for the key
 * @param heads the heads of the table
 * @param rows the weeks as a table, one cell for each head
 */
record CourseDrawing(
        String viewBox,
        String title,
        String unit,
        String description,
        List<Chart.Tick> grid,
        List<Chart.Shape> shapes,
        List<Chart.Glyph> marks,
        List<Chart.Label> labels,
        List<Kind> kinds,
        List<String> heads,
        List<List<String>> rows) {

    /** What may be drawn, for the key. */
    record Kind(String style, String path, String name) {}
}
