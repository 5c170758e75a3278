package io.github.easeback.rule;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariable.Aggregation;
import io.github.easeback.load.Tolerance;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.StandingLimits.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One variable from week to week. What a week may be depends on how the weeks before kept to what they might be, so this is a fold: a state and a week make the
 * next state. The steps are kept, so whatever asks about a week reads the same walk, and a longer history goes on from the last state. Immutable.
 */
final class WeeklyProgression {

    private final WeeklyIncreaseRule rule;
    private final LoadVariable variable;
    private final WeekOnWeek weeks;
    private final List<Step> steps;

    /** What a week pays for in the weeks after it: one that went over its limit pays for no more than that limit, for a time. */
    record Credit(double full, double held, LocalDate heldUntil) {

        /** A week that is not wholly known pays for nothing. */
        static final Credit NONE = full(0);

        static Credit full(double limit) {
            return new Credit(limit, limit, LocalDate.MIN);
        }

        double on(LocalDate day) {
            return day.isAfter(heldUntil) ? full : held;
        }
    }

    /** What the weeks so far leave to the next one: the limits that stand, and what the last two weeks pay for. */
    record State(StandingLimits standing, Credit last, Credit beforeLast) {

        static final State START = new State(StandingLimits.NONE, Credit.NONE, Credit.NONE);

        /** Nothing that was broken before a long layoff stands after it. */
        State cleared() {
            return new State(StandingLimits.NONE, last, beforeLast);
        }

        State after(StandingLimits limits, Credit week) {
            return new State(limits, week, last);
        }
    }

    /** One week: what it might be, how it was judged, and what it leaves. */
    record Step(Allowance allowance, RuleOutcome outcome, State after) {}

    private WeeklyProgression(WeeklyIncreaseRule rule, LoadVariable variable, WeekOnWeek weeks, List<Step> known) {
        this.rule = rule;
        this.variable = variable;
        this.weeks = weeks;
        List<Step> all = new ArrayList<>(known);
        for (int i = known.size(); i < weeks.count(); i++) {
            all.add(step(i, i == 0 ? State.START : all.get(i - 1).after()));
        }
        steps = List.copyOf(all);
    }

    static WeeklyProgression of(WeeklyIncreaseRule rule, LoadVariable variable, WeekOnWeek weeks) {
        return new WeeklyProgression(rule, variable, weeks, List.of());
    }

    /** The same progression over more weeks, of which those that were over are the same. */
    WeeklyProgression then(WeekOnWeek more) {
        return new WeeklyProgression(rule, variable, more, steps.subList(0, Math.max(0, steps.size() - 1)));
    }

    LoadVariable variable() {
        return variable;
    }

    RuleOutcome outcome(int index) {
        return steps.get(index).outcome();
    }

    /** What a week may be; the index may be one past the last week. */
    Allowance allowance(int index) {
        return index < steps.size()
                ? steps.get(index).allowance()
                : allowance(index, steps.get(index - 1).after());
    }

    /** The state and the week make the next state. */
    Step step(int index, State before) {
        State entered = weeks.isBackFromLayoff(index) ? before.cleared() : before;
        Allowance allowance = allowance(index, entered);
        RuleOutcome outcome = judge(index, allowance);
        StandingLimits standing = standing(index, entered, outcome);
        return new Step(allowance, outcome, entered.after(standing, credit(index, standing, allowance, outcome)));
    }

    Allowance allowance(int index, State state) {
        if (index == 0) {
            return Allowance.none(Reason.NO_EARLIER_WEEK);
        }
        if (weeks.isBackFromLayoff(index)) {
            return Allowance.none(Reason.AFTER_LAYOFF);
        }
        if (!weeks.isCovered(index - 1)) {
            return Allowance.none(Reason.MISSING_RUNS);
        }
        if (weeks.week(index - 1).value(variable).missingRuns() > 0) {
            return Allowance.none(Reason.PARTLY_MEASURED);
        }
        return state.standing()
                .on(weeks.firstDay(index))
                .<Allowance>map(standing -> Allowance.of(standing.limit(), Allowance.Basis.BROKEN_LIMIT))
                .orElseGet(() -> growing(index, state));
    }

    /** What the weeks before allow, without a look at limits that were broken earlier. */
    private Allowance growing(int index, State state) {
        double lastWeek = rule.limit().after(run(index - 1));
        double weekBefore = countsLighterWeek(index) ? state.beforeLast().on(weeks.firstDay(index)) : 0;
        if (lastWeek <= 0 && weekBefore <= 0) {
            return Allowance.none(Reason.NO_BASELINE);
        }
        return lastWeek >= weekBefore
                ? Allowance.of(lastWeek, Allowance.Basis.WHAT_WAS_RUN)
                : Allowance.of(weekBefore, Allowance.Basis.WEEK_BEFORE_LIGHTER);
    }

    /** A lighter week costs nothing; a slower one pays for no faster week to come, though a return to the pace before it is no jump. */
    private boolean countsLighterWeek(int index) {
        boolean isToCome = index == weeks.count();
        return index > 1 && !(isToCome && variable.aggregation() == Aggregation.RATIO);
    }

    private RuleOutcome judge(int index, Allowance allowance) {
        WeekComparison toDate = weeks.toDate(index, variable);
        if (toDate.current().isComplete()) {
            return judge(index, toDate, allowance);
        }
        WeekComparison whole = weeks.whole(index, variable);
        boolean isOver = variable.aggregation() != Aggregation.RATIO
                && whole instanceof WeekComparison.Known known
                && isExceeded(known);
        return isOver ? judge(index, whole, allowance) : judgeToDate(toDate);
    }

    private RuleOutcome judge(int index, WeekComparison comparison, Allowance allowance) {
        return comparison instanceof WeekComparison.Known known && isExceeded(known)
                ? exceeded(index, known, allowance)
                : notExceeded(comparison);
    }

    private LimitExceeded exceeded(int index, WeekComparison.Known comparison, Allowance allowance) {
        Change change = change(comparison);
        double more = change.current() - change.previous();
        if (Tolerance.isAbove(rule.floor(variable), more)) {
            Message message = message("small", comparison, change).with("more", amount(more));
            return new LimitExceeded(judged(comparison), change, Severity.INFO, message);
        }
        if (index > 1 && !allowance.isExceededBy(change.current())) {
            Message message = message("return", comparison, change).with("before", amount(run(index - 2)));
            return new LimitExceeded(judged(comparison), change, Severity.INFO, message);
        }
        String window = comparison.current().isComplete() ? "week" : "so-far";
        return new LimitExceeded(
                judged(comparison),
                change,
                Severity.ofIncrease(change.previous(), change.current()),
                message(window, comparison, change));
    }

    /** The first days of a week tell how it began, not how it will end, so they are information only. */
    private RuleOutcome judgeToDate(WeekComparison comparison) {
        if (comparison instanceof WeekComparison.Known known && isExceeded(known)) {
            Change change = change(known);
            Message message = message("to-date", known, change)
                    .with("end", known.current().week().last());
            return new LimitExceeded(judged(known), change, Severity.INFO, message);
        }
        return notExceeded(comparison);
    }

    private RuleOutcome notExceeded(WeekComparison comparison) {
        if (comparison instanceof WeekComparison.Known known) {
            return new WithinLimit(judged(known), change(known));
        }
        return new NotAssessable(
                judged(comparison),
                comparison.obstacle().orElseThrow(),
                comparison.previousValue(),
                comparison.currentValue());
    }

    private Message message(String key, WeekComparison.Known comparison, Change change) {
        return Message.of("ten-percent." + key)
                .with("variable", comparison.name())
                .with("week", comparison.current().days())
                .with("change", change)
                .with("rule", rule.limit());
    }

    private Amount amount(double value) {
        return new Amount(variable.dimension(), value);
    }

    private boolean isExceeded(WeekComparison.Known comparison) {
        return rule.limit().isExceeded(comparison.previous(), comparison.now());
    }

    private Change change(WeekComparison.Known comparison) {
        return new Change(
                variable.dimension(),
                comparison.previous(),
                comparison.now(),
                rule.limit().after(comparison.previous()),
                weeks.noise().ofRatio(variable, comparison.current(), comparison.before()));
    }

    private Judged judged(WeekComparison comparison) {
        WeeklyLoad week = comparison.current();
        return new Judged(
                rule.id(), Optional.of(variable), week.days(), comparison.comparedWith(), week.runs(), rule.evidence());
    }

    /** A jump sets the limit that it broke; a week that is over and kept to what stands ends it. */
    private StandingLimits standing(int index, State state, RuleOutcome outcome) {
        WeeklyLoad week = weeks.week(index);
        if (outcome.isFlag() && isAfterWholeWeek(index)) {
            return growing(index, state).limit().stream()
                    .mapToObj(broken ->
                            state.standing().and(Standing.after(week.week().last(), broken)))
                    .findFirst()
                    .orElse(state.standing());
        }
        boolean isOver = state.standing()
                .on(week.week().first())
                .filter(limit -> Tolerance.isAbove(run(index), limit.limit()))
                .isPresent();
        return week.isComplete() && isKnown(index) && !isOver ? StandingLimits.NONE : state.standing();
    }

    /** What looks like a jump over a first week that was cut sets no limit: what was run before is not known. */
    private boolean isAfterWholeWeek(int index) {
        return index > 1 || !weeks.week(0).isCut(weeks.load().history());
    }

    private Credit credit(int index, StandingLimits standing, Allowance allowance, RuleOutcome outcome) {
        if (!isKnown(index)) {
            return Credit.NONE;
        }
        double run = run(index);
        double full = rule.limit().after(run);
        boolean isHeld = outcome.isFlag() || allowance.restsOn(Allowance.Basis.BROKEN_LIMIT);
        return standing.on(weeks.firstDay(index + 1))
                .filter(limit -> isHeld && allowance.isExceededBy(run))
                .map(limit -> new Credit(full, limit.limit(), limit.lastDay()))
                .orElseGet(() -> Credit.full(full));
    }

    private boolean isKnown(int index) {
        return weeks.value(index, variable).missingRuns() == 0 && weeks.isCovered(index);
    }

    private double run(int index) {
        return weeks.value(index, variable).value().orElse(0);
    }
}
