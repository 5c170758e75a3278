package io.github.easeback.activity;

import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts a run once that comes from several files, such as those of a watch, a phone and a platform. One person can't run twice at once, so two runs are the same if they
 * overlap by four fifths of the shorter one; if they overlap at all and their totals are exactly equal; and if they start within a minute and their distances differ by at most 2 %, where one file does not tell how long it lasted, or
 * tells local time as UTC, or where both tell the same local second and time (library conventions, after what platforms do to a file). Sessions of one file follow each other and are never copies.
 */
public final class Copies {

    private static final long NO_FILE = 0;
    private static final Duration SAME_START = Duration.ofSeconds(60);
    private static final double SAME_DISTANCE = 0.02;
    /** Centimetres have no exact double, and exactly 2 % is the same. */
    private static final double TOLERANCE = 1e-9;
    /** Four of five parts of a run are nearly all of it. */
    private static final int NEARLY_ALL = 4;

    private static final int NEARLY_ALL_OF = 5;
    /** A watch that was stopped and went on the next day spans other runs without being them. */
    private static final int MOST_ELAPSED_PER_TIMER = 2;

    /**
     * Of copies of about the same length that one is kept that has both totals, the fewest repairs, a local time, and the most measured; the source
     * decides between equals, so that the order of files never does.
     */
    private static final Comparator<ReadRun> BEST_FIRST = Comparator.comparing((ReadRun read) -> !hasTotals(read.run()))
            .thenComparingInt(read -> read.run().repairs().size())
            .thenComparing(read -> read.run().when().source() != LocalTimeSource.FILE)
            .thenComparingLong(read -> -measured(read.run()))
            .thenComparingInt(read -> -read.run().origin().sampleCount())
            .thenComparing(ReadRun::begin)
            .thenComparing(read -> read.run().source());

    private static final Comparator<ReadRun> LONGEST_FIRST = Comparator.comparing(
                    (ReadRun read) -> !hasTotals(read.run()))
            .thenComparing(Comparator.comparing(ReadRun::length).reversed())
            .thenComparing(BEST_FIRST);

    private final RunsInTime kept = new RunsInTime();
    private final List<Duplicate> dropped = new ArrayList<>();

    private Copies() {}

    /**
     * Finds and drops the copies.
     *
     * @param runs the runs in any order, which does not matter
     * @return what is kept, and what is dropped
     * @throws NullPointerException if {@code runs} is or holds null
     */
    public static Copies dropFrom(List<ReadRun> runs) {
        RunsInTime different = new RunsInTime();
        Copies copies = new Copies();
        runs.stream().sorted(BEST_FIRST).forEach(read -> copies.add(read, Duplicate.Code.SAME_RUN, different));
        different.all().stream()
                .sorted(LONGEST_FIRST)
                .forEach(read -> copies.add(read, Duplicate.Code.PART_OF_RUN, copies.kept));
        copies.nameTheKept();
        return copies;
    }

    /**
     * Takes every run as one of its own.
     *
     * @param runs the runs
     * @return what is kept: all
     */
    public static Copies keepAll(List<ReadRun> runs) {
        Copies copies = new Copies();
        runs.forEach(copies.kept::add);
        return copies;
    }

    /**
     * The runs without their copies.
     *
     * @return the runs in order of start; immutable
     */
    public List<Run> kept() {
        return kept.all().stream().map(ReadRun::run).toList();
    }

    /**
     * The copies.
     *
     * @return one entry for each, by its source; immutable
     */
    public List<Duplicate> dropped() {
        return List.copyOf(dropped);
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
        return duplicate(copy.source(), of, copy.code(), copy.date());
    }

    private void add(ReadRun read, Duplicate.Code code, RunsInTime others) {
        Optional<ReadRun> twin = others.around(read, SAME_START)
                .filter(other -> !isOfOneFile(other, read))
                .filter(other -> code == Duplicate.Code.SAME_RUN ? isSame(read, other) : isPart(read, other))
                .min(BEST_FIRST);
        if (twin.isPresent()) {
            dropped.add(duplicate(read, twin.get(), code));
        } else {
            others.add(read);
        }
    }

    /** One that was kept and is read from its file again is the same session, though. */
    private static boolean isOfOneFile(ReadRun one, ReadRun other) {
        return one.file().equals(other.file())
                && !one.run().source().equals(other.run().source());
    }

    private static Duplicate duplicate(ReadRun read, ReadRun twin, Duplicate.Code code) {
        String of = twin.run().source();
        boolean isSameFile = code == Duplicate.Code.SAME_RUN
                && read.fingerprint() != NO_FILE
                && read.fingerprint() == twin.fingerprint();
        Duplicate.Code reason = isSameFile ? Duplicate.Code.SAME_FILE : code;
        return duplicate(read.run().source(), of, reason, read.run().date());
    }

    /**
     * A copy, with the sentence that tells why it is one.
     *
     * @param source the copy
     * @param of what it is a copy of
     * @param code why it is one
     * @param day its day
     * @return the entry
     */
    public static Duplicate duplicate(String source, String of, Duplicate.Code code, LocalDate day) {
        return new Duplicate(source, of, code, Message.of("copy." + code).with("of", of), day);
    }

    /** Whether two runs cover about the same time. */
    private static boolean isSame(ReadRun one, ReadRun other) {
        boolean isTimed = !one.length().isZero() && !other.length().isZero();
        boolean isSameTime = isTimed
                ? isNearlyAll(overlap(one, other), one.length()) && isNearlyAll(overlap(one, other), other.length())
                : isClose(one.begin(), other.begin()) && hasSameDistance(one.run(), other.run());
        return isSameTime || isTwiceAtOnce(one, other) || hasSameDial(one, other);
    }

    /** Whether two runs that overlap have the very same totals, as no two runs have; then a program has moved one of them. */
    private static boolean isTwiceAtOnce(ReadRun one, ReadRun other) {
        double metres = one.run().distanceMetres().orElse(0);
        return metres > 0
                && Math.abs(metres - other.run().distanceMetres().orElse(0)) <= TOLERANCE * metres
                && one.run().timerTime().isPresent()
                && one.run().timerTime().equals(other.run().timerTime())
                && overlap(one, other).compareTo(Duration.ZERO) > 0;
    }

    /**
     * Whether two runs show the same local time, one of which does not say how far that is from UTC; or both do and one is wrong, since they show the same second and took the
     * same time.
     */
    private static boolean hasSameDial(ReadRun one, ReadRun other) {
        boolean isOneUntold = (one.run().when().source() == LocalTimeSource.FILE)
                != (other.run().when().source() == LocalTimeSource.FILE);
        Duration apart =
                Duration.between(RunsInTime.dial(one), RunsInTime.dial(other)).abs();
        boolean isSameSecond = apart.compareTo(Duration.ofSeconds(1)) < 0
                && one.run().timerTime().isPresent()
                && one.run().timerTime().equals(other.run().timerTime());
        return (isSameSecond || (isOneUntold && apart.compareTo(SAME_START) <= 0))
                && hasSameDistance(one.run(), other.run());
    }

    /** Whether one of two runs lies within the other, and not in a break of it, in which the runner went out with another watch. */
    private static boolean isPart(ReadRun one, ReadRun other) {
        boolean isOneLonger = one.length().compareTo(other.length()) > 0;
        ReadRun longer = isOneLonger ? one : other;
        ReadRun shorter = isOneLonger ? other : one;
        return !shorter.length().isZero()
                && isNearlyAll(longer.goingOn(shorter.begin(), shorter.end()), shorter.length())
                && isInOnePiece(longer);
    }

    private static boolean isInOnePiece(ReadRun read) {
        Duration length = read.goingOn(read.begin(), read.end());
        return read.run().timerTime().isPresent()
                && length.compareTo(read.run().timerTime().get().multipliedBy(MOST_ELAPSED_PER_TIMER)) <= 0;
    }

    private static Duration overlap(ReadRun one, ReadRun other) {
        Instant from = one.begin().isAfter(other.begin()) ? one.begin() : other.begin();
        Instant to = one.end().isBefore(other.end()) ? one.end() : other.end();
        return Duration.between(from, to);
    }

    private static boolean isNearlyAll(Duration part, Duration whole) {
        return part.multipliedBy(NEARLY_ALL_OF).compareTo(whole.multipliedBy(NEARLY_ALL)) >= 0;
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

    private static boolean hasTotals(Run run) {
        return run.distanceMetres().orElse(0) > 0 && run.timerTime().isPresent();
    }

    /** How many things were measured besides: a watch knows more than a phone or a heart rate strap. */
    private static long measured(Run run) {
        return Stream.of(
                        run.ascentMetres(),
                        run.totals().cadence(),
                        run.totals().averageHeartRate(),
                        run.totals().bestSpeed(),
                        run.totals().rpe(),
                        run.totals().steps(),
                        run.form().groundContactMillis())
                .filter(OptionalDouble::isPresent)
                .count();
    }

    /**
     * Says of a file that can't be used whether a run that was going on then was read from another file; then nothing is missing.
     *
     * @param entry the file
     * @return the same entry, or one that names the other file
     */
    public LeftOut withTwin(LeftOut entry) {
        if (!entry.code().mayHideARun() || entry.start().isEmpty()) {
            return entry;
        }
        Instant start = entry.start().get();
        return kept.at(start, SAME_START)
                .filter(twin -> !twin.isResting(start))
                .filter(twin -> !twin.file().equals(ReadRun.file(entry.source())))
                .min(BEST_FIRST)
                .map(twin -> new LeftOut(
                        entry.source(),
                        LeftOut.Code.DAMAGED_COPY,
                        Message.of("file.read-elsewhere")
                                .with("found", entry.message())
                                .with("of", twin.run().source()),
                        entry.byteOffset(),
                        entry.start(),
                        entry.date()))
                .orElse(entry);
    }

    @Override
    public String toString() {
        return kept().size() + " runs, " + dropped.size() + " copies";
    }
}
