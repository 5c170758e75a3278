package io.github.easeback.rule;

import io.github.easeback.activity.Layoff;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts each week beside the week before; a week that is not over beside the same days of the week before. */
final class WeekOnWeek {

    private final LoadHistory load;
    private final List<Layoff> longLayoffs;

    WeekOnWeek(LoadHistory load) {
        this.load = load;
        longLayoffs = load.history().layoffs(TenPercentRule.LONG_LAYOFF_DAYS, load.asOf());
    }

    /** The comparison of a whole week with the whole week before, or of its first days with the same days. */
    WeekComparison toDate(int index, LoadVariable variable) {
        WeeklyLoad week = load.weeks().get(index);
        if (week.isComplete()) {
            return whole(index, variable);
        }
        return blocked(index, variable).orElseGet(() -> {
            WeeklyLoad sameDays =
                    load.weeks().get(index - 1).firstDays(week.days().count());
            return WeekComparison.between(
                    week.value(variable), sameDays.value(variable), week, sameDays.days(), Reason.NO_BASELINE_TO_DATE);
        });
    }

    /** The comparison with the whole week before, also for a week that is not over. */
    WeekComparison whole(int index, LoadVariable variable) {
        return blocked(index, variable).orElseGet(() -> {
            WeeklyLoad week = load.weeks().get(index);
            WeeklyLoad before = load.weeks().get(index - 1);
            return WeekComparison.between(
                    week.value(variable), before.value(variable), week, before.days(), Reason.NO_BASELINE);
        });
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

    private Optional<WeekComparison> blocked(int index, LoadVariable variable) {
        WeeklyLoad week = load.weeks().get(index);
        if (index == 0) {
            return Optional.of(new WeekComparison(
                    week,
                    Optional.empty(),
                    week.value(variable).value(),
                    OptionalDouble.empty(),
                    Optional.of(Reason.NO_EARLIER_WEEK)));
        }
        WeeklyLoad before = load.weeks().get(index - 1);
        return reason(index, week, before)
                .map(reason -> new WeekComparison(
                        week,
                        Optional.of(before.days()),
                        week.value(variable).value(),
                        before.value(variable).value(),
                        Optional.of(reason)));
    }

    private Optional<Reason> reason(int index, WeeklyLoad week, WeeklyLoad before) {
        if (isBackFromLayoff(index)) {
            return Optional.of(Reason.AFTER_LAYOFF);
        }
        return week.unreadable() > 0 || before.unreadable() > 0 ? Optional.of(Reason.MISSING_RUNS) : Optional.empty();
    }
}
