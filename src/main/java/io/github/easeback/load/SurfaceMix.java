package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * On which surfaces some runs were.
 *
 * @param parts what was run on each surface, in the order of {@link Surface}; a surface without a run is not in it
 */
public record SurfaceMix(Map<Surface, Part> parts) {

    /**
     * Copies the map.
     *
     * @throws NullPointerException if {@code parts} is null or holds a null key
     */
    public SurfaceMix {
        Map<Surface, Part> copy = new EnumMap<>(Surface.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
    }

    /**
     * Sorts runs by their surface.
     *
     * @param runs the runs
     * @return their mix
     */
    public static SurfaceMix of(List<Run> runs) {
        Map<Surface, Part> parts = new EnumMap<>(Surface.class);
        runs.forEach(run -> parts.merge(run.surface(), Part.of(run), Part::plus));
        return new SurfaceMix(parts);
    }

    /**
     * What was run on one surface.
     *
     * @param metres the distance of the runs that have one
     * @param runs how many runs there were
     * @param runsWithoutDistance how many of them lack a distance, so that {@code metres} tells only a part
     */
    public record Part(double metres, int runs, int runsWithoutDistance) {

        private static Part of(Run run) {
            OptionalDouble metres = LoadVariables.DISTANCE.of(run);
            return new Part(metres.orElse(0), 1, metres.isPresent() ? 0 : 1);
        }

        private Part plus(Part other) {
            return new Part(metres + other.metres, runs + other.runs, runsWithoutDistance + other.runsWithoutDistance);
        }
    }
}
