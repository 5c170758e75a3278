package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;

/**
 * The heights along a track, without what no runner climbs: a change while the timer stands still, a spike, the leap of a barometer that is
 * set anew. Such a change is taken out of all later heights, so that a spike that comes back leaves nothing.
 */
final class ElevationSeries {

    /** No runner is higher or lower; -500 m is the zero of the FIT profile. */
    private static final double LOWEST = -500;

    private static final double HIGHEST = 9000;

    /**
     * The fastest climb or descent in metres per second, and the metres that a noisy height may leap beside it. The record of a vertical
     * kilometre is 0.6 m/s upwards; downhill, the best are four times as fast. Library convention.
     */
    private static final double FASTEST_CLIMB = 3;

    private static final double NOISE_METRES = 5;

    /** Over some minutes nobody climbs as fast as over the vertical kilometre of the record, nor descends four times as fast. */
    private static final double FASTEST_CLIMB_OF_MINUTES = 0.6;

    private static final double FASTEST_DESCENT_OF_MINUTES = 2.4;

    private static final double MINUTES_MILLIS = 300_000;

    /** The heights must be known for this share of the time to speak for the run. Library convention. */
    private static final double ENOUGH = 0.8;

    private final Track track;
    /** The samples that have a height. */
    private final int[] rows;

    private final double[] heights;
    private final double[] metres;
    private final boolean[] isJoined;
    private final ClimbCounter climb = new ClimbCounter(ClimbCounter.HYSTERESIS_METRES);
    private int size;
    private long joinedMillis;
    private double low;
    private double high;
    private final boolean isImpossible;

    /**
     * Follows heights.
     *
     * @param track the track
     */
    ElevationSeries(Track track) {
        this.track = track;
        SampleColumn altitudes = track.measured(Quantity.ALTITUDE);
        rows = new int[altitudes.size()];
        heights = new double[altitudes.size()];
        metres = new double[altitudes.size()];
        isJoined = new boolean[altitudes.size()];
        double last = Double.NaN;
        double first = Double.NaN;
        boolean isMeasured = false;
        for (int i = 0; i < altitudes.size(); i++) {
            double height = altitudes.at(i);
            boolean isLater = size == 0 || track.elapsedMillis(i) > track.elapsedMillis(rows[size - 1]);
            if (isLater && height > LOWEST && height < HIGHEST) {
                add(i, height - last);
                last = height;
                first = size == 1 ? height : first;
                isMeasured |= height != first;
            }
        }
        // Some watches without a barometer write the same height all along, most often 0.
        size = isMeasured ? size : 0;
        joinedMillis = isMeasured ? joinedMillis : 0;
        isImpossible = isClimbImpossible();
    }

    private void add(int row, double change) {
        rows[size] = row;
        metres[size] = track.metres(row);
        if (size > 0) {
            int before = rows[size - 1];
            double timer = track.timerMillis(row) - track.timerMillis(before);
            double climbed = change * timer / (track.elapsedMillis(row) - track.elapsedMillis(before));
            boolean isRun = Math.abs(climbed) <= NOISE_METRES + FASTEST_CLIMB * timer / 1000;
            isJoined[size] = isRun && timer <= Track.LONGEST_GAP_MILLIS;
            heights[size] = heights[size - 1] + (isJoined[size] ? climbed : 0);
            joinedMillis += isJoined[size] ? (long) timer : 0;
            low = heights[size] < low ? heights[size] : low;
            high = heights[size] > high ? heights[size] : high;
        }
        climb.add(heights[size]);
        size++;
    }

    /** Whether the heights are known for nearly all of the time, and somebody may climb so. */
    boolean isKnown() {
        return joinedMillis > 0 && joinedMillis >= ENOUGH * track.totalTimerMillis() && !isImpossible;
    }

    /** Whether the heights rise or fall for minutes as nobody climbs or descends: the barometer drifts, or is clogged. */
    boolean isImpossible() {
        return isImpossible;
    }

    private boolean isClimbImpossible() {
        if (range() * 1000 <= FASTEST_CLIMB_OF_MINUTES * MINUTES_MILLIS) {
            return false;
        }
        int from = 0;
        for (int to = 1; to < size; to++) {
            while (from + 1 < to && timer(to) - timer(from + 1) >= MINUTES_MILLIS) {
                from++;
            }
            double seconds = (timer(to) - timer(from)) / 1000.0;
            double climbed = heights[to] - heights[from];
            if (seconds * 1000 >= MINUTES_MILLIS
                    && (climbed > FASTEST_CLIMB_OF_MINUTES * seconds
                            || -climbed > FASTEST_DESCENT_OF_MINUTES * seconds)) {
                return true;
            }
        }
        return false;
    }

    private long timer(int index) {
        return track.timerMillis(rows[index]);
    }

    /** The metres from the lowest height to the highest one. */
    double range() {
        return size == 0 ? 0 : high - low;
    }

    /** The metres climbed. */
    double ascent() {
        return climb.ascent();
    }

    /** The metres descended, positive. */
    double descent() {
        return climb.descent();
    }

    /** How many heights there are. */
    int size() {
        return size;
    }

    /** The sample that has a height. */
    int sample(int index) {
        return rows[index];
    }

    /** The metres above the first height. */
    double height(int index) {
        return heights[index];
    }

    /** The metres along the track from the first sample. */
    double metres(int index) {
        return metres[index];
    }

    /** The timer time from the height before to one, in milliseconds. */
    long timerStep(int index) {
        return timer(index) - timer(index - 1);
    }

    /** Whether the ground between the height before and one is known. */
    boolean isJoined(int index) {
        return isJoined[index];
    }

    /** The timer time for which the ground is known. */
    long joinedMillis() {
        return joinedMillis;
    }
}
