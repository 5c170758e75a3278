package io.github.easeback.load;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.numbers.RunnerDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A history cut into weeks, dense from the week of its {@link RunHistory#beginning()} to the week of the report: a week without a run is in it,
 * and it is a zero. Immutable.
 *
 * <pre>{@code
 * LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, asOf);
 * load.weeks().forEach(week -> System.out.println(week.value(LoadVariables.DISTANCE)));
 * }</pre>
 *
 * @param history the runs up to the day of the report
 * @param definition where weeks begin
 * @param asOf the day of the report; its runs count
 * @param variables the variables that the weeks are summed up by
 * @param weeks the weeks in order, empty if there is no run; only the last may be incomplete
 */
public record LoadHistory(
        RunHistory history,
        WeekDefinition definition,
        LocalDate asOf,
        List<LoadVariable> variables,
        List<WeeklyLoad> weeks) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is or holds null
     */
    public LoadHistory {
        variables = List.copyOf(variables);
        weeks = List.copyOf(weeks);
    }

    /**
     * Cuts a history into weeks, which are summed up by the variables of this library, without settings.
     *
     * @param history the runs; those after {@code asOf} are left out
     * @param definition where weeks begin
     * @param asOf the day of the report
     * @return the dense weeks
     */
    public static LoadHistory of(RunHistory history, WeekDefinition definition, LocalDate asOf) {
        return of(history, definition, asOf, LoadVariables.standard());
    }

    /**
     * Cuts a history into weeks.
     *
     * @param history the runs; those after {@code asOf} are left out
     * @param definition where weeks begin
     * @param asOf the day of the report
     * @param variables the variables to sum up the weeks by
     * @return the dense weeks
     * @throws IllegalArgumentException if {@code asOf} is before 1900 or after 2200
     */
    public static LoadHistory of(
            RunHistory history, WeekDefinition definition, LocalDate asOf, List<LoadVariable> variables) {
        RunHistory known = history.until(RunnerDays.required("asOf", asOf));
        List<WeeklyLoad> weeks = known.beginning()
                .map(first -> weeks(known, new Cut(definition, variables), first, asOf))
                .orElse(List.of());
        return new LoadHistory(known, definition, asOf, variables, weeks);
    }

    /** How a history is cut. */
    private record Cut(WeekDefinition definition, List<LoadVariable> variables) {}

    /** The weeks from that of a day on. */
    private static List<WeeklyLoad> weeks(RunHistory history, Cut cut, LocalDate from, LocalDate asOf) {
        Days week = cut.definition.weekOf(from);
        LocalDate first = week.first();
        Map<LocalDate, List<Run>> runs = history.runs().stream()
                .filter(run -> !run.date().isBefore(first) && !run.isWalk())
                .collect(Collectors.groupingBy(
                        run -> cut.definition.weekOf(run.date()).first()));
        Map<LocalDate, Long> missing = history.missingRunDays().stream()
                .filter(day -> !day.isAfter(asOf))
                .collect(Collectors.groupingBy(day -> cut.definition.weekOf(day).first(), Collectors.counting()));
        List<WeeklyLoad> weeks = new ArrayList<>();
        while (!week.first().isAfter(asOf)) {
            LocalDate lastDay = week.last().isAfter(asOf) ? asOf : week.last();
            weeks.add(new WeeklyLoad(
                    week,
                    lastDay,
                    runs.getOrDefault(week.first(), List.of()),
                    Math.toIntExact(missing.getOrDefault(week.first(), 0L)),
                    cut.variables));
            week = cut.definition.weekOf(week.last().plusDays(1));
        }
        return weeks;
    }

    /**
     * The history some days on. Weeks that are over stay what they are.
     *
     * @param more the runs since, none before {@link #asOf()} and none after {@code day}
     * @param day the new day of the report, not before {@link #asOf()}
     * @return a new history; without weeks if there is no run
     */
    public LoadHistory then(List<Run> more, LocalDate day) {
        List<Run> all = new ArrayList<>(history.runs());
        all.addAll(more);
        RunHistory longer = new RunHistory(
                        history.files(),
                        all,
                        history.leftOut(),
                        history.duplicates(),
                        history.warnings(),
                        history.zone())
                .withOtherActivities(history.otherActivities());
        if (weeks.isEmpty()) {
            return of(longer, definition, day, variables);
        }
        List<WeeklyLoad> longerWeeks = new ArrayList<>(weeks.subList(0, weeks.size() - 1));
        longerWeeks.addAll(weeks(
                longer, new Cut(definition, variables), currentWeek().week().first(), day));
        return new LoadHistory(longer, definition, day, variables, longerWeeks);
    }

    /**
     * The week of the report.
     *
     * @return the last week
     * @throws IllegalStateException if there is no run
     */
    public WeeklyLoad currentWeek() {
        if (weeks.isEmpty()) {
            throw new IllegalStateException("There is no run up to " + asOf + ", so there is no week");
        }
        return weeks.get(weeks.size() - 1);
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
        List<Run> runs = history.runs().stream()
                .filter(run -> days.contains(run.date()) && !run.isWalk())
                .toList();
        int unreadable =
                (int) history.missingRunDays().stream().filter(days::contains).count();
        return new WeeklyLoad(days, lastDay, runs, unreadable, List.of());
    }

    /** How much there is, and not each week with its runs. */
    @Override
    public String toString() {
        return weeks.size() + " weeks up to " + asOf + ", of " + history;
    }
}
