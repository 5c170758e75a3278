package io.github.easeback.form;

import io.github.easeback.activity.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * The samples whose times belong together. A watch that gets the time from a satellite during a run, or a damaged byte, makes the clock
 * leap by years; what lies more than a week from the middle sample is left out then.
 */
final class SteadyClock {

    /** No recording goes on for longer. */
    static final Duration LONGEST = Duration.ofDays(7);

    private final Samples samples;
    private final int dropped;

    SteadyClock(Samples all) {
        samples = isSteady(all) ? all : around(middle(all), all);
        dropped = all.size() - samples.size();
    }

    private static boolean isSteady(Samples samples) {
        long earliest = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < samples.size(); i++) {
            earliest = Math.min(earliest, samples.timeMillis(i));
            latest = Math.max(latest, samples.timeMillis(i));
        }
        return samples.size() == 0 || latest - earliest <= LONGEST.toMillis();
    }

    private static Instant middle(Samples samples) {
        long[] times = new long[samples.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = samples.timeMillis(i);
        }
        Arrays.sort(times);
        return Instant.ofEpochMilli(times[times.length / 2]);
    }

    private static Samples around(Instant middle, Samples samples) {
        return samples.between(middle.minus(LONGEST), middle.plus(LONGEST));
    }

    /** The samples that belong together. */
    Samples samples() {
        return samples;
    }

    /** How many samples do not belong to them. */
    int dropped() {
        return dropped;
    }
}
