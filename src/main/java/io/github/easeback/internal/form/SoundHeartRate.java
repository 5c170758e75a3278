package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import java.time.Duration;

/**
 * The heart rate of a run without the stretches in which it followed the steps: an optical sensor may take the rhythm of the arm for that of the heart. A stretch is left out if
 * the heart rate stays within 3 of the steps a minute, or of half of them, for at least a minute (library convention). A heart that happens to beat so fast is left out too.
 */
final class SoundHeartRate {

    private static final double CLOSE = 3;
    private static final long SHORTEST_MILLIS = 60_000;

    private final SampleColumn heartRates;
    private final SampleColumn cadences;
    private final boolean[] isLeftOut;
    private long leftOutMillis;

    /**
     * Compares heart rate and cadence.
     *
     * @param track the track
     */
    SoundHeartRate(Track track) {
        heartRates = track.measured(Quantity.HEART_RATE);
        cadences = track.measured(Quantity.CADENCE);
        isLeftOut = new boolean[track.size()];
        if (heartRates.isMeasured() && cadences.isMeasured()) {
            compare(track);
        }
    }

    private void compare(Track track) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < isLeftOut.length; i++) {
            double heartRate = heartRates.at(i);
            double cadence = cadences.at(i);
            if (!isPossible(heartRate) || !(cadence > 0)) {
                continue;
            }
            boolean isFollowing = isClose(heartRate, cadence);
            if (from >= 0
                    && (!isFollowing || track.timerMillis(i) - track.timerMillis(to) > Track.LONGEST_GAP_MILLIS)) {
                leaveOut(track, from, to);
                from = -1;
            }
            if (isFollowing) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        if (from >= 0) {
            leaveOut(track, from, to);
        }
    }

    private static boolean isPossible(double heartRate) {
        return heartRate > 0 && heartRate <= SampledForm.HIGHEST_HEART_RATE;
    }

    private static boolean isClose(double heartRate, double cadence) {
        return Math.abs(heartRate - cadence) <= CLOSE || Math.abs(heartRate - cadence / 2) <= CLOSE;
    }

    private void leaveOut(Track track, int from, int to) {
        long millis = track.timerMillis(to) - track.timerMillis(from);
        if (millis >= SHORTEST_MILLIS) {
            leftOutMillis += millis;
            for (int i = from; i <= to; i++) {
                isLeftOut[i] = true;
            }
        }
    }

    /**
     * The heart rate at a sample.
     *
     * @return beats per minute; {@code NaN} if it was not measured, can't be right, or followed the steps
     */
    double at(int index) {
        double heartRate = heartRates.at(index);
        return isPossible(heartRate) && !isLeftOut[index] ? heartRate : Double.NaN;
    }

    /** For how long the heart rate followed the steps. */
    Duration leftOut() {
        return Duration.ofMillis(leftOutMillis);
    }
}
