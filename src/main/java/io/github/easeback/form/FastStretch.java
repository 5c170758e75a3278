package io.github.easeback.form;

import io.github.easeback.activity.Recording;
import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * Whether what is too fast in the samples is in the total of the watch, and so has to be taken out of it: a ride home, or a jump of the position. Speeds, positions and the
 * watch's own highest speed are asked as witnesses, since a distance may also be written in odd steps.
 */
final class FastStretch {

    /** So much of a distance makes a fast stretch matter also in a long run; below, it is the noise of GPS. */
    private static final double LONG_JUMP_METRES = 1000;

    private final Recording recording;
    private final SampleTotals samples;

    FastStretch(Recording recording, SampleTotals samples) {
        this.recording = recording;
        this.samples = samples;
    }

    /** Whether so much is too fast that it matters. */
    boolean matters() {
        return samples.fastMetres() >= LONG_JUMP_METRES
                || Agreement.isBrokenBy(
                        samples.fastMetres(), samples.distanceMetres().orElse(0));
    }

    /**
     * Whether it is in the total of a watch that has both totals, and whose samples cover the run. A watch may have left it out, or the samples may be
     * nonsense beside a sound total.
     *
     * @param metres the distance of the watch
     * @param isPossible whether a runner may have its totals
     */
    boolean isIn(double metres, boolean isPossible) {
        return Agreement.between(metres, samples.distanceMetres().orElse(0))
                && !Agreement.between(metres, samples.distanceMetres().orElse(0) - samples.fastMetres())
                && !(isPossible && (isMostOfAFewSteps() || isWitnessed(metres)));
    }

    /** Whether nearly all was written in single steps, each too large for its time: nobody rides so. */
    private boolean isMostOfAFewSteps() {
        return !samples.isFastForLong()
                && samples.fastMetres() > samples.distanceMetres().orElse(0) / 2;
    }

    /** Whether the speeds or the positions say, too, that somebody ran so far; both are asked without what no runner can do. */
    private boolean isWitnessed(double metres) {
        if (samples.topSpeed() > 0) {
            return Agreement.between(metres, samples.speedMetres()) || isWitnessedByPositions(metres);
        }
        return isWitnessedByPositions(metres) || isNeverFast();
    }

    private boolean isWitnessedByPositions(double metres) {
        Instant start = samples.start().orElse(Instant.EPOCH);
        Instant end = start.plus(samples.elapsedTime().orElse(Duration.ZERO));
        OptionalDouble way = recording.whereabouts().metres(start, end, RunReducer.FASTEST);
        return way.isPresent() && Agreement.between(metres, way.getAsDouble());
    }

    /** Whether the watch, whose samples have no speed, never saw one that is too fast, though its distance was so at some single moments. */
    private boolean isNeverFast() {
        OptionalDouble best = recording.summary().orElse(SessionSummary.UNKNOWN).bestSpeed();
        return !samples.isFastForLong() && best.isPresent() && best.getAsDouble() <= RunReducer.FASTEST;
    }
}
