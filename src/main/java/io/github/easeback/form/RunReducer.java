package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RepairCode;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.SessionSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        LocalClock local = new LocalClock(recording, zone);
        SteadyClock clock = new SteadyClock(recording, local::dayOf);
        Recording steady = withPauses(CadenceUnit.corrected(clock.steady()));
        Timeline timeline = new Timeline(steady.samples(), steady.pauses());
        CheckedTotals totals = new CheckedTotals(steady, new SampleTotals(steady.samples(), timeline));
        RunStart start = new RunStart(recording, clock, local, lastDay);
        boolean isInferred = RunningSport.isUnnamed(recording)
                && InferredSport.isRunning(steady.samples(), new Way(steady.samples(), timeline));
        Optional<LeftOut> obstacle = (isInferred ? Optional.<LeftOut>empty() : ofSport(recording))
                .or(totals::obstacle)
                .or(start::obstacle);
        if (obstacle.isPresent()) {
            LeftOut reason = orDamage(recording, obstacle.get());
            return Reduced.of(start.start()
                    .map(time -> reason.startedAt(time, local.dayOf(time)))
                    .orElse(reason));
        }
        SampledForm form =
                new SampledForm(steady.samples(), timeline, totals.summary(), RunningSport.surface(recording));
        List<Repair> repairs = new ArrayList<>(recording.repairs());
        if (isInferred) {
            repairs.add(repair(recording, RepairCode.SPORT_INFERRED, Message.of("run.sport-inferred")));
        }
        repairs.addAll(totals.repairs());
        form.told().ifPresent(message -> repairs.add(repair(recording, RepairCode.NOT_MEASURED, message)));
        told(clock, start).ifPresent(message -> repairs.add(repair(recording, RepairCode.CLOCK_LEAP, message)));
        return Reduced.of(run(recording, local, start.start().orElseThrow(), form, repairs));
    }

    private static Recording withPauses(Recording steady) {
        SessionTimes times = SessionTimes.of(steady.summary().orElse(SessionSummary.UNKNOWN));
        return steady.withPauses(FoundPauses.of(steady.pauses(), times, steady.samples()));
    }

    private static Run run(
            Recording recording, LocalClock local, Instant start, SampledForm form, List<Repair> repairs) {
        Run.Builder run = Run.builder(recording.source(), start, local.at(start))
                .localTimeSource(local.source())
                .summary(form.totals())
                .surface(RunningSport.surface(recording))
                .device(recording.device())
                .sampleCount(recording.samples().size())
                .repairs(repairs);
        form.addTo(run);
        recording.otherFormat().ifPresent(run::otherFormat);
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

    private static Optional<LeftOut> leftOut(Recording recording, LeftOutCode code, Message message) {
        return Optional.of(LeftOut.of(recording.source(), code, message));
    }

    /** What was done to the clock and to the start, in one sentence after the other. */
    private static Optional<Message> told(SteadyClock clock, RunStart start) {
        Stream<Message> ofStart = start.isRebuilt() && clock.stale().isEmpty()
                ? Stream.of(Message.of("run.start-of-samples"))
                : Stream.empty();
        return Stream.concat(clock.told().stream(), ofStart)
                .reduce((one, other) -> Message.of("run.clock-leaps-and-start")
                        .with("leap", one)
                        .with("start", other));
    }

    private static Repair repair(Recording recording, RepairCode code, Message message) {
        return Repair.of(recording.source(), code, message);
    }
}
