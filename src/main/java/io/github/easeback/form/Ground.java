package io.github.easeback.form;

import io.github.easeback.activity.Terrain;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sums up the slope of a run. Shares of the samples are taken as shares of the totals that are counted. */
final class Ground {

    /** The ground must be known for this share of the time, or of the distance, to speak for the run. Library convention. */
    private static final double ENOUGH = 0.8;

    private static final double STEEP_DESCENT = -0.1;
    /** A slope is a difference of sums, so exactly 10 % may lie a hair off. */
    private static final double HAIR = 1e-6;
    /** A slope is looked at this often along the way. Library convention, below the window of a slope. */
    private static final double STRIDE_METRES = 10;

    private final Way way;
    private final Heights heights;
    private double knownMetres;
    private double levelMetres;
    private double steepMetres;
    private double steepMillis;

    Ground(Way way, Heights heights) {
        this.way = way;
        this.heights = heights;
        if (Slope.isKnownFor(heights)) {
            follow(new Slope(heights));
        }
    }

    private void follow(Slope slope) {
        for (int i = 1; i < heights.size(); i++) {
            double length = heights.metres(i) - heights.metres(i - 1);
            if (heights.isJoined(i) && length > 0) {
                follow(slope, i, length);
            }
        }
    }

    private void follow(Slope slope, int index, double length) {
        int parts = (int) Math.ceil(length / STRIDE_METRES);
        double part = length / parts;
        for (int k = 0; k < parts; k++) {
            double grade = slope.at(heights.metres(index - 1) + (k + 0.5) * part);
            knownMetres += part;
            levelMetres += part * RunningCost.levelMetres(grade);
            if (grade <= STEEP_DESCENT + HAIR) {
                steepMetres += part;
                steepMillis += (double) heights.timerStep(index) / parts;
            }
        }
    }

    /**
     * The terrain.
     *
     * @param distance the distance that is counted for the run
     * @param timer the timer time that is counted for the run
     */
    Terrain terrain(OptionalDouble distance, Optional<Duration> timer) {
        double metres = distance.orElse(way.totalMetres());
        ClimbCounter climb = heights.climb();
        if (!heights.areKnown()
                || !Climb.isPossible(climb.ascent() + climb.descent(), metres)
                || Climb.isTrembling(climb.ascent(), heights.range())) {
            return Terrain.UNKNOWN;
        }
        boolean isSlopeKnown = knownMetres > 0 && knownMetres >= ENOUGH * way.totalMetres();
        double time = timer.orElse(Duration.ofMillis(way.totalTimerMillis())).toMillis();
        return new Terrain(
                OptionalDouble.of(climb.ascent()),
                OptionalDouble.of(climb.descent()),
                isSlopeKnown ? OptionalDouble.of(metres * levelMetres / knownMetres) : OptionalDouble.empty(),
                isSlopeKnown ? OptionalDouble.of(metres * steepMetres / knownMetres) : OptionalDouble.empty(),
                isSlopeKnown
                        ? Optional.of(Duration.ofMillis(Math.round(time * steepMillis / heights.joinedMillis())))
                        : Optional.empty());
    }
}
