package io.github.easeback.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs in order of their start, so that the neighbours of one are found without a look at all others. */
final class RunsInTime {

    /** A longer run holds no other: a watch was left running for days. Library convention. */
    private static final Duration LONGEST = Duration.ofDays(2);

    /** Nobody runs so often at once; a hostile archive must not have each of its runs compared with all others. */
    private static final int MOST_NEIGHBOURS = 1000;

    private final TreeMap<Instant, List<ReadRun>> byBegin = new TreeMap<>();
    private final TreeMap<Instant, List<ReadRun>> byDial = new TreeMap<>();
    private Duration longest = Duration.ZERO;

    void add(ReadRun read) {
        put(byBegin, read.begin(), read);
        put(byDial, dial(read), read);
        boolean isLonger = read.length().compareTo(longest) > 0 && read.length().compareTo(LONGEST) <= 0;
        longest = isLonger ? read.length() : longest;
    }

    private static void put(Map<Instant, List<ReadRun>> runs, Instant key, ReadRun read) {
        runs.computeIfAbsent(key, start -> new ArrayList<>(1)).add(read);
    }

    /** What the watch showed at the start, as if that were the time in UTC: so some programs write it. */
    static Instant dial(ReadRun read) {
        return switch (read.run().when().source()) {
            case FILE -> read.run().localStart().toInstant(ZoneOffset.UTC);
            case CALLER, CALLER_ZONE -> read.begin();
        };
    }

    List<ReadRun> all() {
        return byBegin.values().stream().flatMap(Collection::stream).toList();
    }

    /** The runs that may go on at the same time as another one, and those whose watches showed the same at the start. */
    Stream<ReadRun> around(ReadRun read, Duration aside) {
        return Stream.concat(
                between(
                        byBegin,
                        read.begin().minus(longest).minus(aside),
                        read.end().plus(aside)),
                between(byDial, dial(read).minus(aside), dial(read).plus(aside)));
    }

    /** The runs that go on at a moment, or begin soon after it. */
    Stream<ReadRun> at(Instant moment, Duration soon) {
        return between(byBegin, moment.minus(longest).minus(soon), moment.plus(soon))
                .filter(read -> moment.isBefore(read.end())
                        || !moment.isAfter(read.begin().plus(soon)));
    }

    private static Stream<ReadRun> between(NavigableMap<Instant, List<ReadRun>> runs, Instant from, Instant to) {
        return runs.subMap(from, true, to, true).descendingMap().values().stream()
                .flatMap(Collection::stream)
                .limit(MOST_NEIGHBOURS);
    }
}
