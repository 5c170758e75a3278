package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RepairCode;
import io.github.easeback.activity.SessionSummary;
import io.github.easeback.activity.Surface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        boolean isOfTheWatch = distance.equals(session.distanceMetres()) && timer.equals(session.timerTime());
        return new SessionSummary(
                session.start(),
                timer,
                session.elapsedTime().or(samples::elapsedTime),
                distance,
                session.ascentMetres(),
                session.descentMetres(),
                isOfTheWatch && possible(session.averageSpeed()).isPresent() ? session.averageSpeed() : speed(),
                possible(session.bestSpeed()),
                session.cadence(),
                session.averageHeartRate(),
                session.maximumHeartRate(),
                session.rpe(),
                session.feel());
    }

    /** The reason why these are not the totals of a run. */
    Optional<LeftOut> obstacle() {
        if (timer.isEmpty() && !(distance.orElse(0) > 0)) {
            return Optional.of(LeftOut.of(
                    recording.source(), LeftOutCode.NO_DATA, "The session holds neither a time nor a distance."));
        }
        if (timer.orElse(Duration.ZERO).compareTo(SteadyClock.LONGEST) > 0) {
            return leftOut(
                    LeftOutCode.IMPLAUSIBLE_DURATION,
                    "A time of " + timer.get().toDays() + " days is no run, so it was not counted.");
        }
        if (hasFastStretch && isMostlyFast()) {
            return leftOut(LeftOutCode.IMPLAUSIBLE_SPEED, mostlyFast());
        }
        return distance.isPresent() && isImpossible(distance.getAsDouble())
                ? leftOut(LeftOutCode.IMPLAUSIBLE_SPEED, tooFastOnAverage())
                : Optional.empty();
    }

    private Optional<LeftOut> leftOut(LeftOutCode code, String message) {
        return Optional.of(LeftOut.of(recording.source(), code, message));
    }

    private String tooFastOnAverage() {
        return String.format(
                Locale.ROOT,
                "%s is %.1f m/s on average; no runner is faster than %.1f, so the distance was not counted.",
                figures(distance, timer),
                distance.orElse(0) * 1000 / timer.orElse(Duration.ofMillis(1)).toMillis(),
                RunReducer.FASTEST);
    }

    private String mostlyFast() {
        return String.format(
                Locale.ROOT,
                "%.2f of %.2f km are faster than any runner (%.1f m/s), so this is no run.",
                samples.fastMetres() / 1000,
                samples.distanceMetres().orElse(0) / 1000,
                RunReducer.FASTEST);
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
        return isWithFastStretch() || !isBelievable(session.timerTime(), watch) ? sampled : watch;
    }

    /**
     * Whether the watch's totals can be believed beside the samples. A watch that lost samples still tells a pace like theirs; in a damaged
     * file, or where the two differ by more than a factor of two, anything else is debris.
     */
    private boolean isBelievable(Optional<Duration> time, OptionalDouble metres) {
        if (samples.timerTime().isEmpty()
                || samples.distanceMetres().isEmpty()
                || runMetres() <= samples.fastMetres()) {
            return true;
        }
        boolean mustFit = !recording.repairs().isEmpty()
                || isFarFrom(metres.orElse(0), sampledMetres().orElse(0))
                || isFarFrom(millis(time), millis(samples.timerTime()));
        boolean isTooLong = time.orElse(Duration.ZERO).compareTo(SteadyClock.LONGEST) > 0;
        return !isTooLong && !isImpossible(metres.orElse(0)) && (!mustFit || hasPaceOfSamples(time, metres));
    }

    private boolean hasPaceOfSamples(Optional<Duration> time, OptionalDouble metres) {
        if (time.isEmpty() || metres.isEmpty()) {
            return true;
        }
        double watch = metres.getAsDouble() / millis(time);
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
        boolean isBelievable = isBelievable(session.timerTime(), watchDistance());
        Optional<Duration> time = isBelievable
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

    private OptionalDouble speed() {
        return distance.isPresent() && timer.isPresent() && !timer.get().isZero()
                ? OptionalDouble.of(distance.getAsDouble() * 1000 / timer.get().toMillis())
                : OptionalDouble.empty();
    }

    private void tell() {
        if (isNotMeasured) {
            repair(
                    RepairCode.NOT_MEASURED,
                    "The distance is 0 although there is a speed, so it was taken as not measured.");
        }
        if (timer.isEmpty()) {
            repair(RepairCode.NOT_MEASURED, "The file holds no time above 0, so only the distance was counted.");
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
            repair(
                    RepairCode.REBUILT,
                    "The totals of the session are missing; they were added up from " + samples.count() + " samples.");
        } else if (isDistanceRebuilt || isTimeRebuilt) {
            String what =
                    isDistanceRebuilt && isTimeRebuilt ? "time and distance" : isTimeRebuilt ? "time" : "distance";
            repair(RepairCode.REBUILT, "The session has no " + what + "; that of its samples was taken.");
        }
    }

    private String tooFast() {
        return String.format(
                Locale.ROOT,
                "%.2f km in %d s are faster than any runner (%.1f m/s); they were taken out, which leaves %s of %s.",
                samples.fastMetres() / 1000,
                samples.fastTime().toSeconds(),
                RunReducer.FASTEST,
                figures(distance, timer),
                figures(watchDistance().isPresent() ? watchDistance() : samples.distanceMetres(), session.timerTime()));
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

    private String disagreement() {
        return "The watch's totals are " + figures(watchDistance(), session.timerTime()) + ", its samples add up to "
                + figures(samples.distanceMetres(), samples.timerTime()) + ". " + choice();
    }

    private String choice() {
        if (!isOfTheWatch()) {
            return isImpossible(watchDistance().orElse(0))
                    ? "The samples were counted, since no runner is as fast as the watch says."
                    : "The samples were counted, since the two differ too much for the watch to be right.";
        }
        if (recording.repairs().stream().anyMatch(repair -> isLoss(repair.code()))) {
            return "The watch's totals were counted, since some samples are lost.";
        }
        return RunningSport.surface(recording) == Surface.TREADMILL
                ? "The watch's totals were counted, since the distance of a treadmill is often corrected after the run."
                : "The watch's totals were counted, since they are what it showed.";
    }

    private static boolean isLoss(RepairCode code) {
        return code == RepairCode.TRUNCATED || code == RepairCode.GAP || code == RepairCode.UNFINISHED;
    }

    private static String figures(OptionalDouble metres, Optional<Duration> time) {
        String distance = metres.isPresent()
                ? String.format(Locale.ROOT, "%.2f km", metres.getAsDouble() / 1000)
                : "an unknown distance";
        return time.isPresent()
                ? distance
                        + String.format(Locale.ROOT, " in %.1f min", time.get().toMillis() / 60_000.0)
                : distance;
    }

    private void repair(RepairCode code, String message) {
        repairs.add(Repair.of(recording.source(), code, message));
    }
}
