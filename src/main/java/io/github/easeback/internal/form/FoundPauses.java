package io.github.easeback.internal.form;

import io.github.easeback.activity.Pause;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the pauses that the timer events don't tell. Where a session's elapsed time, or the time from its first to its last sample, is longer than its timer time, the
 * difference was paused; exports of some platforms drop the events. The longest stretches in which the runner did not move are taken for the pauses, as far as the difference goes, so that nobody takes them for
 * walks.
 */
final class FoundPauses {

    /** A shorter difference is rounding, and a shorter stand a kerb. Library convention. */
    private static final long SHORTEST_MILLIS = Duration.ofSeconds(10).toMillis();

    /** A watch that writes nothing for so long while the runner stands has stopped its timer; most others go on writing. Library convention. */
    private static final long SILENCE_MILLIS = Duration.ofSeconds(30).toMillis();

    private final Samples samples;
    private final SampleColumn distances;
    private final SampleColumn speeds;
    private final PausedTime told;
    private final List<Stand> stands = new ArrayList<>();

    /** A stretch in which the runner did not move. */
    private record Stand(Instant from, long millis, boolean isSilent) {}

    private FoundPauses(Samples samples, List<Pause> told) {
        this.samples = samples;
        distances = samples.column(Quantity.DISTANCE);
        speeds = samples.column(Quantity.SPEED);
        this.told = new PausedTime(told);
    }

    /**
     * All pauses of a recording.
     *
     * @param told the pauses that the timer events tell
     * @param times the times of the session
     * @param samples the samples, in order
     * @return those that are told and those that were found, in order
     */
    static List<Pause> of(List<Pause> told, SessionTimes times, Samples samples) {
        if (times.timer().isEmpty() || samples.size() < 2) {
            return told;
        }
        long start = samples.timeMillis(0);
        long end = samples.timeMillis(samples.size() - 1);
        long elapsed = Math.max(times.elapsed().orElse(Duration.ZERO).toMillis(), end - start);
        long untold = elapsed - times.timer().get().toMillis() - new PausedTime(told).between(start, end);
        return untold < SHORTEST_MILLIS ? told : new FoundPauses(samples, told).together(told, untold);
    }

    private List<Pause> together(List<Pause> all, long untold) {
        findStands();
        stands.sort(Comparator.comparing((Stand stand) -> !stand.isSilent())
                .thenComparing(stand -> -stand.millis())
                .thenComparing(Stand::from));
        List<Pause> pauses = new ArrayList<>(all);
        long rest = untold;
        for (int i = 0; i < stands.size() && rest >= SHORTEST_MILLIS; i++) {
            Stand stand = stands.get(i);
            long millis = Math.min(rest, stand.millis());
            pauses.add(new Pause(stand.from(), stand.from().plusMillis(millis)));
            rest -= millis;
        }
        pauses.sort(Comparator.comparing(Pause::from));
        return pauses;
    }

    private void findStands() {
        int from = 0;
        for (int i = 1; i < samples.size(); i++) {
            boolean isStill = isStill(i);
            boolean isSilent = isStill && step(i) >= SILENCE_MILLIS;
            if (!isStill || isSilent) {
                addStand(from, i - 1, false);
                from = i;
            }
            if (isSilent) {
                addStand(i - 1, i, true);
            }
        }
        addStand(from, samples.size() - 1, false);
    }

    private void addStand(int from, int to, boolean isSilent) {
        long millis = samples.timeMillis(to) - samples.timeMillis(from);
        if (millis >= SHORTEST_MILLIS) {
            stands.add(new Stand(Instant.ofEpochMilli(samples.timeMillis(from)), millis, isSilent));
        }
    }

    /** Some watches write their distance in steps, so over a short time the speed decides. */
    private boolean isStill(int index) {
        long from = samples.timeMillis(index - 1);
        long millis = step(index);
        boolean isMoving = millis < SHORTEST_MILLIS && speeds.at(index) > Timeline.STANDING_SPEED;
        if (isMoving || told.between(from, from + millis) > 0) {
            return false;
        }
        double metres = Timeline.metresOver(distances, index);
        return Double.isNaN(metres) ? millis >= SILENCE_MILLIS : metres * 1000 < Timeline.STANDING_SPEED * millis;
    }

    private long step(int index) {
        return samples.timeMillis(index) - samples.timeMillis(index - 1);
    }
}
