package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The samples of a recording on one clock and in the order of their times. A watch that gets the time from a satellite during a run, or a damaged byte, makes the
 * clock leap. A leap of whole weeks, as the counters of GPS satellites make it, is taken back; of other leaps of more than a week, those samples are used that were taken when
 * the session or the file says that it began; of samples left over from hours or days before, those that go with most of the others.
 */
final class SteadyClock {

    /** No recording goes on for longer. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** GPS counts time in weeks. */
    private static final long WEEK_MILLIS = Duration.ofDays(7).toMillis();

    /** What a leap may be longer than whole weeks, since some time goes by between two samples. Library convention. */
    private static final long LONGEST_STEP_MILLIS = Duration.ofMinutes(10).toMillis();

    /** Whoever stands still for longer without stopping the timer has not started yet, or begins anew. Library convention. */
    private static final long LONGEST_BREAK_MILLIS = Duration.ofHours(1).toMillis();

    /** So large a share of the samples is nearly all of them. Library convention. */
    private static final double NEARLY_ALL = 0.9;

    /** The FIT protocol was published in 2009, with watches that had it in the year before; a clock that shows an earlier year was most likely not set yet. */
    private static final Instant FIRST_FILES = Instant.parse("2008-01-01T00:00:00Z");

    private final Recording recording;
    private final Function<Instant, LocalDate> dayOf;
    private final LocalDate lastDay;
    private final List<Message> told = new ArrayList<>();
    private final Samples samples;
    private Optional<Instant> stale = Optional.empty();

    /**
     * Sets the clock right.
     *
     * @param recording the recording
     * @param dayOf the local day of a moment, for what is told
     * @param lastDay the last local day that can be right
     */
    SteadyClock(Recording recording, Function<Instant, LocalDate> dayOf, LocalDate lastDay) {
        this.recording = recording;
        this.dayOf = dayOf;
        this.lastDay = lastDay;
        Samples ordered = inOrder(onOneSide(onOneWeek(recording.samples())));
        samples = withoutStale(ordered);
    }

    /** The samples that belong together, each later than the one before. */
    Samples samples() {
        return samples;
    }

    /** The recording with these samples. An elapsed time that began with stale ones is not that of the run. */
    Recording steady() {
        Recording steady = recording.with(samples);
        return stale.isEmpty()
                ? steady
                : steady.with(recording.totals().toBuilder()
                        .elapsedTime(Optional.empty())
                        .build());
    }

    /** What was done to the clock. */
    List<Message> told() {
        return told;
    }

    /** When the samples ended that were left over from before, absent if there are none. */
    Optional<Instant> stale() {
        return stale;
    }

    private Samples onOneWeek(Samples all) {
        boolean isLeaping = false;
        for (int i = 1; i < all.size() && !isLeaping; i++) {
            isLeaping = wholeWeeks(all, i) != 0;
        }
        if (!isLeaping) {
            return all;
        }
        int[] weeks = new int[all.size()];
        for (int i = 1; i < weeks.length; i++) {
            weeks[i] = weeks[i - 1] + wholeWeeks(all, i);
        }
        return shifted(all, weeks, rightWeek(all, weeks));
    }

    /** By how many weeks the clock leaps over a step; none if the step is not one of whole weeks and a moment. */
    private static int wholeWeeks(Samples all, int index) {
        long step = all.timeMillis(index) - all.timeMillis(index - 1);
        if (Math.abs(step) < WEEK_MILLIS - LONGEST_STEP_MILLIS) {
            return 0;
        }
        long whole = Math.round((double) step / WEEK_MILLIS);
        return Math.abs(step - whole * WEEK_MILLIS) <= LONGEST_STEP_MILLIS ? (int) whole : 0;
    }

    /** The week of the witness; without one, the week of most samples is right. */
    private int rightWeek(Samples all, int[] weeks) {
        int most = Arrays.stream(weeks).sorted().toArray()[weeks.length / 2];
        return witness(Instant.ofEpochMilli(all.timeMillis(0) + most * WEEK_MILLIS))
                .map(start -> Arrays.stream(weeks)
                        .boxed()
                        .min((one, other) -> Long.compare(distance(all, one, start), distance(all, other, start)))
                        .orElse(most))
                .orElse(most);
    }

    /** The session and the file say when they began. A time that can't be right is no witness against most samples, if theirs can. */
    private Optional<Instant> witness(Instant most) {
        return Stream.of(recording.summary().flatMap(SessionSummary::start), recording.created())
                .flatMap(Optional::stream)
                .filter(time -> isPossible(time) || !isPossible(most))
                .findFirst();
    }

    private boolean isPossible(Instant time) {
        return !time.isBefore(FIRST_FILES) && !dayOf.apply(time).isAfter(lastDay);
    }

    private static long distance(Samples all, int week, Instant start) {
        return Math.abs(all.timeMillis(0) + week * WEEK_MILLIS - start.toEpochMilli());
    }

    private Samples shifted(Samples all, int[] weeks, int right) {
        long[] times = new long[weeks.length];
        Optional<Instant> wrong = Optional.empty();
        for (int i = 0; i < weeks.length; i++) {
            times[i] = all.timeMillis(i) + (right - weeks[i]) * WEEK_MILLIS;
            if (weeks[i] != right && wrong.isEmpty()) {
                wrong = Optional.of(Instant.ofEpochMilli(all.timeMillis(i)));
            }
        }
        told.add(Message.of("run.clock-weeks")
                .with("wrong", dayOf.apply(wrong.orElseThrow()))
                .with("right", dayOf.apply(Instant.ofEpochMilli(times[0]))));
        return all.at(times);
    }

    private Samples onOneSide(Samples all) {
        if (span(all) <= LONGEST.toMillis()) {
            return all;
        }
        Instant middle = middle(all);
        Samples used = witness(middle)
                .map(start -> around(all, start))
                .filter(near -> near.size() > 0)
                .orElseGet(() -> around(all, middle));
        if (used.size() == all.size()) {
            // The samples lie on both sides of the witness, and none is too far from it.
            return all;
        }
        told.add(Message.of("run.clock-leaps")
                .with("count", all.size() - used.size())
                .with("wrong", dayOf.apply(firstWithout(all, used)))
                .with("right", dayOf.apply(Instant.ofEpochMilli(used.timeMillis(0)))));
        return used;
    }

    private static Instant middle(Samples all) {
        long[] times = IntStream.range(0, all.size())
                .mapToLong(all::timeMillis)
                .sorted()
                .toArray();
        return Instant.ofEpochMilli(times[times.length / 2]);
    }

    private static Samples around(Samples all, Instant moment) {
        return all.between(moment.minus(LONGEST), moment.plus(LONGEST));
    }

    /** The time of the first sample that is not among those that are used; these are in the same order. */
    private static Instant firstWithout(Samples all, Samples used) {
        int i = 0;
        while (i < used.size() && all.timeMillis(i) == used.timeMillis(i)) {
            i++;
        }
        return Instant.ofEpochMilli(all.timeMillis(i));
    }

    private static long span(Samples samples) {
        long earliest = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < samples.size(); i++) {
            earliest = Math.min(earliest, samples.timeMillis(i));
            latest = Math.max(latest, samples.timeMillis(i));
        }
        return samples.size() == 0 ? 0 : latest - earliest;
    }

    /** Samples that a program wrote sensor by sensor come into one row; those of a clock that went back stay as they are. */
    private static Samples inOrder(Samples all) {
        if (all.isInOrder()) {
            return all;
        }
        Samples ordered = all.inOrder();
        return falls(ordered) > falls(all) ? all : ordered;
    }

    private static int falls(Samples samples) {
        int falls = 0;
        double last = Double.NaN;
        for (int i = 0; i < samples.size(); i++) {
            double distance = samples.value(Quantity.DISTANCE, i);
            falls += distance < last ? 1 : 0;
            last = Double.isNaN(distance) ? last : distance;
        }
        return falls;
    }

    /** Drops samples from hours or days before the others, unless the runner stopped the timer in between. */
    private Samples withoutStale(Samples all) {
        PausedTime paused = new PausedTime(recording.pauses());
        int start = startOfNearlyAll(all);
        if (start == 0) {
            return all;
        }
        Instant last = Instant.ofEpochMilli(all.timeMillis(start - 1));
        Instant first = Instant.ofEpochMilli(all.timeMillis(start));
        long silence = first.toEpochMilli() - last.toEpochMilli();
        if (paused.between(last.toEpochMilli(), first.toEpochMilli()) >= NEARLY_ALL * silence) {
            return all;
        }
        stale = Optional.of(last);
        told.add(Message.of("run.stale-samples")
                .with("count", start)
                .with("stale", dayOf.apply(last))
                .with("day", dayOf.apply(first)));
        return all.between(first, Instant.ofEpochMilli(all.timeMillis(all.size() - 1)));
    }

    /** When nearly all of the samples began: a watch that was paused and left running overnight belongs to the day on which it went on. */
    Optional<Instant> startOfNearlyAll() {
        return samples.size() == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(samples.timeMillis(startOfNearlyAll(samples))));
    }

    /** Whether there are samples from before that. */
    boolean hasBreak() {
        return startOfNearlyAll(samples) > 0;
    }

    /** The first sample after the last long break that has nearly all samples behind it. */
    private static int startOfNearlyAll(Samples samples) {
        int start = 0;
        for (int i = 1; i <= samples.size() * (1 - NEARLY_ALL); i++) {
            start = isBreak(samples, i) ? i : start;
        }
        return start;
    }

    /** Whether nothing was written for long before a sample, nor did the distance go on. */
    private static boolean isBreak(Samples samples, int index) {
        long millis = samples.timeMillis(index) - samples.timeMillis(index - 1);
        return millis > LONGEST_BREAK_MILLIS
                && !(Timeline.metresOver(samples.column(Quantity.DISTANCE), index) * 1000
                        >= Timeline.STANDING_SPEED * millis);
    }
}
