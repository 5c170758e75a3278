package io.github.easeback.advice;

import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Limits;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.Recovery;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The next run: when, how far, how long and how fast. It is the smallest of what a single run may be, what is left of the distance of its week, and what is left of the running time of
 * its week at the usual easy pace.
 *
 * @param earliest the first day for it: after a run of today the next day, on the way back a day of rest later, the next week if this one has nothing left, a day later if a log of pain says to
 *     rest or to wait, after the walks of a plan that begins with them, and never a day for which no run was agreed
 * @param isRestToday whether today is a day of rest: there was a run on it, or one on the day before on the way back, or the longest in a year some days ago, or no run was agreed for it, or a
 *     log of pain says so
 * @param recovery the days of rest after the longest run in a year that it has to wait for, absent if it has not
 * @param isDayAgreed whether it has to wait for {@code earliest} by what was agreed
 * @param distance the most, in metres; absent if there is no limit of a single run
 * @param runningDuration the most time of running in it, in seconds, which without a pace is all that is left of the week; absent if it is unknown, and on the way back, where walks are a part of it
 * @param fastest the highest speed of most of it, in metres per second; absent but on the way back
 * @param easySpeed the usual easy speed, in metres per second; absent if it is unknown
 * @param binding which limit is the smallest; absent if there is none
 * @param reason why there is no limit; absent if there is one
 */
public record NextRun(
        LocalDate earliest,
        boolean isRestToday,
        boolean isDayAgreed,
        Optional<Recovery> recovery,
        OptionalDouble distance,
        OptionalDouble runningDuration,
        OptionalDouble fastest,
        OptionalDouble easySpeed,
        Optional<Binding> binding,
        Optional<Reason> reason) {

    /** Which limit is the smallest. */
    public enum Binding {
        /** What a single run may be. */
        RUN,
        /** What is left of the distance of the week. */
        WEEK_DISTANCE,
        /** What is left of the running time of the week. */
        WEEK_DURATION,
        /** The careful start after a layoff. */
        DOSE,
        /** What a log of pain asks for: the session that a plan has next, or without a plan the run that hurt. */
        PAIN_LOG,
        /** What was agreed for a run. */
        AGREED
    }

    private static final double SLOWER = 1.25;

    /** The first day for a run from a day on, with its limits. */
    private record Start(LocalDate from, Optional<Recovery> recovery, Limits limits) {

        static Start of(LimitsAhead ahead, LocalDate from) {
            Limits limits = ahead.on(from);
            Optional<Recovery> recovery = limits.recovery();
            while (limits.isRestDay()) {
                limits = ahead.on(limits.agreed().firstRunDay(limits.day().plusDays(1)));
            }
            return new Start(from, recovery, limits);
        }

        boolean isAgreed() {
            LocalDate day = limits.day();
            return day.isAfter(from) && !limits.agreed().allowsRunOn(day.minusDays(1));
        }
    }

    /** What is left of a week for a run, in metres, and in seconds of running. */
    private record Left(OptionalDouble metres, OptionalDouble seconds) {

        boolean isNothing() {
            return metres.orElse(Budget.NOTHING_METRES) < Budget.NOTHING_METRES || Budget.isTooShort(seconds);
        }
    }

    /** The next run after an evaluation, of whose week so much is left, on the first day that the way back has nothing against. */
    static NextRun of(Evaluation evaluation, LimitsAhead ahead, Optional<ComebackPlan> comeback) {
        Limits today = ahead.on(evaluation.asOf());
        LocalDate next = evaluation.nextDay();
        Start start = Start.of(ahead, comeback.map(way -> way.firstRunDay(next)).orElse(next));
        Left left = left(evaluation, today, start.limits);
        if (left.isNothing()) {
            start = Start.of(ahead, start.limits.week().last().plusDays(1));
            left = left(evaluation, today, start.limits);
        }
        boolean waits = comeback.filter(ComebackPlan::isRestByTheLog).isPresent();
        boolean isRest = evaluation.hasRunToday() || today.isRestDay() || waits;
        return of(
                start,
                left,
                isRest,
                easySpeed(evaluation, start.limits),
                fastest(start.limits, comeback),
                ahead.runningSecondsOfTheSession());
    }

    /** As long as a layoff goes on, each day lowers the ceiling, so that of the session that is planned holds on the days until then too. */
    private static OptionalDouble fastest(Limits limits, Optional<ComebackPlan> comeback) {
        OptionalDouble planned = comeback.stream()
                .flatMap(way -> way.sessions().stream().limit(1))
                .flatMapToDouble(session -> session.speedLimit().stream())
                .findFirst();
        OptionalDouble fastest = limits.fastest();
        return fastest.isPresent() && planned.isPresent()
                ? OptionalDouble.of(Math.min(fastest.getAsDouble(), planned.getAsDouble()))
                : fastest;
    }

    /** What is usual moves on with the week; it is known for this one and the next. */
    private static OptionalDouble easySpeed(Evaluation evaluation, Limits limits) {
        Days week = evaluation.load().currentWeek().week();
        LocalDate first =
                limits.week().equals(week) ? week.first() : week.last().plusDays(1);
        return evaluation.comebacks().usual(first).easySpeed();
    }

    private static Left left(Evaluation evaluation, Limits today, Limits limits) {
        if (!limits.week().equals(today.week())) {
            return new Left(
                    limits.ofWeek(LoadVariables.DISTANCE).limit(),
                    Budget.shorter(
                            limits.ofWeek(LoadVariables.DURATION).limit(),
                            limits.ofWeek(LoadVariables.RUNNING_DURATION).limit()));
        }
        return new Left(
                left(evaluation, today, LoadVariables.DISTANCE),
                Budget.shorter(
                        left(evaluation, today, LoadVariables.DURATION),
                        left(evaluation, today, LoadVariables.RUNNING_DURATION)));
    }

    private static OptionalDouble left(Evaluation evaluation, Limits today, LoadVariable variable) {
        return VariableBudget.of(variable, today.ofWeek(variable), evaluation).leftAtMost();
    }

    private static NextRun of(
            Start start,
            Left left,
            boolean isRest,
            OptionalDouble easySpeed,
            OptionalDouble fastest,
            OptionalDouble ofTheSession) {
        Limits limits = start.limits;
        boolean isOnTheWayBack = limits.comeback().isPresent();
        OptionalDouble byTime = isOnTheWayBack ? OptionalDouble.empty() : metres(left.seconds(), easySpeed);
        OptionalDouble run = limits.run().limit();
        OptionalDouble distance = run.isPresent()
                ? Stream.of(run, left.metres(), byTime)
                        .flatMapToDouble(OptionalDouble::stream)
                        .min()
                : run;
        Optional<Binding> binding =
                distance.isPresent() ? Optional.of(binding(distance.getAsDouble(), limits, left)) : Optional.empty();
        OptionalDouble byPace = time(left.seconds(), distance, easySpeed);
        // A session that is the limit is told with its own time.
        boolean isSession = byPace.isPresent()
                && ofTheSession.isPresent()
                && binding.filter(Binding.PAIN_LOG::equals).isPresent();
        OptionalDouble time = isSession ? ofTheSession : byPace;
        return new NextRun(
                limits.day(),
                isRest,
                start.isAgreed(),
                start.recovery(),
                distance,
                isOnTheWayBack ? OptionalDouble.empty() : time,
                fastest,
                easySpeed,
                binding,
                limits.run().reason());
    }

    /** How far a runner gets in a time at the usual easy pace; unknown on the way back, where walks are a part of the time. */
    OptionalDouble metresIn(OptionalDouble seconds) {
        return fastest.isEmpty() ? metres(seconds, easySpeed) : OptionalDouble.empty();
    }

    /** Whether a time may run out before a distance does, were every run slower than easy by a quarter. Library convention. */
    boolean mayRunOut(double seconds, double metres) {
        return easySpeed.isEmpty() || seconds * easySpeed.getAsDouble() <= SLOWER * metres;
    }

    private static OptionalDouble metres(OptionalDouble seconds, OptionalDouble speed) {
        return seconds.isPresent() && speed.isPresent()
                ? OptionalDouble.of(seconds.getAsDouble() * speed.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble time(OptionalDouble left, OptionalDouble distance, OptionalDouble easySpeed) {
        return distance.isPresent() && easySpeed.isPresent()
                ? OptionalDouble.of(
                        Math.min(left.orElse(Double.MAX_VALUE), distance.getAsDouble() / easySpeed.getAsDouble()))
                : left;
    }

    private static Binding binding(double distance, Limits limits, Left left) {
        if (distance == limits.run().limit().orElseThrow()) {
            return binding(limits.run(), Binding.RUN);
        }
        return distance == left.metres().orElse(Double.NaN)
                ? binding(limits.ofWeek(LoadVariables.DISTANCE), Binding.WEEK_DISTANCE)
                : Binding.WEEK_DURATION;
    }

    /** What was agreed, and what the log of pain leads to, is named before what else it limits; the dose of a week is what is left of it. */
    private static Binding binding(Allowance allowance, Binding otherwise) {
        if (allowance.restsOn(Allowance.Basis.AGREED)) {
            return Binding.AGREED;
        }
        if (allowance.restsOn(Allowance.Basis.PAIN_LOG)) {
            return Binding.PAIN_LOG;
        }
        boolean isDose = otherwise == Binding.RUN && allowance.restsOn(Allowance.Basis.START_DOSE);
        return isDose ? Binding.DOSE : otherwise;
    }
}
