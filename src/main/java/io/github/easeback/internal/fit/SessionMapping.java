package io.github.easeback.internal.fit;

import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.internal.recording.SessionSummary;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Takes the totals out of a session message; {@code docs/fit-fields.md} lists the fields. */
final class SessionMapping {

    private static final int STEPS_PER_STRIDE = 2;
    private static final double MILLIS = 1000;
    /** {@code workout_rpe} holds ten times the CR10 value, so it ends at 100, as {@code workout_feel} does. */
    private static final double RPE_SCALE = 10;

    private static final double TOP_OF_SCALE = 100;

    private final Mesg session;
    private final Map<SessionField, Double> values = new EnumMap<>(SessionField.class);

    private SessionMapping(Mesg session) {
        this.session = session;
        for (SessionField field : SessionField.ALL) {
            Double value = session.getFieldDoubleValue(field.number());
            if (value != null) {
                values.put(field, value);
            }
        }
    }

    static Session session(Mesg message) {
        return new Session(
                new SessionMapping(message).summary(),
                SportName.of(message, SessionMesg.SportFieldNum, SessionMesg.SubSportFieldNum));
    }

    private SessionSummary summary() {
        return new SessionSummary(
                FitTime.instant(session, SessionMesg.StartTimeFieldNum),
                FitTime.instant(session, SessionMesg.TimestampFieldNum),
                totals());
    }

    private ActivityTotals totals() {
        return ActivityTotals.builder()
                .timerTime(duration(SessionField.TIMER_TIME))
                .elapsedTime(duration(SessionField.ELAPSED_TIME))
                .distanceMetres(number(SessionField.DISTANCE))
                .ascentMetres(number(SessionField.ASCENT))
                .descentMetres(number(SessionField.DESCENT))
                .averageSpeed(positive(SessionField.AVERAGE_SPEED))
                .bestSpeed(positive(SessionField.BEST_SPEED))
                .cadence(cadence())
                .averageHeartRate(positive(SessionField.AVERAGE_HEART_RATE))
                .maximumHeartRate(positive(SessionField.MAXIMUM_HEART_RATE))
                .rpe(rpe())
                .feel(feel())
                .steps(steps())
                .build();
    }

    /** FIT counts strides, whole and fraction apart; runners count steps. */
    private OptionalDouble cadence() {
        OptionalDouble whole = positive(SessionField.CADENCE);
        if (whole.isEmpty()) {
            return whole;
        }
        double fraction = number(SessionField.FRACTIONAL_CADENCE).orElse(0);
        return OptionalDouble.of(STEPS_PER_STRIDE * (whole.getAsDouble() + fraction));
    }

    /** The cycles of a runner are strides: two steps each. */
    private OptionalDouble steps() {
        OptionalDouble strides = positive(SessionField.CYCLES);
        return strides.isPresent() ? OptionalDouble.of(STEPS_PER_STRIDE * strides.getAsDouble()) : strides;
    }

    private Optional<Duration> duration(SessionField field) {
        OptionalDouble seconds = positive(field);
        return seconds.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(seconds.getAsDouble() * MILLIS)));
    }

    private OptionalDouble rpe() {
        OptionalDouble tenfold = rating(SessionField.RPE);
        return tenfold.isPresent() ? OptionalDouble.of(tenfold.getAsDouble() * (1 / RPE_SCALE)) : tenfold;
    }

    private OptionalInt feel() {
        OptionalDouble feel = rating(SessionField.FEEL);
        return feel.isPresent() ? OptionalInt.of((int) feel.getAsDouble()) : OptionalInt.empty();
    }

    /** What lies beyond the scale is no rating. */
    private OptionalDouble rating(SessionField field) {
        OptionalDouble value = number(field);
        return value.orElse(0) <= TOP_OF_SCALE ? value : OptionalDouble.empty();
    }

    /** A file may declare any type for a field, so totals below zero are possible; none of them means anything. */
    private OptionalDouble number(SessionField field) {
        double value = values.getOrDefault(field, Double.NaN);
        return value >= 0 && value < Double.POSITIVE_INFINITY ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Devices write 0 where they did not measure: no session lasts no time, no heart stands still. */
    private OptionalDouble positive(SessionField field) {
        OptionalDouble value = number(field);
        return value.orElse(0) > 0 ? value : OptionalDouble.empty();
    }
}
