package io.github.easeback.internal.form;

import io.github.easeback.activity.Pause;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How much of a time was paused. Where pauses overlap, the time counts once. */
final class PausedTime {

    private final long[] from;
    private final long[] to;
    /** The paused time up to the start of each pause. */
    private final long[] before;

    private int size;

    /**
     * Takes the pauses of a recording.
     *
     * @param pauses the stretches in which the timer stood still, in order
     */
    PausedTime(List<Pause> pauses) {
        from = new long[pauses.size()];
        to = new long[pauses.size()];
        before = new long[pauses.size()];
        pauses.forEach(pause -> add(pause.from().toEpochMilli(), pause.to().toEpochMilli()));
    }

    private void add(long start, long end) {
        long lastEnd = size == 0 ? Long.MIN_VALUE : to[size - 1];
        if (end <= lastEnd) {
            return;
        }
        from[size] = Math.max(start, lastEnd);
        to[size] = end;
        before[size] = size == 0 ? 0 : before[size - 1] + to[size - 1] - from[size - 1];
        size++;
    }

    /**
     * The paused part of a stretch of time.
     *
     * @param fromMillis the start of the stretch, in milliseconds since 1970-01-01T00:00Z
     * @param toMillis its end, not before the start
     * @return milliseconds, 0 to the length of the stretch
     */
    long between(long fromMillis, long toMillis) {
        return size == 0 ? 0 : upTo(toMillis) - upTo(fromMillis);
    }

    /** The pauses of some length or more, none of which overlap. */
    List<Pause> ofAtLeast(long millis) {
        return IntStream.range(0, size)
                .filter(i -> to[i] - from[i] >= millis)
                .mapToObj(i -> new Pause(Instant.ofEpochMilli(from[i]), Instant.ofEpochMilli(to[i])))
                .toList();
    }

    private long upTo(long millis) {
        int found = Arrays.binarySearch(from, 0, size, millis);
        int last = found >= 0 ? found : -found - 2;
        return last < 0 ? 0 : before[last] + Math.min(millis, to[last]) - from[last];
    }
}
