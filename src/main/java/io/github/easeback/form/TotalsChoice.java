package io.github.easeback.form;

import io.github.easeback.activity.Recording;
import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Chooses the distance and the timer time of a run: the watch's own, because they are what the runner saw, unless its samples show that they can't be.
 * What the session lacks is filled in from the samples, and what no runner can do is taken out.
 */
final class TotalsChoice {

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
    private final boolean isNotMeasured;
    private final boolean hasFastStretch;
    private final OptionalDouble distance;
    private final Optional<Duration> timer;

    TotalsChoice(Recording recording, SampleTotals samples) {
        this.recording = recording;
        this.samples = samples;
        session = recording.summary().orElse(SessionSummary.UNKNOWN);
        isNotMeasured = isZeroThatMoves();
        hasFastStretch = hasFastStretch();
        distance = chosenDistance();
        timer = chosenTimer();
    }

    /** The metres to count. */
    OptionalDouble distance() {
        return distance;
    }

    /** The timer time to count. */
    Optional<Duration> timer() {
        return timer;
    }

    /** True if the distance of the session is a 0 that stands for nothing measured. */
    boolean isNotMeasured() {
        return isNotMeasured;
    }

    /** The distance of the session, if that was measured. */
    OptionalDouble watchDistance() {
        return isNotMeasured ? OptionalDouble.empty() : session.distanceMetres();
    }

    /** True if both are those of the session. */
    boolean isOfTheWatch() {
        return distance.equals(watchDistance()) && timer.equals(session.timerTime());
    }

    /** True if a fast stretch is in the total. A watch may have left it out, or the samples may be nonsense beside a sound total. */
    boolean isWithFastStretch() {
        OptionalDouble watch = watchDistance();
        if (!hasFastStretch || watch.isEmpty()) {
            return hasFastStretch;
        }
        double metres = watch.getAsDouble();
        return agree(metres, samples.distanceMetres().orElse(0)) && !agree(metres, runMetres());
    }

    /** True if less was run than was too fast; then it is no run with a fault, but something else. */
    boolean isMostlyFast() {
        return isWithFastStretch() && runMetres() < samples.fastMetres();
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

    private OptionalDouble chosenDistance() {
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

    private Optional<Duration> chosenTimer() {
        Optional<Duration> time = isBelievable()
                ? session.timerTime().or(samples::timerTime)
                : samples.timerTime().or(session::timerTime);
        return isWithFastStretch()
                ? time.map(all -> all.minus(samples.fastTime())).filter(rest -> !rest.isNegative())
                : time;
    }

    /**
     * Whether the watch's totals can be believed beside the samples. A watch that lost samples still tells a pace like theirs; in a damaged
     * file, or where the two differ by more than a factor of two, anything else is debris.
     */
    boolean isBelievable() {
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

    /** True if nobody runs so far in the time of the session. */
    boolean isImpossible(double metres) {
        Optional<Duration> time = session.timerTime().or(samples::timerTime);
        return time.isPresent()
                && metres * 1000 > RunReducer.FASTEST * time.get().toMillis();
    }

    /** True if the session and its samples tell different things. */
    boolean disagree() {
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
}
