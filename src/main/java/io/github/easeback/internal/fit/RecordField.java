package io.github.easeback.internal.fit;

import com.garmin.fit.RecordMesg;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.util.List;

/** A field of record messages that is used, and what becomes of it. */
enum RecordField {
    DISTANCE(Quantity.DISTANCE, Values.NOT_NEGATIVE, RecordMesg.DistanceFieldNum),
    SPEED(Quantity.SPEED, Values.NOT_NEGATIVE, RecordMesg.EnhancedSpeedFieldNum, RecordMesg.SpeedFieldNum),
    ALTITUDE(Quantity.ALTITUDE, Values.ANY, RecordMesg.EnhancedAltitudeFieldNum, RecordMesg.AltitudeFieldNum),
    HEART_RATE(Quantity.HEART_RATE, Values.POSITIVE, RecordMesg.HeartRateFieldNum),
    CADENCE(Quantity.CADENCE, Values.NOT_NEGATIVE, RecordMesg.CadenceFieldNum),
    /** The fraction of the cadence; comes after it and is nothing without it. */
    FRACTIONAL_CADENCE(Quantity.CADENCE, Values.NOT_NEGATIVE, RecordMesg.FractionalCadenceFieldNum),
    VERTICAL_OSCILLATION(Quantity.VERTICAL_OSCILLATION, Values.POSITIVE, RecordMesg.VerticalOscillationFieldNum),
    STANCE_TIME(Quantity.STANCE_TIME, Values.POSITIVE, RecordMesg.StanceTimeFieldNum),
    STANCE_TIME_BALANCE(Quantity.STANCE_TIME_BALANCE, Values.POSITIVE, RecordMesg.StanceTimeBalanceFieldNum),
    STEP_LENGTH(Quantity.STEP_LENGTH, Values.POSITIVE, RecordMesg.StepLengthFieldNum);

    static final List<RecordField> ALL = List.of(values());

    private static final int STEPS_PER_STRIDE = 2;

    /** The least value that means something. */
    private static final class Values {

        static final double ANY = Double.NEGATIVE_INFINITY;
        /** A file may declare any type for a field, so numbers below zero are possible where they mean nothing. */
        static final double NOT_NEGATIVE = 0;
        /** Devices write 0 where they did not measure: no heart stands still, no foot touches the ground for no time. */
        static final double POSITIVE = Double.MIN_VALUE;
    }

    private final Quantity quantity;
    private final double least;
    private final double factor;
    private final int number;
    private final int older;

    RecordField(Quantity quantity, double least, int number) {
        this(quantity, least, number, number);
    }

    /** A field that another one carries in the files of older devices, as its component. */
    RecordField(Quantity quantity, double least, int number, int older) {
        this.quantity = quantity;
        this.least = least;
        this.number = number;
        this.older = older;
        factor = quantity == Quantity.CADENCE ? STEPS_PER_STRIDE : 1;
    }

    /** The number of the field, which the SDK gives it whichever field carried it. */
    int number() {
        return number;
    }

    /** The numbers of the fields that may carry it, the best one last. */
    List<Integer> carriers() {
        return older == number ? List.of(number) : List.of(older, number);
    }

    /** Puts a value in the unit of the profile into the last sample. */
    void put(Samples.Builder samples, double value) {
        putAll(samples, new double[] {meant(value)});
    }

    /** Puts values into as many last samples, each as it is {@link #meant}. */
    void putAll(Samples.Builder samples, double[] values) {
        if (this == FRACTIONAL_CADENCE) {
            samples.increaseLast(quantity, values);
        } else {
            samples.setLast(quantity, values);
        }
    }

    /** What a value in the unit of the profile means in the unit of the quantity; {@code NaN} if nothing was measured. */
    double meant(double value) {
        return value >= least && value < Double.POSITIVE_INFINITY ? value * factor : Double.NaN;
    }
}
