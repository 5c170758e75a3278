package io.github.easeback.internal.form;

/**
 * The grade along a track: the mean height of the next 25 m less that of the last 25 m, over 25 m. So it does not depend on how often the watch
 * took a sample, and noise of the heights makes no hills. Near the ends it is the grade at 25 m from them.
 */
final class Grade {

    /** Half of the distance over which a grade is taken. Library convention. */
    static final double WINDOW_METRES = 25;

    private final ElevationSeries elevation;
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
     * @param elevation at least two heights, over at least twice the window
     */
    Grade(ElevationSeries elevation) {
        this.elevation = elevation;
        first = elevation.metres(0);
        last = elevation.metres(elevation.size() - 1);
        area = new double[elevation.size()];
        for (int i = 1; i < area.length; i++) {
            double mean = (elevation.height(i - 1) + elevation.height(i)) / 2;
            area[i] = area[i - 1] + mean * (elevation.metres(i) - elevation.metres(i - 1));
        }
        back = new Cursor();
        here = new Cursor();
        ahead = new Cursor();
    }

    /** Whether the heights go far enough to have a grade. */
    static boolean isKnownFor(ElevationSeries elevation) {
        int last = elevation.size() - 1;
        return last > 0 && elevation.metres(last) - elevation.metres(0) >= 2 * WINDOW_METRES;
    }

    /**
     * The grade at a place. The places of one track must be asked for in their order along it.
     *
     * @param metres along the track from the first sample
     * @return height over distance, up positive
     */
    double at(double metres) {
        double middle = within(first + WINDOW_METRES, metres, last - WINDOW_METRES);
        double below = back.areaTo(middle - WINDOW_METRES);
        double above = ahead.areaTo(middle + WINDOW_METRES);
        return (above - 2 * here.areaTo(middle) + below) / (WINDOW_METRES * WINDOW_METRES);
    }

    private static double within(double least, double value, double most) {
        if (value < least) {
            return least;
        }
        return value > most ? most : value;
    }

    /** Gives the area up to places that lie further and further along the track. */
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
            double part = within(0, metres - from, length);
            double rise = length > 0 ? climb * part / length : 0;
            return area[next - 1] + part * (start + rise / 2);
        }

        private void goOn() {
            next++;
            from = elevation.metres(next - 1);
            to = elevation.metres(next);
            start = elevation.height(next - 1);
            climb = elevation.height(next) - start;
        }
    }
}
