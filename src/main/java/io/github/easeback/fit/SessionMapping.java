package io.github.easeback.fit;

import com.garmin.fit.SessionMesg;
import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Takes the totals out of a session message; {@code docs/fit-fields.md} lists the fields. */
final class SessionMapping {

    private static final int STEPS_PER_STRIDE = 2;
    private static final double MILLIS = 1000;
    /** {@code workout_rpe} holds ten times the CR10 value. */
    private static final double RPE_SCALE = 10;

    private SessionMapping() {}

    static Session session(SessionMesg message) {
        return new Session(summary(message), SportName.of(message.getSport(), message.getSubSport()));
    }

    private static SessionSummary summary(SessionMesg session) {
        return new SessionSummary(
                FitTime.instant(session.getStartTime()),
                duration(session, SessionMesg.TotalTimerTimeFieldNum),
                duration(session, SessionMesg.TotalElapsedTimeFieldNum),
                number(session, SessionMesg.TotalDistanceFieldNum),
                number(session, SessionMesg.TotalAscentFieldNum),
                number(session, SessionMesg.TotalDescentFieldNum),
                positive(number(session, SessionMesg.EnhancedAvgSpeedFieldNum)),
                positive(number(session, SessionMesg.EnhancedMaxSpeedFieldNum)),
                cadence(session),
                positive(number(session, SessionMesg.AvgHeartRateFieldNum)),
                positive(number(session, SessionMesg.MaxHeartRateFieldNum)),
                scaled(number(session, SessionMesg.WorkoutRpeFieldNum), 1 / RPE_SCALE),
                session.getWorkoutFeel() == null ? OptionalInt.empty() : OptionalInt.of(session.getWorkoutFeel()));
    }

    /** FIT counts strides, whole and fraction apart; runners count steps. */
    private static OptionalDouble cadence(SessionMesg session) {
        OptionalDouble whole = positive(number(session, SessionMesg.AvgCadenceFieldNum));
        if (whole.isEmpty()) {
            return whole;
        }
        double fraction =
                number(session, SessionMesg.AvgFractionalCadenceFieldNum).orElse(0);
        return OptionalDouble.of(STEPS_PER_STRIDE * (whole.getAsDouble() + fraction));
    }

    private static Optional<Duration> duration(SessionMesg session, int field) {
        OptionalDouble seconds = positive(number(session, field));
        return seconds.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(seconds.getAsDouble() * MILLIS)));
    }

    private static OptionalDouble number(SessionMesg session, int field) {
        Double value = session.getFieldDoubleValue(field);
        // A file may declare any type for a field, so totals below zero are possible; none of them means anything.
        return value == null || !(value >= 0) || value.isInfinite() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Devices write 0 where they did not measure: no session lasts no time, no heart stands still. */
    private static OptionalDouble positive(OptionalDouble value) {
        return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
    }

    private static OptionalDouble scaled(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }
}
