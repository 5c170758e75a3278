package io.github.easeback.internal.form;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.internal.recording.Recording;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Chooses the distance and the timer time of a run: the watch's own, because they are what the runner saw, unless there is a witness against them. The
 * samples count in their place only if they cover the run and tell what a runner can do. What the session lacks is filled in from them, so that metres and seconds come
 * from the same stretch, and what no runner can do is taken out.
 */
final class TotalsChoice {

    private static final double TOLERANCE = 1e-9;
    /** Two paces are alike up to this share of the slower one. Library convention. */
    private static final double SAME_PACE = 0.2;
    /** A watch and its samples differ by such a factor only if one of them is wrong: the corrections of treadmill runs stay below 1.6. */
    private static final double FAR = 2;
    /** Samples for less of the time are too few to speak against a watch that has both totals. Library convention. */
    private static final double NEARLY_ALL = 0.9;
    /** Samples for less of the time are too few to stand in for a watch that has no distance. Library convention. */
    private static final double HALF = 0.5;

    /** Less than that beside a longer ride is a walk to the car. Library convention. */
    private static final double SHORTEST_RUN_MILLIS = 300_000;

    private final Recording recording;
    private final SampleTotals samples;
    private final SessionTimes times;
    private final boolean isNotMeasured;
    private final OptionalDouble watchDistance;
    private final FastStretch fast;
    private final boolean isWithFastStretch;
    private final boolean isRefuted;
    private final boolean isDistanceOfSamples;
    private final boolean isTimeOfSamples;

    TotalsChoice(Recording recording, SampleTotals samples) {
        this.recording = recording;
        this.samples = samples;
        ActivityTotals session = recording.totals();
        times = SessionTimes.of(recording, samples.elapsedTime()).heldAgainst(samples.timerTime());
        isNotMeasured = isZeroThatMoves(session);
        watchDistance = isNotMeasured ? OptionalDouble.empty() : session.distanceMetres();
        fast = new FastStretch(recording, samples);
        isWithFastStretch = fast.matters()
                && (!isComplete()
                        || (areSamplesOf(NEARLY_ALL) && fast.isIn(watchDistance.getAsDouble(), !isImpossible())));
        isRefuted = isComplete() && areSamplesSound() && isContradicted();
        isDistanceOfSamples = isRefuted || isFilledIn();
        isTimeOfSamples = isRefuted
                || times.timer().isEmpty()
                || (isDistanceOfSamples && !Agreement.between(times.timer(), samples.timerTime()));
    }

    /** The metres to count. */
    OptionalDouble distance() {
        return isDistanceOfSamples || isWithFastStretch ? sampledMetres() : watchDistance;
    }

    /** The timer time to count. */
    Optional<Duration> timer() {
        Optional<Duration> time = isTimeOfSamples ? samples.timerTime().map(this::upToElapsed) : times.timer();
        boolean isTakenOut = isWithFastStretch || (isTimeOfSamples && isDistanceOfSamples && fast.matters());
        return isTakenOut ? time.map(all -> all.minus(samples.fastTime())).filter(rest -> !rest.isNegative()) : time;
    }

    /** The timer never runs for longer than the clock; a time of the session that is there may be wrong itself. */
    private Duration upToElapsed(Duration time) {
        return times.elapsed()
                .filter(elapsed -> times.timer().isEmpty() && elapsed.compareTo(time) < 0)
                .orElse(time);
    }

    /** The elapsed time that goes with both; the samples of a run may begin after it and end before it. */
    Optional<Duration> elapsed() {
        boolean isOfSamples = isTimeOfSamples && times.timer().isPresent();
        return isOfSamples ? samples.elapsedTime() : times.elapsed().or(this::elapsedOfSamples);
    }

    private Optional<Duration> elapsedOfSamples() {
        return Stream.concat(samples.elapsedTime().stream(), times.timer().stream())
                .max(Comparator.naturalOrder());
    }

    /** The times of the session. */
    SessionTimes times() {
        return times;
    }

    /** True if the distance of the session is a 0 that stands for nothing measured. */
    boolean isNotMeasured() {
        return isNotMeasured;
    }

    /** The distance of the session, if that was measured. */
    OptionalDouble watchDistance() {
        return watchDistance;
    }

    /** True if both totals are those of the session. */
    boolean isOfTheWatch() {
        return !isDistanceOfSamples && !isTimeOfSamples && !isWithFastStretch;
    }

    /** True if the watch has both totals, and its samples were counted in their place. */
    boolean isRefuted() {
        return isRefuted;
    }

    /** True if the total that the watch has is not that of the samples from which the other one was taken, so that both are theirs. */
    boolean isReplaced() {
        return !isRefuted
                && isDistanceOfSamples
                && isTimeOfSamples
                && (watchDistance.isPresent() || times.timer().isPresent());
    }

    /** True if a fast stretch had to be taken out. */
    boolean isWithFastStretch() {
        return isWithFastStretch;
    }

    /**
     * True if less was run than was too fast, and not even some minutes at a runner's speed; then it is no run with a fault, but something else. A run before a
     * longer ride home stays one.
     */
    boolean isMostlyFast() {
        double rest = millis(samples.timerTime()) - samples.fastTime().toMillis();
        boolean isRunLeft = rest >= SHORTEST_RUN_MILLIS
                && runMetres() * 1000 >= Timeline.STANDING_SPEED * rest
                && FastestRun.isPossible(runMetres(), rest);
        return isWithFastStretch && runMetres() < samples.fastMetres() && !isRunLeft;
    }

    /** Whether no runner can have what the watch tells. */
    boolean isImpossible() {
        return isTooLong() || !FastestRun.isPossible(watchDistance.orElse(0), millis(times.timer()));
    }

    /** Whether the session took longer than any recording. */
    boolean isTooLong() {
        return times.timer().orElse(Duration.ZERO).compareTo(SteadyClock.LONGEST) > 0;
    }

    private boolean isComplete() {
        return watchDistance.isPresent() && times.timer().isPresent();
    }

    private boolean areSamplesSound() {
        double metres = sampledMetres().orElse(0);
        return metres > samples.fastMetres() && FastestRun.isPossible(metres, millis(samples.timerTime()));
    }

    private boolean isContradicted() {
        return isImpossible()
                ? isTooLong() || areSamplesOf(NEARLY_ALL)
                : areSamplesOf(NEARLY_ALL) && isDoubtful() && !hasPaceOfSamples();
    }

    /** In a damaged file any byte may be wrong, and so is one of two totals that lie far apart. */
    private boolean isDoubtful() {
        boolean isTimeFar = isFarFrom(millis(times.timer()), millis(samples.timerTime())) && !isTimeExplained();
        return !recording.repairs().isEmpty()
                || isFarFrom(watchDistance.orElse(0), sampledMetres().orElse(0))
                || isTimeFar;
    }

    private boolean hasPaceOfSamples() {
        double watch = watchDistance.orElse(0) / millis(times.timer());
        double sampled = sampledMetres().orElse(0) / millis(samples.timerTime());
        return Math.abs(watch - sampled) <= SAME_PACE * Math.min(watch, sampled);
    }

    /** Whether the distance has to be that of the samples, because the watch has none, or has one that is not that of its time. */
    private boolean isFilledIn() {
        boolean isMeasured =
                sampledMetres().orElse(0) > 0 && samples.timerTime().isPresent();
        if (!isMeasured || isComplete()) {
            return false;
        }
        return watchDistance.isEmpty()
                ? Agreement.between(times.timer(), samples.timerTime()) || areSamplesOf(HALF)
                : !Agreement.between(watchDistance, sampledMetres());
    }

    /** Whether the samples are there for a share of the timer time. */
    private boolean areSamplesOf(double share) {
        return millis(samples.timerTime()) >= share * millis(times.timer()) * (1 - TOLERANCE);
    }

    /** A treadmill without calibration writes a distance of 0 beside a speed. */
    private boolean isZeroThatMoves(ActivityTotals session) {
        boolean isMoving = session.averageSpeed().orElse(0) > 0
                || samples.topSpeed() > 0
                || samples.distanceMetres().orElse(0) > 0;
        return session.distanceMetres().isPresent()
                && !(session.distanceMetres().getAsDouble() > 0)
                && isMoving;
    }

    /** The distance of the samples, without what is too fast if that matters. */
    private OptionalDouble sampledMetres() {
        if (samples.distanceMetres().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(fast.matters() ? runMetres() : runMetres() + samples.fastMetres());
    }

    /** The distance of the samples without what is too fast. */
    private double runMetres() {
        return beforeTheSamples() + samples.distanceMetres().orElse(0) - samples.fastMetres();
    }

    /**
     * The first sample of a file comes a moment after the start and has covered its metres since then. What nobody can run in that moment was on the
     * counter before.
     */
    private double beforeTheSamples() {
        boolean isOfTheRun = recording.summary().isEmpty()
                && samples.startMetres() * 1000 <= RunReducer.FASTEST * samples.startMillis();
        return isOfTheRun ? samples.startMetres() : 0;
    }

    /** True if the watch has both totals, and samples that cover the run tell something else. */
    boolean disagree() {
        boolean isTimeOther = millis(samples.timerTime()) > millis(times.timer())
                && !Agreement.between(times.timer(), samples.timerTime())
                && !isTimeExplained();
        return isComplete() && areSamplesOf(NEARLY_ALL) && (isTimeOther || isDistanceOther());
    }

    /** Samples that end a little early lack some metres, and so do those of a watch that writes the distance in large steps. */
    private boolean isDistanceOther() {
        double metres = watchDistance.orElse(0);
        double share = Math.min(1, millis(samples.timerTime()) / millis(times.timer()));
        double sampled = samples.distanceMetres().orElse(metres);
        return !Agreement.between(metres, sampled)
                && !Agreement.between(metres * share, sampled)
                && !Agreement.between(metres, sampledMetres().orElse(metres))
                && (fast.matters() || Math.abs(metres - sampled) > samples.longestStep());
    }

    /** The samples span the elapsed time, so what the timer lacks of it was paused, with or without events; unless the runner went on. */
    private boolean isTimeExplained() {
        return times.elapsed().isPresent()
                && Agreement.between(times.elapsed(), samples.elapsedTime())
                && !isMovingOn();
    }

    /**
     * Whether the samples move for longer than the timer ran, and the watch counted their distance. Whoever only walks in a pause adds less to the distance than to the
     * time, so that the distance can't agree if the time is a fifth longer.
     */
    private boolean isMovingOn() {
        return samples.movingTime().toMillis() > (1 + SAME_PACE) * millis(times.timer())
                && Agreement.between(watchDistance.orElse(0), sampledMetres().orElse(0));
    }

    private static boolean isFarFrom(double one, double other) {
        return Math.max(one, other) > FAR * Math.min(one, other);
    }

    private static double millis(Optional<Duration> time) {
        return time.orElse(Duration.ZERO).toMillis();
    }
}
