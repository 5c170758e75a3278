package io.github.easeback.form;

/**
 * The slope along a run: the mean height of the next 25 m less that of the last 25 m, over 25 m. So it does not depend on how often the watch
 * took a sample, and noise of the heights makes no hills. Near the ends it is the slope at 25 m from them.
 */
final class Slope {

    /** Half of the way over which a slope is taken. Library convention. */
    static final double WINDOW_METRES = 25;

    private final Heights heights;
    private final double first;
    private final double last;
    /** The area under the heights up to each of them, in square metres. */
    private final double[] area;

    private final Cursor back;
    private final Cursor here;
    private final Cursor ahead;

    /**
     * Follows heights.
     *
     * @param heights at least two, over at least twice the window
     */
    Slope(Heights heights) {
        this.heights = heights;
        first = heights.metres(0);
        last = heights.metres(heights.size() - 1);
        area = new double[heights.size()];
        for (int i = 1; i < area.length; i++) {
            double mean = (heights.height(i - 1) + heights.height(i)) / 2;
            area[i] = area[i - 1] + mean * (heights.metres(i) - heights.metres(i - 1));
        }
        back = new Cursor();
        here = new Cursor();
        ahead = new Cursor();
    }

    /** Whether the heights go far enough to have a slope. */
    static boolean isKnownFor(Heights heights) {
        return heights.size() > 1 && heights.metres(heights.size() - 1) - heights.metres(0) >= 2 * WINDOW_METRES;
    }

    /**
     * The slope at a place. The places of one slope must be asked for in their order along the way.
     *
     * @param metres along the way from the first sample
     * @return height over way, up positive
     */
    double at(double metres) {
        double middle = Math.max(first + WINDOW_METRES, Math.min(last - WINDOW_METRES, metres));
        double below = back.areaTo(middle - WINDOW_METRES);
        double above = ahead.areaTo(middle + WINDOW_METRES);
        return (above - 2 * here.areaTo(middle) + below) / (WINDOW_METRES * WINDOW_METRES);
    }

    /** Gives the area up to places that lie further and further along the way. */
    private final class Cursor {

        private int next;
        private double from;
        private double to;
        private double start;
        private double climb;

        Cursor() {
            goOn();
        }

        double areaTo(double metres) {
            while (next < area.length - 1 && to < metres) {
                goOn();
            }
            double length = to - from;
            double part = Math.max(0, Math.min(length, metres - from));
            double rise = length > 0 ? climb * part / length : 0;
            return area[next - 1] + part * (start + rise / 2);
        }

        private void goOn() {
            next++;
            from = heights.metres(next - 1);
            to = heights.metres(next);
            start = heights.height(next - 1);
            climb = heights.height(next) - start;
        }
    }
}
