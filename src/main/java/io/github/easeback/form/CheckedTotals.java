package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RepairCode;
import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The totals of a run: the watch's own, because they are what the runner saw, held against its samples. What the session lacks is filled in
 * from the samples, what no runner can do is taken out, and where the two disagree both are told.
 */
final class CheckedTotals {

    /** Up to this share of the smaller one, two totals agree. Library convention, just above the error of GPS. */
    private static final double AGREEMENT = 0.05;

    private static final double TOLERANCE = 1e-9;
    /** Two paces are alike up to this share of the slower one. Library convention. */
    private static final double SAME_PACE = 0.2;
    /** A watch and its samples differ by such a factor only if one of them is wrong: the corrections of treadmill runs stay below 1.6. */
    private static final double FAR = 2;
    /** So much of a distance makes a fast stretch matter also in a long run; below, it is the noise of GPS. */
    private static final double LONG_JUMP_METRES = 1000;

    private final Recording recording;
    private final SessionSummary session;
    private final SampleTotals samples;
    private final List<Repair> repairs = new ArrayList<>();
    private final boolean isNotMeasured;
    private final boolean hasFastStretch;
    private final OptionalDouble distance;
    private final Optional<Duration> timer;

    CheckedTotals(Recording recording, SampleTotals samples) {
        this.recording = recording;
        this.samples = samples;
        session = recording.summary().orElse(SessionSummary.UNKNOWN);
        isNotMeasured = isZeroThatMoves();
        hasFastStretch = hasFastStretch();
        distance = distance();
        timer = timer();
        tell();
    }

    /** What was repaired, in order. */
    List<Repair> repairs() {
        return repairs;
    }

    /** The totals to count. */
    SessionSummary summary() {
        boolean isOfTheWatch = isOfTheWatch();
        return new SessionSummary(
                session.start(),
                timer,
                isBelievable() ? session.elapsedTime().or(samples::elapsedTime) : samples.elapsedTime(),
                distance,
                climb(session.ascentMetres()),
                climb(session.descentMetres()),
                isOfTheWatch && possible(session.averageSpeed()).isPresent() ? session.averageSpeed() : speed(),
                possible(session.bestSpeed()),
                session.cadence(),
                session.averageHeartRate(),
                session.maximumHeartRate(),
                session.rpe(),
                session.feel(),
                session.steps());
    }

    /** The reason why these are not the totals of a run. */
    Optional<LeftOut> obstacle() {
        if (timer.isEmpty() && !(distance.orElse(0) > 0)) {
            return leftOut(LeftOutCode.NO_DATA, Message.of("totals.none"));
        }
        if (timer.orElse(Duration.ZERO).compareTo(SteadyClock.LONGEST) > 0) {
            return leftOut(
                    LeftOutCode.IMPLAUSIBLE_DURATION,
                    Message.of("totals.too-long").with("time", timer.get()));
        }
        if (isMostlyFast()) {
            return leftOut(LeftOutCode.IMPLAUSIBLE_SPEED, TotalsMessages.mostlyTooFast(samples));
        }
        return distance.isPresent() && timer.isPresent() && isImpossible(distance.getAsDouble())
                ? leftOut(
                        LeftOutCode.IMPLAUSIBLE_SPEED,
                        TotalsMessages.tooFastOnAverage(distance.getAsDouble(), timer.get()))
                : Optional.empty();
    }

    private Optional<LeftOut> leftOut(LeftOutCode code, Message message) {
        return Optional.of(LeftOut.of(recording.source(), code, message));
    }

    /** A treadmill without calibration writes a distance of 0 beside a speed. */
    private boolean isZeroThatMoves() {
        boolean isMoving = session.averageSpeed().orElse(0) > 0
                || samples.topSpeed() > 0
                || samples.distanceMetres().orElse(0) > 0;
        return session.distanceMetres().isPresent()
                && !(session.distanceMetres().getAsDouble() > 0)
                && isMoving;
    }

    private boolean hasFastStretch() {
        double fast = samples.fastMetres();
        return fast >= LONG_JUMP_METRES
                || fast > AGREEMENT * samples.distanceMetres().orElse(0);
    }

    /** True if less was run than was too fast; then it is no run with a fault, but something else. */
    private boolean isMostlyFast() {
        return isWithFastStretch() && runMetres() < samples.fastMetres();
    }

    /** True if a fast stretch is in the total. A watch may have left it out, or the samples may be nonsense beside a sound total. */
    private boolean isWithFastStretch() {
        OptionalDouble watch = watchDistance();
        if (!hasFastStretch || watch.isEmpty()) {
            return hasFastStretch;
        }
        double metres = watch.getAsDouble();
        return agree(metres, samples.distanceMetres().orElse(0)) && !agree(metres, runMetres());
    }

    private boolean isOfTheWatch() {
        return distance.equals(watchDistance()) && timer.equals(session.timerTime());
    }

    private OptionalDouble watchDistance() {
        return isNotMeasured ? OptionalDouble.empty() : session.distanceMetres();
    }

    private OptionalDouble distance() {
        OptionalDouble watch = watchDistance();
        OptionalDouble sampled = sampledMetres();
        if (!(sampled.orElse(0) > 0)) {
            return watch;
        }
        if (watch.isEmpty()) {
            return sampled;
        }
        return isWithFastStretch() || !isBelievable() ? sampled : watch;
    }

    /**
     * Whether the watch's totals can be believed beside the samples. A watch that lost samples still tells a pace like theirs; in a damaged
     * file, or where the two differ by more than a factor of two, anything else is debris.
     */
    private boolean isBelievable() {
        if (samples.timerTime().isEmpty()
                || samples.distanceMetres().isEmpty()
                || runMetres() <= samples.fastMetres()) {
            return true;
        }
        double metres = watchDistance().orElse(0);
        Optional<Duration> time = session.timerTime();
        boolean mustFit = !recording.repairs().isEmpty()
                || isFarFrom(metres, sampledMetres().orElse(0))
                || isFarFrom(millis(time), millis(samples.timerTime()));
        boolean isTooLong = time.orElse(Duration.ZERO).compareTo(SteadyClock.LONGEST) > 0;
        return !isTooLong && !isImpossible(metres) && (!mustFit || hasPaceOfSamples());
    }

    private boolean hasPaceOfSamples() {
        if (session.timerTime().isEmpty() || watchDistance().isEmpty()) {
            return true;
        }
        double watch = watchDistance().getAsDouble() / millis(session.timerTime());
        double sampled = sampledMetres().orElse(0) / millis(samples.timerTime());
        return Math.abs(watch - sampled) <= SAME_PACE * Math.min(watch, sampled);
    }

    private static boolean isFarFrom(double one, double other) {
        return Math.max(one, other) > FAR * Math.min(one, other);
    }

    private static double millis(Optional<Duration> time) {
        return time.orElse(Duration.ZERO).toMillis();
    }

    /** The distance of the samples, without what is too fast if that matters. */
    private OptionalDouble sampledMetres() {
        if (samples.distanceMetres().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(hasFastStretch ? runMetres() : runMetres() + samples.fastMetres());
    }

    /** The distance of the samples without what is too fast. */
    private double runMetres() {
        // The first sample of a file comes a moment after the start and has covered its metres since then.
        double before = recording.summary().isPresent() ? 0 : samples.startMetres();
        return before + samples.distanceMetres().orElse(0) - samples.fastMetres();
    }

    private Optional<Duration> timer() {
        Optional<Duration> time = isBelievable()
                ? session.timerTime().or(samples::timerTime)
                : samples.timerTime().or(session::timerTime);
        return isWithFastStretch()
                ? time.map(all -> all.minus(samples.fastTime())).filter(rest -> !rest.isNegative())
                : time;
    }

    private boolean isImpossible(double metres) {
        Optional<Duration> time = session.timerTime().or(samples::timerTime);
        return time.isPresent()
                && metres * 1000 > RunReducer.FASTEST * time.get().toMillis();
    }

    private static OptionalDouble possible(OptionalDouble speed) {
        return speed.orElse(0) > RunReducer.FASTEST ? OptionalDouble.empty() : speed;
    }

    private OptionalDouble climb(OptionalDouble metres) {
        return isPossibleClimb(metres) ? metres : OptionalDouble.empty();
    }

    private boolean isPossibleClimb(OptionalDouble metres) {
        return Ground.isPossible(metres.orElse(0), distance.orElse(0));
    }

    private OptionalDouble speed() {
        return distance.isPresent() && timer.isPresent() && !timer.get().isZero()
                ? OptionalDouble.of(distance.getAsDouble() * 1000 / timer.get().toMillis())
                : OptionalDouble.empty();
    }

    private void tell() {
        if (isNotMeasured) {
            repair(RepairCode.NOT_MEASURED, Message.of("totals.not-measured.distance"));
        }
        if (timer.isEmpty()) {
            repair(RepairCode.NOT_MEASURED, Message.of("totals.not-measured.time"));
        }
        if (!isPossibleClimb(session.ascentMetres()) || !isPossibleClimb(session.descentMetres())) {
            repair(RepairCode.NOT_MEASURED, Message.of("totals.not-measured.climb"));
        }
        tellRebuilt();
        if (isWithFastStretch()) {
            repair(RepairCode.TOO_FAST, tooFast());
        } else if (disagree()) {
            repair(RepairCode.TOTALS_DISAGREE, disagreement());
        }
    }

    private void tellRebuilt() {
        boolean isDistanceRebuilt = watchDistance().isEmpty() && distance.isPresent();
        boolean isTimeRebuilt = session.timerTime().isEmpty() && timer.isPresent();
        if (recording.summary().isEmpty()) {
            repair(RepairCode.REBUILT, Message.of("totals.missing").with("count", samples.count()));
        } else if (isDistanceRebuilt || isTimeRebuilt) {
            repair(RepairCode.REBUILT, TotalsMessages.rebuilt(isTimeRebuilt, isDistanceRebuilt));
        }
    }

    private Message tooFast() {
        OptionalDouble all = watchDistance().isPresent() ? watchDistance() : samples.distanceMetres();
        return TotalsMessages.takenOut(
                samples, TotalsMessages.figures(distance, timer), TotalsMessages.figures(all, session.timerTime()));
    }

    private boolean disagree() {
        return !agree(session.timerTime(), samples.timerTime()) || !agree(watchDistance(), samples.distanceMetres());
    }

    private boolean agree(OptionalDouble watch, OptionalDouble sampled) {
        return watch.isEmpty()
                || sampled.isEmpty()
                || agree(watch.getAsDouble(), sampled.getAsDouble())
                || agree(watch.getAsDouble(), runMetres());
    }

    private static boolean agree(Optional<Duration> one, Optional<Duration> other) {
        return one.isEmpty()
                || other.isEmpty()
                || agree((double) one.get().toMillis(), (double) other.get().toMillis());
    }

    private static boolean agree(double one, double other) {
        return Math.abs(one - other) <= Math.min(one, other) * (AGREEMENT + TOLERANCE);
    }

    private Message disagreement() {
        return TotalsMessages.disagreement(
                TotalsMessages.figures(watchDistance(), session.timerTime()),
                TotalsMessages.figures(samples.distanceMetres(), samples.timerTime()),
                isOfTheWatch() ? TotalsMessages.watchCounted(recording) : samplesCounted());
    }

    private Message samplesCounted() {
        return isImpossible(watchDistance().orElse(0))
                ? Message.of("totals.samples-counted.too-fast")
                : Message.of("totals.samples-counted.too-far");
    }

    private void repair(RepairCode code, Message message) {
        repairs.add(Repair.of(recording.source(), code, message));
    }
}
