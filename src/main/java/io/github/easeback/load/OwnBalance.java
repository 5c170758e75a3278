package io.github.easeback.load;

import io.github.easeback.activity.Balance;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Run;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The balance of a run beside that of the runner's earlier runs with the same strap or pod: another one measures otherwise, so it begins a baseline of its own.
 *
 * @param left the left foot's share of the ground contact time, in percent; absent if it is not known
 * @param baseline what the earlier runs with the same sensor tell; absent if there are fewer than 8, or if the run does not tell its sensor
 * @param hasSensor whether the run tells which sensor measured it
 * @param isNewSensor whether the last earlier run with a balance was measured by another sensor
 */
public record OwnBalance(OptionalDouble left, Optional<OwnBaseline> baseline, boolean hasSensor, boolean isNewSensor) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public OwnBalance {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(baseline, "baseline");
    }

    /**
     * Puts a run beside those before it.
     *
     * @param run the run
     * @param others runs in any order, of which those that began before it count, as far as their inside was read
     * @return what is known
     * @throws NullPointerException if an argument is or holds null
     */
    public static OwnBalance of(Run run, List<Run> others) {
        OptionalLong sensor = sensor(run);
        List<Run> before = others.stream()
                .filter(other -> other.compareTo(run) < 0 && left(other).isPresent())
                .sorted()
                .toList();
        double[] same = before.stream()
                .filter(other -> sensor.isPresent() && sensor(other).equals(sensor))
                .mapToDouble(other -> left(other).orElseThrow())
                .toArray();
        boolean isNew = sensor.isPresent()
                && !before.isEmpty()
                && sensor(before.get(before.size() - 1)).isPresent()
                && !sensor(before.get(before.size() - 1)).equals(sensor);
        return new OwnBalance(left(run), OwnBaseline.of(same, OwnBaseline.LEAST_OF_BALANCE), sensor.isPresent(), isNew);
    }

    /**
     * Tells whether the balance differs from that of the earlier runs by more than they do from each other.
     *
     * @return true if it lies outside of the prediction interval of {@link OwnBaseline#limitOfNewRun()}; false also if too little is known
     */
    public boolean isChanged() {
        return left.isPresent()
                && baseline.filter(known -> known.isChanged(left.getAsDouble())).isPresent();
    }

    static OptionalLong sensor(Run run) {
        return run.origin().device().runningSensor();
    }

    private static OptionalDouble left(Run run) {
        return run.form().inside().map(InsideRun::balance).map(Balance::left).orElse(OptionalDouble.empty());
    }
}
