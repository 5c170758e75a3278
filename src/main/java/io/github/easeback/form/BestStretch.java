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
        Cursor start = new Cursor();
        Cursor end = new Cursor();
        long last = way.clockMillis(way.size() - 1);
        double most = 0;
        for (int i = 0; i < way.size(); i++) {
            long at = way.clockMillis(i);
            if (at >= millis && way.metres(i) - start.metresBefore(at - millis) > most) {
                most = Math.max(most, way.metres(i) - start.metresAt(at - millis));
            }
            if (at + millis <= last && end.metresAfter(at + millis) - way.metres(i) > most) {
                most = Math.max(most, end.metresAt(at + millis) - way.metres(i));
            }
        }
        return OptionalDouble.of(most * 1000 / millis);
    }

    /** Gives the metres at later and later moments; those of the samples around them are known faster. */
    private final class Cursor {

        private int next = 1;

        double metresBefore(long clockMillis) {
            goTo(clockMillis);
            return way.metres(next - 1);
        }

        double metresAfter(long clockMillis) {
            goTo(clockMillis);
            return way.metres(next);
        }

        double metresAt(long clockMillis) {
            goTo(clockMillis);
            double from = way.metres(next - 1);
            double step = way.clockMillis(next) - way.clockMillis(next - 1);
            double share = step > 0 ? (clockMillis - way.clockMillis(next - 1)) / step : 0;
            return from + (way.metres(next) - from) * share;
        }

        private void goTo(long clockMillis) {
            while (next < way.size() - 1 && way.clockMillis(next) < clockMillis) {
                next++;
            }
        }
    }
}
