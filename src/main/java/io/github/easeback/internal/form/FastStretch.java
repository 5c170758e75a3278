package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Recording;
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
                && !(isPossible && isWitnessed(metres));
    }

    /**
     * Whether the speeds, or the positions, say too that somebody ran so far; both are asked without what no runner can do. Where there is neither, the watch's
     * highest speed and how it wrote the distance decide.
     */
    private boolean isWitnessed(double metres) {
        OptionalDouble positions = samples.start().isPresent() ? metresOfPositions() : OptionalDouble.empty();
        if (samples.speedMetres() > 0 || positions.isPresent()) {
            return Agreement.between(metres, samples.speedMetres())
                    || (positions.isPresent() && Agreement.between(metres, positions.getAsDouble()));
        }
        return !samples.isFastForLong() && (isMostOfAFewSteps() || isNeverFast());
    }

    private OptionalDouble metresOfPositions() {
        Instant start = samples.start().orElseThrow();
        Instant end = start.plus(samples.elapsedTime().orElse(Duration.ZERO));
        return recording.whereabouts().metres(start, end, RunReducer.FASTEST);
    }

    /** Whether nearly all was written in single steps, each too large for its time: nobody rides so. */
    private boolean isMostOfAFewSteps() {
        return samples.fastMetres() > samples.distanceMetres().orElse(0) / 2;
    }

    /** Whether the watch never saw a speed that is too fast. */
    private boolean isNeverFast() {
        OptionalDouble best = recording.totals().bestSpeed();
        return best.isPresent() && best.getAsDouble() <= RunReducer.FASTEST;
    }
}
