package io.github.easeback.advice;

import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.StartDose;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.Judged;
import io.github.easeback.rule.LimitExceeded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Advice on how long runs and weeks may be. */
final class LengthAdvice {

    private static final int SECONDS = 60;

    private LengthAdvice() {}

    static Optional<Advice> startAgain(AdviceContext context) {
        return context.comeback()
                .filter(comeback -> context.agreedStart().isEmpty())
                .map(comeback -> startAgain(comeback, context.budget(), turns(comeback, context)));
    }

    private static Advice startAgain(Comeback comeback, Budget budget, Message turns) {
        String key = "advice.start-again." + phase(comeback, budget);
        return new Advice(
                AdviceKind.START_AGAIN,
                again(startAgain(key, comeback, budget).with("turns", turns), comeback),
                detail(startAgain(key + ".detail", comeback, budget).with("turns", turns), comeback),
                comeback.isWalkingDue() ? Optional.of(Message.of("advice.start-again.evidence")) : Optional.empty(),
                List.of());
    }

    /** Whoever reads no more than the headlines has to know of a relapse too. */
    private static Message again(Message headline, Comeback comeback) {
        return comeback.relapse().isPresent()
                ? Message.of("advice.start-again.again").with("headline", headline)
                : headline;
    }

    private static Message detail(Message start, Comeback comeback) {
        return keptFit(relapse(ready(start, comeback), comeback), comeback);
    }

    /** Walking comes before walking and jogging. */
    private static Message ready(Message detail, Comeback comeback) {
        return comeback.isWalkingDue() ? Message.of("advice.start-again.ready").with("detail", detail) : detail;
    }

    private static Message relapse(Message detail, Comeback comeback) {
        return comeback.relapse()
                .map(earlier -> Message.of("advice.start-again.relapse")
                        .with("detail", detail)
                        .with("first", earlier.firstDay())
                        .with("last", earlier.lastDay()))
                .orElse(detail);
    }

    /** Why the pace may be higher than after a layoff of rest. */
    private static Message keptFit(Message detail, Comeback comeback) {
        boolean isTold =
                comeback.crossTraining().isEnough() && comeback.paceCeiling().isPresent();
        return isTold
                ? Message.of("advice.start-again.kept-fit")
                        .with("detail", detail)
                        .with("sessions", comeback.crossTraining().sessions())
                : detail;
    }

    private static String phase(Comeback comeback, Budget budget) {
        if (comeback.isOff()) {
            return "off";
        }
        if (budget.isSpent()) {
            return "over";
        }
        if (budget.next().earliest().isAfter(budget.week().last()) && !budget.isLastDay()) {
            return "wait";
        }
        return comeback.weekOf(budget.week()) == 0 ? "first" : "later";
    }

    /** How walks and jogs take turns: as planned, so that advice and plan name one session; without a plan, only of the first run is it known. */
    private static Message turns(Comeback comeback, AdviceContext context) {
        return context.nextRun()
                .map(LengthAdvice::turns)
                .orElseGet(() -> comeback.isOff()
                        ? turns(comeback.dose().walkMinutes(), comeback.dose().jogMinutes())
                        : Message.of("advice.turns.needed"));
    }

    private static Message turns(PlannedSession run) {
        return turns(run.walkSeconds() / SECONDS, run.runSeconds() / SECONDS);
    }

    private static Message turns(int walkMinutes, int jogMinutes) {
        if (walkMinutes == 0) {
            return Message.of("advice.turns.none");
        }
        return Message.of(walkMinutes == jogMinutes ? "advice.turns.equal" : "advice.turns.unequal")
                .with("walk", walkMinutes)
                .with("jog", jogMinutes);
    }

    private static Message startAgain(String key, Comeback comeback, Budget budget) {
        Allowance week = budget.of(LoadVariables.DISTANCE).allowance();
        return Message.of(key)
                .with("run", metres(run(comeback, budget)))
                .with("week", metres(week.limit().orElseThrow()))
                .with("runs", StartDose.RUNS)
                .with("layoff", comeback.layoff().message("layoff"))
                .with("off", comeback.layoff().message("layoff.off"))
                .with("back", comeback.layoff().returnDay())
                .with("end", budget.week().last())
                .with("from", budget.next().earliest())
                .with("next", budget.nextWeek().week().first());
    }

    /** What the next run may be; after a week without anything left, the dose of a run. */
    private static double run(Comeback comeback, Budget budget) {
        return budget.next().distance().orElse(comeback.dose().runMetres());
    }

    /** Who was off for a week or two goes back to what was usual; of a runner who is new, nothing is. */
    static Optional<Advice> afterBreak(AdviceContext context) {
        OptionalDouble run = context.budget().next().distance();
        OptionalDouble week = context.allowance(LoadVariables.DISTANCE).limit();
        return context.shortBreak()
                .filter(gap -> run.isPresent() && !context.isNew() && !context.isLedByTheLog())
                .filter(gap -> context.agreedStart().isEmpty())
                .map(gap -> new Advice(
                        AdviceKind.AFTER_BREAK,
                        Message.of("advice.after-break").with("run", metres(run.getAsDouble())),
                        week.isPresent()
                                ? Message.of("advice.after-break.week")
                                        .with("week", metres(week.getAsDouble()))
                                        .with("when", context.when())
                                : Message.of("advice.after-break.detail"),
                        List.of()));
    }

    /** Whoever is on the way back has the careful start to keep to. */
    static Optional<Advice> repeatSession(AdviceContext context) {
        return context.nextRun()
                .filter(run -> context.isLedByTheLog() && context.comeback().isEmpty())
                .map(run -> Message.of("advice.repeat-session")
                        .with("turns", turns(run))
                        .with("run", metres(run.distanceMetres())))
                .map(headline -> new Advice(
                        AdviceKind.REPEAT_SESSION,
                        headline,
                        Message.of("advice.repeat-session.detail"),
                        context.jumps().toList()));
    }

    static Optional<Advice> holdWeek(AdviceContext context) {
        return byWhatRunsOutFirst(context)
                .flatMap(variable -> holdWeek(context, variable).stream())
                .findFirst();
    }

    private static Stream<LoadVariable> byWhatRunsOutFirst(AdviceContext context) {
        Stream<LoadVariable> times = isRunningScarcer(context)
                ? Stream.of(LoadVariables.RUNNING_DURATION, LoadVariables.DURATION)
                : Stream.of(LoadVariables.DURATION, LoadVariables.RUNNING_DURATION);
        Stream<LoadVariable> distance = Stream.of(LoadVariables.DISTANCE);
        return isTimeShort(context) ? Stream.concat(times, distance) : Stream.concat(distance, times);
    }

    /** Whether less is left of the running of that week than of its time with the walks. */
    private static boolean isRunningScarcer(AdviceContext context) {
        Budget.NextWeek next = context.budget().nextWeek();
        return context.isLastDay()
                ? next.of(LoadVariables.RUNNING_DURATION).limit().orElse(Double.MAX_VALUE)
                        < next.duration().limit().orElse(Double.MAX_VALUE)
                : context.budget().scarcerTime().variable().equals(LoadVariables.RUNNING_DURATION);
    }

    /** Whether the time of the week that advice is for ends before its distance does. */
    private static boolean isTimeShort(AdviceContext context) {
        Budget budget = context.budget();
        OptionalDouble most = context.isLastDay()
                ? budget.nextWeek().distance().limit()
                : budget.of(LoadVariables.DISTANCE).left();
        OptionalDouble inTime = context.isLastDay() ? budget.nextWeek().metres() : budget.distanceLeft();
        return most.isPresent() && Tolerance.isAbove(most.getAsDouble(), inTime.orElseThrow());
    }

    private static Optional<Advice> holdWeek(AdviceContext context, LoadVariable variable) {
        List<LimitExceeded> jumps = context.jumps(variable);
        Phase phase = Phase.of(context, variable);
        Allowance allowance = context.allowance(variable);
        boolean isHeld = allowance.restsOn(Allowance.Basis.HELD);
        boolean isAgreed = allowance.restsOn(Allowance.Basis.AGREED);
        if (jumps.isEmpty() || isAgreed || !(isHeld || phase == Phase.OVER)) {
            return Optional.empty();
        }
        String key = "advice.hold-week." + phase;
        // A limit that did not stand before is that of the latest jump.
        Days broken = context.brokenIn(variable).orElse(jumps.get(0).judged().window());
        return Optional.of(new Advice(
                AdviceKind.HOLD_WEEK,
                holdWeek(key, context, variable, allowance).with("broken", broken),
                walkBreaks(
                        holdWeek(key + ".detail", context, variable, allowance)
                                .with("broken", broken)
                                .with("note", note(jumps.get(0), allowance)),
                        context,
                        jumps.get(0)),
                jumps));
    }

    /** More running in a week whose time is in order comes from shorter walks. */
    private static Message walkBreaks(Message detail, AdviceContext context, LimitExceeded jump) {
        Judged judged = jump.judged();
        boolean isOfRunning = judged.variable().equals(Optional.of(LoadVariables.RUNNING_DURATION));
        boolean isOfTimeToo = context.jumps(LoadVariables.DURATION).stream()
                .anyMatch(other -> other.judged().window().equals(judged.window()));
        return isOfRunning && !isOfTimeToo
                ? Message.of("advice.hold-week.walk-breaks").with("detail", detail)
                : detail;
    }

    /** Which week the advice is for, and what is left of it. */
    private enum Phase {
        /** This week has something left of a limit that was broken before. */
        STAY,
        /** This week broke its limit, and is not over. */
        OVER,
        /** This week ends today. */
        NEXT;

        static Phase of(AdviceContext context, LoadVariable variable) {
            if (context.isLastDay()) {
                return NEXT;
            }
            return context.budget().of(variable).isUsedUp() ? OVER : STAY;
        }
    }

    /** A heavier week before a lighter one raises the limit over what the finding says. */
    private static Message note(LimitExceeded jump, Allowance allowance) {
        boolean isHigher =
                Tolerance.isAbove(allowance.limit().orElseThrow(), jump.change().limit());
        Change change = jump.change();
        return isHigher
                ? Message.of("advice.hold-week.lighter").with("found", change.limitAmount())
                : Message.of("advice.hold-week.plain");
    }

    private static Message holdWeek(String key, AdviceContext context, LoadVariable variable, Allowance allowance) {
        Budget budget = context.budget();
        return Message.of(key)
                .with("variable", variable.name())
                .with(
                        "limit",
                        new Amount(variable.dimension(), allowance.limit().orElseThrow()))
                .with("end", budget.week().last())
                .with("next", budget.nextWeek().week().first())
                .with(
                        "nextLimit",
                        amountOrUnknown(variable, budget.nextWeek().of(variable).limit()))
                .with("left", left(budget, variable));
    }

    /** What is left, and how much of it the other limits of the week leave, since all that is said of this week has to agree. */
    private static Message left(Budget budget, LoadVariable variable) {
        VariableBudget own = budget.of(variable);
        VariableBudget running = budget.of(LoadVariables.RUNNING_DURATION);
        if (own.left().isEmpty()) {
            return Message.of("unknown");
        }
        if (variable.equals(LoadVariables.DURATION) && budget.scarcerTime().equals(running)) {
            return left("advice.hold-week.left.running", own).with("cut", amount(variable, running.left()));
        }
        OptionalDouble inTime = budget.left(variable);
        return Tolerance.isAbove(own.left().getAsDouble(), inTime.orElseThrow())
                ? left("advice.hold-week.left.in-time", own).with("cut", amount(variable, inTime))
                : amountOrUnknown(variable, own.left());
    }

    private static Message left(String key, VariableBudget own) {
        return Message.of(key).with("own", amount(own.variable(), own.left()));
    }

    private static Amount amount(LoadVariable variable, OptionalDouble value) {
        return new Amount(variable.dimension(), value.getAsDouble());
    }

    private static Message amountOrUnknown(LoadVariable variable, OptionalDouble value) {
        return value.isPresent()
                ? Message.of("advice.hold-week.amount").with("amount", amount(variable, value))
                : Message.of("unknown");
    }

    static Optional<Advice> shorterRun(AdviceContext context) {
        List<LimitExceeded> spikes = context.spikes();
        boolean isHeld = context.budget().singleRun().restsOn(Allowance.Basis.HELD);
        if (!isHeld || spikes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                AdviceKind.SHORTER_RUN,
                rested(
                        context.budget(),
                        shorterRun("advice.shorter-run" + reach(context.budget()), context.budget(), spikes.get(0))),
                shorterRun("advice.shorter-run.detail", context.budget(), spikes.get(0)),
                spikes));
    }

    private static Message rested(Budget budget, Message then) {
        return budget.next()
                .recovery()
                .map(recovery -> Message.of("advice.shorter-run.rest")
                        .with("until", recovery.until())
                        .with("then", then))
                .orElse(then);
    }

    /** Whether the limit of a run can be reached, or the week leaves less. */
    private static String reach(Budget budget) {
        double most = mostOfARun(budget);
        return Tolerance.isAbove(most, budget.next().distance().orElse(most)) ? ".next" : "";
    }

    /** A limit that grows with the next week is told as that of the next run, which is in it. */
    private static double mostOfARun(Budget budget) {
        return Math.max(
                budget.singleRun().limit().orElseThrow(),
                budget.next().distance().orElse(0));
    }

    private static Message shorterRun(String key, Budget budget, LimitExceeded latest) {
        LocalDate day = latest.judged().window().last();
        double most = mostOfARun(budget);
        return Message.of(key)
                .with("limit", metres(most))
                .with("next", metres(budget.next().distance().orElse(most)))
                .with("run", latest.change().currentAmount())
                .with("day", day)
                .with("until", day.plusDays(Allowance.HELD_DAYS));
    }

    static Optional<Advice> longRunExpires(AdviceContext context) {
        return context.budget().expiry().map(expiry -> {
            return new Advice(
                    AdviceKind.LONG_RUN_EXPIRES,
                    longRunExpires("advice.long-run-expires", expiry, context.budget()),
                    longRunExpires("advice.long-run-expires.detail", expiry, context.budget()),
                    List.of());
        });
    }

    private static Message longRunExpires(String key, Budget.Expiry expiry, Budget budget) {
        return Message.of(key)
                .with("from", expiry.from())
                .with("before", expiry.from().minusDays(1))
                .with("now", metres(budget.singleRun().limit().orElseThrow()))
                .with("limit", metres(expiry.nextRun()));
    }

    static Optional<Advice> carryOn(AdviceContext context) {
        Budget budget = context.budget();
        OptionalDouble left = budget.distanceLeft();
        if (left.isEmpty() || context.hasJumped() || context.isNew()) {
            return Optional.empty();
        }
        Message headline = Message.of("advice.carry-on" + phase(budget))
                .with("from", budget.next().earliest())
                .with("left", metres(left.getAsDouble()))
                .with("run", metres(budget.next().distance().orElse(left.getAsDouble())))
                .with("end", budget.week().last())
                .with("next", budget.nextWeek().week().first());
        return Optional.of(new Advice(AdviceKind.CARRY_ON, headline, Message.of("advice.carry-on.detail"), List.of()));
    }

    private static String phase(Budget budget) {
        if (budget.isWeekOverAsAgreed()) {
            return ".agreed";
        }
        boolean isDone =
                budget.isSpent() || (budget.isLastDay() && budget.next().isRestToday());
        return isDone ? ".done" : budget.isLastDay() ? ".last-day" : "";
    }

    /** What is left to say where nothing else is. Nobody should run as usual who agreed on something else. */
    static Advice gather(AdviceContext context) {
        String key = context.isNew() ? "advice.gather.new" : "advice.gather";
        AgreedLimits agreed = context.agreed();
        Message headline = agreed.isNone()
                ? Message.of(key)
                : Message.of("advice.gather.agreed")
                        .with("agreed", agreed.reason())
                        .with("all", agreed.all());
        return new Advice(AdviceKind.GATHER, headline, Message.of(key + ".detail"), List.of());
    }

    private static Amount metres(double value) {
        return new Amount(Dimension.DISTANCE, value);
    }
}
