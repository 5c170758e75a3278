package io.github.easeback.activity;

import java.time.Duration;
import java.util.List;

/**
 * What went on inside of a run, by its samples: what was measured in its windows and how it changed from minute to minute. It says nothing of why.
 *
 * @param firstRunning the timer time of the first running, from the first sample on; minute 0 of all that is told here
 * @param windows the windows A, B and C
 * @param changes how each quantity went on that the watch recorded, in the order of {@link FormQuantity}; the speed and the vertical ratio have no entry
 * @param decoupling how the heart rate went away from the speed
 * @param balance how the ground contact was shared between the feet
 * @param heartRateLeftOut the timer time in which the heart rate followed the steps for at least a minute, and is left out of all that is told here
 */
public record InsideRun(
        Duration firstRunning,
        List<RunWindow> windows,
        List<FormChange> changes,
        Decoupling decoupling,
        Balance balance,
        Duration heartRateLeftOut) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a time is negative, or if the windows are not A, B and C
     */
    public InsideRun {
        Check.time("firstRunning", firstRunning);
        windows = List.copyOf(Check.required("windows", windows));
        List<RunWindow.Part> parts = windows.stream().map(RunWindow::part).toList();
        if (!parts.equals(List.of(RunWindow.Part.values()))) {
            throw new IllegalArgumentException("The windows are " + parts + ", and have to be A, B and C");
        }
        changes = List.copyOf(Check.required("changes", changes));
        Check.required("decoupling", decoupling);
        Check.required("balance", balance);
        Check.time("heartRateLeftOut", heartRateLeftOut);
    }

    /**
     * The same with other changes.
     *
     * @param others how each quantity went on, in the order of {@link FormQuantity}
     * @return a new instance
     * @throws NullPointerException if {@code others} is or holds null
     */
    public InsideRun withChanges(List<FormChange> others) {
        return new InsideRun(firstRunning, windows, others, decoupling, balance, heartRateLeftOut);
    }

    /**
     * One of the windows.
     *
     * @param part which one
     * @return the window
     */
    public RunWindow window(RunWindow.Part part) {
        return windows.get(RunWindow.Part.IN_ORDER.indexOf(part));
    }

    /**
     * How a quantity went on.
     *
     * @param quantity the quantity
     * @return what is told of it; not recorded if there is no entry
     */
    public FormChange change(FormQuantity quantity) {
        return changes.stream()
                .filter(change -> change.quantity() == quantity)
                .findFirst()
                .orElseGet(() -> FormChange.notAssessable(quantity, NotComparable.NOT_RECORDED));
    }
}
