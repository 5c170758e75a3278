package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What each day loaded, dense from the day of the first run: a day without a run is in it, and it is a zero. Immutable.
 *
 * <p>A day on which a run lacks its value, or may be missing because its file could not be used, is marked. Methods over daily values know no such
 * marks, so ask for the coverage of their window before you believe them. A file whose day is not known is in no window.
 */
public final class DailyLoad {

    private final LoadVariable variable;
    private final List<DayLoad> days;

    private DailyLoad(LoadVariable variable, List<DayLoad> days) {
        this.variable = variable;
        this.days = days;
    }

    /**
     * Cuts a history into days.
     *
     * @param history the runs; those after {@code lastDay} are left out
     * @param variable a variable whose values add up
     * @param lastDay the last day
     * @return the dense days, none if there is no run up to {@code lastDay}
     * @throws IllegalArgumentException if the values of {@code variable} don't add up
     */
    public static DailyLoad of(RunHistory history, LoadVariable variable, LocalDate lastDay) {
        Totals.requireSum(variable);
        Map<LocalDate, List<Run>> runs = history.runs().stream().collect(Collectors.groupingBy(Run::date));
        Map<LocalDate, Long> unreadable =
                history.missingRunDays().stream().collect(Collectors.groupingBy(day -> day, Collectors.counting()));
        List<DayLoad> days = new ArrayList<>();
        LocalDate day = history.firstDay().orElse(LocalDate.MAX);
        while (!day.isAfter(lastDay)) {
            int lost = Math.toIntExact(unreadable.getOrDefault(day, 0L));
            days.add(load(variable, day, runs.getOrDefault(day, List.of()), lost));
            day = day.plusDays(1);
        }
        return new DailyLoad(variable, List.copyOf(days));
    }

    private static DayLoad load(LoadVariable variable, LocalDate day, List<Run> runs, int unreadable) {
        WeekValue value = variable.over(runs);
        int known = runs.size() - value.missingRuns();
        int missing = value.missingRuns() + unreadable;
        boolean isUnknown = known == 0 && missing > 0;
        return new DayLoad(day, isUnknown ? OptionalDouble.empty() : value.value(), known, missing);
    }

    /**
     * The variable.
     *
     * @return a variable whose values add up
     */
    public LoadVariable variable() {
        return variable;
    }

    /**
     * The days.
     *
     * @return one entry for each day, in order; immutable
     */
    public List<DayLoad> days() {
        return days;
    }

    /**
     * What is known of each day up to a day, from the day after the last one before a window of which something is unknown: a mean that runs over the
     * whole history would take what is unknown for rest.
     *
     * @param window the window that ends with the last day to give
     * @return the values in order, in the unit of the variable; none if the window ends before the first run
     */
    public double[] knownSinceGap(Days window) {
        LocalDate gap = days.stream()
                .filter(entry -> entry.day().isBefore(window.first()) && !entry.isComplete())
                .map(DayLoad::day)
                .reduce((first, second) -> second)
                .orElse(LocalDate.MIN);
        return days.stream()
                .filter(entry -> entry.day().isAfter(gap) && !entry.day().isAfter(window.last()))
                .mapToDouble(entry -> entry.value().orElse(0))
                .toArray();
    }

    /**
     * How much is known of the runs of a window.
     *
     * @param window the days; those outside of the series have no runs
     * @return the number of known and missing runs
     */
    public Coverage coverage(Days window) {
        List<DayLoad> inside =
                days.stream().filter(entry -> window.contains(entry.day())).toList();
        return new Coverage(
                inside.stream().mapToInt(DayLoad::knownRuns).sum(),
                inside.stream().mapToInt(DayLoad::missingRuns).sum());
    }
}
