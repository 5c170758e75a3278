package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What each day loaded, dense from the {@link RunHistory#beginning()}: a day without a run is in it, and it is a zero. Immutable.
 *
 * <p>A day on which a run lacks its value, or may be missing because its file could not be used, is marked. Methods over daily values know no such
 * marks, so ask for the coverage of their window before you believe them. A file whose day is not known is in no window.
 *
 * <pre>{@code
 * DailyLoad metres = DailyLoad.of(history, LoadVariables.DISTANCE, asOf);
 * Coverage known = metres.coverage(new Days(asOf.minusDays(27), asOf));
 * }</pre>
 */
public final class DailyLoad {

    private final LoadVariable variable;
    private final LocalDate first;
    /** The sum over the runs that have a value. */
    private final double[] values;

    private final int[] knownRuns;
    private final int[] missingRuns;

    private DailyLoad(LoadVariable variable, Calendar calendar) {
        this.variable = variable;
        first = calendar.first;
        int days = calendar.runs.size();
        values = new double[days];
        knownRuns = new int[days];
        missingRuns = new int[days];
        for (int i = 0; i < days; i++) {
            List<Run> runs = calendar.runs.get(i);
            WeekValue value = variable.over(runs);
            values[i] = value.value().orElse(0);
            knownRuns[i] = runs.size() - value.missingRuns();
            missingRuns[i] = value.missingRuns() + calendar.unreadable[i];
        }
    }

    /** The runs of each day, and how many may be missing. */
    private static final class Calendar {

        private final LocalDate first;
        private final List<List<Run>> runs;
        private final int[] unreadable;

        Calendar(RunHistory history, LocalDate lastDay) {
            first = history.beginning().orElse(LocalDate.MAX);
            int days = first.isAfter(lastDay) ? 0 : new Days(first, lastDay).count();
            runs = new ArrayList<>(Collections.nCopies(days, List.of()));
            unreadable = new int[days];
            history.withoutWalks().stream().filter(run -> has(run.date())).forEach(this::add);
            history.missingRunDays().stream().filter(this::has).forEach(day -> unreadable[index(day)]++);
        }

        private boolean has(LocalDate day) {
            return !day.isBefore(first) && index(day) < runs.size();
        }

        private int index(LocalDate day) {
            return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
        }

        /** Most days have one run. */
        private void add(Run run) {
            int day = index(run.date());
            List<Run> earlier = runs.get(day);
            List<Run> all = new ArrayList<>(earlier);
            all.add(run);
            runs.set(day, all);
        }
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
        return of(history, List.of(variable), lastDay).get(0);
    }

    /**
     * Cuts a history into days, for several variables.
     *
     * @param history the runs; those after {@code lastDay} are left out
     * @param variables variables whose values add up
     * @param lastDay the last day
     * @return the dense days of each variable, in the order of the variables
     * @throws IllegalArgumentException if the values of a variable don't add up
     */
    public static List<DailyLoad> of(RunHistory history, List<LoadVariable> variables, LocalDate lastDay) {
        variables.forEach(Totals::requireSum);
        Calendar calendar = new Calendar(history, lastDay);
        return variables.stream()
                .map(variable -> new DailyLoad(variable, calendar))
                .toList();
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
        return IntStream.range(0, values.length).mapToObj(this::day).toList();
    }

    private DayLoad day(int index) {
        boolean isUnknown = knownRuns[index] == 0 && missingRuns[index] > 0;
        return new DayLoad(
                first.plusDays(index),
                isUnknown ? OptionalDouble.empty() : OptionalDouble.of(values[index]),
                knownRuns[index],
                missingRuns[index]);
    }

    /**
     * What is known of each day up to a day, from the day after the last one before a window of which something is unknown: a mean that runs over the
     * whole history would take what is unknown for rest.
     *
     * @param window the window that ends with the last day to give
     * @return the values in order, in the unit of the variable; none if the window ends before the first run
     */
    public double[] knownSinceGap(Days window) {
        int from = index(window.first());
        while (from > 0 && missingRuns[from - 1] == 0) {
            from--;
        }
        return Arrays.copyOfRange(
                values, from, Math.max(from, index(window.last().plusDays(1))));
    }

    /** The index of a day, and for days outside of the series that of the nearest end. */
    private int index(LocalDate day) {
        return values.length == 0 ? 0 : (int) Math.min(values.length, Math.max(0, ChronoUnit.DAYS.between(first, day)));
    }

    /**
     * How much is known of the runs of a window.
     *
     * @param window the days; those outside of the series have no runs
     * @return the number of known and missing runs
     */
    public Coverage coverage(Days window) {
        int from = index(window.first());
        int to = index(window.last().plusDays(1));
        return new Coverage(
                Arrays.stream(knownRuns, from, to).sum(),
                Arrays.stream(missingRuns, from, to).sum());
    }

    @Override
    public String toString() {
        return variable + " of " + values.length + " days";
    }
}
