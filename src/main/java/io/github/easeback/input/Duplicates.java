package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts a run once that comes from several sources, such as a watch and a platform. Two runs are the same if they start
 * within a minute and their distances differ by at most 2 % (library convention, after what platforms do to a file).
 */
final class Duplicates {

    private static final Duration SAME_START = Duration.ofSeconds(60);
    private static final double SAME_DISTANCE = 0.02;
    /** Centimetres have no exact double, and exactly 2 % is the same. */
    private static final double TOLERANCE = 1e-9;

    /** The copy with the most samples wins; the source decides between equals, so that the order of files never does. */
    private static final Comparator<Run> RICHEST_FIRST = Comparator.comparingInt(Run::sampleCount)
            .reversed()
            .thenComparing(Run::start)
            .thenComparing(Run::source);

    private final List<Run> kept = new ArrayList<>();
    private final List<LeftOut> dropped = new ArrayList<>();

    Duplicates(List<Run> runs) {
        runs.stream().sorted(RICHEST_FIRST).forEach(this::sort);
        dropped.sort(Comparator.comparing(LeftOut::source));
    }

    List<Run> kept() {
        return kept;
    }

    List<LeftOut> dropped() {
        return dropped;
    }

    private void sort(Run run) {
        kept.stream()
                .filter(other -> isSame(run, other))
                .findFirst()
                .ifPresentOrElse(
                        twin -> dropped.add(LeftOut.of(
                                        run.source(),
                                        LeftOutCode.DUPLICATE,
                                        "The same run as in " + twin.source() + ", which was kept.")
                                .startedAt(run.start(), run.date())),
                        () -> kept.add(run));
    }

    /** Says of a file that can't be used whether its run was read from another file; then nothing is missing. */
    LeftOut withTwin(LeftOut entry) {
        if (!entry.code().mayHideARun()) {
            return entry;
        }
        return kept.stream()
                .filter(run -> entry.start()
                        .filter(start -> isClose(start, run.start()))
                        .isPresent())
                .findFirst()
                .map(twin -> new LeftOut(
                        entry.source(),
                        LeftOutCode.DAMAGED_COPY,
                        entry.message() + " The same run was read from " + twin.source() + ".",
                        entry.byteOffset(),
                        entry.start(),
                        entry.date()))
                .orElse(entry);
    }

    private static boolean isSame(Run a, Run b) {
        return isClose(a.start(), b.start()) && hasSameDistance(a, b);
    }

    private static boolean isClose(Instant a, Instant b) {
        return Duration.between(a, b).abs().compareTo(SAME_START) <= 0;
    }

    private static boolean hasSameDistance(Run a, Run b) {
        double one = a.distanceMetres().orElse(0);
        double other = b.distanceMetres().orElse(0);
        double longer = Math.max(one, other);
        return Math.abs(one - other) <= longer * (SAME_DISTANCE + TOLERANCE);
    }
}
