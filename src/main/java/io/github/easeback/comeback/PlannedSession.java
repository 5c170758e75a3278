package io.github.easeback.comeback;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Workout;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.OptionalDouble;
import java.util.zip.CRC32;

/**
 * A session of a plan: a walk and a jog, so many times, and then on in the same turns until the distance is there.
 *
 * @param id a name that stays the same as long as the day does, and tells nothing of health
 * @param date the local day
 * @param stage the name of the stage whose turns it has
 * @param walkSeconds how long each walk lasts; 0 for continuous running
 * @param runSeconds how long each jog lasts, all of the time for continuous running; 0 for a walk
 * @param repeat how many whole turns fit into the distance, at least 1
 * @param durationSeconds how long it takes, with the walks, in seconds
 * @param runningSeconds how much of that is running, in seconds
 * @param distanceMetres the distance with the walks, in metres
 * @param speedLimit the highest speed of the running in metres per second; absent if no easy speed is known
 */
public record PlannedSession(
        String id,
        LocalDate date,
        String stage,
        int walkSeconds,
        int runSeconds,
        int repeat,
        double durationSeconds,
        double runningSeconds,
        double distanceMetres,
        OptionalDouble speedLimit) {

    /** A session of a stage over a distance. */
    static PlannedSession of(Stage stage, LocalDate date, double metres, double jogSpeed, OptionalDouble speedLimit) {
        double seconds = stage.seconds(metres, jogSpeed);
        boolean isInOnePiece = stage.walkSeconds() == 0;
        return new PlannedSession(
                "run-" + date,
                date,
                stage.id(),
                stage.walkSeconds(),
                isInOnePiece ? (int) seconds : stage.runSeconds(),
                isInOnePiece ? 1 : Math.max(1, (int) (metres / stage.metresOfTurn(jogSpeed))),
                seconds,
                stage.runningSeconds(metres, jogSpeed),
                metres,
                stage.isWalk() ? OptionalDouble.empty() : speedLimit);
    }

    /**
     * Tells whether there is no running in it.
     *
     * @return true for a walk
     */
    public boolean isWalk() {
        return runSeconds == 0;
    }

    /**
     * What tells the workout of this session from all others on a watch, and in the file of the run that was done by it. The same session has always the same one, whoever plans it; two sessions
     * of a day whose turns differ have different ones.
     *
     * @return the identity: a checksum (CRC-32) of the {@link #id()}, the seconds of a turn, the whole turns and the limit of the speed in whole millimetres per second, and noon UTC of the day
     */
    public Workout.Id workoutId() {
        // The last digits of a limit are no difference.
        String limit = speedLimit.isPresent() ? String.valueOf(Math.round(1000 * speedLimit.getAsDouble())) : "none";
        CRC32 sum = new CRC32();
        sum.update((id + " " + walkSeconds + " " + runSeconds + " " + repeat + " " + limit)
                .getBytes(StandardCharsets.UTF_8));
        // A watch takes 0 for no number at all.
        long serialNumber = Math.max(1, sum.getValue());
        return new Workout.Id(serialNumber, date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    /** The run that this will be, in the evening of its day. */
    Run toRun() {
        var evening = date.plusDays(1).atStartOfDay().minusSeconds(1);
        double walking = durationSeconds - runningSeconds;
        // Rounded so that no speed gets above what it was planned with.
        return Run.builder(id, evening.toInstant(ZoneOffset.UTC), evening)
                .distanceMetres(distanceMetres)
                .timerTime(Duration.ofMillis((long) Math.ceil(1000 * durationSeconds)))
                .gait(new Gait(
                        Duration.ofMillis((long) (1000 * walking)),
                        walking * Stage.WALKING_SPEED,
                        walking > 0 ? repeat : 0,
                        repeat))
                .ascentMetres(0)
                .descentMetres(0)
                .build();
    }
}
