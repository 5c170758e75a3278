package io.github.easeback.internal.form;

import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.TheilSen;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** One quantity over the comparable running of a run: its medians in the windows, and from minute to minute. */
final class FormCourse {

    /** Later, nobody compares with the first minutes; and the slopes between all pairs of minutes stay few. Library convention. */
    private static final int MOST_MINUTES = 90;

    private static final int FIRST_MINUTE = RunWindow.Part.A.fromMinute();
    private static final int PARTS = RunWindow.Part.values().length;
    private static final double TEN_MINUTES = 10;

    /** A heart rate that is a fifth higher from one minute on, within the first quarter of an hour, was not found before. Library conventions. */
    private static final int LATEST_PULSE_MINUTE = 15;

    private static final double LARGEST_RISE_OF_HEART_RATE = 1.2;

    private final ComparableRunning running;
    private final FormQuantity quantity;
    private final OptionalDouble[] medians = new OptionalDouble[PARTS];
    private final double[] minutes = new double[MOST_MINUTES];
    private final double[] values = new double[MOST_MINUTES];
    private int size;

    /**
     * Follows a quantity.
     *
     * @param running which steps are compared
     * @param quantity the quantity
     * @param measured what was measured of it in each of these steps, {@code NaN} if it was not
     * @param ofMinute to find the median of a minute with
     * @param ofPart to find the median of a window with
     */
    FormCourse(
            ComparableRunning running,
            FormQuantity quantity,
            double[] measured,
            TimeMedian ofMinute,
            TimeMedian ofPart) {
        this.running = running;
        this.quantity = quantity;
        Arrays.fill(medians, OptionalDouble.empty());
        ofMinute.countBy(quantity.resolution());
        ofPart.countBy(quantity.resolution());
        follow(measured, ofMinute, ofPart);
    }

    private void follow(double[] measured, TimeMedian ofMinute, TimeMedian ofPart) {
        int part = 0;
        int to;
        for (int from = 0; from < running.count(); from = to) {
            int minute = running.minute(from);
            to = from + 1;
            while (to < running.count() && running.minute(to) == minute) {
                to++;
            }
            if (minute >= FIRST_MINUTE) {
                add(measured, from, to, ofMinute);
                endMinute(minute, ofMinute);
                if (ComparableRunning.part(minute) != part) {
                    medians[part] = ofPart.take(ComparableRunning.LEAST_MILLIS);
                    part = ComparableRunning.part(minute);
                }
                ofPart.addAll(ofMinute);
                ofMinute.clear();
            }
        }
        medians[part] = ofPart.take(ComparableRunning.LEAST_MILLIS);
    }

    private void add(double[] measured, int from, int to, TimeMedian ofMinute) {
        boolean isAfterGap = true;
        for (int i = from; i < to; i++) {
            double value = measured[i];
            if (value > 0) {
                ofMinute.add(value, isAfterGap ? since(measured, i) : running.millis(i));
            }
            isAfterGap = !(value > 0);
        }
    }

    /** For how long a value stands: since the one before, unless that is too long ago, or not all steps between them are compared. */
    private int since(double[] measured, int place) {
        int millis = running.millis(place);
        for (int i = place - 1; i >= 0 && millis <= Track.LONGEST_GAP_MILLIS && isGap(measured, i); i--) {
            millis += running.millis(i);
        }
        return millis <= Track.LONGEST_GAP_MILLIS ? millis : running.millis(place);
    }

    private boolean isGap(double[] measured, int place) {
        return Double.isNaN(measured[place]) && running.step(place + 1) == running.step(place) + 1;
    }

    private void endMinute(int minute, TimeMedian ofMinute) {
        if (isFollowed() && size < MOST_MINUTES) {
            OptionalDouble median = ofMinute.median(ComparableRunning.LEAST_OF_MINUTE_MILLIS);
            if (median.isPresent()) {
                minutes[size] = minute;
                values[size] = median.getAsDouble();
                size++;
            }
        }
    }

    /** What is compared goes at one speed anyway, and the ratio follows from two others. */
    private boolean isFollowed() {
        return quantity != FormQuantity.SPEED && quantity != FormQuantity.VERTICAL_RATIO;
    }

    /** The median of a window; absent if too little was measured in it. */
    OptionalDouble median(RunWindow.Part part) {
        return medians[RunWindow.Part.IN_ORDER.indexOf(part)];
    }

    /**
     * How the quantity went on from minute to minute.
     *
     * @param ifUnmeasured what is said if there are enough comparable minutes, and too few of them have a value
     * @return absent if that is not looked at
     */
    Optional<FormChange> change(NotComparable ifUnmeasured) {
        return isFollowed() ? Optional.of(changeOr(ifUnmeasured)) : Optional.empty();
    }

    private FormChange changeOr(NotComparable ifUnmeasured) {
        double[] at = Arrays.copyOf(minutes, size);
        double[] of = Arrays.copyOf(values, size);
        Optional<TheilSen> slope = size < ChangePoint.FEWEST_MINUTES ? Optional.empty() : TheilSen.of(at, of);
        return slope.map(perMinute -> change(new ChangePoint(at, of, quantity), perMinute.per(TEN_MINUTES)))
                .orElseGet(() -> FormChange.notAssessable(
                        quantity,
                        running.reasonOfMinutes(ChangePoint.FEWEST_MINUTES).orElse(ifUnmeasured)));
    }

    /** From minute 3 on and at an even pace, a heart rate goes up little by little. */
    private boolean isPulseFoundLate(ChangePoint point) {
        return quantity == FormQuantity.HEART_RATE
                && point.minute() <= LATEST_PULSE_MINUTE
                && point.after() > LARGEST_RISE_OF_HEART_RATE * point.before();
    }

    private FormChange change(ChangePoint point, TheilSen perTenMinutes) {
        return switch (point.kind()) {
            case STEP ->
                isPulseFoundLate(point)
                        ? FormChange.notAssessable(quantity, NotComparable.PULSE_FOUND_LATE)
                        : FormChange.step(quantity, point.minute(), point.before(), point.after(), perTenMinutes);
            case DRIFT -> FormChange.drift(quantity, perTenMinutes);
            default -> FormChange.none(quantity, perTenMinutes);
        };
    }
}
