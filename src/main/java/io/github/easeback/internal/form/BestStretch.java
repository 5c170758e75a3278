package io.github.easeback.internal.form;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * Finds the fastest stretch of a run that takes a certain time. Pauses and silences within the stretch are a part of its time. Between samples
 * the speed is taken as even, so that the fastest stretch begins or ends at a sample.
 */
final class BestStretch {

    private final Track track;

    BestStretch(Track track) {
        this.track = track;
    }

    /**
     * The highest average speed over a time.
     *
     * @param time how long the stretch takes
     * @return metres per second; absent if the run is shorter, if its samples tell no distance, or one that no runner covers
     */
    OptionalDouble speed(Duration time) {
        long millis = time.toMillis();
        if (!(track.totalMetres() > 0) || track.elapsedMillis(track.size() - 1) < millis || !track.isDense()) {
            return OptionalDouble.empty();
        }
        double most = 0;
        int start = 0;
        int end = 0;
        while (end < track.size()) {
            long clock = track.elapsedMillis(end) - track.elapsedMillis(start);
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
        double fastest = most * 1000 / millis;
        return Track.isPossible(fastest) ? OptionalDouble.of(fastest) : OptionalDouble.empty();
    }

    private double metres(int from, int to) {
        return track.metres(to) - track.metres(from);
    }

    /** The metres of a part of the step to a sample. */
    private double partOf(int index, long millis) {
        double step = track.elapsedMillis(index) - track.elapsedMillis(index - 1);
        return metres(index - 1, index) * millis / step;
    }
}
