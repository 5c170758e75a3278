package io.github.easeback.input;

import io.github.easeback.activity.Copies;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.activity.Run;
import io.github.easeback.reading.Duplicate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts an activity of another sport once that comes from several files. Two are the same if they start within a minute and the shorter one lasts at least four fifths of the
 * longer one (library conventions, as for {@link Copies}). One that is the same as a run is that run under another name, as where a format has no word for running.
 */
final class OtherActivities {

    private static final Duration SAME_START = Duration.ofSeconds(60);
    private static final int NEARLY_ALL = 4;
    private static final int NEARLY_ALL_OF = 5;

    /** Nobody starts so often in a minute; a hostile archive must not have each of its activities compared with all others. */
    private static final int MOST_NEIGHBOURS = 1000;

    /** The copy that is kept knows its distance and lasted longest; the source decides between equals, so that the order of files never does. */
    private static final Comparator<OtherActivity> BEST_FIRST = Comparator.comparing(
                    (OtherActivity one) -> one.distanceMetres().isEmpty())
            .thenComparing(Comparator.comparing(OtherActivity::timerTime).reversed())
            .thenComparing(OtherActivity::source);

    private final TreeMap<Instant, List<Counted>> counted = new TreeMap<>();
    private final List<OtherActivity> kept = new ArrayList<>();
    private final List<Duplicate> dropped = new ArrayList<>();

    /** What tells whether an activity is a copy of this one. */
    private record Counted(String source, Duration time) {

        boolean isSame(OtherActivity other) {
            boolean isOfOneFile = ReadRun.file(source).equals(ReadRun.file(other.source()));
            return !isOfOneFile && isNearlyAll(time, other.timerTime()) && isNearlyAll(other.timerTime(), time);
        }

        private static boolean isNearlyAll(Duration part, Duration whole) {
            return part.multipliedBy(NEARLY_ALL_OF).compareTo(whole.multipliedBy(NEARLY_ALL)) >= 0;
        }
    }

    private OtherActivities() {}

    /** Finds and drops the copies, of each other and of runs. */
    static OtherActivities dropFrom(List<OtherActivity> all, List<Run> runs) {
        OtherActivities activities = new OtherActivities();
        runs.forEach(run -> activities.count(
                run.start(), new Counted(run.source(), run.timerTime().orElse(Duration.ZERO))));
        all.stream().sorted(BEST_FIRST).forEach(activities::add);
        return activities;
    }

    /** Takes every activity as one of its own. */
    static OtherActivities keepAll(List<OtherActivity> all) {
        OtherActivities activities = new OtherActivities();
        activities.kept.addAll(all);
        return activities;
    }

    List<OtherActivity> kept() {
        return kept;
    }

    List<Duplicate> dropped() {
        return dropped;
    }

    private void add(OtherActivity activity) {
        Optional<Counted> twin = counted
                .subMap(
                        activity.start().minus(SAME_START),
                        true,
                        activity.start().plus(SAME_START),
                        true)
                .values()
                .stream()
                .flatMap(Collection::stream)
                .limit(MOST_NEIGHBOURS)
                .filter(other -> other.isSame(activity))
                .findFirst();
        if (twin.isPresent()) {
            dropped.add(Copies.duplicate(
                    activity.source(), twin.get().source(), Duplicate.Code.SAME_ACTIVITY, activity.date()));
        } else {
            kept.add(activity);
            count(activity.start(), new Counted(activity.source(), activity.timerTime()));
        }
    }

    private void count(Instant start, Counted one) {
        counted.computeIfAbsent(start, key -> new ArrayList<>(1)).add(one);
    }
}
