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
        return Math.min(WIDEST, SHARE * width());
    }

    /** How wide the line of a limit is: as its column, as long as it still belongs to its bar. */
    double lineWidth() {
        return Math.min(WIDEST_LINE, width());
    }

    double barStart(int index) {
        return middle(index) - barWidth() / 2;
    }
}
