package io.github.easeback.form;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * Finds the fastest stretch of a run that takes a certain time. Pauses and silences within the stretch are a part of its time. Between samples
 * the speed is taken as even, so that the fastest stretch begins or ends at a sample.
 */
final class BestStretch {

    private final Way way;

    BestStretch(Way way) {
        this.way = way;
    }

    /**
     * The highest average speed over a time.
     *
     * @param time how long the stretch takes
     * @return metres per second; absent if the run is shorter, or its samples tell no distance
     */
    OptionalDouble speed(Duration time) {
        long millis = time.toMillis();
        if (!(way.totalMetres() > 0) || way.clockMillis(way.size() - 1) < millis || !way.isDense()) {
            return OptionalDouble.empty();
        }
        double most = 0;
        int start = 0;
        int end = 0;
        while (end < way.size()) {
            long clock = way.clockMillis(end) - way.clockMillis(start);
            // Whole steps are more than a part of one; only if they are the most so far, the part is worth a division.
            if (clock >= millis) {
                most = metres(start, end) > most
                        ? Math.max(most, metres(start, end) - partOf(end, clock - millis))
                        : most;
                start++;
            } else {
                boolean isLonger = start > 0 && metres(start - 1, end) > most;
                most = isLonger ? Math.max(most, metres(start, end) + partOf(start, millis - clock)) : most;
                end++;
            }
        }
        return OptionalDouble.of(most * 1000 / millis);
    }

    private double metres(int from, int to) {
        return way.metres(to) - way.metres(from);
    }

    /** The metres of a part of the step to a sample. */
    private double partOf(int index, long millis) {
        double step = way.clockMillis(index) - way.clockMillis(index - 1);
        return metres(index - 1, index) * millis / step;
    }
}
