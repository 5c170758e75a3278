package io.github.easeback.internal.form;

import io.github.easeback.activity.Surface;
import java.util.Arrays;

/** The grade of the ground from each sample of a track to the next. */
final class StepGrades {

    private final double[] grades;

    /**
     * Follows the ground.
     *
     * @param track the track
     * @param elevation its heights
     * @param ground the grades that are known already
     * @param surface the ground; that of a treadmill and of a running track counts as level (library convention)
     */
    StepGrades(Track track, ElevationSeries elevation, TerrainStatistics ground, Surface surface) {
        grades = new double[track.size()];
        if (surface == Surface.TREADMILL || surface == Surface.TRACK) {
            return;
        }
        if (elevation.isKnown() && Grade.isKnownFor(elevation)) {
            Arrays.fill(grades, Double.NaN);
            takeOver(elevation, ground);
            followRest(track, new Grade(elevation));
        } else {
            Arrays.fill(grades, Double.NaN);
        }
    }

    /** Takes the grades of steps from one height to the next. */
    private void takeOver(ElevationSeries elevation, TerrainStatistics ground) {
        for (int i = 1; i < elevation.size(); i++) {
            if (elevation.sample(i) == elevation.sample(i - 1) + 1) {
                grades[elevation.sample(i)] = ground.grade(i);
            }
        }
    }

    private void followRest(Track track, Grade grade) {
        for (int i = 1; i < grades.length; i++) {
            if (Double.isNaN(grades[i])) {
                grades[i] = grade.at((track.metres(i - 1) + track.metres(i)) / 2);
            }
        }
    }

    /**
     * The grade from the sample before to one.
     *
     * @return height over distance, up positive; {@code NaN} if it is not known
     */
    double at(int index) {
        return grades[index];
    }
}
