package io.github.easeback.internal.form;

import java.util.OptionalDouble;

/** A mean over time of what was measured now and then: between two values it changes evenly, unless they lie too far apart. */
final class TimeMean {

    private final Track track;
    private int last = -1;
    private double lastValue;
    private double sum;
    private double millis;

    TimeMean(Track track) {
        this.track = track;
    }

    /**
     * Adds a value, in the order of the samples.
     *
     * @param index the sample
     * @param value what it measured
     */
    void add(int index, double value) {
        if (last >= 0) {
            long step = track.timerMillis(index) - track.timerMillis(last);
            if (step <= Track.LONGEST_GAP_MILLIS) {
                sum += step * (lastValue + value) / 2;
                millis += step;
            }
        }
        last = index;
        lastValue = value;
    }

    /** The next value does not follow the last one. */
    void interrupt() {
        last = -1;
    }

    /**
     * The mean.
     *
     * @param leastMillis how much timer time it must stand for, above 0
     * @return the mean, absent if there are values for less time
     */
    OptionalDouble over(double leastMillis) {
        return millis > 0 && millis >= leastMillis ? OptionalDouble.of(sum / millis) : OptionalDouble.empty();
    }
}
