package io.github.easeback.internal.form;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Terrain;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Chooses ascent and descent of a run: the watch's own, unless nobody climbs so or its own heights say that it is noise; then, and where the watch has
 * none, what the heights count.
 */
final class Climb {

    /** The record of a vertical kilometre, in metres per second. */
    private static final double FASTEST_ASCENT = 0.6;

    private static final double FASTEST_DESCENT = 2.4;

    /** A watch may count some hills that the hysteresis leaves out, and so count more, but not several times as much. Library convention. */
    private static final double SEVERAL_TIMES = 3;

    /** Over a range of so many metres, no more than noise, nobody goes up and down more than so many times. Library conventions. */
    private static final double TREMBLE_METRES = 15;

    private static final double MOST_TURNS = 20;

    /** Less than that makes no hills of a flat run. Library convention, the noise floor of the rules. */
    private static final double NOISE_METRES = 50;

    private final ActivityTotals totals;
    private final ElevationSeries elevation;
    private final Terrain terrain;

    /**
     * Holds what the watch counted against what its samples tell.
     *
     * @param totals the totals that are counted for the run
     * @param elevation its heights
     * @param terrain what they tell of the ground
     */
    Climb(ActivityTotals totals, ElevationSeries elevation, Terrain terrain) {
        this.totals = totals;
        this.elevation = elevation;
        this.terrain = terrain;
    }

    /** Whether a run may have such a climb: one that is longer than the distance is noise. */
    static boolean isPossible(double climb, double metres) {
        return climb <= metres || metres == 0;
    }

    /** The metres climbed. */
    OptionalDouble ascent() {
        return isAscentWrong()
                ? terrain.sampledAscentMetres()
                : orSampled(totals.ascentMetres(), terrain.sampledAscentMetres());
    }

    /** The metres descended. */
    OptionalDouble descent() {
        return isDescentWrong()
                ? terrain.sampledDescentMetres()
                : orSampled(totals.descentMetres(), terrain.sampledDescentMetres());
    }

    /** What was wrong with the watch's count. */
    Optional<Message> told() {
        return isAscentWrong() || isDescentWrong()
                ? Optional.of(Message.of("totals.not-measured.climb"))
                : Optional.empty();
    }

    private static OptionalDouble orSampled(OptionalDouble watch, OptionalDouble sampled) {
        return watch.isPresent() ? watch : sampled;
    }

    private boolean isAscentWrong() {
        return isWrong(totals.ascentMetres(), FASTEST_ASCENT, terrain.sampledAscentMetres());
    }

    private boolean isDescentWrong() {
        return isWrong(totals.descentMetres(), FASTEST_DESCENT, terrain.sampledDescentMetres());
    }

    private boolean isWrong(OptionalDouble watch, double fastest, OptionalDouble sampled) {
        double metres = watch.orElse(0);
        double seconds = totals.timerTime().orElse(Duration.ZERO).toMillis() / 1000.0;
        boolean isTooFast = seconds > 0 && metres > fastest * seconds && metres > NOISE_METRES;
        return !isPossible(metres, totals.distanceMetres().orElse(0))
                || isTooFast
                || (metres > 0 && elevation.isImpossible())
                || (sampled.isPresent() && isNoise(metres, sampled.getAsDouble()));
    }

    private boolean isNoise(double watch, double sampled) {
        return watch > sampled + NOISE_METRES
                && watch > SEVERAL_TIMES * sampled
                && watch > SEVERAL_TIMES * elevation.range();
    }

    /** Whether heights that hardly differ add up to hills: they tremble. */
    static boolean isTrembling(double climbed, double range) {
        return range < TREMBLE_METRES && climbed > NOISE_METRES + MOST_TURNS * range;
    }
}
