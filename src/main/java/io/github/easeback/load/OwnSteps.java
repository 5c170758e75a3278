package io.github.easeback.load;

import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Tolerance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps inside of a run beside what the earlier runs of this runner differ by. A minute is told only of a step that is larger than the minimal detectable change between two of
 * these runs, {@link OwnBaseline#detectableChange()}, in minutes 10 to 15, at the same speed, and of the balance with the same sensor; a smaller one is a drift. Without such a baseline
 * {@link io.github.easeback.activity.FormQuantity#leastChange} stands. Library convention.
 */
public final class OwnSteps {

    private OwnSteps() {}

    /**
     * What went on inside of a run, by what the earlier runs tell.
     *
     * @param inside what went on inside of the run
     * @param run the run
     * @param others runs in any order, of which the last 20 that began before it and whose inside was read count
     * @return the same, with no minute of the steps that are too small for it
     * @throws NullPointerException if an argument is or holds null
     */
    public static InsideRun of(InsideRun inside, Run run, List<Run> others) {
        List<Run> before = others.stream()
                .filter(other -> other.compareTo(run) < 0)
                .sorted()
                .toList();
        return inside.withChanges(inside.changes().stream()
                .map(change -> isBeyond(change, run, before) ? change : change.withoutMinute())
                .toList());
    }

    private static boolean isBeyond(FormChange change, Run run, List<Run> before) {
        if (change.minute().isEmpty()) {
            return true;
        }
        double step = change.after().orElseThrow() - change.before().orElseThrow();
        return OwnBaseline.of(usual(change, run, before), change.quantity().resolution())
                .filter(baseline -> !Tolerance.isAbove(Math.abs(step), baseline.detectableChange()))
                .isEmpty();
    }

    private static double[] usual(FormChange change, Run run, List<Run> before) {
        List<Run> all = Stream.concat(before.stream(), Stream.of(run)).toList();
        double[] values = FormTrend.of(change.quantity(), all).points().stream()
                .filter(point -> !point.run().equals(run))
                .mapToDouble(FormTrend.Point::value)
                .toArray();
        return Arrays.copyOfRange(values, Math.max(0, values.length - UsualRange.MOST_RUNS), values.length);
    }
}
