package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RepairCode;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Samples;
import io.github.easeback.activity.SessionSummary;
import io.github.easeback.activity.Surface;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reduces recordings to runs. Immutable and safe for use by several threads.
 *
 * <p>The watch's own totals are taken where they exist, because they are what the runner saw; the samples fill in for a
 * missing session, time or distance, and where the two disagree by more than 5 % the run says so. A run whose date or speed can't be
 * right is repaired or left out rather than let into a weekly sum.
 */
public final class RunReducer {

    /**
     * The highest speed taken for that of a runner, in metres per second: the mean speed of the men's 100 m world record (9.58
     * s) is 10.44, its peak about 12.3. Library convention.
     */
    public static final double FASTEST = 12.5;

    /** The first GPS running watches came in the 2000s; earlier dates are clocks that were never set. */
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

    private final ZoneId zone;
    private final LocalDate lastDay;

    private RunReducer(ZoneId zone, LocalDate lastDay) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.lastDay = lastDay;
    }

    /**
     * Makes a reducer that takes any date from 1995 on.
     *
     * @param zone the zone that gives runs without a local time in the file their day
     * @throws NullPointerException if {@code zone} is null
     */
    public RunReducer(ZoneId zone) {
        this(zone, LocalDate.MAX);
    }

    /**
     * The same reducer for a day. A date after the next day can't be right; that one day is for watches in zones that are ahead.
     *
     * @param today the day on which the files are read
     * @return a new reducer
     * @throws NullPointerException if {@code today} is null
     */
    public RunReducer on(LocalDate today) {
        return new RunReducer(zone, today.plusDays(1));
    }

    /**
     * Reduces one recording.
     *
     * @param recording the recording
     * @return the run, or the reason why it is none
     * @throws NullPointerException if {@code recording} is null
     */
    public Reduced reduce(Recording recording) {
        SteadyClock clock = new SteadyClock(recording.samples());
        SampleTotals samples = new SampleTotals(clock.samples(), recording.pauses());
        CheckedTotals totals = new CheckedTotals(recording, samples);
        Optional<Instant> watchStart = recording.summary().flatMap(SessionSummary::start);
        Optional<Instant> start = start(recording, watchStart, plausible(recording, samples.start()));
        Optional<LeftOut> obstacle = ofSport(recording)
                .or(totals::obstacle)
                .or(() -> ofDate(recording, start, watchStart.or(samples::start)));
        if (obstacle.isPresent()) {
            LeftOut reason = orDamage(recording, obstacle.get());
            return Reduced.of(start.map(time ->
                            reason.startedAt(time, localStart(recording, time).toLocalDate()))
                    .orElse(reason));
        }
        List<Repair> repairs = new ArrayList<>(recording.repairs());
        repairs.addAll(totals.repairs());
        leaps(recording, clock, watchStart.isPresent() && !watchStart.equals(start))
                .ifPresent(repairs::add);
        return Reduced.of(run(recording, clock.samples(), start.orElseThrow(), totals.summary(), repairs));
    }

    private Run run(Recording recording, Samples samples, Instant start, SessionSummary summary, List<Repair> repairs) {
        Surface surface = RunningSport.surface(recording);
        Run.Builder run = Run.builder(recording.source(), start, localStart(recording, start))
                .localTimeSource(recording.utcOffset().isPresent() ? LocalTimeSource.FILE : LocalTimeSource.CALLER_ZONE)
                .summary(summary)
                .surface(surface)
                .device(recording.device())
                .sampleCount(recording.samples().size())
                .repairs(repairs);
        new SampledForm(samples, recording.pauses(), summary).addTo(run, surface);
        return run.build();
    }

    private static Optional<LeftOut> ofSport(Recording recording) {
        if (RunningSport.isUnnamed(recording)) {
            return leftOut(recording, LeftOutCode.SPORT_UNKNOWN, Message.of("run.sport-unnamed"));
        }
        if (!RunningSport.isRun(recording)) {
            String sport = recording.sport().replace('_', ' ');
            return leftOut(
                    recording,
                    LeftOutCode.NOT_A_RUN,
                    Message.of("run.other-sport").with("sport", sport));
        }
        return Optional.empty();
    }

    /** In a damaged file the sport, or all data, may be what was lost; then a run may be missing. */
    private static LeftOut orDamage(Recording recording, LeftOut reason) {
        boolean mayBeLost = reason.code() == LeftOutCode.NO_DATA || reason.code() == LeftOutCode.SPORT_UNKNOWN;
        if (recording.repairs().isEmpty() || !mayBeLost) {
            return reason;
        }
        Repair damage = recording.repairs().get(0);
        LeftOut entry = LeftOut.of(
                recording.source(),
                LeftOutCode.DAMAGED,
                Message.of("run.damaged").with("damage", damage.message()).with("reason", reason.message()));
        return damage.byteOffset().isPresent() ? entry.at(damage.byteOffset().getAsLong()) : entry;
    }

    private static Optional<LeftOut> ofDate(Recording recording, Optional<Instant> start, Optional<Instant> found) {
        if (start.isPresent()) {
            return Optional.empty();
        }
        return leftOut(
                recording,
                LeftOutCode.IMPLAUSIBLE_DATE,
                found.map(time -> Message.of("run.start-impossible").with("start", time))
                        .orElseGet(() -> Message.of("run.start-missing")));
    }

    private static Optional<LeftOut> leftOut(Recording recording, LeftOutCode code, Message message) {
        return Optional.of(LeftOut.of(recording.source(), code, message));
    }

    private static Optional<Repair> leaps(Recording recording, SteadyClock clock, boolean isStartRebuilt) {
        Optional<Message> start = isStartRebuilt ? Optional.of(Message.of("run.start-of-samples")) : Optional.empty();
        if (clock.dropped() == 0) {
            return start.map(message -> leap(recording, message));
        }
        Message dropped = Message.of("run.clock-leaps").with("count", clock.dropped());
        return Optional.of(leap(
                recording,
                start.map(message -> Message.of("run.clock-leaps-and-start")
                                .with("leap", dropped)
                                .with("start", message))
                        .orElse(dropped)));
    }

    private static Repair leap(Recording recording, Message message) {
        return Repair.of(recording.source(), RepairCode.CLOCK_LEAP, message);
    }

    /** The start that the watch says, unless it can't be or lies more than a day from its own samples. */
    private Optional<Instant> start(Recording recording, Optional<Instant> watch, Optional<Instant> sampled) {
        Optional<Instant> plausible = plausible(recording, watch);
        boolean isFar = plausible.isPresent()
                && sampled.isPresent()
                && Duration.between(plausible.get(), sampled.get()).abs().compareTo(Duration.ofDays(1)) > 0;
        return plausible.isEmpty() || isFar ? sampled : plausible;
    }

    private Optional<Instant> plausible(Recording recording, Optional<Instant> start) {
        return start.filter(time -> !time.isBefore(EARLIEST))
                .filter(time -> !localStart(recording, time).toLocalDate().isAfter(lastDay));
    }

    private LocalDateTime localStart(Recording recording, Instant start) {
        return LocalDateTime.ofInstant(
                start, recording.utcOffset().<ZoneId>map(offset -> offset).orElse(zone));
    }
}
