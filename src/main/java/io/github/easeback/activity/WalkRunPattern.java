package io.github.easeback.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks and runs that take turns in a run, such as 8 times 2 minutes of running with walks of 2 minutes between them. A walk before the first run is the
 * warm-up, one after the last the cool-down; neither is part of the pattern.
 *
 * @param cycles how many runs there are, at least 3
 * @param walk the median length of the walks between them, in timer time
 * @param run the median length of the runs, in timer time
 */
public record WalkRunPattern(int cycles, Duration walk, Duration run) {

    private static final int LEAST_CYCLES = 3;
    /** By how much a bout may differ from the median: this long or this share of it, whichever is more. Library conventions. */
    private static final long TOLERANCE_MILLIS = 15_000;

    private static final long TOLERANCE_PERCENT = 15;

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a number is negative, or there are fewer than 3 cycles
     */
    public WalkRunPattern {
        Check.atLeast("cycles", cycles, LEAST_CYCLES);
        Check.time("walk", walk);
        Check.time("run", run);
    }

    /**
     * Looks for a pattern. A stand between two stretches of a run, as at a traffic light, is part of that run, and one beside a walk is part of the walk.
     *
     * @param bouts the bouts of a run, in order
     * @return absent if there are fewer than 3 runs, or one run or walk between them differs from the median by more than 15 s and
     *     by more than 15 %, or it is not known of one of the bouts what it was
     * @throws NullPointerException if {@code bouts} is or holds null
     */
    public static Optional<WalkRunPattern> of(List<Bout> bouts) {
        return Turns.of(bouts).flatMap(turns -> of(turns.runs, turns.walks));
    }

    /**
     * The stretches of running of a run between its walks. A stand between two stretches, as at a traffic light, is part of one.
     *
     * @param bouts the bouts of a run, in order
     * @return their lengths in timer time, in order, none if nothing was run; absent if it is not known of one of the bouts what it was
     * @throws NullPointerException if {@code bouts} is or holds null
     */
    public static Optional<List<Duration>> runs(List<Bout> bouts) {
        return Turns.of(bouts)
                .map(turns -> turns.runs.stream().map(Duration::ofMillis).toList());
    }

    /**
     * Tells whether a bout is as long as another one, as closely as samples tell and people keep time.
     *
     * @param length how long it is
     * @param other what it is compared with
     * @return true if it differs by no more than 15 s, or by no more than 15 % of the other one
     */
    public static boolean isAsLong(Duration length, Duration other) {
        return isAsLong(length.toMillis(), other.toMillis());
    }

    private static boolean isAsLong(long millis, long other) {
        return Math.abs(millis - other) <= Math.max(TOLERANCE_MILLIS, other * TOLERANCE_PERCENT / 100);
    }

    private static Optional<WalkRunPattern> of(List<Long> runs, List<Long> walks) {
        if (runs.size() < LEAST_CYCLES || !isRegular(runs) || !isRegular(walks)) {
            return Optional.empty();
        }
        return Optional.of(
                new WalkRunPattern(runs.size(), Duration.ofMillis(median(walks)), Duration.ofMillis(median(runs))));
    }

    private static boolean isRegular(List<Long> lengths) {
        long median = median(lengths);
        return lengths.stream().allMatch(length -> isAsLong(length, median));
    }

    private static long median(List<Long> lengths) {
        List<Long> sorted = lengths.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The lengths of the runs, and of the walks between them, in milliseconds. */
    private static final class Turns {

        final List<Long> runs = new ArrayList<>();
        final List<Long> walks = new ArrayList<>();
        private long walking;
        private long standing;

        /** Absent if it is not known of one of the bouts what it was. */
        static Optional<Turns> of(List<Bout> bouts) {
            if (bouts.stream().anyMatch(bout -> bout.gait() == Bout.Kind.UNKNOWN)) {
                return Optional.empty();
            }
            Turns turns = new Turns();
            bouts.forEach(bout -> turns.add(bout.gait(), bout.duration().toMillis()));
            return Optional.of(turns);
        }

        void add(Bout.Kind gait, long millis) {
            switch (gait) {
                case RUN -> run(millis);
                case WALK -> walking += millis;
                default -> standing += millis;
            }
        }

        private void run(long millis) {
            if (runs.isEmpty()) {
                runs.add(millis);
            } else if (walking == 0) {
                runs.set(runs.size() - 1, runs.get(runs.size() - 1) + standing + millis);
            } else {
                walks.add(walking + standing);
                runs.add(millis);
            }
            walking = 0;
            standing = 0;
        }
    }
}
