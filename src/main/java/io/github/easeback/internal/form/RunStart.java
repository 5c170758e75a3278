package io.github.easeback.internal.form;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The start of a run: the watch's own, unless its date can't be right or its samples were taken at another time. */
final class RunStart {

    /** The first GPS running watches came in the 2000s; earlier dates are clocks that were never set. */
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

    /** A session and its samples don't begin in the same second. Library convention. */
    private static final Duration CLOSE = Duration.ofMinutes(15);

    private final Recording recording;
    private final SteadyClock clock;
    private final LocalClock local;
    private final LocalDate lastDay;
    private final Optional<Instant> watch;
    private final Optional<Instant> start;

    /**
     * Chooses the start.
     *
     * @param recording the recording
     * @param clock its samples
     * @param local the runner's local time
     * @param lastDay the last local day that can be right
     */
    RunStart(Recording recording, SteadyClock clock, LocalClock local, LocalDate lastDay) {
        this.recording = recording;
        this.clock = clock;
        this.local = local;
        this.lastDay = lastDay;
        watch = recording.summary().flatMap(SessionSummary::start);
        start = chosen();
    }

    /** The start, absent if none can be right. */
    Optional<Instant> start() {
        return start;
    }

    /** Whether the start is not that of the watch, since that can't be right. */
    boolean isRebuilt() {
        return watch.isPresent() && start.isPresent() && isWrong(watch.get());
    }

    /** What is said of a recording without a start. */
    Optional<LeftOut> obstacle() {
        if (start.isPresent()) {
            return Optional.empty();
        }
        Message message = watch.or(clock::startOfNearlyAll)
                .map(time -> Message.of("run.start-impossible").with("start", time))
                .orElseGet(() -> Message.of("run.start-missing"));
        return Optional.of(LeftOut.of(recording.source(), LeftOut.Code.IMPLAUSIBLE_DATE, message));
    }

    private Optional<Instant> chosen() {
        Optional<Instant> nearlyAll = clock.startOfNearlyAll().filter(this::isPlausible);
        if (watch.isEmpty() || isWrong(watch.get())) {
            return nearlyAll;
        }
        return nearlyAll
                .filter(time -> clock.hasBreak() && !local.dayOf(time).equals(local.dayOf(watch.get())))
                .or(() -> watch);
    }

    private boolean isWrong(Instant time) {
        return !isPlausible(time) || isAside(time);
    }

    private boolean isPlausible(Instant time) {
        return !time.isBefore(EARLIEST) && !local.dayOf(time).isAfter(lastDay);
    }

    /** Whether the samples were taken before a session that starts at a time, or after it. */
    private boolean isAside(Instant time) {
        Samples samples = clock.samples();
        if (samples.size() == 0) {
            return false;
        }
        Instant first = Instant.ofEpochMilli(samples.timeMillis(0));
        boolean isStale = clock.stale().filter(last -> !time.isAfter(last)).isPresent();
        return isPlausible(first)
                && (isStale
                        || first.isBefore(time.minus(CLOSE))
                        || first.isAfter(end(time).plus(CLOSE)));
    }

    private Instant end(Instant time) {
        ActivityTotals session = recording.totals();
        Duration elapsed = session.elapsedTime().orElse(Duration.ZERO);
        Duration timer = session.timerTime().orElse(Duration.ZERO);
        return time.plus(elapsed.compareTo(timer) > 0 ? elapsed : timer);
    }
}
