package io.github.easeback.load;

import io.github.easeback.activity.Surface;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far two weeks may lie apart though nothing has changed. A distance is off by what GPS is off; a speed is that too, and differs from run to
 * run of the same runner by wind, heat and company. An ascent or descent is off by a tenth. The error of times is not known here.
 */
public final class Noise {

    /** Two standard deviations hold 95 of 100 cases of a normal distribution. */
    private static final double TWO_SIDED_95 = 1.96;

    /** The runs that tell how much a runner's speed differs; library convention. */
    private static final int WEEKS_OF_SPREAD = 12;

    private final LoadHistory load;

    /**
     * The noise of the weeks of a runner.
     *
     * @param load the weeks
     */
    public Noise(LoadHistory load) {
        this.load = load;
    }

    /**
     * The noise of the ratio of the distances of two single runs.
     *
     * @return a fraction that 95 of 100 ratios stay within
     */
    public static OptionalDouble ofTwoRuns() {
        return twoSided(OptionalDouble.of(MeasuringError.GPS.ofOneRun() * Math.sqrt(2)));
    }

    /**
     * The noise of the ratio of a week to an earlier one.
     *
     * @param variable the variable
     * @param week the later week
     * @param before the earlier week
     * @return a fraction that 95 of 100 ratios stay within; absent if the error of the variable is not known
     */
    public OptionalDouble ofRatio(LoadVariable variable, WeeklyLoad week, WeeklyLoad before) {
        if (variable.equals(LoadVariables.DISTANCE)) {
            return twoSided(gps(week, before));
        }
        if (variable.equals(LoadVariables.ASCENT) || variable.equals(LoadVariables.DESCENT)) {
            return twoSided(MeasuringError.CLIMB.ofRatio(variable, week.runs(), before.runs()));
        }
        return variable.equals(LoadVariables.SPEED) ? twoSided(speed(week, before)) : OptionalDouble.empty();
    }

    private static OptionalDouble gps(WeeklyLoad week, WeeklyLoad before) {
        return MeasuringError.GPS.ofRatio(LoadVariables.DISTANCE, week.runs(), before.runs());
    }

    private OptionalDouble speed(WeeklyLoad week, WeeklyLoad before) {
        OptionalDouble measuring = gps(week, before);
        if (measuring.isEmpty()) {
            return measuring;
        }
        double runs = 1.0 / week.runs().size() + 1.0 / before.runs().size();
        double own = spread(before)
                .map(spread -> spread.relative() * Math.sqrt(runs))
                .orElse(0.0);
        return OptionalDouble.of(Math.max(measuring.getAsDouble(), own));
    }

    /**
     * How much the speed differs from run to run, by the twelve weeks up to the earlier one, so that the later one does not judge itself; trails are slow for other reasons than the
     * rest. Absent for too few runs.
     */
    private Optional<RunSpread> spread(WeeklyLoad until) {
        LocalDate first = load.weeks().get(0).week().first();
        int last = (int) ChronoUnit.WEEKS.between(first, until.week().first());
        return RunSpread.of(load.weeks().subList(Math.max(0, last - WEEKS_OF_SPREAD + 1), last + 1).stream()
                .flatMap(week -> week.runs().stream())
                .filter(run -> run.surface() != Surface.TRAIL)
                .flatMapToDouble(run -> LoadVariables.SPEED.of(run).stream())
                .toArray());
    }

    private static OptionalDouble twoSided(OptionalDouble deviation) {
        return deviation.isPresent() ? OptionalDouble.of(TWO_SIDED_95 * deviation.getAsDouble()) : deviation;
    }

    @Override
    public String toString() {
        return "The noise of " + load.weeks().size() + " weeks";
    }
}
