package io.github.easeback.layoff;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import io.github.easeback.internal.numbers.Median;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.TimeAboveEasyLoad;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What a runner was used to before some days without a run: medians of the last eight whole weeks, since the last weeks before a layoff are often cut by pain already, and
 * the last one is often the jump that caused it. Weeks without a run count as 0; weeks of an earlier layoff and the four weeks after it do not count, nor do weeks in
 * which runs are missing. Library conventions.
 *
 * @param weekMetres the usual week: the median of the weeks, the mean if there are one or two; absent if there is none
 * @param weeks how many weeks that rests on
 * @param days from the first of these weeks to the last; absent if there is none
 * @param longestMetres the usual longest run: the second longest of these weeks, since one race is no habit; absent if there is no run in them
 * @param easySpeed the easy speed in metres per second: what the runner gives, else the median running speed of the runs without walks of these weeks, trails left
 *     out; absent if it is unknown
 */
public record Usual(
        OptionalDouble weekMetres,
        int weeks,
        Optional<Days> days,
        OptionalDouble longestMetres,
        OptionalDouble easySpeed) {

    /** How many whole weeks before a layoff are looked at. */
    public static final int WEEKS = 8;

    private static final int WEEKS_AFTER_A_LAYOFF = 4;
    private static final int FEWEST_FOR_A_MEDIAN = 3;

    /**
     * What was usual before a day.
     *
     * @param load the weeks up to the day of the report
     * @param firstDay the first day without a run, not after the week of the report
     * @param earlier the layoffs before that day; others are left out
     * @return what was usual
     */
    public static Usual before(LoadHistory load, LocalDate firstDay, List<Layoff> earlier) {
        int began = (int) ChronoUnit.WEEKS.between(load.weeks().get(0).week().first(), firstDay);
        List<WeeklyLoad> whole = load.weeks().subList(Math.max(0, began - WEEKS), began).stream()
                .filter(week -> isUsual(week, firstDay, earlier))
                .toList();
        List<WeeklyLoad> uncut =
                whole.stream().filter(week -> !week.isCut(load.history())).toList();
        List<WeeklyLoad> weeks = uncut.isEmpty() ? whole : uncut;
        // Somebody who has run for less than a week is used to no more than that.
        boolean isNew = began == 0;
        return isNew ? of(load, List.of(until(firstDay, load.weeks().get(0)))) : of(load, weeks);
    }

    /** Of the first week, what comes before an injury in it. */
    private static WeeklyLoad until(LocalDate firstDay, WeeklyLoad week) {
        int days = (int) ChronoUnit.DAYS.between(week.week().first(), firstDay);
        return days > 0 ? week.firstDays(days) : week;
    }

    /** Nothing is known of before, but perhaps the easy speed that the runner gives. */
    static Usual unknown(LoadHistory load) {
        return of(load, List.of());
    }

    private static boolean isUsual(WeeklyLoad week, LocalDate firstDay, List<Layoff> earlier) {
        boolean isKnown = week.runs().isEmpty()
                ? week.unreadable() == 0
                : week.known(LoadVariables.DISTANCE).isPresent();
        return isKnown
                && earlier.stream()
                        .filter(layoff -> layoff.firstDay().isBefore(firstDay))
                        .noneMatch(layoff -> isInOrAfter(week, layoff));
    }

    private static boolean isInOrAfter(WeeklyLoad week, Layoff layoff) {
        return !week.week().last().isBefore(layoff.firstDay())
                && week.week().first().isBefore(layoff.returnDay().plusWeeks(WEEKS_AFTER_A_LAYOFF));
    }

    private static Usual of(LoadHistory load, List<WeeklyLoad> weeks) {
        List<Run> runs = weeks.stream().flatMap(week -> week.runs().stream()).toList();
        return new Usual(
                usualWeek(weeks.stream()
                        .mapToDouble(week -> week.known(LoadVariables.DISTANCE).orElse(0))
                        .toArray()),
                weeks.size(),
                weeks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Days(
                                weeks.get(0).week().first(),
                                weeks.get(weeks.size() - 1).week().last())),
                secondLongest(runs),
                easySpeed(load, runs));
    }

    private static OptionalDouble usualWeek(double[] metres) {
        return metres.length >= FEWEST_FOR_A_MEDIAN
                ? median(metres)
                : Arrays.stream(metres).average();
    }

    private static OptionalDouble median(double[] values) {
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Median.of(values));
    }

    private static OptionalDouble secondLongest(List<Run> runs) {
        List<Double> longest = runs.stream()
                .flatMapToDouble(run -> run.distanceMetres().stream())
                .boxed()
                .sorted(Collections.reverseOrder())
                .limit(2)
                .toList();
        return longest.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(longest.get(longest.size() - 1));
    }

    private static OptionalDouble easySpeed(LoadHistory load, List<Run> runs) {
        OptionalDouble given = load.variables().stream()
                .filter(TimeAboveEasyLoad.class::isInstance)
                .flatMapToDouble(variable -> ((TimeAboveEasyLoad) variable).easySpeed().stream())
                .findFirst();
        return given.isPresent()
                ? given
                : median(runs.stream()
                        .filter(run -> run.surface() != Surface.TRAIL)
                        .flatMapToDouble(Usual::steadySpeed)
                        .toArray());
    }

    /** The speed of a run without walks; one that does not tell its walks is taken for such. */
    private static DoubleStream steadySpeed(Run run) {
        boolean isWithWalks =
                run.gait().filter(gait -> !gait.walkingTime().isZero()).isPresent();
        return isWithWalks ? DoubleStream.empty() : LoadVariables.SPEED.of(run).stream();
    }
}
