package io.github.easeback.form;

import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.SampleColumn;

/** What the samples of a run measured of how somebody ran, where it can be right; {@code NaN} where it was not measured, or can't be right. */
final class FormValues {

    /** The share of one foot is never all. */
    private static final double ALL = 100;

    private final Track track;
    private final SoundHeartRate heartRate;

    FormValues(Track track, SoundHeartRate heartRate) {
        this.track = track;
        this.heartRate = heartRate;
    }

    /** What was measured of one quantity at a sample. */
    interface Values {

        double at(int index);
    }

    /** What was measured of a quantity. */
    Values of(FormQuantity quantity) {
        return switch (quantity) {
            case CADENCE -> upTo(SampledForm.HIGHEST_CADENCE, Quantity.CADENCE);
            case STEP_LENGTH -> upTo(Double.MAX_VALUE, Quantity.STEP_LENGTH);
            case GROUND_CONTACT -> upTo(SampledForm.LONGEST_CONTACT_MILLIS, Quantity.STANCE_TIME);
            case VERTICAL_OSCILLATION -> upTo(Double.MAX_VALUE, Quantity.VERTICAL_OSCILLATION);
            case VERTICAL_RATIO -> ratio(of(FormQuantity.VERTICAL_OSCILLATION), of(FormQuantity.STEP_LENGTH));
            case BALANCE -> upTo(Math.nextDown(ALL), Quantity.STANCE_TIME_BALANCE);
            case HEART_RATE -> heartRate::at;
            case SPEED -> track::speed;
        };
    }

    private Values upTo(double highest, Quantity quantity) {
        SampleColumn column = track.measured(quantity);
        return index -> {
            double value = column.at(index);
            return value > 0 && value <= highest ? value : Double.NaN;
        };
    }

    private static Values ratio(Values part, Values whole) {
        return index -> ALL * part.at(index) / whole.at(index);
    }

    /** Whether there is any value. */
    boolean isRecorded(Values values) {
        for (int i = 0; i < track.size(); i++) {
            if (!Double.isNaN(values.at(i))) {
                return true;
            }
        }
        return false;
    }
}
