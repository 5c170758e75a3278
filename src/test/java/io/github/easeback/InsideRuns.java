package io.github.easeback;

import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.TheilSen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up runs of which the inside was read: one quantity in minutes 3 to 10 and in minutes 10 to 15. */
public final class InsideRuns {

    private static final double SPEED = 2.5;

    private InsideRuns() {}

    /** A run of 6 km on a day, at the same speed in both windows. */
    public static Run.Builder run(LocalDate day, FormQuantity quantity, double before, double after) {
        return with(
                day,
                inside(
                        window(RunWindow.Part.A, quantity, before, SPEED),
                        window(RunWindow.Part.B, quantity, after, SPEED),
                        List.of()));
    }

    /** A run on a day with one value at one speed all along. */
    public static Run.Builder run(
            LocalDate day, FormQuantity quantity, double value, double atSpeed, double speedBefore) {
        return with(
                day,
                inside(
                        window(RunWindow.Part.A, quantity, value, speedBefore),
                        window(RunWindow.Part.B, quantity, value, atSpeed),
                        List.of()));
    }

    /** A run on a day whose quantity made a step at a minute. */
    public static Run.Builder step(LocalDate day, FormQuantity quantity, int minute, double before, double after) {
        FormChange step = FormChange.step(quantity, minute, before, after, new TheilSen(1, 0, 2));
        return with(
                day,
                inside(
                        window(RunWindow.Part.A, quantity, before, SPEED),
                        window(RunWindow.Part.B, quantity, after, SPEED),
                        List.of(step)));
    }

    /** A run on a day that was too short to compare anything. */
    public static Run.Builder tooShort(LocalDate day) {
        return with(day, inside(unknown(RunWindow.Part.A), unknown(RunWindow.Part.B), List.of()));
    }

    private static Run.Builder with(LocalDate day, InsideRun inside) {
        return TestRuns.on(day.toString())
                .distanceMetres(6_000)
                .timerTime(Duration.ofMinutes(40))
                .form(RunningForm.UNKNOWN.withInside(inside));
    }

    private static InsideRun inside(RunWindow one, RunWindow other, List<FormChange> changes) {
        return new InsideRun(
                Duration.ZERO,
                List.of(one, other, unknown(RunWindow.Part.C)),
                changes,
                Decoupling.unknown(NotComparable.TOO_SHORT),
                Balance.unknown(NotComparable.NOT_RECORDED),
                Duration.ZERO);
    }

    private static RunWindow window(RunWindow.Part part, FormQuantity quantity, double value, double speed) {
        return new RunWindow(
                part, Duration.ofMinutes(5), Optional.empty(), Map.of(quantity, value, FormQuantity.SPEED, speed));
    }

    private static RunWindow unknown(RunWindow.Part part) {
        return new RunWindow(part, Duration.ZERO, Optional.of(NotComparable.TOO_SHORT), Map.of());
    }
}
