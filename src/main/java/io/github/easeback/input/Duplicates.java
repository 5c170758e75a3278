package io.github.easeback.input;

import io.github.easeback.activity.Duplicate;
import io.github.easeback.activity.DuplicateCode;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts a run once that comes from several sources, such as a watch and a platform. Two runs are the same if they start within a minute
 * and their distances differ by at most 2 %, or if one lies within the time of the other (library conventions, after what platforms do to
 * a file).
 */
final class Duplicates {

    private static final Duration SAME_START = Duration.ofSeconds(60);
    private static final double SAME_DISTANCE = 0.02;
    /** Centimetres have no exact double, and exactly 2 % is the same. */
    private static final double TOLERANCE = 1e-9;
    /** Four of five parts of a run are nearly all of it. */
    private static final int NEARLY_ALL = 4;

    private static final int NEARLY_ALL_OF = 5;
    /** A longer run holds no other. */
    private static final Duration MOST_ELAPSED = Duration.ofDays(2);
    /** A watch that was stopped and went on the next day spans other runs without being them. */
    private static final int MOST_ELAPSED_PER_TIMER = 2;

    /**
     * The copy with the most samples wins, then the one with the fewest repairs; the source decides between equals, so that the order of
     * files never does.
     */
    private static final Comparator<ReadRun> RICHEST_FIRST = Comparator.comparingInt(
                    (ReadRun read) -> -read.run().sampleCount())
            .thenComparingInt(read -> read.run().repairs().size())
            .thenComparing(read -> read.run().start())
            .thenComparing(read -> read.run().source());

    private static final Comparator<ReadRun> LONGEST_FIRST = Comparator.comparing(
                    (ReadRun read) -> ReadRun.elapsed(read.run()))
            .reversed()
            .thenComparing(RICHEST_FIRST);

    private final RunsByStart kept = new RunsByStart();
    private final List<Duplicate> dropped = new ArrayList<>();

    private Duplicates() {}

    /** Finds and drops the copies. */
    static Duplicates dropFrom(List<ReadRun> runs) {
        RunsByStart different = new RunsByStart();
        Duplicates duplicates = new Duplicates();
        runs.stream()
                .sorted(RICHEST_FIRST)
                .forEach(read -> duplicates.add(read, different.near(read.run()), different));
        different.all().stream()
                .sorted(LONGEST_FIRST)
                .forEach(read -> duplicates.add(read, duplicates.kept.around(read.run()), duplicates.kept));
        duplicates.nameTheKept();
        return duplicates;
    }

    /** Takes every run as one of its own. */
    static Duplicates keepAll(List<ReadRun> runs) {
        Duplicates duplicates = new Duplicates();
        runs.forEach(duplicates.kept::add);
        return duplicates;
    }

    List<Run> kept() {
        return kept.all().stream().map(ReadRun::run).toList();
    }

    List<Duplicate> dropped() {
        return dropped;
    }

    /** The twin of a copy may turn out to be part of another run. */
    private void nameTheKept() {
        Map<String, String> twins = new HashMap<>();
        dropped.forEach(copy -> twins.put(copy.source(), copy.of()));
        dropped.replaceAll(copy -> {
            String of = copy.of();
            Set<String> seen = new HashSet<>();
            while (seen.add(of)) {
                of = twins.getOrDefault(of, of);
            }
            return duplicate(copy, of);
        });
        dropped.sort(Comparator.comparing(Duplicate::source));
    }

    private static Duplicate duplicate(Duplicate copy, String of) {
        return new Duplicate(copy.source(), of, copy.code(), message(copy.code(), of), copy.date());
    }

    private void add(ReadRun read, Stream<ReadRun> candidates, RunsByStart others) {
        Optional<ReadRun> twin =
                candidates.filter(other -> code(read, other).isPresent()).min(RICHEST_FIRST);
        if (twin.isPresent()) {
            dropped.add(duplicate(read, twin.get()));
        } else {
            others.add(read);
        }
    }

    private static Duplicate duplicate(ReadRun read, ReadRun twin) {
        String of = twin.run().source();
        DuplicateCode code = code(read, twin).orElseThrow();
        return new Duplicate(
                read.run().source(), of, code, message(code, of), read.run().date());
    }

    private static Message message(DuplicateCode code, String of) {
        return Message.of("copy." + code).with("of", of);
    }

    private static Optional<DuplicateCode> code(ReadRun read, ReadRun other) {
        if (isClose(read.run().start(), other.run().start()) && hasSameDistance(read.run(), other.run())) {
            boolean isSameFile = read.fingerprint() == other.fingerprint();
            return Optional.of(isSameFile ? DuplicateCode.SAME_FILE : DuplicateCode.SAME_RUN);
        }
        return isWithin(read.run(), other.run()) || isMostOf(other.run(), read.run())
                ? Optional.of(DuplicateCode.PART_OF_RUN)
                : Optional.empty();
    }

    /** Whether a run lies within another and is nearly all of it; then the richer one wins, and not the longer one. */
    private static boolean isMostOf(Run run, Run other) {
        return isWithin(run, other)
                && ReadRun.elapsed(run)
                                .multipliedBy(NEARLY_ALL_OF)
                                .compareTo(ReadRun.elapsed(other).multipliedBy(NEARLY_ALL))
                        >= 0;
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

    private static boolean isWithin(Run run, Run other) {
        return other.timerTime().isPresent()
                && run.elapsedTime().isPresent()
                && ReadRun.elapsed(other).compareTo(other.timerTime().get().multipliedBy(MOST_ELAPSED_PER_TIMER)) <= 0
                && !run.start().isBefore(other.start())
                && !ReadRun.end(run).isAfter(ReadRun.end(other));
    }

    /** Says of a file that can't be used whether its run was read from another file; then nothing is missing. */
    LeftOut withTwin(LeftOut entry) {
        if (!entry.code().mayHideARun() || entry.start().isEmpty()) {
            return entry;
        }
        return kept.near(entry.start().get())
                .map(twin -> new LeftOut(
                        entry.source(),
                        LeftOutCode.DAMAGED_COPY,
                        Message.of("file.read-elsewhere")
                                .with("found", entry.message())
                                .with("of", twin.run().source()),
                        entry.byteOffset(),
                        entry.start(),
                        entry.date()))
                .findFirst()
                .orElse(entry);
    }

    /** Runs in order of their start, so that the neighbours of one are found without a look at all others. */
    private static final class RunsByStart {

        /** Nobody runs so often at once; a hostile archive must not have each of its runs compared with all others. */
        private static final int MOST_NEIGHBOURS = 1000;

        private final TreeMap<Instant, List<ReadRun>> runs = new TreeMap<>();
        private Duration longest = Duration.ZERO;

        void add(ReadRun read) {
            runs.computeIfAbsent(read.run().start(), start -> new ArrayList<>(1))
                    .add(read);
            Duration elapsed = ReadRun.elapsed(read.run());
            longest = elapsed.compareTo(longest) > 0 && elapsed.compareTo(MOST_ELAPSED) <= 0 ? elapsed : longest;
        }

        List<ReadRun> all() {
            return runs.values().stream().flatMap(Collection::stream).toList();
        }

        Stream<ReadRun> near(Run run) {
            return near(run.start());
        }

        /** The runs that start within a minute of a moment. */
        Stream<ReadRun> near(Instant start) {
            return between(start.minus(SAME_START), start.plus(SAME_START));
        }

        /** The runs that may go on while another one starts. */
        Stream<ReadRun> around(Run run) {
            return between(run.start().minus(longest), run.start());
        }

        private Stream<ReadRun> between(Instant from, Instant to) {
            return runs.subMap(from, true, to, true).descendingMap().values().stream()
                    .flatMap(Collection::stream)
                    .limit(MOST_NEIGHBOURS);
        }
    }
}
