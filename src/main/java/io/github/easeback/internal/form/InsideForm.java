package io.github.easeback.internal.form;

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
    private final TimeMedian ofMinute = new TimeMedian();
    private final TimeMedian ofPart = new TimeMedian();

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
        running = new ComparableRunning(track, breaks, grades, ofPart);
        heartRate = new SoundHeartRate(track);
        values = new FormValues(track, running, heartRate);
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
            if (values.isRecorded(quantity)) {
                FormCourse course = new FormCourse(running, quantity, values.compared(quantity), ofMinute, ofPart);
                for (Part part : Part.values()) {
                    course.median(part)
                            .ifPresent(value ->
                                    medians.get(Part.IN_ORDER.indexOf(part)).put(quantity, value));
                }
                course.change(unmeasured(quantity)).ifPresent(changes::add);
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
        if (!values.isRecorded(FormQuantity.BALANCE)) {
            return Balance.unknown(NotComparable.NOT_RECORDED);
        }
        ofPart.countBy(FormQuantity.BALANCE.resolution());
        double[] balances = values.balances();
        for (int i = running.first(); i <= running.last(); i++) {
            if (running.isLevel(i) && balances[i] > 0) {
                ofPart.add(balances[i], (int) track.timerStep(i));
            }
        }
        OptionalDouble left = ofPart.take(ComparableRunning.LEAST_MILLIS);
        return left.isPresent()
                ? Balance.of(left.getAsDouble())
                : Balance.unknown(running.reasonOfLevel().orElse(NotComparable.NOT_RECORDED));
    }
}
