package io.github.easeback.cli.page;

/**
 * Where the weeks of a chart stand. Each has a column of the same width, and its bar stands in the middle of it.
 *
 * @param left the left edge of the first column
 * @param right the right edge of the last column, above {@code left}
 * @param count how many columns there are, at least 1
 */
record Columns(double left, double right, int count) {

    /** How much of a column its bar takes, and how wide a bar gets at most, so that one week does not fill a chart. */
    private static final double SHARE = 0.72;

    private static final double WIDEST = 22;
    private static final double WIDEST_LINE = 30;
    /** The same as a share of a chart that is wider. */
    private static final double WIDEST_SHARE = 0.04;

    private static final double WIDEST_LINE_SHARE = 0.055;

    static final double REST_WIDTH = 2;
    private static final double DASH_WIDTH = 7;
    private static final double HATCH = 4;

    Columns {
        if (count < 1 || !(right > left)) {
            throw new IllegalArgumentException(count + " columns don't fit between " + left + " and " + right);
        }
    }

    double width() {
        return (right - left) / count;
    }

    double start(int index) {
        return left + index * width();
    }

    double middle(int index) {
        return start(index) + width() / 2;
    }

    double barWidth() {
        return Math.min(Math.max(WIDEST, WIDEST_SHARE * (right - left)), SHARE * width());
    }

    /** How wide the line of a limit is: as its column, as long as it still belongs to its bar. */
    double lineWidth() {
        return Math.min(Math.max(WIDEST_LINE, WIDEST_LINE_SHARE * (right - left)), width());
    }

    double barStart(int index) {
        return middle(index) - barWidth() / 2;
    }

    /** A bar, or what lies on top of one. */
    String bar(int index, double from, double to, Scale scale) {
        double height = scale.height(to - from);
        return "M" + SvgNumber.of(barStart(index)) + " " + SvgNumber.of(scale.y(from)) + "v" + SvgNumber.of(-height)
                + "h" + SvgNumber.of(barWidth()) + "v" + SvgNumber.of(height) + "z";
    }

    /** A bar of something that is still to come: an outline, and lines from its lower left to its upper right. */
    String hatched(int index, double from, double to, Scale scale) {
        double width = barWidth();
        double height = scale.height(to - from);
        StringBuilder path = new StringBuilder(bar(index, from, to, scale));
        for (double at = HATCH; at < width + height; at += HATCH) {
            path.append('M')
                    .append(SvgNumber.of(barStart(index) + Math.max(0, at - height)))
                    .append(' ')
                    .append(SvgNumber.of(scale.y(to) + Math.min(at, height)))
                    .append('L')
                    .append(SvgNumber.of(barStart(index) + Math.min(at, width)))
                    .append(' ')
                    .append(SvgNumber.of(scale.y(to) + Math.max(0, at - width)));
        }
        return path.toString();
    }

    /** A dot on the axis: nothing was run, and that is known. */
    String rest(int index, double axis) {
        return "M" + SvgNumber.of(middle(index) - REST_WIDTH / 2) + " " + SvgNumber.of(axis - REST_WIDTH) + "h"
                + SvgNumber.of(REST_WIDTH);
    }

    /** A dash above the axis: nobody knows how much was run. */
    String unmeasured(int index, double axis) {
        double width = Math.min(DASH_WIDTH, barWidth());
        return "M" + SvgNumber.of(middle(index) - width / 2) + " " + SvgNumber.of(axis - REST_WIDTH) + "h"
                + SvgNumber.of(width);
    }
}
