package io.github.easeback.internal.form;

import io.github.easeback.activity.Terrain;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sums up the ground of a track: climb, level distance of the same cost, steep descent. Shares of the samples are taken as shares of the totals that are counted. */
final class TerrainStatistics {

    /** The ground must be known for this share of the time, or of the distance, to speak for the run. Library convention. */
    private static final double ENOUGH = 0.8;

    private static final double STEEP_DESCENT = -0.1;
    /** A grade is a difference of sums, so exactly 10 % may lie a hair off. */
    private static final double HAIR = 1e-6;
    /** A grade is looked at this often along the track. Library convention, below the window of a grade. */
    private static final double STRIDE_METRES = 10;

    private final Track track;
    private final ElevationSeries elevation;
    /** The grade between the height before and each one; {@code NaN} where it was not looked at as a whole. */
    private final double[] grades;

    private double knownMetres;
    private double levelMetres;
    private double steepMetres;
    private double steepMillis;

    TerrainStatistics(Track track, ElevationSeries elevation) {
        this.track = track;
        this.elevation = elevation;
        grades = new double[elevation.size()];
        Arrays.fill(grades, Double.NaN);
        if (elevation.isKnown() && Grade.isKnownFor(elevation)) {
            follow(new Grade(elevation));
        }
    }

    private void follow(Grade along) {
        for (int i = 1; i < elevation.size(); i++) {
            double length = elevation.metres(i) - elevation.metres(i - 1);
            if (elevation.isJoined(i) && length > 0) {
                follow(along, i, length);
            }
        }
    }

    private void follow(Grade along, int index, double length) {
        int parts = (int) Math.ceil(length / STRIDE_METRES);
        double part = length / parts;
        for (int k = 0; k < parts; k++) {
            double grade = along.at(elevation.metres(index - 1) + (k + 0.5) * part);
            knownMetres += part;
            levelMetres += part * RunningCost.levelMetres(grade);
            if (grade <= STEEP_DESCENT + HAIR) {
                steepMetres += part;
                steepMillis += (double) elevation.timerStep(index) / parts;
            }
            grades[index] = parts == 1 ? grade : Double.NaN;
        }
    }

    /**
     * The grade half way from the height before to one.
     *
     * @return height over distance, up positive; {@code NaN} if it was not looked at
     */
    double grade(int index) {
        return grades[index];
    }

    /**
     * The terrain.
     *
     * @param distance the distance that is counted for the run
     * @param timer the timer time that is counted for the run
     */
    Terrain terrain(OptionalDouble distance, Optional<Duration> timer) {
        double metres = distance.orElse(track.totalMetres());
        if (!elevation.isKnown()
                || !Climb.isPossible(elevation.ascent() + elevation.descent(), metres)
                || Climb.isTrembling(elevation.ascent(), elevation.range())) {
            return Terrain.UNKNOWN;
        }
        boolean isGradeKnown = knownMetres > 0 && knownMetres >= ENOUGH * track.totalMetres();
        double time = timer.orElse(Duration.ofMillis(track.totalTimerMillis())).toMillis();
        return new Terrain(
                OptionalDouble.of(elevation.ascent()),
                OptionalDouble.of(elevation.descent()),
                isGradeKnown ? OptionalDouble.of(metres * levelMetres / knownMetres) : OptionalDouble.empty(),
                isGradeKnown ? OptionalDouble.of(metres * steepMetres / knownMetres) : OptionalDouble.empty(),
                isGradeKnown
                        ? Optional.of(Duration.ofMillis(Math.round(time * steepMillis / elevation.joinedMillis())))
                        : Optional.empty());
    }
}
