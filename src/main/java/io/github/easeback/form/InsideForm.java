package io.github.easeback.form;

import io.github.easeback.activity.Balance;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.RunWindow.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What went on inside of a run, put together: windows, changes, decoupling and balance. */
final class InsideForm {

    private final Track track;
    private final StepGrades grades;
    private final ComparableRunning running;
    private final SoundHeartRate heartRate;
    private final FormValues values;

    /**
     * Looks into a run.
     *
     * @param track the track
     * @param breaks where the runner runs
     * @param grades the grade of each step
     */
    InsideForm(Track track, WalkBreaks breaks, StepGrades grades) {
        this.track = track;
        this.grades = grades;
        running = new ComparableRunning(track, breaks, grades);
        heartRate = new SoundHeartRate(track);
        values = new FormValues(track, heartRate);
    }

    /** What went on; absent if there was no running. */
    Optional<InsideRun> insideRun() {
        if (!running.isAny()) {
            return Optional.empty();
        }
        List<FormChange> changes = new ArrayList<>();
        List<Map<FormQuantity, Double>> medians = new ArrayList<>();
        for (int part = 0; part < Part.values().length; part++) {
            medians.add(new EnumMap<>(FormQuantity.class));
        }
        for (FormQuantity quantity : FormQuantity.values()) {
            FormValues.Values measured = values.of(quantity);
            if (values.isRecorded(measured)) {
                FormCourse course = new FormCourse(track, running, quantity, measured);
                for (Part part : Part.values()) {
                    course.median(part)
                            .ifPresent(value ->
                                    medians.get(Part.IN_ORDER.indexOf(part)).put(quantity, value));
                }
                if (isFollowed(quantity)) {
                    changes.add(course.change(unmeasured(quantity)));
                }
            }
        }
        return Optional.of(new InsideRun(
                running.start(),
                windows(medians),
                changes,
                new HeartRateDecoupling(track, running, grades, heartRate).decoupling(),
                balance(),
                heartRate.leftOut()));
    }

    /** What is compared goes at one speed anyway, and the ratio follows from two others. */
    private static boolean isFollowed(FormQuantity quantity) {
        return quantity != FormQuantity.SPEED && quantity != FormQuantity.VERTICAL_RATIO;
    }

    private NotComparable unmeasured(FormQuantity quantity) {
        boolean isLeftOut =
                quantity == FormQuantity.HEART_RATE && !heartRate.leftOut().isZero();
        return isLeftOut ? NotComparable.FOLLOWS_CADENCE : NotComparable.NOT_RECORDED;
    }

    private List<RunWindow> windows(List<Map<FormQuantity, Double>> medians) {
        List<RunWindow> windows = new ArrayList<>();
        for (Part part : Part.values()) {
            Optional<NotComparable> reason = running.reason(part);
            windows.add(new RunWindow(
                    part,
                    running.compared(part),
                    reason,
                    reason.isPresent() ? Map.of() : medians.get(Part.IN_ORDER.indexOf(part))));
        }
        return windows;
    }

    /** The balance of all level running, at any speed. */
    private Balance balance() {
        FormValues.Values balances = values.of(FormQuantity.BALANCE);
        if (!values.isRecorded(balances)) {
            return Balance.unknown(NotComparable.NOT_RECORDED);
        }
        TimeMedian median = new TimeMedian();
        for (int i = running.first(); i <= running.last(); i++) {
            double balance = balances.at(i);
            if (running.isLevel(i) && !Double.isNaN(balance)) {
                median.add(balance, track.timerStep(i));
            }
        }
        OptionalDouble left = median.take(ComparableRunning.LEAST_MILLIS);
        return left.isPresent()
                ? Balance.of(left.getAsDouble())
                : Balance.unknown(running.reasonOfLevel().orElse(NotComparable.NOT_RECORDED));
    }
}
