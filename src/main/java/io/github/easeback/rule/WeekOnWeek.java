package io.github.easeback.rule;

import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.Measure;
import io.github.easeback.load.Noise;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts each week beside an earlier one; a week that is not over beside the same days of the week before. */
final class WeekOnWeek {

    private final LoadHistory load;
    private final CoverageLimit coverage;
    private final Noise noise;
    private final List<Days> backFromLayoff;
    private final Optional<WeeklyLoad> sameDaysBefore;

    WeekOnWeek(LoadHistory load, Layoffs layoffs, CoverageLimit coverage) {
        this.load = load;
        this.coverage = coverage;
        noise = new Noise(load);
        backFromLayoff = layoffs.all().stream()
                .filter(Layoff::isLong)
                .map(this::weeksBack)
                .toList();
        int last = load.weeks().size() - 1;
        sameDaysBefore = last < 1 || load.currentWeek().isComplete()
                ? Optional.empty()
                : Optional.of(load.weeks()
                        .get(last - 1)
                        .firstDays(load.currentWeek().days().count()));
    }

    private Days weeksBack(Layoff layoff) {
        LocalDate first = load.definition().weekOf(layoff.returnDay()).first();
        return new Days(first, first.plusWeeks(layoff.dosedWeeks()).minusDays(1));
    }

    LoadHistory load() {
        return load;
    }

    Noise noise() {
        return noise;
    }

    /** The number of weeks. */
    int count() {
        return load.weeks().size();
    }

    WeeklyLoad week(int index) {
        return load.weeks().get(index);
    }

    /** The first day of a week. The index may be one past the last week. */
    LocalDate firstDay(int index) {
        return week(0).week().first().plusWeeks(index);
    }

    /** The comparison of a whole week with the whole week before, or of its first days with the same days. */
    WeekComparison toDate(int index, LoadVariable variable) {
        return index == count() - 1 && sameDaysBefore.isPresent()
                ? blocked(index, 1, variable)
                        .orElseGet(
                                () -> between(week(index), sameDaysBefore.get(), variable, Reason.NO_BASELINE_TO_DATE))
                : whole(index, variable);
    }

    /** The comparison with the whole week before, also for a week that is not over. */
    WeekComparison whole(int index, LoadVariable variable) {
        return across(index, 1, variable);
    }

    /** The comparison with a whole week some weeks before. */
    WeekComparison across(int index, int weeks, LoadVariable variable) {
        return blocked(index, weeks, variable)
                .orElseGet(() -> between(week(index), week(index - weeks), variable, Reason.NO_BASELINE));
    }

    /** The comparison of a driver with the whole week before. */
    WeekComparison driver(int index, LoadVariable driver) {
        return index == 0
                ? whole(index, driver)
                : whole(index, Measure.ofDriver(driver, List.of(week(index - 1), week(index))));
    }

    /** The value of a week by itself. */
    WeekValue value(int index, LoadVariable variable) {
        return week(index).value(Measure.of(variable, List.of(week(index))));
    }

    /** Whether enough of a week's runs is known to judge it, and to plan on it. */
    boolean isCovered(int index) {
        return coverage.isMetBy(week(index).coverage());
    }

    /** Whether a week is one of the first after a long layoff. The index may be one past the last week. */
    boolean isBackFromLayoff(int index) {
        LocalDate first = firstDay(index);
        return backFromLayoff.stream().anyMatch(weeks -> weeks.contains(first));
    }

    private static WeekComparison between(WeeklyLoad week, WeeklyLoad before, LoadVariable variable, Reason noBase) {
        return WeekComparison.between(Measure.of(variable, List.of(before, week)), week, before, noBase);
    }

    private Optional<WeekComparison> blocked(int index, int weeks, LoadVariable variable) {
        Optional<WeeklyLoad> before = index < weeks ? Optional.empty() : Optional.of(week(index - weeks));
        return reason(index, weeks)
                .map(why -> new WeekComparison.Unknown(
                        week(index),
                        before,
                        variable,
                        before.map(earlier -> earlier.value(variable).value()).orElseGet(OptionalDouble::empty),
                        week(index).value(variable).value(),
                        why));
    }

    private Optional<Reason> reason(int index, int weeks) {
        if (index < weeks) {
            return Optional.of(Reason.NO_EARLIER_WEEK);
        }
        if (isBackFromLayoff(index)) {
            return Optional.of(Reason.AFTER_LAYOFF);
        }
        return isCovered(index) && isCovered(index - weeks) ? Optional.empty() : Optional.of(Reason.MISSING_RUNS);
    }
}
