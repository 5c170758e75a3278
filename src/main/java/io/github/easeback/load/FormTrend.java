package io.github.easeback.load;

import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.internal.numbers.Median;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One quantity in minutes 10 to 15 of a runner's runs, one run after the other, with what is usual for this runner. A run counts if its minutes 10 to 15 can be compared, and if the
 * quantity was measured in them. The newest runs are held against the others, so they have no part in what is usual.
 *
 * <p>Of the balance only runs with the strap or pod of the newest run count. Ground contact time and step length go with the speed. As soon as ten runs before the newest tell how, the values are those that are expected at the median speed of these runs.
 *
 * @param quantity the quantity, which has the unit of all the values here
 * @param points the runs, the oldest first
 * @param slope by how much the quantity changes with the speed; absent if it is not corrected
 * @param usual what is usual, by the last 20 runs before the newest 5; absent if there are fewer than 8
 */
public record FormTrend(
        FormQuantity quantity, List<Point> points, Optional<SpeedSlope> slope, Optional<UsualRange> usual) {

    /** What is older tells nothing of how somebody runs now: half a year. Library convention. */
    public static final int DAYS = 182;

    private static final Set<FormQuantity> GO_WITH_SPEED =
            Set.of(FormQuantity.GROUND_CONTACT, FormQuantity.STEP_LENGTH);

    /**
     * One of the runs.
     *
     * @param run the run
     * @param measured the median of its minutes 10 to 15
     * @param value the same, as it is expected at the usual speed; what was measured if it is not corrected
     */
    public record Point(Run run, double measured, double value) {}

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public FormTrend {
        points = List.copyOf(points);
    }

    /**
     * The trends of the last half year of a history.
     *
     * @param load the history up to its day
     * @return one trend for each quantity that any of the runs has, in the order of {@link FormQuantity}; empty if the inside of no run was read; immutable
     */
    public static List<FormTrend> all(LoadHistory load) {
        LocalDate since = load.asOf().minusDays(DAYS);
        return all(load.history().withoutWalks().stream()
                .filter(run -> !run.date().isBefore(since))
                .toList());
    }

    /**
     * The trends of some runs, in the order of {@link FormQuantity}. The speed has none, since runs may have any.
     *
     * @param runs the runs, the oldest first; those of which the inside was not read are left out
     * @return one trend for each quantity that any of the runs has; immutable
     */
    public static List<FormTrend> all(List<Run> runs) {
        return Stream.of(FormQuantity.values())
                .filter(quantity -> quantity != FormQuantity.SPEED)
                .map(quantity -> of(quantity, runs))
                .filter(trend -> !trend.points.isEmpty())
                .toList();
    }

    /**
     * The trend of a quantity.
     *
     * @param quantity the quantity
     * @param runs the runs, the oldest first
     * @return the trend; without a point if no run has the quantity
     */
    public static FormTrend of(FormQuantity quantity, List<Run> runs) {
        List<Run> measured = bySameSensor(
                quantity,
                runs.stream()
                        .filter(run -> inMinutes10To15(run, quantity).isPresent())
                        .toList());
        double[] values = values(measured, quantity);
        double[] speeds = values(measured, FormQuantity.SPEED);
        int before = Math.max(0, values.length - UsualRange.NEWEST_RUNS);
        Optional<SpeedSlope> slope = speeds.length == values.length
                ? slope(quantity, Arrays.copyOf(speeds, before), Arrays.copyOf(values, before))
                : Optional.empty();
        double[] compared = slope.map(known -> atSpeed(Median.of(Arrays.copyOf(speeds, before)), known, speeds, values))
                .orElse(values);
        Point[] points = new Point[values.length];
        Arrays.setAll(points, i -> new Point(measured.get(i), values[i], compared[i]));
        return new FormTrend(
                quantity, List.of(points), slope, UsualRange.beforeNewest(compared, quantity.resolution()));
    }

    /**
     * How a quantity of a runner goes with the speed.
     *
     * @param quantity the quantity
     * @param runs the runs
     * @return absent if the quantity does not go with the speed, or if fewer than ten runs tell it
     */
    public static Optional<SpeedSlope> slope(FormQuantity quantity, List<Run> runs) {
        List<Run> measured = runs.stream()
                .filter(run -> inMinutes10To15(run, quantity).isPresent()
                        && inMinutes10To15(run, FormQuantity.SPEED).isPresent())
                .toList();
        return slope(quantity, values(measured, FormQuantity.SPEED), values(measured, quantity));
    }

    /** Another strap or pod measures another balance, so those of the newest run's one count. */
    private static List<Run> bySameSensor(FormQuantity quantity, List<Run> runs) {
        if (quantity != FormQuantity.BALANCE || runs.isEmpty()) {
            return runs;
        }
        OptionalLong sensor = OwnBalance.sensor(runs.get(runs.size() - 1));
        return runs.stream()
                .filter(run -> OwnBalance.sensor(run).equals(sensor))
                .toList();
    }

    private static Optional<SpeedSlope> slope(FormQuantity quantity, double[] speeds, double[] values) {
        return GO_WITH_SPEED.contains(quantity) ? SpeedSlope.of(speeds, values) : Optional.empty();
    }

    private static double[] atSpeed(double speed, SpeedSlope slope, double[] speeds, double[] values) {
        double[] compared = new double[values.length];
        Arrays.setAll(compared, i -> values[i] + slope.perSpeed() * (speed - speeds[i]));
        return compared;
    }

    private static double[] values(List<Run> runs, FormQuantity quantity) {
        return runs.stream()
                .flatMapToDouble(run -> inMinutes10To15(run, quantity).stream())
                .toArray();
    }

    private static OptionalDouble inMinutes10To15(Run run, FormQuantity quantity) {
        Optional<InsideRun> inside = run.form().inside();
        return inside.isPresent() ? inside.get().window(RunWindow.Part.B).median(quantity) : OptionalDouble.empty();
    }

    /**
     * The newest runs, which are held against what is usual.
     *
     * @return the last 5 runs, or all if there are fewer; immutable
     */
    public List<Point> newest() {
        return points.subList(Math.max(0, points.size() - UsualRange.NEWEST_RUNS), points.size());
    }

    /**
     * How many of the newest runs are unusual.
     *
     * @return 0 to 5; 0 if it is not known what is usual
     */
    public int outsideOfNewest() {
        return (int) newest().stream()
                .filter(point ->
                        usual.filter(range -> range.isOutside(point.value)).isPresent())
                .count();
    }
}
