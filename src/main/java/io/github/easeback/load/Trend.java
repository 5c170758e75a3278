package io.github.easeback.load;

import io.github.easeback.activity.TheilSen;
import io.github.easeback.internal.numbers.Median;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Where a variable is going over some weeks: the {@linkplain TheilSen Theil-Sen slope} and its 95 % interval. One unusual week changes neither much, and with four or
 * five weeks the interval is a rough one.
 *
 * @param weeks how many weeks have a value, 4 to 12
 * @param median the median of the weeks
 * @param slope the change per week
 * @param low the lower end of the interval of the slope
 * @param high the upper end of the interval of the slope
 */
public record Trend(int weeks, double median, double slope, double low, double high) {

    /** The fewest weeks that give a trend; library convention. */
    public static final int FEWEST_WEEKS = TheilSen.FEWEST;

    /** The most weeks that a trend looks at; library convention. Over a longer time the newest weeks would hardly count. */
    public static final int MOST_WEEKS = 12;

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
        double[] weeks = IntStream.range(0, weekly.size())
                .filter(week -> weekly.get(week).isPresent())
                .asDoubleStream()
                .toArray();
        double[] values =
                weekly.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        return TheilSen.of(weeks, values)
                .map(trend -> new Trend(weeks.length, Median.of(values), trend.slope(), trend.low(), trend.high()));
    }

    private static void requireAtMost(int weeks) {
        if (weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("A trend looks at " + MOST_WEEKS + " weeks at most, not at " + weeks);
        }
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
