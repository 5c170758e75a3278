package io.github.easeback.load;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Where a variable is going over some weeks: the Theil-Sen slope, which is the median of the slopes between all pairs of weeks, and Sen's 95 % interval around it
 * (doi:10.2307/2285891), with Kendall's variance corrected for ties. One unusual week changes neither much.
 *
 * <p>The interval rests on a normal approximation. With four or five weeks it reaches from the smallest to the largest slope, and for four weeks even that
 * holds only 92 %: 2 of the 24 orders of four values have all slopes on one side.
 *
 * @param weeks how many weeks have a value, 4 to 12
 * @param median the median of the weeks
 * @param slope the change per week
 * @param low the lower end of the interval of the slope
 * @param high the upper end of the interval of the slope
 */
public record Trend(int weeks, double median, double slope, double low, double high) {

    /** The fewest weeks that give a trend; library convention. */
    public static final int FEWEST_WEEKS = 4;

    /** The most weeks that a trend looks at; library convention. Over a longer time the newest weeks would hardly count. */
    public static final int MOST_WEEKS = 12;

    private static final double QUANTILE = new NormalDistribution().inverseCumulativeProbability(0.975);
    /**
     * The trend of the last weeks of a history. Only weeks that are over count, and one in which a run lacks the value or may be missing is not known.
     *
     * @param load the weeks
     * @param variable the variable
     * @param weeks how many weeks to look at, 4 to 12
     * @return absent if fewer than four of them are known
     * @throws IllegalArgumentException if {@code weeks} is below 4 or above 12
     */
    public static Optional<Trend> ofLastWeeks(LoadHistory load, LoadVariable variable, int weeks) {
        if (weeks < FEWEST_WEEKS) {
            throw new IllegalArgumentException("A trend takes " + FEWEST_WEEKS + " weeks or more, not " + weeks);
        }
        requireAtMost(weeks);
        List<WeeklyLoad> over =
                load.weeks().stream().filter(WeeklyLoad::isComplete).toList();
        return of(over.stream()
                .skip(Math.max(0, over.size() - weeks))
                .map(week -> week.known(variable))
                .toList());
    }

    /**
     * The trend of weekly values.
     *
     * @param weekly the value of each week in order, absent where it is not known; at most 12
     * @return absent if fewer than four are known
     * @throws IllegalArgumentException if there are more than 12 weeks
     */
    public static Optional<Trend> of(List<OptionalDouble> weekly) {
        requireAtMost(weekly.size());
        int[] weeks = IntStream.range(0, weekly.size())
                .filter(week -> weekly.get(week).isPresent())
                .toArray();
        if (weeks.length < FEWEST_WEEKS) {
            return Optional.empty();
        }
        double[] values =
                weekly.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        double[] slopes = slopes(weeks, values);
        double between = QUANTILE * Math.sqrt(variance(values));
        int low = (int) Math.rint((slopes.length - between) / 2) - 1;
        int high = (int) Math.rint((slopes.length + between) / 2);
        return Optional.of(new Trend(
                weeks.length,
                Median.of(values),
                Median.of(slopes),
                slopes[Math.max(0, low)],
                slopes[Math.min(slopes.length - 1, high)]));
    }

    private static void requireAtMost(int weeks) {
        if (weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("A trend looks at " + MOST_WEEKS + " weeks at most, not at " + weeks);
        }
    }

    /** The slopes between all pairs of weeks, from the smallest to the largest. */
    private static double[] slopes(int[] weeks, double[] values) {
        return IntStream.range(0, weeks.length)
                .boxed()
                .flatMapToDouble(
                        i -> IntStream.range(0, i).mapToDouble(j -> (values[i] - values[j]) / (weeks[i] - weeks[j])))
                .sorted()
                .toArray();
    }

    /** Kendall's: n(n-1)(2n+5)/18, less the same of each group of equal values. */
    private static double variance(double[] values) {
        Map<Double, Long> equal =
                Arrays.stream(values).boxed().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        double ties = equal.values().stream().mapToDouble(Trend::pairs).sum();
        return (pairs(values.length) - ties) / 18;
    }

    private static double pairs(long n) {
        return (double) n * (n - 1) * (2 * n + 5);
    }

    /**
     * The change per week, relative to the median of the weeks.
     *
     * @return such as 0.05 for 5 % a week; absent if the median is zero
     */
    public OptionalDouble fractionPerWeek() {
        return median > 0 ? OptionalDouble.of(slope / median) : OptionalDouble.empty();
    }
}
