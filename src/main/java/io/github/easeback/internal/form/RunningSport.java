package io.github.easeback.internal.form;

import io.github.easeback.activity.Surface;
import io.github.easeback.internal.recording.Recording;
import java.util.Map;
import java.util.Set;

/** Tells runs from other sports, by the FIT names of sport and sub-sport. */
final class RunningSport {

    /** Sub-sports that only runners have; some devices write them under a general sport. */
    private static final Set<String> RUNNING_SUB_SPORTS =
            Set.of("treadmill", "street", "trail", "track", "indoor_running");

    private static final Set<String> GENERAL_SPORTS = Set.of("", "generic", "fitness_equipment");

    private static final Map<String, Surface> SURFACES = Map.of(
            "street", Surface.ROAD,
            "trail", Surface.TRAIL,
            "ultra", Surface.TRAIL,
            "track", Surface.TRACK,
            "treadmill", Surface.TREADMILL,
            "virtual_activity", Surface.TREADMILL);

    private RunningSport() {}

    static boolean isUnnamed(Recording recording) {
        return recording.sport().isEmpty() && !RUNNING_SUB_SPORTS.contains(recording.subSport());
    }

    static boolean isRun(Recording recording) {
        boolean isGeneral = GENERAL_SPORTS.contains(recording.sport());
        return recording.sport().equals("running") || (isGeneral && RUNNING_SUB_SPORTS.contains(recording.subSport()));
    }

    /** A hall may have a track or a treadmill, so {@code indoor_running} says nothing of the ground. */
    static Surface surface(Recording recording) {
        return SURFACES.getOrDefault(recording.subSport(), Surface.UNKNOWN);
    }
}
