package io.github.easeback.internal.fit;

import com.garmin.fit.Intensity;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import io.github.easeback.activity.Workout.Kind;
import io.github.easeback.activity.Workout.Lap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The laps that a watch wrote for the steps of a workout. A step may have several, such as one a kilometre; they are one. */
final class WorkoutLaps {

    /** No workout has more steps, and a hostile file must not fill the memory. */
    private static final int MOST_LAPS = 1_000;

    /** No step is longer; a file may declare any type for it. */
    private static final double LONGEST_SECONDS = Duration.ofDays(7).toSeconds();

    private final List<Lap> found = new ArrayList<>();
    private int lastStep = -1;

    /** Takes a lap message; one that belongs to no step says nothing here. */
    void add(Mesg message) {
        Integer step = message.getFieldIntegerValue(LapMesg.WktStepIndexFieldNum);
        Double seconds = message.getFieldDoubleValue(LapMesg.TotalTimerTimeFieldNum);
        boolean isTime = seconds != null && seconds >= 0 && seconds <= LONGEST_SECONDS;
        if (step == null || !isTime || found.size() == MOST_LAPS) {
            return;
        }
        Lap lap = new Lap(kind(message), Duration.ofMillis(Math.round(1000 * seconds)));
        if (step == lastStep) {
            Lap before = found.remove(found.size() - 1);
            lap = new Lap(before.kind(), before.timerTime().plus(lap.timerTime()));
        }
        found.add(lap);
        lastStep = step;
    }

    /** Watches copy what a step was for; one that doesn't takes all of it for active. */
    private static Kind kind(Mesg message) {
        Short intensity = message.getFieldShortValue(LapMesg.IntensityFieldNum);
        Intensity known = intensity == null ? Intensity.INVALID : Intensity.getByValue(intensity);
        return switch (known == null ? Intensity.INVALID : known) {
            case WARMUP -> Kind.WARM_UP;
            case COOLDOWN -> Kind.COOL_DOWN;
            case REST, RECOVERY -> Kind.WALK;
            default -> Kind.RUN;
        };
    }

    List<Lap> found() {
        return List.copyOf(found);
    }
}
