package io.github.easeback.internal.fit;

import com.garmin.fit.ActivityType;
import io.github.easeback.activity.WatchGait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The walks that some watches mark sample by sample ({@code activity_type}). A sample that is marked as running says nothing, since most watches mark
 * all samples of a run so.
 */
final class WalkMarks {

    /** A longer step is a pause or a silence. Library convention. */
    private static final long LONGEST_STEP_MILLIS = 10_000;

    private static final long NONE = Long.MIN_VALUE;

    private record Walk(Instant start, Duration length) {}

    private final List<Walk> walks = new ArrayList<>();
    private long begin = NONE;
    private long last = NONE;

    /**
     * Takes the mark of the next sample, which is for the time since the one before.
     *
     * @param millis when the sample was taken
     * @param mark its {@code activity_type}
     */
    void add(long millis, int mark) {
        boolean isWalk = mark == ActivityType.WALKING.getValue();
        boolean isNear = last != NONE && millis >= last && millis - last <= LONGEST_STEP_MILLIS;
        if (!isWalk || !isNear) {
            end();
        }
        if (isWalk && begin == NONE) {
            begin = isNear ? last : millis;
        }
        last = millis;
    }

    private void end() {
        if (begin != NONE && last - begin >= Splits.SHORTEST_MILLIS && walks.size() < Splits.MOST_SPLITS) {
            walks.add(new Walk(Instant.ofEpochMilli(begin), Duration.ofMillis(last - begin)));
        }
        begin = NONE;
    }

    /** What they say of the whole file. */
    Optional<WatchGait> all() {
        return told(walk -> true);
    }

    /** What they say of one of several sessions. */
    Optional<WatchGait> between(Instant from, Instant to) {
        return told(walk -> !walk.start().isBefore(from) && walk.start().isBefore(to));
    }

    private Optional<WatchGait> told(Predicate<Walk> counted) {
        end();
        return walks.stream()
                .filter(counted)
                .map(Walk::length)
                .reduce(Duration::plus)
                .map(WatchGait::ofWalks);
    }
}
