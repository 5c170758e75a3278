package io.github.easeback.description;

import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.Measure;
import io.github.easeback.load.Trend;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a variable has been going: its trend over the last 4 to 12 weeks that are over. It begins anew after a break of two weeks or
 * more, since a line through a break describes neither side.
 *
 * @param variable the variable
 * @param window the weeks looked at, absent if none is over
 * @param trend the trend in the unit of the variable per week
 * @param reason why there is no trend
 */
public record LoadTrend(LoadVariable variable, Optional<Days> window, Optional<Trend> trend, Optional<Reason> reason) {

    /**
     * The trend of a variable.
     *
     * @param load the weeks
     * @param layoffs the layoffs up to the day of the weeks
     * @param variable the variable
     * @return the trend, or why there is none
     */
    public static LoadTrend of(LoadHistory load, Layoffs layoffs, LoadVariable variable) {
        List<WeeklyLoad> weeks = weeks(load, layoffs);
        if (weeks.isEmpty()) {
            return new LoadTrend(
                    variable, Optional.empty(), Optional.empty(), Optional.of(reason(layoffs, weeks, variable)));
        }
        Days window = new Days(
                weeks.get(0).week().first(), weeks.get(weeks.size() - 1).week().last());
        LoadVariable measure = Measure.of(variable, weeks);
        Optional<Trend> trend =
                Trend.of(weeks.stream().map(week -> week.known(measure)).toList());
        return new LoadTrend(
                variable,
                Optional.of(window),
                trend,
                trend.isPresent() ? Optional.empty() : Optional.of(reason(layoffs, weeks, variable)));
    }

    private static List<WeeklyLoad> weeks(LoadHistory load, Layoffs layoffs) {
        LocalDate from = layoffs.last().map(Layoff::returnDay).orElseGet(() -> wholeFrom(load));
        List<WeeklyLoad> over = load.weeks().stream()
                .filter(WeeklyLoad::isComplete)
                .filter(week -> !week.week().first().isBefore(from))
                .toList();
        return over.subList(Math.max(0, over.size() - Trend.MOST_WEEKS), over.size());
    }

    /** The first week is no whole one if the history begins in the middle of it. */
    private static LocalDate wholeFrom(LoadHistory load) {
        return load.weeks().isEmpty() || !load.weeks().get(0).isCut(load.history())
                ? LocalDate.MIN
                : load.weeks().get(0).week().first().plusDays(1);
    }

    private static Reason reason(Layoffs layoffs, List<WeeklyLoad> weeks, LoadVariable variable) {
        if (weeks.size() < Trend.FEWEST_WEEKS) {
            boolean isBroken = layoffs.last().isPresent();
            return isBroken ? Reason.AFTER_BREAK : Reason.WARM_UP;
        }
        return weeks.stream().anyMatch(week -> week.unreadable() > 0)
                ? Reason.MISSING_RUNS
                : Reason.unmeasured(variable);
    }
}
