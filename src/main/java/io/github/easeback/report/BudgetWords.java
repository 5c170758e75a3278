package io.github.easeback.report;

import io.github.easeback.advice.AdviceKind;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Budget;
import io.github.easeback.advice.NextRun;
import io.github.easeback.advice.VariableBudget;
import io.github.easeback.advice.Verdict;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Recovery;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Puts the budget of a report into words: what is left of this week, how long the next run may be, and what next week allows. Immutable and safe
 * for use by several threads.
 */
public final class BudgetWords {

    private static final double SECONDS_PER_MINUTE = 60;

    /** Sums of doubles may lie a hair under a round number. */
    private static final double HAIR = 1e-9;

    private final Optional<AdvicePlan> plan;
    private final Optional<ComebackReport> comeback;
    private final AgreedLimits agreed;
    private final Words words;

    private BudgetWords(TrainingReport report) {
        plan = report.plan();
        comeback = report.comeback();
        agreed = report.settings().agreed();
        words = report.words();
    }

    /**
     * The budget of a report in its words.
     *
     * @param report the report
     * @return its sentences
     * @throws NullPointerException if {@code report} is null
     */
    public static BudgetWords of(TrainingReport report) {
        return new BudgetWords(report);
    }

    /**
     * What is left of this week, and how long the next run may be; what next week allows where this week is used up or on its last day; and the weekdays for runs, if some were agreed.
     *
     * @return one to four sentences of plain text, in the order in which they matter; empty if the report has no plan; immutable
     */
    public List<String> sentences() {
        return plan.map(AdvicePlan::budget)
                .map(budget -> Stream.of(thisWeek(budget), nextRun(budget), nextWeek(budget), days(budget))
                        .flatMap(Optional::stream)
                        .map(words::say)
                        .toList())
                .orElse(List.of());
    }

    /**
     * What next week may be of each variable, from holding to growing.
     *
     * @return one sentence of plain text; absent if no variable has a known range
     */
    public Optional<String> ranges() {
        List<Message> known = offeredRanges().stream().map(BudgetWords::range).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(Message.of("ranges").with("ranges", known)));
    }

    /**
     * The ranges of next week that {@link #ranges()} tells: those that are known, that the time of the week leaves, that are wider than a single value in the units of the report, and whose
     * variable the advice does not say to leave alone.
     *
     * @return the ranges, each with a value to hold; empty if the report has no plan; immutable
     */
    public List<Budget.Range> offeredRanges() {
        return plan.stream()
                .map(some -> some.budget().nextWeek())
                .filter(week -> !week.isOff())
                .flatMap(week -> week.ranges().stream().map(range -> inTime(range, week)))
                .filter(range -> range.hold().isPresent() && !isToLetBe(range.variable()))
                .filter(range -> !range.variable().equals(LoadVariables.RUNNING_DURATION))
                .filter(range -> !isOnePoint(range) && !isFlat(range))
                .toList();
    }

    /** A distance that the time of the week does not reach is no room to grow. */
    private static Budget.Range inTime(Budget.Range range, Budget.NextWeek week) {
        double metres = week.metres().orElse(Double.MAX_VALUE);
        return range.variable().equals(LoadVariables.DISTANCE)
                        && range.allowance() instanceof Allowance.UpTo most
                        && metres < most.most()
                ? new Budget.Range(
                        range.variable(),
                        range.hold().orElse(metres) < metres ? range.hold() : OptionalDouble.empty(),
                        Allowance.of(metres, most.restsOn()))
                : range;
    }

    /** So few metres up or down that the routes are flat are nothing to build on. */
    private boolean isFlat(Budget.Range range) {
        OptionalDouble week = plan.orElseThrow().budget().nextWeek().distance().limit();
        return week.isPresent()
                && WeeklyIncreaseRule.isFlat(
                        range.variable(), range.allowance().limit().orElseThrow(), week.getAsDouble());
    }

    /**
     * Tells whether the advice says to leave a variable alone, so that it has no range to grow into.
     *
     * @param variable a variable of the budget
     * @return true if some advice of the report does; false if the report has no plan
     */
    public boolean isToLetBe(LoadVariable variable) {
        return plan.stream()
                .flatMap(some -> some.advice().stream())
                .anyMatch(advice -> advice.kind().letBe().contains(variable));
    }

    private boolean isOnePoint(Budget.Range range) {
        Dimension dimension = range.variable().dimension();
        double most = range.allowance().limit().orElseThrow();
        return words.amount(new Amount(dimension, range.hold().orElseThrow()))
                .equals(words.figures().atMost(new Amount(dimension, most)));
    }

    private static Message range(Budget.Range range) {
        Dimension dimension = range.variable().dimension();
        return Message.of("range")
                .with("variable", name(range.variable()))
                .with("hold", new Amount(dimension, range.hold().orElseThrow()))
                .with("limit", new Amount(dimension, range.allowance().limit().orElseThrow()));
    }

    /**
     * How slow the next run is to be.
     *
     * @return such as {@code easy (slower than 7:00 min/km, your usual pace; you can talk in sentences)}, on the way back from a layoff with the pace that is the limit there; without a
     *     pace if none is known, or if the report has no plan
     */
    public String easy() {
        return words.say(plan.map(some -> easy(some.budget().next())).orElse(Message.of("easy")));
    }

    /**
     * How long the next run takes, rounded down like its limit.
     *
     * @return such as {@code about 39 min}, or without a known pace what is left of the week, such as {@code 1:12:00 of running at most}; absent on the way back from a layoff, where walks are a part
     *     of it, or if the report has no plan
     */
    public Optional<String> nextRunTime() {
        return plan.flatMap(some -> time(some.budget().next())).map(words::say);
    }

    /**
     * When the next run may be.
     *
     * @return such as {@code today or later} or {@code from Monday 1 Jun on}; absent if the report has no plan
     */
    public Optional<String> nextRunDay() {
        return plan.map(AdvicePlan::budget).map(BudgetWords::day).map(words::say);
    }

    /** What is left of a week is no estimate of a run, so without a pace it is told as the limit that it is. */
    private static Optional<Message> time(NextRun next) {
        return next.runningDuration().stream()
                .mapToObj(seconds -> next.easySpeed().isPresent()
                        ? Message.of("next-run.minutes")
                                .with("minutes", (int) (seconds / SECONDS_PER_MINUTE * (1 + HAIR)))
                        : Message.of("next-run.running").with("time", new Amount(Dimension.TIME, seconds)))
                .findFirst();
    }

    private static Message day(Budget budget) {
        LocalDate earliest = budget.next().earliest();
        return earliest.equals(budget.asOf())
                ? Message.of("next-run.today")
                : Message.of("next-run.from").with("day", earliest);
    }

    /** What can't be run any more in the days that are left binds nobody, and of a week without a day for a run the day of the next run says enough. */
    private Optional<Message> thisWeek(Budget budget) {
        if (budget.isOff() || (!budget.isSpent() && budget.isBeyondReach())) {
            return Optional.empty();
        }
        Message message = budget.isSpent() ? spent(budget) : rest(budget);
        return Optional.of(message.with("end", budget.week().last()));
    }

    private Message spent(Budget budget) {
        VariableBudget distance = budget.of(LoadVariables.DISTANCE);
        boolean isDistance = budget.isDistanceSpent();
        VariableBudget used = isDistance ? distance : budget.scarcerTime();
        return Message.of(isDistance ? "budget.week.nothing" : "budget.week.no-time")
                .with("variable", name(used.variable()))
                .with("limit", amount(used, used.allowance().limit()))
                .with("agreed", agreed(used.allowance()));
    }

    private Message rest(Budget budget) {
        VariableBudget distance = budget.of(LoadVariables.DISTANCE);
        OptionalDouble time = budget.timeLeft();
        if (distance.left().isEmpty()) {
            return unknown(distance);
        }
        return Message.of(distance.done().orElse(0) > 0 ? "budget.week.rest" : "budget.week.whole")
                .with("left", most(distance.allowance(), budget.distanceLeft().getAsDouble(), time));
    }

    private Message most(Allowance allowance, double metres, OptionalDouble time) {
        return Message.of(time.isPresent() ? "budget.week.both" : "budget.week.distance")
                .with("distance", metres(metres))
                .with("agreed", agreed(allowance))
                .with("duration", new Amount(Dimension.TIME, time.orElse(0)));
    }

    /** The headline of an unknown verdict says why already. */
    private Message unknown(VariableBudget distance) {
        boolean isSaid = plan.filter(some -> some.verdict() == Verdict.UNKNOWN).isPresent();
        return Message.of(isSaid ? "budget.week.unjudged" : "budget.week.unknown")
                .with("reason", Message.of("reason." + distance.reason().orElseThrow()));
    }

    private static Amount amount(VariableBudget budget, OptionalDouble value) {
        return new Amount(budget.variable().dimension(), value.orElse(0));
    }

    private Optional<Message> nextRun(Budget budget) {
        NextRun next = budget.next();
        if (next.isDayAgreed()) {
            return Optional.of(Message.of("budget.run.agreed")
                    .with("day", next.earliest())
                    .with("agreed", agreed.reason())
                    .with("next", run(budget, "")));
        }
        Message run = run(budget, from(budget));
        if (next.distance().isEmpty()) {
            return Optional.of(run);
        }
        boolean isToldLater = isToldWithNextWeek(budget);
        if (next.recovery().isPresent()) {
            return Optional.of(recovery(next.recovery().get(), isToldLater ? "" : run));
        }
        if (isToldLater) {
            return next.isRestToday() ? Optional.of(Message.of("budget.rest.only")) : Optional.empty();
        }
        return Optional.of(next.isRestToday() ? Message.of("budget.rest").with("next", run) : run);
    }

    private static Message recovery(Recovery recovery, Object next) {
        return Message.of("budget.rest.recovery")
                .with("until", recovery.until())
                .with("longest", metres(recovery.metres()))
                .with("on", recovery.run())
                .with("next", next);
    }

    /** A run that has to wait by a log of pain is told with its day, which may be later than the first of that week. */
    private boolean isToldWithNextWeek(Budget budget) {
        boolean waits = plan.filter(some -> some.verdict() == Verdict.REST).isPresent()
                || (budget.singleRun().restsOn(Allowance.Basis.PAIN_LOG)
                        && budget.next().earliest().isAfter(budget.asOf().plusDays(1)));
        return isNextWeekDue(budget)
                && !waits
                && !budget.next().isDayAgreed()
                && budget.next().earliest().isAfter(budget.week().last())
                && hasNextWeek(budget);
    }

    private static Message from(Budget budget) {
        return Message.of("budget.run.from").with("from", day(budget));
    }

    /** The time of a run, behind what it may be at most. */
    private static Object minutes(NextRun next) {
        return time(next)
                .<Object>map(minutes -> Message.of("budget.run.time").with("time", minutes))
                .orElse("");
    }

    /**
     * Whether the next run has walk breaks: by the session of the way back that is due, after a break, or after much pain.
     *
     * @return false if the report has no plan
     */
    public boolean hasWalks() {
        return plan.filter(some -> isSessionWithWalks(some.budget().next()) || isAfterBreak(some) || isAfterMuchPain())
                .isPresent();
    }

    private boolean isSessionWithWalks(NextRun next) {
        return comeback.stream()
                .flatMap(way -> way.plan().sessions().stream().limit(1))
                .anyMatch(
                        session -> session.walkSeconds() > 0 && !session.date().isBefore(next.earliest()));
    }

    private static boolean isAfterBreak(AdvicePlan plan) {
        return plan.advice().stream().anyMatch(advice -> advice.kind() == AdviceKind.AFTER_BREAK);
    }

    /** Somebody without sessions to go a stage back in. */
    private boolean isAfterMuchPain() {
        return comeback.map(ComebackReport::plan)
                .filter(way -> way.sessions().isEmpty())
                .flatMap(ComebackPlan::lasting)
                .filter(verdict -> verdict.action() == GateAction.BACK)
                .isPresent();
    }

    private Object walks() {
        return hasWalks() ? Message.of("budget.run.walks") : "";
    }

    /** How long the next run may be, with the words for the day of it. */
    private Message run(Budget budget, Object from) {
        NextRun next = budget.next();
        if (next.distance().isEmpty()) {
            Message reason = Message.of("reason." + next.reason().orElseThrow());
            return Message.of("budget.run.unknown").with("reason", reason);
        }
        return run(budget, next)
                .with("run", metres(next.distance().getAsDouble()))
                .with("binding", binding(next))
                .with("walks", walks())
                .with("easy", easy(next))
                .with("from", from);
    }

    private static Message run(Budget budget, NextRun next) {
        boolean isNextWeek = next.earliest().isAfter(budget.week().last());
        Optional<Budget.Expiry> fall = budget.fall()
                .filter(expiry ->
                        !isNextWeek && expiry.isVisiblyLess(next.distance().orElse(0)));
        return fall.map(expiry -> Message.of("budget.run.falls")
                        .with("falls", expiry.from())
                        .with("then", metres(expiry.nextRun())))
                .orElse(Message.of("budget.run"));
    }

    /** How long the run takes, and which limit is the smallest, where that is not the one of a single run; a limit that is a time needs no other one beside it. */
    private Message binding(NextRun next) {
        return Message.of("binding." + next.binding().orElseThrow())
                .with("minutes", minutes(next))
                .with("agreed", agreed.reason())
                .with("time", new Amount(Dimension.TIME, next.runningDuration().orElse(0)));
    }

    /** How slow easy is, where that is known. The pace of a few runs is not a usual one. */
    private Message easy(NextRun next) {
        if (next.fastest().isPresent()) {
            return Message.of("easy.limit").with("speed", speed(next.fastest().getAsDouble()));
        }
        boolean isNew = plan.filter(some -> some.verdict() == Verdict.UNKNOWN).isPresent();
        return next.easySpeed().isPresent()
                ? Message.of(isNew ? "easy.so-far" : "easy.usual")
                        .with("speed", speed(next.easySpeed().getAsDouble()))
                : Message.of("easy");
    }

    private static Amount speed(double metresPerSecond) {
        return new Amount(Dimension.SPEED, metresPerSecond);
    }

    private static boolean isNextWeekDue(Budget budget) {
        return budget.isSpent() || budget.isLastDay();
    }

    private static boolean hasNextWeek(Budget budget) {
        return !budget.nextWeek().isOff()
                && budget.nextWeek().metres().isPresent()
                && budget.nextWeek().nextRun().isPresent();
    }

    private Optional<Message> nextWeek(Budget budget) {
        if (!isNextWeekDue(budget) || !hasNextWeek(budget)) {
            return Optional.empty();
        }
        Budget.NextWeek next = budget.nextWeek();
        return Optional.of(Message.of(isToldWithNextWeek(budget) ? "budget.next-week.easy" : "budget.next-week")
                .with("start", next.week().first())
                .with("end", next.week().last())
                .with("limit", most(next.distance(), next.metres().orElseThrow(), next.time()))
                .with("run", metres(next.nextRun().orElseThrow()))
                .with("from", from(budget))
                .with("time", next.nextRun().equals(budget.next().distance()) ? minutes(budget.next()) : "")
                .with("walks", walks())
                .with("agreedRun", agreed.runMetres().equals(next.nextRun()) ? agreed() : "")
                .with("easy", easy(budget.next())));
    }

    private Optional<Message> days(Budget budget) {
        return budget.isOff() || agreed.allowsEveryWeekday()
                ? Optional.empty()
                : Optional.of(Message.of("budget.days")
                        .with("days", agreed.weekdays())
                        .with("agreed", agreed.reason()));
    }

    /** Who says so, where a limit was agreed. */
    private Object agreed(Allowance allowance) {
        return allowance.restsOn(Allowance.Basis.AGREED) ? agreed() : "";
    }

    private Message agreed() {
        return Message.of("budget.agreed").with("agreed", agreed.reason());
    }

    private static Amount metres(double value) {
        return new Amount(Dimension.DISTANCE, value);
    }

    /** Limits of speed are those of the running, since weeks are compared by it. */
    static Message name(LoadVariable variable) {
        return (variable.equals(LoadVariables.SPEED) ? LoadVariables.RUNNING_SPEED : variable).name();
    }

    @Override
    public String toString() {
        return String.join(" ", sentences());
    }
}
