package io.github.easeback.form;

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
     * @param surface the ground; that of a treadmill and of a running track counts as level (library convention)
     */
    StepGrades(Track track, ElevationSeries elevation, Surface surface) {
        grades = new double[track.size()];
        if (surface == Surface.TREADMILL || surface == Surface.TRACK) {
            return;
        }
        if (elevation.isKnown() && Grade.isKnownFor(elevation)) {
            Grade grade = new Grade(elevation);
            for (int i = 1; i < grades.length; i++) {
                grades[i] = grade.at((track.metres(i - 1) + track.metres(i)) / 2);
            }
        } else {
            Arrays.fill(grades, Double.NaN);
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
