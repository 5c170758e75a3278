package io.github.easeback.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The totals that a watch wrote for one session, in SI units. Whatever it did not write is absent, and so is what it wrote and can't be.
 *
 * @param start the start
 * @param timerTime the time without pauses
 * @param elapsedTime the time from start to end, pauses included
 * @param distanceMetres the distance
 * @param ascentMetres the metres climbed
 * @param descentMetres the metres descended
 * @param averageSpeed the average speed in metres per second
 * @param bestSpeed the highest speed in metres per second
 * @param cadence the average cadence in steps per minute, both feet counted
 * @param averageHeartRate the average heart rate in beats per minute
 * @param maximumHeartRate the highest heart rate in beats per minute
 * @param rpe the rating of perceived exertion on Borg's CR10 scale, 0 to 10
 * @param feel how the runner felt, 0 (very weak) to 100 (very strong)
 * @param steps the number of steps, both feet counted
 */
public record SessionSummary(
        Optional<Instant> start,
        Optional<Duration> timerTime,
        Optional<Duration> elapsedTime,
        OptionalDouble distanceMetres,
        OptionalDouble ascentMetres,
        OptionalDouble descentMetres,
        OptionalDouble averageSpeed,
        OptionalDouble bestSpeed,
        OptionalDouble cadence,
        OptionalDouble averageHeartRate,
        OptionalDouble maximumHeartRate,
        OptionalDouble rpe,
        OptionalInt feel,
        OptionalDouble steps) {

    /** Totals of which nothing is known. */
    public static final SessionSummary UNKNOWN = new SessionSummary(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalInt.empty(),
            OptionalDouble.empty());

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a number is negative, not finite, or beyond its scale
     */
    public SessionSummary {
        Check.required("start", start);
        Check.time("timerTime", timerTime);
        Check.time("elapsedTime", elapsedTime);
        Check.amount("distanceMetres", distanceMetres);
        Check.amount("ascentMetres", ascentMetres);
        Check.amount("descentMetres", descentMetres);
        Check.amount("averageSpeed", averageSpeed);
        Check.amount("bestSpeed", bestSpeed);
        Check.amount("cadence", cadence);
        Check.amount("averageHeartRate", averageHeartRate);
        Check.amount("maximumHeartRate", maximumHeartRate);
        Check.rpe(rpe);
        Check.feel(feel);
        Check.amount("steps", steps);
    }
}
