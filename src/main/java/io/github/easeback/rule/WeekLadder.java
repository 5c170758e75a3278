package io.github.easeback.rule;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable.Aggregation;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Climbs one variable week by week. What a week allows depends on how the weeks before kept to what they allowed, so outcomes
 * and allowances come out of one walk.
 */
final class WeekLadder {

    private final TenPercentRule rule;
    private final LoadHistory load;
    private final LoadVariable variable;
    private final WeekOnWeek weeks;
    private final Noise noise;
    private final List<RuleOutcome> outcomes = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    private final Holds holds = new Holds();

    /** What a week pays for in the weeks after it: one that went over its limit pays for no more than that limit, for a time. */
    private record Credit(double full, double held, LocalDate heldUntil) {

        double on(LocalDate day) {
            return day.isAfter(heldUntil) ? full : held;
        }
    }

    WeekLadder(TenPercentRule rule, LoadHistory load, LoadVariable variable) {
        this.rule = rule;
        this.load = load;
        this.variable = variable;
        weeks = new WeekOnWeek(load, rule);
        noise = new Noise(load);
        for (int i = 0; i < load.weeks().size(); i++) {
            climb(i);
        }
        if (!load.weeks().isEmpty()) {
            allowances.add(allowance(load.weeks().size()));
        }
    }

    List<RuleOutcome> outcomes() {
        return outcomes;
    }

    List<Allowance> allowances() {
        return allowances;
    }

    private void climb(int index) {
        Allowance allowance = allowance(index);
        RuleOutcome outcome = judge(index, allowance);
        allowances.add(allowance);
        outcomes.add(outcome);
        updateHolds(index, outcome);
        credits.add(credit(index, allowance, outcome));
    }

    private Allowance allowance(int index) {
        if (index == 0) {
            return Allowance.none(Reason.NO_EARLIER_WEEK);
        }
        if (weeks.isBackFromLayoff(index)) {
            holds.clear();
            return Allowance.none(Reason.AFTER_LAYOFF);
        }
        WeeklyLoad before = load.weeks().get(index - 1);
        if (!rule.isCovered(before)) {
            return Allowance.none(Reason.MISSING_RUNS);
        }
        if (before.value(variable).missingRuns() > 0) {
            return Allowance.none(Reason.PARTLY_MEASURED);
        }
        return holds.on(firstDay(index))
                .map(current -> Allowance.of(current.limit(), Allowance.Basis.BROKEN_LIMIT))
                .orElseGet(() -> climbing(index));
    }

    private LocalDate firstDay(int index) {
        return load.weeks().get(0).week().first().plusWeeks(index);
    }

    /** What the weeks before allow, without a look at limits that were broken earlier. */
    private Allowance climbing(int index) {
        double lastWeek = rule.limit().after(value(index - 1).value().orElse(0));
        double weekBefore = countsLighterWeek(index) ? credits.get(index - 2).on(firstDay(index)) : 0;
        if (lastWeek <= 0 && weekBefore <= 0) {
            return Allowance.none(Reason.NO_BASELINE);
        }
        return lastWeek >= weekBefore
                ? Allowance.of(lastWeek, Allowance.Basis.WHAT_WAS_RUN)
                : Allowance.of(weekBefore, Allowance.Basis.WEEK_BEFORE_LIGHTER);
    }

    /** A lighter week costs nothing; a slower one pays for no faster week to come, though a return to the pace before it is no jump. */
    private boolean countsLighterWeek(int index) {
        boolean isToCome = index == load.weeks().size();
        return index > 1 && !(isToCome && variable.aggregation() == Aggregation.RATIO);
    }

    private RuleOutcome judge(int index, Allowance allowance) {
        WeekComparison toDate = weeks.toDate(index, variable);
        if (toDate.current().isComplete()) {
            return judge(index, toDate, allowance);
        }
        WeekComparison whole = weeks.whole(index, variable);
        boolean isOver = variable.aggregation() != Aggregation.RATIO && isExceeded(whole);
        return isOver ? judge(index, whole, allowance) : judgeToDate(toDate);
    }

    private RuleOutcome judge(int index, WeekComparison comparison, Allowance allowance) {
        if (!isExceeded(comparison)) {
            return notExceeded(comparison);
        }
        Change change = change(comparison);
        String window = comparison.current().isComplete() ? "week" : "so-far";
        double more = change.current() - change.previous();
        if (IncreaseLimit.isAbove(rule.floor(variable), more)) {
            return exceeded(
                    comparison,
                    Severity.INFO,
                    message("ten-percent.small", comparison).with("more", new Amount(variable.dimension(), more)));
        }
        if (!allowance.isExceededBy(change.current())) {
            Amount before =
                    new Amount(variable.dimension(), value(index - 2).value().orElse(0));
            return exceeded(
                    comparison,
                    Severity.INFO,
                    message("ten-percent.return", comparison).with("before", before));
        }
        return exceeded(
                comparison,
                Severity.ofIncrease(change.previous(), change.current()),
                message("ten-percent." + window, comparison));
    }

    /** The first days of a week tell how it began, not how it will end, so they are information only. */
    private RuleOutcome judgeToDate(WeekComparison comparison) {
        return isExceeded(comparison)
                ? exceeded(
                        comparison,
                        Severity.INFO,
                        message("ten-percent.to-date", comparison)
                                .with("end", comparison.current().week().last()))
                : notExceeded(comparison);
    }

    private RuleOutcome notExceeded(WeekComparison comparison) {
        return comparison
                .obstacle()
                .<RuleOutcome>map(reason -> new NotAssessable(
                        subject(comparison), reason, comparison.previousValue(), comparison.currentValue()))
                .orElseGet(() -> new WithinLimit(subject(comparison), change(comparison)));
    }

    private RuleOutcome exceeded(WeekComparison comparison, Severity severity, Message message) {
        return new LimitExceeded(subject(comparison), change(comparison), severity, message);
    }

    private Message message(String key, WeekComparison comparison) {
        return Message.of(key)
                .with("variable", comparison.name())
                .with("week", comparison.current().days())
                .with("change", change(comparison))
                .with("rule", rule.limit());
    }

    private boolean isExceeded(WeekComparison comparison) {
        return comparison.obstacle().isEmpty()
                && rule.limit()
                        .isExceeded(
                                comparison.previousValue().orElseThrow(),
                                comparison.currentValue().orElseThrow());
    }

    private Change change(WeekComparison comparison) {
        double previous = comparison.previousValue().orElseThrow();
        return new Change(
                variable.dimension(),
                previous,
                comparison.currentValue().orElseThrow(),
                rule.limit().after(previous),
                noise.ofRatio(
                        variable, comparison.current(), comparison.previous().orElseThrow()));
    }

    private Subject subject(WeekComparison comparison) {
        WeeklyLoad week = comparison.current();
        return new Subject(
                rule.id(), Optional.of(variable), week.days(), comparison.comparedWith(), week.runs(), rule.evidence());
    }

    private Credit credit(int index, Allowance allowance, RuleOutcome outcome) {
        if (!isKnown(index)) {
            return new Credit(0, 0, LocalDate.MIN);
        }
        double run = value(index).value().orElse(0);
        double full = rule.limit().after(run);
        boolean isHeld = isJump(outcome) || allowance.basis().equals(Optional.of(Allowance.Basis.BROKEN_LIMIT));
        return holds.on(firstDay(index + 1))
                .filter(hold -> isHeld && allowance.isExceededBy(run))
                .map(hold -> new Credit(full, hold.limit(), hold.lastDay()))
                .orElseGet(() -> new Credit(full, full, LocalDate.MIN));
    }

    private void updateHolds(int index, RuleOutcome outcome) {
        WeeklyLoad week = load.weeks().get(index);
        if (isJump(outcome) && isAfterWholeWeek(index)) {
            double broken = climbing(index).limit().orElseThrow();
            holds.add(Hold.after(week.week().last(), broken));
        } else if (week.isComplete() && isKnown(index)) {
            double run = value(index).value().orElse(0);
            boolean isOver = holds.on(week.week().first())
                    .filter(hold -> IncreaseLimit.isAbove(run, hold.limit()))
                    .isPresent();
            if (!isOver) {
                holds.clear();
            }
        }
    }

    /** What looks like a jump over a first week that was cut sets no limit: what was run before is not known. */
    private boolean isAfterWholeWeek(int index) {
        return index > 1 || !load.weeks().get(0).isCut(load.history());
    }

    private boolean isKnown(int index) {
        return value(index).missingRuns() == 0 && rule.isCovered(load.weeks().get(index));
    }

    private static boolean isJump(RuleOutcome outcome) {
        return outcome instanceof LimitExceeded exceeded && exceeded.severity() != Severity.INFO;
    }

    private WeekValue value(int index) {
        return weeks.value(index, variable);
    }
}
