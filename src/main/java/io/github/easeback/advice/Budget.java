package io.github.easeback.advice;

import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.IncreaseLimit;
import io.github.easeback.rule.Limits;
import io.github.easeback.rule.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is left of the current week and how long the next run may be. The next run is never longer than what is left.
 *
 * @param week the current week
 * @param asOf the day of the report; its runs count as done
 * @param variables what is left of duration, distance, ascent, descent and running duration
 * @param next the next run: when, how far, how long and how fast
 * @param nextRun the most for the next run of this week in metres, absent if nothing is known to compare it with
 * @param nextRunReason why {@code nextRun} is absent
 * @param singleRun what a single run may be and what that rests on, whatever is left of the week
 * @param expiry the day from which the next run may be less, if that is within 7 days
 * @param nextWeek what the week after allows if no run comes before it
 */
public record Budget(
        Days week,
        LocalDate asOf,
        List<VariableBudget> variables,
        NextRun next,
        OptionalDouble nextRun,
        Optional<Reason> nextRunReason,
        Allowance singleRun,
        Optional<Expiry> expiry,
        NextWeek nextWeek) {

    /**
     * The limit of a single run is about to fall: the longest run of the last 30 days leaves the window.
     *
     * @param from the first day of the lower limit
     * @param nextRun the most for a run from that day on, in metres, if none comes before it
     */
    public record Expiry(LocalDate from, double nextRun) {

        /**
         * Tells whether the fall can be seen on paper, in kilometres and in miles with one decimal.
         *
         * @param metres what a run may be before
         * @return true if it is a tenth of a mile or more; library convention
         */
        public boolean isVisiblyLess(double metres) {
            return !Tolerance.isAbove(VISIBLE_METRES, metres - nextRun);
        }
    }

    /**
     * From holding to growing: what next week may be of a variable. Less is within every rule.
     *
     * @param variable the variable
     * @param hold what the limit adds its increase to, in the unit of the variable; absent if the limit {@linkplain Allowance#hasIncrease() has no increase}
     * @param allowance the most, or why it is unknown
     */
    public record Range(LoadVariable variable, OptionalDouble hold, Allowance allowance) {

        private static Range of(LoadVariable variable, Allowance allowance, IncreaseLimit increase) {
            OptionalDouble hold = allowance.hasIncrease()
                    ? OptionalDouble.of(increase.before(allowance.limit().getAsDouble()))
                    : OptionalDouble.empty();
            return new Range(variable, hold, allowance);
        }
    }

    /**
     * What the week after the current one allows if no run comes before it.
     *
     * @param week the seven days
     * @param ranges what it may be: duration, distance, speed, ascent, descent
     * @param metres the distance of the week, as far as its time allows it at the usual easy pace, in metres; absent if its distance has no limit
     * @param time its time in seconds, with walks or without, whichever is less; absent if neither is known, or if it is more than enough for the distance
     * @param nextRun the most for a run at the start of that week in metres, absent if it is unknown
     */
    public record NextWeek(
            Days week, List<Range> ranges, OptionalDouble metres, OptionalDouble time, OptionalDouble nextRun) {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if {@code ranges} is or holds null
         */
        public NextWeek {
            ranges = List.copyOf(ranges);
        }

        /**
         * What next week allows of a variable.
         *
         * @param variable one of the variables of the ranges
         * @return the allowance
         * @throws IllegalArgumentException if it is another variable
         */
        public Allowance of(LoadVariable variable) {
            return ranges.stream()
                    .filter(range -> range.variable().equals(variable))
                    .map(Range::allowance)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no allowance of " + variable.id()));
        }

        /**
         * The most distance of next week.
         *
         * @return the allowance in metres
         */
        public Allowance distance() {
            return of(LoadVariables.DISTANCE);
        }

        /**
         * Tells whether no run may be in next week by what was agreed.
         *
         * @return true if the first day for a run that was agreed is later
         */
        public boolean isOff() {
            return distance().isNoRun();
        }

        /**
         * The most running time of next week.
         *
         * @return the allowance in seconds
         */
        public Allowance duration() {
            return of(LoadVariables.DURATION);
        }
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code variables} is or holds null
     */
    public Budget {
        variables = List.copyOf(variables);
    }

    /** Less than so many metres, a walk and a jog of two minutes each, are not worth a run; library convention. */
    public static final double NOTHING_METRES = 450;

    /** In less time, nobody runs as far as is worth a run. Library convention. */
    private static final double NOTHING_SECONDS = 180;

    /** A tenth of a mile, which is the larger one of the last digits that are printed. */
    private static final double VISIBLE_METRES = 160.9344;

    /** How many days ahead a falling limit is announced. */
    private static final int ANNOUNCED_DAYS = 7;

    private static final List<LoadVariable> LEFT = List.of(
            LoadVariables.DURATION,
            LoadVariables.DISTANCE,
            LoadVariables.ASCENT,
            LoadVariables.DESCENT,
            LoadVariables.RUNNING_DURATION);

    /**
     * The budget after an evaluation: its limits for the days ahead, less what was run.
     *
     * @param evaluation the evaluation, with at least one run
     * @return the budget
     * @throws IllegalStateException if there is no run
     */
    public static Budget of(Evaluation evaluation) {
        return of(evaluation, Optional.empty());
    }

    /** The same for somebody whose next run has to wait for what the way back says, and is no more than the log of pain lets it be. */
    static Budget of(Evaluation evaluation, Optional<ComebackPlan> comeback) {
        LimitsAhead ahead = LimitsAhead.of(evaluation, comeback);
        Limits today = ahead.on(evaluation.asOf());
        List<VariableBudget> variables = ofWeek(evaluation, today);
        NextRun next = NextRun.of(evaluation, ahead, comeback);
        return new Budget(
                today.week(),
                evaluation.asOf(),
                variables,
                next,
                lowest(
                        lowest(today.run().limit(), leftAtMost(variables)),
                        next.metresIn(time(variables, VariableBudget::leftAtMost))),
                today.run().reason(),
                today.run(),
                expiry(ahead, today),
                nextWeek(evaluation, ahead, next));
    }

    /** What is left of the week of an evaluation, by variable. */
    static List<VariableBudget> ofWeek(Evaluation evaluation, Limits today) {
        return LEFT.stream()
                .map(variable -> VariableBudget.of(variable, today.ofWeek(variable), evaluation))
                .toList();
    }

    /** What is left for a run, at most: the distance, and nothing if the time is used up. */
    private static OptionalDouble leftAtMost(List<VariableBudget> variables) {
        OptionalDouble distance = of(LoadVariables.DISTANCE, variables).leftAtMost();
        return isTooShort(time(variables, VariableBudget::leftAtMost)) && distance.isPresent()
                ? OptionalDouble.of(0)
                : distance;
    }

    static boolean isTooShort(OptionalDouble seconds) {
        return seconds.isPresent() && seconds.getAsDouble() < NOTHING_SECONDS;
    }

    private static Optional<Expiry> expiry(LimitsAhead ahead, Limits today) {
        return today.run() instanceof Allowance.UpTo now
                ? IntStream.rangeClosed(1, ANNOUNCED_DAYS)
                        .mapToObj(days -> ahead.on(today.day().plusDays(days)))
                        .flatMap(later -> expiry(later, now).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Expiry> expiry(Limits later, Allowance.UpTo now) {
        // What a rest brings is no date to beat.
        return later.run() instanceof Allowance.UpTo then && then.restsOn() == Allowance.Basis.LONGEST_30_DAYS
                ? Optional.of(new Expiry(later.day(), then.most())).filter(fall -> fall.isVisiblyLess(now.most()))
                : Optional.empty();
    }

    private static NextWeek nextWeek(Evaluation evaluation, LimitsAhead ahead, NextRun run) {
        Limits next = ahead.on(evaluation.load().currentWeek().week().last().plusDays(1));
        IncreaseLimit increase = evaluation.rules().weekly().limit();
        List<Range> ranges = next.ofWeek().entrySet().stream()
                .map(limit -> Range.of(limit.getKey(), limit.getValue(), increase))
                .toList();
        OptionalDouble week = next.ofWeek(LoadVariables.DISTANCE).limit();
        OptionalDouble time = shorter(
                next.ofWeek(LoadVariables.DURATION).limit(),
                next.ofWeek(LoadVariables.RUNNING_DURATION).limit());
        OptionalDouble metres = lowest(week, run.metresIn(time));
        boolean mayRunOut = time.isPresent() && run.mayRunOut(time.getAsDouble(), week.orElse(Double.MAX_VALUE));
        return new NextWeek(
                next.week(),
                ranges,
                metres,
                mayRunOut ? time : OptionalDouble.empty(),
                lowest(next.run().limit(), metres));
    }

    /** A limit, or what else is lower; without a limit there is none. */
    private static OptionalDouble lowest(OptionalDouble limit, OptionalDouble other) {
        return limit.isPresent() ? shorter(limit, other) : limit;
    }

    /**
     * The coming fall of the limit, if it makes the next run shorter.
     *
     * @return absent if there is none, or if what is left of the week allows no more anyway
     */
    public Optional<Expiry> fall() {
        return expiry.filter(fall -> fall.isVisiblyLess(nextRun.orElse(0)));
    }

    /**
     * What is left of this week's time for running: of the time with walks or of that without, whichever is less.
     *
     * @return seconds; absent if neither is known, or if it is more than enough for what is left of the distance
     */
    public OptionalDouble timeLeft() {
        OptionalDouble time = time(variables, VariableBudget::left);
        double metres = of(LoadVariables.DISTANCE).left().orElse(Double.MAX_VALUE);
        return time.isPresent() && next.mayRunOut(time.getAsDouble(), metres) ? time : OptionalDouble.empty();
    }

    private static OptionalDouble time(List<VariableBudget> variables, Function<VariableBudget, OptionalDouble> left) {
        return shorter(
                left.apply(of(LoadVariables.DURATION, variables)),
                left.apply(of(LoadVariables.RUNNING_DURATION, variables)));
    }

    /**
     * What is left of this week's distance, as far as the time that is left allows it at the usual easy pace.
     *
     * @return metres; absent if it is not known what is left of the distance
     */
    public OptionalDouble distanceLeft() {
        OptionalDouble left = of(LoadVariables.DISTANCE).left();
        return lowest(left, next.metresIn(timeLeft()));
    }

    /**
     * What is left to run of this week, as the sentences tell it: {@linkplain #distanceLeft() its distance}, and nothing {@linkplain #isSpent() if distance or time is used up}.
     *
     * @return metres; absent if it is not known what is left
     */
    public OptionalDouble leftToRun() {
        return isSpent() ? OptionalDouble.of(0) : distanceLeft();
    }

    /**
     * What is left of a variable this week: of the distance {@linkplain #distanceLeft() as far as the time that is left allows it}, of any other what its own limit leaves.
     *
     * @param variable a variable of the budget
     * @return what is left, in the unit of the variable; absent if that is not known
     * @throws IllegalArgumentException if there is no budget of the variable
     */
    public OptionalDouble left(LoadVariable variable) {
        return variable.equals(LoadVariables.DISTANCE)
                ? distanceLeft()
                : of(variable).left();
    }

    static OptionalDouble shorter(OptionalDouble one, OptionalDouble other) {
        return Stream.of(one, other).flatMapToDouble(OptionalDouble::stream).min();
    }

    /**
     * Tells whether the report is of the last day of its week.
     *
     * @return true if the next day is in the next week
     */
    public boolean isLastDay() {
        return asOf.equals(week.last());
    }

    /**
     * Tells whether no run may be in this week by what was agreed.
     *
     * @return true if the first day for a run that was agreed is later
     */
    public boolean isOff() {
        return of(LoadVariables.DISTANCE).allowance().isNoRun();
    }

    /**
     * Tells whether the next run has to wait for a later week by what was agreed, whatever is left of this one.
     *
     * @return true if this week has no day for a run left
     */
    public boolean isWeekOverAsAgreed() {
        return next.isDayAgreed() && next.earliest().isAfter(week.last());
    }

    /**
     * Tells whether nothing is left of the week for a run: so little of the distance or of the time that it is not worth one.
     *
     * @return false if it is not known what is left
     */
    public boolean isSpent() {
        return isTooShort(time(variables, VariableBudget::left)) || isDistanceSpent();
    }

    /**
     * Tells whether more is left of the week than runs on its last days may come to, so that what is left binds nobody.
     *
     * @return false if one of the limits is not known
     */
    public boolean isBeyondReach() {
        OptionalDouble left = distanceLeft();
        if (left.isEmpty() || next.distance().isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(next.earliest(), week.last()) + 1;
        return left.getAsDouble() > Math.max(0, days) * next.distance().getAsDouble();
    }

    /**
     * Tells whether so little of the distance of the week is left that it is not worth a run.
     *
     * @return false if it is not known what is left
     */
    public boolean isDistanceSpent() {
        OptionalDouble left = of(LoadVariables.DISTANCE).left();
        return left.isPresent() && left.getAsDouble() < NOTHING_METRES;
    }

    /**
     * The time of this week, with walks or without, of which less is left.
     *
     * @return its budget
     */
    public VariableBudget scarcerTime() {
        VariableBudget all = of(LoadVariables.DURATION);
        VariableBudget running = of(LoadVariables.RUNNING_DURATION);
        boolean isRunning = running.left().orElse(Double.MAX_VALUE) < all.left().orElse(Double.MAX_VALUE);
        return isRunning ? running : all;
    }

    /**
     * The budget of one variable.
     *
     * @param variable duration, distance, ascent or descent
     * @return its budget
     * @throws IllegalArgumentException if there is no budget of the variable
     */
    public VariableBudget of(LoadVariable variable) {
        return of(variable, variables);
    }

    private static VariableBudget of(LoadVariable variable, List<VariableBudget> variables) {
        return variables.stream()
                .filter(budget -> budget.variable().equals(variable))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no budget of " + variable.id()));
    }
}
