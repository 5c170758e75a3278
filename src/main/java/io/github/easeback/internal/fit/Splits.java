package io.github.easeback.internal.fit;

import com.garmin.fit.Mesg;
import com.garmin.fit.SplitMesg;
import com.garmin.fit.SplitSummaryMesg;
import com.garmin.fit.SplitType;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.WatchGait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs, walks and stands that newer watches tell apart themselves. Their other splits, of intervals, cover the same time again and say nothing here. */
final class Splits {

    /** Nobody changes the gait so often; a hostile file must not fill the memory. */
    static final int MOST_SPLITS = 10_000;

    /** What a watch calls something else for a shorter time is noise: half of its walks last 14 s. Library convention. */
    static final long SHORTEST_MILLIS = 15_000;

    /** No split is longer; a file may declare any type for its length. */
    private static final double LONGEST_SECONDS = Duration.ofDays(7).toSeconds();

    /** In long runs the list breaks off, and the summary goes on: then the list has less than this share of it. Library convention. */
    private static final double WHOLE = 0.99;

    private static final Map<Short, Bout.Kind> GAITS = Map.of(
            SplitType.RWD_RUN.getValue(), Bout.Kind.RUN,
            SplitType.RWD_WALK.getValue(), Bout.Kind.WALK,
            SplitType.RWD_STAND.getValue(), Bout.Kind.STAND);

    private record Split(Bout.Kind gait, Instant start, long millis) {}

    private final List<Split> found = new ArrayList<>();
    private final Map<Bout.Kind, Long> summary = new EnumMap<>(Bout.Kind.class);

    /** Takes a split message. */
    void add(Mesg message) {
        Bout.Kind gait = gait(message, SplitMesg.SplitTypeFieldNum);
        long millis = millis(message, SplitMesg.TotalTimerTimeFieldNum);
        Optional<Instant> start = FitTime.instant(message, SplitMesg.StartTimeFieldNum);
        if (gait != Bout.Kind.UNKNOWN && start.isPresent() && found.size() < MOST_SPLITS) {
            found.add(new Split(gait, start.get(), millis));
        }
    }

    /** Takes a message that sums up all splits of a type. */
    void addSummary(Mesg message) {
        Bout.Kind gait = gait(message, SplitSummaryMesg.SplitTypeFieldNum);
        if (gait != Bout.Kind.UNKNOWN) {
            summary.put(gait, millis(message, SplitSummaryMesg.TotalTimerTimeFieldNum));
        }
    }

    private static Bout.Kind gait(Mesg message, int field) {
        Short type = message.getFieldShortValue(field);
        return type == null ? Bout.Kind.UNKNOWN : GAITS.getOrDefault(type, Bout.Kind.UNKNOWN);
    }

    private static long millis(Mesg message, int field) {
        Double seconds = message.getFieldDoubleValue(field);
        return seconds != null && seconds >= 0 && seconds <= LONGEST_SECONDS ? Math.round(1000 * seconds) : 0;
    }

    /** What they say of the whole file. */
    Optional<WatchGait> all() {
        Map<Bout.Kind, Long> merged = merged(found);
        return told(total(merged) < WHOLE * total(summary) ? summary : merged);
    }

    /** What they say of one of several sessions. */
    Optional<WatchGait> between(Instant from, Instant to) {
        return told(merged(found.stream()
                .filter(split -> !split.start().isBefore(from) && split.start().isBefore(to))
                .toList()));
    }

    /** The times by gait, short ones counted to the one before; those at the beginning to the first that is not short. */
    private static Map<Bout.Kind, Long> merged(List<Split> splits) {
        List<Split> sorted =
                splits.stream().sorted(Comparator.comparing(Split::start)).toList();
        Optional<Bout.Kind> now = sorted.stream()
                .filter(split -> split.millis() >= SHORTEST_MILLIS)
                .map(Split::gait)
                .findFirst();
        Map<Bout.Kind, Long> merged = new EnumMap<>(Bout.Kind.class);
        for (Split split : sorted) {
            now = split.millis() >= SHORTEST_MILLIS ? Optional.of(split.gait()) : now;
            merged.merge(now.orElse(split.gait()), split.millis(), Long::sum);
        }
        return merged;
    }

    private static long total(Map<Bout.Kind, Long> millis) {
        return millis.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Optional<WatchGait> told(Map<Bout.Kind, Long> millis) {
        return total(millis) == 0
                ? Optional.empty()
                : Optional.of(new WatchGait(
                        time(millis, Bout.Kind.RUN), time(millis, Bout.Kind.WALK), time(millis, Bout.Kind.STAND)));
    }

    private static Duration time(Map<Bout.Kind, Long> millis, Bout.Kind gait) {
        return Duration.ofMillis(millis.getOrDefault(gait, 0L));
    }
}
