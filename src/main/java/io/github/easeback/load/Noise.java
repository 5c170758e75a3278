package io.github.easeback.load;

import io.github.easeback.activity.Surface;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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

    /** How much the speed differs from run to run, by what each week and those before it tell; absent for too few runs. */
    private final List<Optional<RunSpread>> spreads;

    /**
     * The noise of the weeks of a runner.
     *
     * @param load the weeks
     */
    public Noise(LoadHistory load) {
        this.load = load;
        List<double[]> ofWeeks = load.weeks().stream().map(Noise::speeds).toList();
        double[] speeds = ofWeeks.stream().flatMapToDouble(Arrays::stream).toArray();
        int[] ends = new int[ofWeeks.size()];
        for (int week = 0; week < ends.length; week++) {
            ends[week] = (week == 0 ? 0 : ends[week - 1]) + ofWeeks.get(week).length;
        }
        spreads = IntStream.range(0, ends.length)
                .mapToObj(week -> RunSpread.of(usual(speeds, ends, week)))
                .toList();
    }

    /** Trails are slow for other reasons than the rest. */
    private static double[] speeds(WeeklyLoad week) {
        return week.runs().stream()
                .filter(run -> run.surface() != Surface.TRAIL)
                .flatMapToDouble(run -> LoadVariables.SPEED.of(run).stream())
                .toArray();
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

    /** That of the weeks up to the earlier one, so that the later one does not judge itself. */
    private Optional<RunSpread> spread(WeeklyLoad until) {
        LocalDate first = load.weeks().get(0).week().first();
        return spreads.get((int) ChronoUnit.WEEKS.between(first, until.week().first()));
    }

    /** The speeds of the twelve weeks up to one, of which each ends at a place. */
    private static double[] usual(double[] speeds, int[] ends, int week) {
        int start = week < WEEKS_OF_SPREAD ? 0 : ends[week - WEEKS_OF_SPREAD];
        return Arrays.copyOfRange(speeds, start, ends[week]);
    }

    private static OptionalDouble twoSided(OptionalDouble deviation) {
        return deviation.isPresent() ? OptionalDouble.of(TWO_SIDED_95 * deviation.getAsDouble()) : deviation;
    }

    @Override
    public String toString() {
        return "The noise of " + spreads.size() + " weeks";
    }
}
