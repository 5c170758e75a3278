package io.github.easeback.internal.form;

import io.github.easeback.activity.Pause;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.util.List;

/**
 * Elapsed and timer time at each sample, in milliseconds from the first one on; neither ever falls. The timer stands in the pauses. It also stands in
 * a silence of more than ten minutes, since a watch writes more often than that while it runs, unless the distance went on meanwhile: then the samples are few, and the
 * runner was running.
 */
final class Timeline {

    /** After a longer silence the watch was off. Library convention. */
    private static final long LONGEST_SILENCE_MILLIS = Duration.ofMinutes(10).toMillis();

    /** A distance that goes on more slowly is that of somebody who stands, and of GPS that drifts, in metres per second. Library convention. */
    static final double STANDING_SPEED = 0.5;

    private final SampleColumn distances;
    private final long[] elapsed;
    private final long[] timer;

    /**
     * Follows samples.
     *
     * @param samples the samples
     * @param pauses the stretches in which the timer stood still, in order
     */
    Timeline(Samples samples, List<Pause> pauses) {
        distances = samples.column(Quantity.DISTANCE);
        elapsed = new long[samples.size()];
        timer = new long[samples.size()];
        PausedTime paused = new PausedTime(pauses);
        for (int i = 1; i < elapsed.length; i++) {
            long from = samples.timeMillis(i - 1);
            long to = Math.max(from, samples.timeMillis(i));
            elapsed[i] = elapsed[i - 1] + to - from;
            timer[i] = timer[i - 1] + (isSilence(i, to - from) ? 0 : to - from - paused.between(from, to));
        }
    }

    private boolean isSilence(int index, long millis) {
        return millis > LONGEST_SILENCE_MILLIS && !(metresOver(distances, index) * 1000 >= STANDING_SPEED * millis);
    }

    /** By how much the distance rises around the step from one sample to the next; {@code NaN} if it is unknown. */
    static double metresOver(SampleColumn distances, int index) {
        int before = index - 1;
        while (before > 0 && Double.isNaN(distances.at(before))) {
            before--;
        }
        int after = index;
        while (after < distances.size() - 1 && Double.isNaN(distances.at(after))) {
            after++;
        }
        return distances.at(after) - distances.at(before);
    }

    /** The number of samples. */
    int size() {
        return elapsed.length;
    }

    /** The milliseconds from the first sample to one, pauses included. */
    long elapsed(int index) {
        return elapsed[index];
    }

    /** The milliseconds from the first sample to one, without pauses and silences. */
    long timer(int index) {
        return timer[index];
    }

    /** The timer time from the sample before to one, in milliseconds. */
    long timerStep(int index) {
        return timer[index] - timer[index - 1];
    }

    /** The time from the first sample to the last one, in milliseconds. */
    long totalElapsed() {
        return elapsed.length == 0 ? 0 : elapsed[elapsed.length - 1];
    }

    /** The timer time of all samples, in milliseconds. */
    long totalTimer() {
        return timer.length == 0 ? 0 : timer[timer.length - 1];
    }
}
