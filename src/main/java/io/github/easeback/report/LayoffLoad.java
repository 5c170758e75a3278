package io.github.easeback.report;

import io.github.easeback.activity.Run;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The load before and since the last layoff, for people who look at a comeback. Immutable.
 *
 * @param layoff the last layoff of two weeks or more, if it ended in the last 26 weeks or goes on; absent otherwise
 * @param before up to four whole weeks right before the layoff, none of them from before an earlier layoff; without a layoff, the eight weeks before those of
 *     {@code since}
 * @param since the whole weeks since the return, that of the return included; without a layoff, the last eight weeks
 */
public record LayoffLoad(Optional<Layoff> layoff, List<WeeklyLoad> before, List<WeeklyLoad> since) {

    /** A layoff that ended longer ago says little of now; library convention. */
    private static final int WEEKS_OF_INTEREST = 26;

    private static final int WEEKS_BEFORE = 4;
    private static final int WEEKS_LATELY = 8;

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is or holds null
     */
    public LayoffLoad {
        before = List.copyOf(before);
        since = List.copyOf(since);
    }

    /**
     * The load on both sides of the last layoff.
     *
     * @param load the weeks
     * @param off the layoffs up to the day of the weeks
     * @return the load; no weeks for an empty history
     */
    public static LayoffLoad of(LoadHistory load, Layoffs off) {
        List<Layoff> layoffs = off.all();
        LocalDate interest = load.asOf().minusWeeks(WEEKS_OF_INTEREST);
        if (layoffs.isEmpty() || layoffs.get(layoffs.size() - 1).lastDay().isBefore(interest)) {
            List<WeeklyLoad> all = whole(load.weeks());
            List<WeeklyLoad> lately = latest(all, WEEKS_LATELY);
            List<WeeklyLoad> earlier = all.subList(0, all.size() - lately.size());
            return new LayoffLoad(Optional.empty(), latest(earlier, WEEKS_LATELY), lately);
        }
        Layoff last = layoffs.get(layoffs.size() - 1);
        LocalDate from = layoffs.size() < 2
                ? LocalDate.MIN
                : layoffs.get(layoffs.size() - 2).returnDay();
        return new LayoffLoad(Optional.of(last), before(load, last, from), since(load, off, last));
    }

    private static List<WeeklyLoad> before(LoadHistory load, Layoff layoff, LocalDate from) {
        List<WeeklyLoad> weeks = load.weeks().stream()
                .filter(week -> week.week().first().isBefore(layoff.firstDay()))
                .filter(week -> !week.week().last().isBefore(from))
                .toList();
        List<WeeklyLoad> unbroken = weeks.stream()
                .filter(week -> week.week().last().isBefore(layoff.firstDay()))
                .toList();
        return latest(unbroken.isEmpty() ? weeks : unbroken, WEEKS_BEFORE);
    }

    private static List<WeeklyLoad> since(LoadHistory load, Layoffs off, Layoff layoff) {
        return off.isBackFrom(layoff)
                ? whole(load.weeks().stream()
                        .filter(week -> !week.week().last().isBefore(layoff.returnDay()))
                        .toList())
                : List.of();
    }

    private static List<WeeklyLoad> latest(List<WeeklyLoad> weeks, int count) {
        return weeks.subList(Math.max(0, weeks.size() - count), weeks.size());
    }

    /** Without the week that is not over, unless there is no other. */
    private static List<WeeklyLoad> whole(List<WeeklyLoad> weeks) {
        List<WeeklyLoad> whole = weeks.stream().filter(WeeklyLoad::isComplete).toList();
        return whole.isEmpty() ? weeks : whole;
    }

    /**
     * An average week. Only weeks that are wholly known count; a rest week is one, and is a zero.
     *
     * @param weeks the weeks
     * @param variable the variable
     * @return the mean of what adds up; of speeds and of longest runs the value over all runs; absent if nothing is known
     */
    public static OptionalDouble average(List<WeeklyLoad> weeks, LoadVariable variable) {
        List<WeeklyLoad> known = weeks.stream()
                .filter(week -> week.unreadable() == 0
                        && (week.runs().isEmpty() || week.value(variable).isComplete()))
                .toList();
        List<Run> runs = known.stream().flatMap(week -> week.runs().stream()).toList();
        OptionalDouble together =
                known.isEmpty() ? OptionalDouble.empty() : variable.over(runs).value();
        boolean isSum = variable.aggregation() == LoadVariable.Aggregation.SUM;
        return together.isPresent() && isSum ? OptionalDouble.of(together.getAsDouble() / known.size()) : together;
    }
}
