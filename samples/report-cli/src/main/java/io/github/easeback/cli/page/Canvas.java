package io.github.easeback.cli.page;

/** The view box of a drawing, and where in it the weeks stand. Texts beside a chart are texts of the page, so that they keep their size whatever that of the chart is. */
enum Canvas {
    /** The main chart, as wide as the page. */
    WIDE(0, 1000, 34, 276, 280, 22, 18, 10),
    /** The charts beside each other below it. */
    SMALL(0, 340, 18, 112, 115, 13, 13, 3),
    /** The way back, whose axis is a part of the drawing. */
    PLAN(34, 336.6, 18, 112, 130, 13, 6.6, 4);

    private static final double PERCENT = 100;

    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double height;
    private final double line;
    private final double letter;
    private final int dates;

    Canvas(double left, double right, double top, double bottom, double height, double line, double letter, int dates) {
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
        this.height = height;
        this.line = line;
        this.letter = letter;
        this.dates = dates;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** How many dates have room below it at most. */
    int dates() {
        return dates;
    }

    /** How wide a letter beside the drawing is at most, in its units, also where it is small. */
    double letter() {
        return letter;
    }

    /** How far texts beside the drawing have to lie apart, in its units, also where it is small. */
    double line() {
        return line;
    }

    /** A mark as large as this drawing needs it. */
    Chart.Glyph enlarged(Chart.Glyph mark) {
        return isWide()
                ? new Chart.Glyph(mark.style(), mark.place() + " scale(" + enlargement() + ")", mark.path())
                : mark;
    }

    /** How much larger than in the legend a mark is. */
    double enlargement() {
        return isWide() ? 1.8 : 1;
    }

    String viewBox() {
        return "0 0 " + SvgNumber.of(right) + " " + SvgNumber.of(height);
    }

    /** A place from left to right in per cents, as style sheets have it. */
    String across(double x) {
        return SvgNumber.of(PERCENT * (x - left) / (right - left));
    }

    /** A place from top to bottom in per cents. */
    String down(double y) {
        return SvgNumber.of(PERCENT * y / height);
    }

    boolean isWide() {
        return this == WIDE;
    }
}
