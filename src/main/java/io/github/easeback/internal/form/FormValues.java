package io.github.easeback.internal.form;

import io.github.easeback.activity.FormQuantity;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import java.util.function.IntToDoubleFunction;

/** What the samples of a run measured of how somebody ran, where it can be right; {@code NaN} where it was not measured, or can't be right. */
final class FormValues {

    /** The share of one foot is never all. */
    private static final double ALL = 100;

    private final Track track;
    private final ComparableRunning running;
    private final SoundHeartRate heartRate;

    FormValues(Track track, ComparableRunning running, SoundHeartRate heartRate) {
        this.track = track;
        this.running = running;
        this.heartRate = heartRate;
    }

    /** Whether a quantity was measured at any sample. */
    boolean isRecorded(FormQuantity quantity) {
        return switch (quantity) {
            case HEART_RATE -> track.measured(Quantity.HEART_RATE).isMeasured() && isAny(heartRate::at);
            case VERTICAL_RATIO ->
                column(FormQuantity.VERTICAL_OSCILLATION).isMeasured()
                        && column(FormQuantity.STEP_LENGTH).isMeasured()
                        && isAny(this::ratioAt);
            case SPEED -> isAny(track::speed);
            default -> column(quantity).isMeasured() && isAny(sample -> at(quantity, sample));
        };
    }

    private boolean isAny(IntToDoubleFunction values) {
        for (int i = 0; i < track.size(); i++) {
            if (!Double.isNaN(values.applyAsDouble(i))) {
                return true;
            }
        }
        return false;
    }

    /** What was measured in each of the steps that may be compared. */
    double[] compared(FormQuantity quantity) {
        return switch (quantity) {
            case HEART_RATE -> each(heartRate::at);
            case VERTICAL_RATIO -> ratios();
            case SPEED -> each(track::speed);
            default -> valuesOf(quantity);
        };
    }

    private double[] each(IntToDoubleFunction ofSample) {
        double[] values = new double[running.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ofSample.applyAsDouble(running.step(i));
        }
        return values;
    }

    private double[] ratios() {
        double[] values = valuesOf(FormQuantity.VERTICAL_OSCILLATION);
        double[] wholes = valuesOf(FormQuantity.STEP_LENGTH);
        for (int i = 0; i < values.length; i++) {
            values[i] = ALL * values[i] / wholes[i];
        }
        return values;
    }

    private double ratioAt(int sample) {
        return ALL * at(FormQuantity.VERTICAL_OSCILLATION, sample) / at(FormQuantity.STEP_LENGTH, sample);
    }

    private double[] valuesOf(FormQuantity quantity) {
        SampleColumn column = column(quantity);
        double highest = highest(quantity);
        double[] values = new double[running.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = orNaN(column.at(running.step(i)), highest);
        }
        return values;
    }

    private double at(FormQuantity quantity, int sample) {
        return orNaN(column(quantity).at(sample), highest(quantity));
    }

    /** The left foot's share of the ground contact at each sample. */
    double[] balances() {
        SampleColumn column = column(FormQuantity.BALANCE);
        double[] values = new double[track.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = orNaN(column.at(i), highest(FormQuantity.BALANCE));
        }
        return values;
    }

    private static double orNaN(double value, double highest) {
        return value > 0 && value <= highest ? value : Double.NaN;
    }

    private SampleColumn column(FormQuantity quantity) {
        return track.measured(
                switch (quantity) {
                    case CADENCE -> Quantity.CADENCE;
                    case STEP_LENGTH -> Quantity.STEP_LENGTH;
                    case GROUND_CONTACT -> Quantity.STANCE_TIME;
                    case VERTICAL_OSCILLATION -> Quantity.VERTICAL_OSCILLATION;
                    case BALANCE -> Quantity.STANCE_TIME_BALANCE;
                    case HEART_RATE -> Quantity.HEART_RATE;
                    default -> throw new IllegalArgumentException("No watch writes " + quantity + " as such");
                });
    }

    private static double highest(FormQuantity quantity) {
        return switch (quantity) {
            case CADENCE -> SampledForm.HIGHEST_CADENCE;
            case GROUND_CONTACT -> SampledForm.LONGEST_CONTACT_MILLIS;
            case BALANCE -> Math.nextDown(ALL);
            default -> Double.MAX_VALUE;
        };
    }
}
