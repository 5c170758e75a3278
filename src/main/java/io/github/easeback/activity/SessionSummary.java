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
 * @param end the end
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
        OptionalDouble steps,
        Optional<Instant> end) {

    /** Totals of which nothing is known. */
    public static final SessionSummary UNKNOWN =
            of(Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());

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
        Check.required("end", end);
    }

    /**
     * Totals whose end is not known.
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
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a number is negative, not finite, or beyond its scale
     */
    public SessionSummary(
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
        this(
                start,
                timerTime,
                elapsedTime,
                distanceMetres,
                ascentMetres,
                descentMetres,
                averageSpeed,
                bestSpeed,
                cadence,
                averageHeartRate,
                maximumHeartRate,
                rpe,
                feel,
                steps,
                Optional.empty());
    }

    /**
     * Totals of which only the start, the times and the distance are known.
     *
     * @param start the start
     * @param timer the time without pauses
     * @param elapsed the time from start to end, pauses included
     * @param metres the distance
     * @return the totals
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a number is negative or not finite
     */
    public static SessionSummary of(
            Optional<Instant> start, Optional<Duration> timer, Optional<Duration> elapsed, OptionalDouble metres) {
        return new SessionSummary(
                start,
                timer,
                elapsed,
                metres,
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
    }

    /**
     * The same totals with another cadence.
     *
     * @param stepsPerMinute the average cadence, both feet counted
     * @return the new totals
     */
    public SessionSummary withCadence(OptionalDouble stepsPerMinute) {
        return of(
                timerTime,
                elapsedTime,
                distanceMetres,
                averageSpeed,
                bestSpeed,
                ascentMetres,
                descentMetres,
                stepsPerMinute);
    }

    /**
     * The same totals with another climb.
     *
     * @param ascent the metres climbed
     * @param descent the metres descended
     * @return the new totals
     */
    public SessionSummary withClimb(OptionalDouble ascent, OptionalDouble descent) {
        return of(timerTime, elapsedTime, distanceMetres, averageSpeed, bestSpeed, ascent, descent, cadence);
    }

    /**
     * The same totals with another elapsed time.
     *
     * @param elapsed the time from start to end, pauses included
     * @return the new totals
     */
    public SessionSummary withElapsedTime(Optional<Duration> elapsed) {
        return of(timerTime, elapsed, distanceMetres, averageSpeed, bestSpeed, ascentMetres, descentMetres, cadence);
    }

    /**
     * The same totals with another way and another time.
     *
     * @param timer the time without pauses
     * @param elapsed the time from start to end
     * @param metres the distance
     * @param average the average speed in metres per second
     * @param best the highest speed in metres per second
     * @return the new totals
     */
    public SessionSummary withTotals(
            Optional<Duration> timer,
            Optional<Duration> elapsed,
            OptionalDouble metres,
            OptionalDouble average,
            OptionalDouble best) {
        return of(timer, elapsed, metres, average, best, ascentMetres, descentMetres, cadence);
    }

    private SessionSummary of(
            Optional<Duration> timer,
            Optional<Duration> elapsed,
            OptionalDouble metres,
            OptionalDouble average,
            OptionalDouble best,
            OptionalDouble ascent,
            OptionalDouble descent,
            OptionalDouble stepsPerMinute) {
        return new SessionSummary(
                start,
                timer,
                elapsed,
                metres,
                ascent,
                descent,
                average,
                best,
                stepsPerMinute,
                averageHeartRate,
                maximumHeartRate,
                rpe,
                feel,
                steps,
                end);
    }
}
