package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A history cut into weeks, dense from the week of its {@link RunHistory#beginning()} to the week of the report: a week without a run is in it,
 * and it is a zero. Immutable.
 *
 * @param history the runs up to the day of the report
 * @param definition where weeks begin
 * @param asOf the day of the report; its runs count
 * @param weeks the weeks in order, empty if there is no run; only the last may be incomplete
 */
public record LoadHistory(RunHistory history, WeekDefinition definition, LocalDate asOf, List<WeeklyLoad> weeks) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code weeks} is or holds null
     */
    public LoadHistory {
        weeks = List.copyOf(weeks);
    }

    /**
     * Cuts a history into weeks.
     *
     * @param history the runs; those after {@code asOf} are left out
     * @param definition where weeks begin
     * @param asOf the day of the report
     * @return the dense weeks
     */
    public static LoadHistory of(RunHistory history, WeekDefinition definition, LocalDate asOf) {
        RunHistory known = history.until(asOf);
        Map<LocalDate, List<Run>> runs = known.runs().stream()
                .collect(Collectors.groupingBy(
                        run -> definition.weekOf(run.date()).first()));
        List<LocalDate> missing = known.missingRunDays();
        List<WeeklyLoad> weeks = new ArrayList<>();
        if (known.beginning().isPresent()) {
            Days week = definition.weekOf(known.beginning().get());
            while (!week.first().isAfter(asOf)) {
                LocalDate lastDay = week.last().isAfter(asOf) ? asOf : week.last();
                int unreadable = (int) missing.stream().filter(week::contains).count();
                weeks.add(new WeeklyLoad(week, lastDay, runs.getOrDefault(week.first(), List.of()), unreadable));
                week = definition.weekOf(week.last().plusDays(1));
            }
        }
        return new LoadHistory(known, definition, asOf, weeks);
    }

    /**
     * The seven days that end on a day, whatever day of the week that is. It need not agree with any week of {@link #weeks()}, so print its
     * {@link WeeklyLoad#days()} beside its values.
     *
     * @param lastDay the last of the seven days, not after {@link #asOf()}
     * @return the seven days with their runs; days before the first run are without
     * @throws IllegalArgumentException if {@code lastDay} is after {@link #asOf()}
     */
    public WeeklyLoad rolling(LocalDate lastDay) {
        if (lastDay.isAfter(asOf)) {
            throw new IllegalArgumentException("Nothing is known of " + lastDay + ", which is after " + asOf);
        }
        Days days = new Days(lastDay.minusDays(WeekDefinition.DAYS - 1L), lastDay);
        List<Run> runs =
                history.runs().stream().filter(run -> days.contains(run.date())).toList();
        int unreadable =
                (int) history.missingRunDays().stream().filter(days::contains).count();
        return new WeeklyLoad(days, lastDay, runs, unreadable);
    }

    /** How much there is, and not each week with its runs. */
    @Override
    public String toString() {
        return weeks.size() + " weeks up to " + asOf + ", of " + history;
    }
}
