package io.github.easeback.form;

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

    private static final int PARTS = RunWindow.Part.values().length;
    private static final double TEN_MINUTES = 10;

    private final Track track;
    private final ComparableRunning running;
    private final FormQuantity quantity;
    private final OptionalDouble[] medians = new OptionalDouble[PARTS];
    private final double[] minutes = new double[MOST_MINUTES];
    private final double[] values = new double[MOST_MINUTES];
    private int size;

    /**
     * Follows a quantity.
     *
     * @param track the track
     * @param running which steps are compared
     * @param quantity the quantity
     * @param measured what was measured of it
     */
    FormCourse(Track track, ComparableRunning running, FormQuantity quantity, FormValues.Values measured) {
        this.track = track;
        this.running = running;
        this.quantity = quantity;
        Arrays.fill(medians, OptionalDouble.empty());
        follow(measured);
    }

    private void follow(FormValues.Values measured) {
        TimeMedian ofMinute = new TimeMedian();
        TimeMedian ofPart = new TimeMedian();
        int minute = 0;
        int part = -1;
        long since = 0;
        for (int i = running.first(); i <= running.last(); i++) {
            since = running.isComparable(i) ? since + track.timerStep(i) : 0;
            double value = measured.at(i);
            if (since == 0 || Double.isNaN(value)) {
                continue;
            }
            if (running.minute(i) != minute) {
                endMinute(minute, ofMinute);
                minute = running.minute(i);
            }
            if (running.part(i) != part) {
                endPart(part, ofPart);
                part = running.part(i);
            }
            // A value stands for the time since the one before, unless that is too long ago.
            long millis = since <= Track.LONGEST_GAP_MILLIS ? since : track.timerStep(i);
            ofMinute.add(value, millis);
            ofPart.add(value, millis);
            since = 0;
        }
        endMinute(minute, ofMinute);
        endPart(part, ofPart);
    }

    private void endMinute(int minute, TimeMedian values) {
        OptionalDouble median = values.take(ComparableRunning.LEAST_OF_MINUTE_MILLIS);
        if (minute >= RunWindow.Part.A.fromMinute() && median.isPresent() && size < MOST_MINUTES) {
            minutes[size] = minute;
            this.values[size] = median.getAsDouble();
            size++;
        }
    }

    private void endPart(int part, TimeMedian values) {
        OptionalDouble median = values.take(ComparableRunning.LEAST_MILLIS);
        if (part >= 0) {
            medians[part] = median;
        }
    }

    /** The median of a window; absent if too little was measured in it. */
    OptionalDouble median(RunWindow.Part part) {
        return medians[RunWindow.Part.IN_ORDER.indexOf(part)];
    }

    /**
     * How the quantity went on from minute to minute.
     *
     * @param ifUnmeasured what is said if there are enough comparable minutes, and too few of them have a value
     */
    FormChange change(NotComparable ifUnmeasured) {
        double[] at = Arrays.copyOf(minutes, size);
        double[] of = Arrays.copyOf(values, size);
        Optional<TheilSen> slope = size < ChangePoint.FEWEST_MINUTES ? Optional.empty() : TheilSen.of(at, of);
        return slope.map(perMinute -> change(new ChangePoint(at, of, quantity), perMinute.per(TEN_MINUTES)))
                .orElseGet(() -> FormChange.notAssessable(
                        quantity,
                        running.reasonOfMinutes(ChangePoint.FEWEST_MINUTES).orElse(ifUnmeasured)));
    }

    private FormChange change(ChangePoint point, TheilSen perTenMinutes) {
        return switch (point.kind()) {
            case STEP -> FormChange.step(quantity, point.minute(), point.before(), point.after(), perTenMinutes);
            case DRIFT -> FormChange.drift(quantity, perTenMinutes);
            default -> FormChange.none(quantity, perTenMinutes);
        };
    }
}
