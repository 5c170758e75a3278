package io.github.easeback.internal.form;

import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.StartTime;
import io.github.easeback.activity.Surface;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One recording on its way to a run: clock and start, sport, pauses, totals, and then what the samples tell besides. */
final class Reduction {

    private final LocalDate insideFrom;
    private final Recording recording;
    private final LocalClock local;
    private final SteadyClock clock;
    private final RunStart start;

    /**
     * Begins with the clock.
     *
     * @param recording the recording
     * @param zone the zone that gives runs without a local time in the file their day
     * @param lastDay the last local day that can be right
     * @param insideFrom the first local day whose runs tell what went on inside of them
     */
    Reduction(Recording recording, ZoneId zone, LocalDate lastDay, LocalDate insideFrom) {
        this.recording = recording;
        this.insideFrom = insideFrom;
        local = new LocalClock(recording, zone);
        clock = new SteadyClock(recording, local::dayOf, lastDay);
        start = new RunStart(recording, clock, local, lastDay);
    }

    /** The run, the activity of another sport, or the reason why it is neither. */
    Reduced reduced() {
        boolean isUnnamed = RunningSport.isUnnamed(recording);
        if (!isUnnamed && !RunningSport.isRun(recording)) {
            return ofOtherSport();
        }
        WatchLeftRunning idle = new WatchLeftRunning(withPauses(CadenceUnit.corrected(clock.steady())));
        Recording steady = idle.takenOut();
        Track track = new Track(steady.samples(), steady.pauses());
        if (isUnnamed && !InferredSport.isRunning(track)) {
            return leftOut(reason(LeftOut.Code.SPORT_UNKNOWN, Message.of("run.sport-unnamed")));
        }
        CheckedTotals totals = new CheckedTotals(steady, new SampleTotals(track));
        return totals.obstacle()
                .or(start::obstacle)
                .map(this::leftOut)
                .orElseGet(() -> Reduced.of(
                        run(track, totals, idle),
                        new PausedTime(steady.pauses()).ofAtLeast(WatchLeftRunning.SHORTEST_MILLIS)));
    }

    private Reduced ofOtherSport() {
        return start.start()
                .flatMap(time -> OtherSport.of(recording, time, local.at(time)))
                .map(Reduced::of)
                .orElseGet(() -> leftOut(reason(
                        LeftOut.Code.NOT_A_RUN,
                        Message.of("run.other-sport")
                                .with("sport", recording.sport().replace('_', ' ')))));
    }

    private static Recording withPauses(Recording steady) {
        SessionTimes times = SessionTimes.of(steady, span(steady.samples()));
        return steady.withPauses(FoundPauses.of(steady.pauses(), times, steady.samples()));
    }

    private static Optional<Duration> span(Samples samples) {
        return samples.size() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(samples.timeMillis(samples.size() - 1) - samples.timeMillis(0)));
    }

    private LeftOut reason(LeftOut.Code code, Message message) {
        return LeftOut.of(recording.source(), code, message);
    }

    private Reduced leftOut(LeftOut obstacle) {
        LeftOut reason = orDamage(obstacle);
        return Reduced.of(start.start()
                .map(time -> reason.startedAt(time, local.dayOf(time)))
                .orElse(reason));
    }

    /** In a damaged file the sport, or all data, may be what was lost; then a run may be missing. */
    private LeftOut orDamage(LeftOut reason) {
        boolean mayBeLost = reason.code() == LeftOut.Code.NO_DATA || reason.code() == LeftOut.Code.SPORT_UNKNOWN;
        if (recording.repairs().isEmpty() || !mayBeLost) {
            return reason;
        }
        Repair damage = recording.repairs().get(0);
        LeftOut entry = LeftOut.of(
                recording.source(),
                LeftOut.Code.DAMAGED,
                Message.of("run.damaged").with("damage", damage.message()).with("reason", reason.message()));
        return damage.byteOffset().isPresent() ? entry.at(damage.byteOffset().getAsLong()) : entry;
    }

    private Run run(Track track, CheckedTotals totals, WatchLeftRunning idle) {
        Surface surface = RunningSport.surface(recording);
        SampledForm sampled = new SampledForm(track, totals.counted(), surface);
        Instant instant = start.start().orElseThrow();
        return new Run(
                new StartTime(instant, local.at(instant), local.source()),
                sampled.totals(),
                surface,
                sampled.terrain(),
                local.dayOf(instant).isBefore(insideFrom) ? sampled.form() : sampled.formWithInside(),
                new Origin(
                        recording.source(),
                        recording.device(),
                        recording.otherFormat(),
                        recording.samples().size(),
                        repairs(totals, idle, sampled),
                        recording.workout(),
                        Map.of()));
    }

    private List<Repair> repairs(CheckedTotals totals, WatchLeftRunning idle, SampledForm sampled) {
        List<Repair> repairs = new ArrayList<>(recording.repairs());
        if (RunningSport.isUnnamed(recording)) {
            repairs.add(repair(Repair.Code.SPORT_INFERRED, Message.of("run.sport-inferred")));
        }
        idle.told().ifPresent(message -> repairs.add(repair(Repair.Code.TOTALS_DISAGREE, message)));
        repairs.addAll(totals.repairs());
        sampled.told().ifPresent(message -> repairs.add(repair(Repair.Code.NOT_MEASURED, message)));
        ofClock().ifPresent(message -> repairs.add(repair(Repair.Code.CLOCK_LEAP, message)));
        return repairs;
    }

    /** What was done to the clock and to the start, in one sentence after the other. */
    private Optional<Message> ofClock() {
        Stream<Message> ofStart = start.isRebuilt() && clock.stale().isEmpty()
                ? Stream.of(Message.of("run.start-of-samples"))
                : Stream.empty();
        return Stream.concat(clock.told().stream(), ofStart)
                .reduce((one, other) -> Message.of("run.clock-leaps-and-start")
                        .with("leap", one)
                        .with("start", other));
    }

    private Repair repair(Repair.Code code, Message message) {
        return Repair.of(recording.source(), code, message);
    }
}
