package io.github.easeback.internal.fit;

import com.garmin.fit.SessionMesg;
import java.util.List;

/** A total of a session message that is used. */
enum SessionField {
    TIMER_TIME(SessionMesg.TotalTimerTimeFieldNum),
    ELAPSED_TIME(SessionMesg.TotalElapsedTimeFieldNum),
    DISTANCE(SessionMesg.TotalDistanceFieldNum),
    ASCENT(SessionMesg.TotalAscentFieldNum),
    DESCENT(SessionMesg.TotalDescentFieldNum),
    AVERAGE_SPEED(SessionMesg.EnhancedAvgSpeedFieldNum, SessionMesg.AvgSpeedFieldNum),
    BEST_SPEED(SessionMesg.EnhancedMaxSpeedFieldNum, SessionMesg.MaxSpeedFieldNum),
    CADENCE(SessionMesg.AvgCadenceFieldNum),
    FRACTIONAL_CADENCE(SessionMesg.AvgFractionalCadenceFieldNum),
    AVERAGE_HEART_RATE(SessionMesg.AvgHeartRateFieldNum),
    MAXIMUM_HEART_RATE(SessionMesg.MaxHeartRateFieldNum),
    RPE(SessionMesg.WorkoutRpeFieldNum),
    FEEL(SessionMesg.WorkoutFeelFieldNum),
    /** Strides, in sessions of running and walking. */
    CYCLES(SessionMesg.TotalCyclesFieldNum);

    static final List<SessionField> ALL = List.of(values());

    private final int number;
    private final int older;

    SessionField(int number) {
        this(number, number);
    }

    /** A field that another one carries in the files of older devices, as its component. */
    SessionField(int number, int older) {
        this.number = number;
        this.older = older;
    }

    /** The number that the SDK gives the field, whichever field carried it. */
    int number() {
        return number;
    }

    /** The number of the field that carries it in the files of older devices, the same if none does. */
    int older() {
        return older;
    }
}
