package io.github.easeback.rule;

import io.github.easeback.activity.Layoff;
import io.github.easeback.activity.Run;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts each week beside the week before; a week that is not over beside the same days of the week before. */
final class WeekOnWeek {

    private final LoadHistory load;
    private final TenPercentRule rule;
    private final List<Layoff> longLayoffs;

    WeekOnWeek(LoadHistory load, TenPercentRule rule) {
        this.rule = rule;
        this.load = load;
        longLayoffs = load.history().layoffs(TenPercentRule.LONG_LAYOFF_DAYS, load.asOf());
    }

    /** The comparison of a whole week with the whole week before, or of its first days with the same days. */
    WeekComparison toDate(int index, LoadVariable variable) {
        WeeklyLoad week = load.weeks().get(index);
        if (week.isComplete()) {
            return whole(index, variable);
        }
        return blocked(index, 1, variable).orElseGet(() -> {
            WeeklyLoad sameDays =
                    load.weeks().get(index - 1).firstDays(week.days().count());
            return between(week, sameDays, variable, Reason.NO_BASELINE_TO_DATE);
        });
    }

    /** The comparison with the whole week before, also for a week that is not over. */
    WeekComparison whole(int index, LoadVariable variable) {
        return across(index, 1, variable);
    }

    /** The comparison with a whole week some weeks before. */
    WeekComparison across(int index, int weeks, LoadVariable variable) {
        return blocked(index, weeks, variable)
                .orElseGet(() -> between(
                        load.weeks().get(index), load.weeks().get(index - weeks), variable, Reason.NO_BASELINE));
    }

    /** The comparison of a driver with the whole week before. */
    WeekComparison driver(int index, LoadVariable driver) {
        if (index == 0) {
            return whole(index, driver);
        }
        List<Run> both = both(load.weeks().get(index), load.weeks().get(index - 1));
        return whole(index, Measure.ofDriver(driver, both));
    }

    /** The value of a week by itself. */
    WeekValue value(int index, LoadVariable variable) {
        WeeklyLoad week = load.weeks().get(index);
        return week.value(Measure.of(variable, week.runs()));
    }

    private static WeekComparison between(WeeklyLoad week, WeeklyLoad before, LoadVariable variable, Reason noBase) {
        LoadVariable measure = Measure.of(variable, both(week, before));
        return WeekComparison.between(measure, week, before, noBase);
    }

    private static List<Run> both(WeeklyLoad week, WeeklyLoad before) {
        List<Run> both = new ArrayList<>(before.runs());
        both.addAll(week.runs());
        return both;
    }

    /** Whether a week is one of the first four after a long layoff. The index may be one past the last week. */
    boolean isBackFromLayoff(int index) {
        LocalDate monday = load.weeks().get(0).week().first().plusWeeks(index);
        return longLayoffs.stream().anyMatch(layoff -> weeksBack(layoff).contains(monday));
    }

    private Days weeksBack(Layoff layoff) {
        LocalDate first = load.definition().weekOf(layoff.returnDay()).first();
        return new Days(
                first, first.plusWeeks(TenPercentRule.WEEKS_AFTER_LONG_LAYOFF).minusDays(1));
    }

    private Optional<WeekComparison> blocked(int index, int weeks, LoadVariable variable) {
        WeeklyLoad week = load.weeks().get(index);
        if (index < weeks) {
            return Optional.of(new WeekComparison(
                    week,
                    Optional.empty(),
                    variable,
                    week.value(variable).value(),
                    OptionalDouble.empty(),
                    Optional.of(Reason.NO_EARLIER_WEEK)));
        }
        WeeklyLoad before = load.weeks().get(index - weeks);
        return reason(index, week, before)
                .map(reason -> new WeekComparison(
                        week,
                        Optional.of(before),
                        variable,
                        week.value(variable).value(),
                        before.value(variable).value(),
                        Optional.of(reason)));
    }

    private Optional<Reason> reason(int index, WeeklyLoad week, WeeklyLoad before) {
        if (isBackFromLayoff(index)) {
            return Optional.of(Reason.AFTER_LAYOFF);
        }
        return rule.isCovered(week) && rule.isCovered(before) ? Optional.empty() : Optional.of(Reason.MISSING_RUNS);
    }
}
