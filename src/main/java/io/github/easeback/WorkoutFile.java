package io.github.easeback;

import io.github.easeback.activity.Workout;
import io.github.easeback.internal.fit.WorkoutEncoder;
import java.util.Objects;

/**
 * A workout as a FIT file that a watch can take.
 *
 * <pre>{@code
 * Files.write(Path.of("walk-jog.fit"), WorkoutFile.of(workout));
 * }</pre>
 */
public final class WorkoutFile {

    private WorkoutFile() {}

    /**
     * The bytes of the file. The same workout gives the same bytes. Names are cut where a watch has no room for more: that of the workout after 15 bytes, that of a step after 24, never within a
     * character.
     *
     * @param workout the workout
     * @return the bytes
     * @throws NullPointerException if {@code workout} is null
     */
    public static byte[] of(Workout workout) {
        return WorkoutEncoder.encode(Objects.requireNonNull(workout, "workout"));
    }
}
