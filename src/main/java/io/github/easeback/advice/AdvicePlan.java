package io.github.easeback.advice;

import io.github.easeback.advice.AdviceKind.Role;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.Usual;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimitRule;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to "what next".
 *
 * <pre>{@code
 * AdvicePlan plan = AdvicePlan.of(evaluation);
 * OptionalDouble metres = plan.budget().next().distance();
 * }</pre>
 *
 * @param verdict today's answer in one word
 * @param headline today's answer in one sentence
 * @param budget the numbers
 * @param advice what to do, most urgent first
 * @param window the days that all of this rests on, up to the day of the report; what is not known of them may change it
 */
public record AdvicePlan(Verdict verdict, Message headline, Budget budget, List<Advice> advice, Days window) {

    /** What went past another limit than an increase, by how its messages begin. */
    private static final List<String> HAVE_OWN_REASONS = List.of(
            "session-spike.held",
            "session-spike.break",
            "ten-percent.limit",
            "ten-percent.hills",
            "return-",
            "agreed-limit");

    /** The graver one, of two alike that of a single run, then the later one. */
    private static final Comparator<LimitExceeded> BY_GRAVITY = Comparator.comparing(LimitExceeded::severity)
            .thenComparing(outcome -> outcome.judged().rule().equals(SessionSpikeRule.ID))
            .thenComparing(outcome -> outcome.judged().window().last());

    /** The window of the rule on single runs, and the weeks whose findings count. */
    private static final int YOUNG_DAYS = 58;

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code advice} is or holds null
     */
    public AdvicePlan {
        advice = List.copyOf(advice);
    }

    /**
     * Plans what to do next.
     *
     * @param evaluation what was found, and the limits of the days ahead
     * @return the plan
     * @throws IllegalArgumentException if there is no week
     */
    public static AdvicePlan of(Evaluation evaluation) {
        return of(evaluation, Optional.empty());
    }

    /**
     * Plans what to do next for somebody who is on the way back, or writes down the pain. What the log answers goes first: it begins the headline, and sets the day of the next run; nothing of the
     * plan says to carry on then.
     *
     * @param evaluation what was found, and the limits of the days ahead
     * @param comeback the way back with the answer of the log; absent if there is neither
     * @return the plan
     * @throws IllegalArgumentException if there is no week, or if the log says to stop, so that there is nothing to plan
     */
    public static AdvicePlan of(Evaluation evaluation, Optional<ComebackPlan> comeback) {
        if (evaluation.load().weeks().isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no run up to " + evaluation.asOf() + ", so nothing to plan from");
        }
        Optional<GateVerdict> answer = comeback.flatMap(ComebackPlan::answer);
        if (answer.filter(verdict -> verdict.action().isStop()).isPresent()) {
            throw new IllegalArgumentException("The log of pain says to stop, so there is nothing to plan");
        }
        Budget budget = Budget.of(evaluation, comeback);
        AdviceContext context = new AdviceContext(evaluation, budget, comeback);
        List<Advice> due = due(context);
        List<Advice> advice = advice(due, context);
        Verdict byLoad = verdict(context, advice);
        List<Advice> given = isNoDayForRoutes(byLoad, context, advice)
                ? advice(
                        due.stream()
                                .filter(one -> !isSettled(one.kind(), byLoad, context))
                                .toList(),
                        context)
                : advice;
        Days window = window(evaluation);
        return answer.map(verdict -> new AdvicePlan(
                        byLoad.orMoreCareful(Verdict.of(verdict.action())),
                        headline(comeback.flatMap(ComebackPlan::answerInWords).orElseThrow(), byLoad, context, advice),
                        budget,
                        withoutCarryingOn(given),
                        window))
                .orElseGet(() -> new AdvicePlan(byLoad, headline(byLoad, context, advice), budget, given, window));
    }

    private static List<Advice> withoutCarryingOn(List<Advice> advice) {
        return advice.stream()
                .filter(one -> !one.kind().is(Role.OTHERWISE) && !one.kind().is(Role.ANNOUNCEMENT))
                .toList();
    }

    /**
     * A limit that was broken stays for 30 days, and that of a run rests on the 30 days before it; weeks look back less. After a layoff the start dose rests on the
     * weeks before that. Of the time before the first run nothing is used.
     */
    private static Days window(Evaluation evaluation) {
        LoadHistory load = evaluation.load();
        LocalDate broken = load.asOf()
                .minusDays(
                        Allowance.HELD_DAYS + evaluation.rules().sessionSpike().lookBackDays());
        LocalDate earliest = evaluation
                .comeback()
                .map(back -> load.definition()
                        .weekOf(back.layoff().firstDay())
                        .first()
                        .minusWeeks(Usual.WEEKS))
                .filter(broken::isAfter)
                .orElse(broken);
        LocalDate beginning = load.history().beginning().orElseThrow();
        return new Days(earliest.isBefore(beginning) ? beginning : earliest, load.asOf());
    }

    /**
     * Tells whether findings may look back to before the first run, so that they may say too much.
     *
     * @param load the weeks
     * @return true for the first 58 days of a history: the window of the rule on single runs, and the weeks whose findings count
     */
    public static boolean isYoung(LoadHistory load) {
        return load.history()
                .beginning()
                .filter(first -> first.plusDays(YOUNG_DAYS).isAfter(load.asOf()))
                .isPresent();
    }

    private static List<Advice> due(AdviceContext context) {
        if (context.isOff()) {
            // In a week for which no run was agreed, nothing else is to be done.
            return AdviceKind.AGREED_LIMIT.advise(context).stream().toList();
        }
        return Arrays.stream(AdviceKind.values())
                .filter(kind -> !kind.is(Role.OTHERWISE))
                .flatMap(kind -> kind.advise(context).stream())
                .toList();
    }

    /** Who starts again, or goes a stage back, has the pace and the length of that. */
    private static boolean isSettled(AdviceKind kind, Verdict verdict, AdviceContext context) {
        boolean isOfStart = kind == AdviceKind.EASE_PACE || kind == AdviceKind.ONE_VARIABLE;
        boolean hasStart = verdict == Verdict.WALK || context.isLedByTheLog();
        return kind == AdviceKind.FLAT_ROUTES || (isOfStart && hasStart);
    }

    /** Who rests chooses no route, and who starts again or steps back is told of the flat already, or has more to think of. */
    private static boolean isNoDayForRoutes(Verdict verdict, AdviceContext context, List<Advice> advice) {
        boolean isRestAlone = context.budget().next().isRestToday()
                && LengthAdvice.carryOn(context).isPresent()
                && advice.stream()
                        .allMatch(one -> one.kind() == AdviceKind.FLAT_ROUTES
                                || one.kind().is(Role.ANNOUNCEMENT));
        boolean isRestOfWeek = context.budget().isSpent() && !context.isLastDay();
        return verdict == Verdict.WALK
                || verdict == Verdict.STEP_BACK
                || context.isLedByTheLog()
                || isRestAlone
                || isRestOfWeek;
    }

    private static List<Advice> advice(List<Advice> due, AdviceContext context) {
        return all(due, Role.ANNOUNCEMENT)
                ? Stream.concat(otherwise(context).stream(), due.stream()).toList()
                : due;
    }

    private static Optional<Advice> otherwise(AdviceContext context) {
        return Arrays.stream(AdviceKind.values())
                .filter(kind -> kind.is(Role.OTHERWISE))
                .flatMap(kind -> kind.advise(context).stream())
                .findFirst();
    }

    private static boolean all(List<Advice> advice, Role... roles) {
        return advice.stream().allMatch(one -> Arrays.stream(roles).anyMatch(one.kind()::is));
    }

    private static Verdict verdict(AdviceContext context, List<Advice> advice) {
        if (speaksFor(Verdict.WALK, advice)) {
            return Verdict.WALK;
        }
        boolean isHeld = advice.stream().anyMatch(one -> one.kind().is(Role.LIMIT));
        if (isHeld && context.jumps().anyMatch(outcome -> outcome.severity() == Severity.ALERT)) {
            return Verdict.STEP_BACK;
        }
        if (context.hasJumped() || speaksFor(Verdict.HOLD, advice)) {
            return Verdict.HOLD;
        }
        return speaksFor(Verdict.UNKNOWN, advice) ? Verdict.UNKNOWN : Verdict.CARRY_ON;
    }

    private static boolean speaksFor(Verdict verdict, List<Advice> advice) {
        return advice.stream().anyMatch(one -> one.kind().verdict() == verdict);
    }

    private static Message headline(Verdict verdict, AdviceContext context, List<Advice> advice) {
        // A limit that was broken earlier still holds, and nothing else is to be said.
        boolean isOld = verdict == Verdict.HOLD
                && !context.hasJumped()
                && ofAgreement(context).isEmpty()
                && all(advice, Role.LIMIT, Role.ANNOUNCEMENT);
        return Message.of(isOld ? "verdict.HOLD.still" : "verdict." + verdict)
                .with("because", because(verdict, context, advice));
    }

    /** Why the load asks for this verdict. */
    private static Message because(Verdict verdict, AdviceContext context, List<Advice> advice) {
        return switch (verdict) {
            case WALK -> ofAgreement(context).orElseGet(() -> ofReturn(context));
            case STEP_BACK, HOLD -> ofAgreement(context).orElseGet(() -> because(context, advice));
            case CARRY_ON -> carryOn(context, advice);
            case UNKNOWN -> unknown(context);
            case STOP, REST -> throw new IllegalArgumentException("The load alone never says " + verdict);
        };
    }

    /** The answer of the log, and then why the load asks for care; its own verdict, and praise, would be a second answer. */
    private static Message headline(Message answer, Verdict byLoad, AdviceContext context, List<Advice> advice) {
        return byLoad == Verdict.CARRY_ON
                ? answer
                : Message.of("verdict.by-log").with("answer", answer).with("because", because(byLoad, context, advice));
    }

    /** The gravest of what went past an agreement; else that no run was agreed yet. */
    private static Optional<Message> ofAgreement(AdviceContext context) {
        return context.recent(AgreedLimitRule.ID).stream()
                .max(BY_GRAVITY)
                .map(AdvicePlan::because)
                .or(() -> context.agreedStart()
                        .map(day -> Message.of("because.agreed-off")
                                .with("from", context.budget().next().earliest())
                                .with("agreed", context.agreed().reason())));
    }

    /** The gravest of what went past its limit since the return; else how long the runner was off. */
    private static Message ofReturn(AdviceContext context) {
        return context.excessesOfReturn()
                .max(BY_GRAVITY)
                .map(AdvicePlan::because)
                .orElseGet(() -> because(context.comeback().orElseThrow()));
    }

    private static Message because(Comeback comeback) {
        Layoff layoff = comeback.layoff();
        return comeback.isOff()
                ? off(layoff)
                : Message.of("because.back")
                        .with("layoff", layoff.message("layoff"))
                        .with("back", layoff.returnDay());
    }

    private static Message off(Layoff layoff) {
        return layoff.message("because.off").with("lastRun", layoff.firstDay().minusDays(1));
    }

    /** The gravest recent reason; a jump some weeks ago that still holds, if there is no recent one. */
    private static Message because(AdviceContext context, List<Advice> advice) {
        List<LimitExceeded> added = context.recentOfAddedRules();
        Optional<LimitExceeded> jump =
                Stream.concat(context.jumps(), added.stream()).max(BY_GRAVITY);
        if (jump.isEmpty() && context.shortBreak().isPresent()) {
            return off(context.shortBreak().get());
        }
        LimitExceeded gravest = jump.orElseGet(() -> advice.stream()
                .flatMap(one -> one.because().stream())
                .findFirst()
                .orElseThrow());
        return added.contains(gravest) ? gravest.message() : because(gravest);
    }

    private static Message because(LimitExceeded finding) {
        String key = finding.message().key();
        boolean hasOwnReason = HAVE_OWN_REASONS.stream().anyMatch(key::startsWith);
        return new Message(
                "because." + (hasOwnReason ? key : finding.judged().rule()),
                finding.message().values());
    }

    private static Message unknown(AdviceContext context) {
        return context.budget()
                .of(LoadVariables.DISTANCE)
                .reason()
                .filter(reason -> !context.isNew())
                .map(reason -> Message.of("reason." + reason))
                .orElseGet(() -> Message.of("because.young")
                        .with("first", context.load().history().beginning().orElseThrow()));
    }

    /** Distance, time and speed are fine then; what remains is the ground. */
    private static Message carryOn(AdviceContext context, List<Advice> advice) {
        return advice.stream()
                .filter(one -> one.kind().is(Role.GROUND))
                .findFirst()
                .map(one -> Message.of("because." + one.id())
                        .with("finding", because(one.because().get(0))))
                .orElseGet(() -> KeptWeeks.of(context.evaluation()).praise().orElse(Message.of("because.nothing")));
    }
}
