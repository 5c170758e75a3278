package io.github.easeback.cli.page;

import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Budget;
import io.github.easeback.advice.VariableBudget;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.IncreaseLimit;
import java.util.List;
import java.util.Optional;

/**
 * This week: a cell for each day, and what is left of it.
 *
 * @param title which week it is
 * @param caption what the numbers of the days are
 * @param left what is left of it; absent if that binds nobody, or if nothing is said of it
 * @param days the seven days
 * @param bar the budget; absent if it is unknown, or binds nobody
 */
record WeekStrip(String title, String caption, Optional<WeekLeft> left, List<Day> days, Optional<BudgetBar> bar) {

    /**
     * A day.
     *
     * @param weekday its weekday, short
     * @param date its day of the month
     * @param said all of it in a sentence, for those who hear the page
     * @param figure how far was run or is planned; a sign if nothing was, and empty if nobody knows yet
     * @param minutes how long that took or takes; may be empty
     * @param shapes what was run, and hatched what is planned
     * @param style {@code today} for that day, and {@code planned} for a day that is only planned
     */
    record Day(
            String weekday,
            String date,
            String said,
            String figure,
            String minutes,
            List<Chart.Shape> shapes,
            String style) {

        boolean isToday() {
            return style.startsWith("today");
        }
    }

    /** The strip of the week of a report; absent if there is no run. */
    static Optional<WeekStrip> of(TrainingReport report, PageWords words) {
        if (report.load().weeks().isEmpty()) {
            return Optional.empty();
        }
        // What can't be run any more in the days that are left binds nobody.
        Optional<Budget> binding =
                report.plan().map(AdvicePlan::budget).filter(budget -> budget.isSpent() || !budget.isBeyondReach());
        return Optional.of(new WeekStrip(
                words.say(Message.of("tile.week")
                        .with("end", report.load().currentWeek().week().last())),
                words.say(Message.of("strip.days")
                        .with("unit", report.settings().units().distanceSymbol())),
                binding.map(budget -> WeekLeft.of(budget, report, words)),
                new WeekDays(report, words).all(),
                binding.filter(budget -> !budget.isOff()).flatMap(budget -> bar(budget, report, words))));
    }

    private static Optional<BudgetBar> bar(Budget budget, TrainingReport report, PageWords words) {
        VariableBudget used = WeekLeft.used(budget);
        IncreaseLimit increase = new IncreaseLimit(report.settings().maxIncrease());
        return used.left().isEmpty() ? Optional.empty() : Optional.of(BudgetBar.of(budget, used, increase, words));
    }
}
