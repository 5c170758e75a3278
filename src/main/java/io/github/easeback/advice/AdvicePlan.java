package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.comeback.Comeback;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to "what next".
 *
 * @param verdict today's answer in one word
 * @param headline today's answer in one sentence
 * @param budget the numbers
 * @param advice what to do, most urgent first
 */
public record AdvicePlan(Verdict verdict, Message headline, Budget budget, List<Advice> advice) {

    /** The order is the order of urgency. */
    private static final int YOUNG_DAYS = 58;

    private static final List<Adviser> ADVISERS = List.of(
            new StartAgainAdviser(),
            new HoldWeekAdviser(),
            new ShorterRunAdviser(),
            new EasePaceAdviser(),
            new OneVariableAdviser(),
            new FlatRoutesAdviser(),
            new KnownGroundAdviser(),
            new LongRunExpiresAdviser());

    /** Given only if no other advice is. */
    private static final List<Adviser> OTHERWISE = List.of(new CarryOnAdviser(), new GatherAdviser());

    private static final List<String> ABOUT_GROUND = List.of(FlatRoutesAdviser.ID, KnownGroundAdviser.ID);

    /** Advice to go back to a limit; without it there is nothing to step back to. */
    private static final List<String> LIMITING = List.of(HoldWeekAdviser.ID, ShorterRunAdviser.ID);

    private static final List<String> HOLDING =
            List.of(HoldWeekAdviser.ID, ShorterRunAdviser.ID, EasePaceAdviser.ID, OneVariableAdviser.ID);

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
     * @param load the weeks, at least one
     * @param outcomes what the rules say of them
     * @param rules the rules, for the limits
     * @return the plan
     * @throws IllegalArgumentException if there is no week
     */
    public static AdvicePlan of(LoadHistory load, List<RuleOutcome> outcomes, Rules rules) {
        if (load.weeks().isEmpty()) {
            throw new IllegalArgumentException("There is no run up to " + load.asOf() + ", so nothing to plan from");
        }
        Optional<Comeback> comeback = Comeback.find(load);
        Budget budget = new BudgetPlanner(load, rules, comeback).plan();
        Situation situation = new Situation(load, outcomes, budget, comeback);
        List<Advice> advice = advice(situation);
        Verdict verdict = verdict(situation, advice);
        return new AdvicePlan(verdict, headline(verdict, situation, advice), budget, advice);
    }

    /**
     * Tells whether findings may look back to before the first run, so that they may say too much.
     *
     * @param load the weeks
     * @return true for the first 58 days of a history: the window of the rule on single runs, and the weeks whose findings count
     */
    public static boolean isYoung(LoadHistory load) {
        return load.history()
                .firstDay()
                .filter(first -> first.plusDays(YOUNG_DAYS).isAfter(load.asOf()))
                .isPresent();
    }

    /** All advisers, for the test that looks for one that nobody asks. */
    static Stream<Adviser> advisers() {
        return Stream.concat(ADVISERS.stream(), OTHERWISE.stream());
    }

    private static List<Advice> advice(Situation situation) {
        List<Advice> due = advice(ADVISERS, situation).toList();
        boolean onlyAnnounced = due.stream().allMatch(one -> one.id().equals(LongRunExpiresAdviser.ID));
        return onlyAnnounced
                ? Stream.concat(advice(OTHERWISE, situation).limit(1), due.stream())
                        .toList()
                : due;
    }

    private static Stream<Advice> advice(List<Adviser> advisers, Situation situation) {
        return advisers.stream().flatMap(adviser -> adviser.advise(situation).stream());
    }

    private static Verdict verdict(Situation situation, List<Advice> advice) {
        if (situation.comeback().isPresent()) {
            return Verdict.WALK;
        }
        List<String> ids = advice.stream().map(Advice::id).toList();
        boolean isHeld = ids.stream().anyMatch(LIMITING::contains);
        if (!isHeld && situation.hasJumped() && situation.isYoung()) {
            return Verdict.UNKNOWN;
        }
        if (isHeld && situation.jumps().anyMatch(outcome -> outcome.severity() == Severity.ALERT)) {
            return Verdict.STEP_BACK;
        }
        if (situation.hasJumped() || ids.stream().anyMatch(HOLDING::contains)) {
            return Verdict.HOLD;
        }
        return ids.contains(GatherAdviser.ID) ? Verdict.UNKNOWN : Verdict.CARRY_ON;
    }

    private static Message headline(Verdict verdict, Situation situation, List<Advice> advice) {
        boolean isOld = verdict == Verdict.HOLD && situation.jumps().findAny().isEmpty() && isOnlyHeld(advice);
        Message message = Message.of(isOld ? "verdict.HOLD.still" : "verdict." + verdict);
        return switch (verdict) {
            case WALK -> message.with("because", because(situation.comeback().orElseThrow()));
            case STEP_BACK, HOLD -> message.with("because", because(situation, advice));
            case CARRY_ON -> message.with("because", carryOn(advice));
            case UNKNOWN -> message.with("because", unknown(situation));
        };
    }

    /** A limit that was broken earlier still holds, and nothing else is to be said. */
    private static boolean isOnlyHeld(List<Advice> advice) {
        List<String> held = List.of(HoldWeekAdviser.ID, ShorterRunAdviser.ID, LongRunExpiresAdviser.ID);
        return advice.stream().map(Advice::id).allMatch(held::contains);
    }

    private static Message because(Comeback comeback) {
        return Message.of(comeback.isOff() ? "because.off" : "because.back")
                .with("days", comeback.layoff().days())
                .with("lastRun", comeback.layoff().firstDay().minusDays(1))
                .with("back", comeback.layoff().returnDay());
    }

    /** The gravest recent reason; a jump some weeks ago that still holds, if there is no recent one. */
    private static Message because(Situation situation, List<Advice> advice) {
        LimitExceeded gravest = situation
                .jumps()
                .max(Comparator.comparing(LimitExceeded::severity)
                        .thenComparing(outcome -> outcome.subject().rule().equals(SessionSpikeRule.ID))
                        .thenComparing(outcome -> outcome.subject().window().last()))
                .orElseGet(() -> advice.stream()
                        .flatMap(one -> one.because().stream())
                        .map(LimitExceeded.class::cast)
                        .findFirst()
                        .orElseThrow());
        return because(gravest);
    }

    private static Message because(LimitExceeded finding) {
        return new Message(
                "because." + finding.subject().rule(), finding.message().values());
    }

    private static Message unknown(Situation situation) {
        return situation
                .budget()
                .of(LoadVariables.DISTANCE)
                .reason()
                .map(reason -> Message.of("reason." + reason))
                .orElseGet(() -> Message.of("because.young")
                        .with("first", situation.load().history().firstDay().orElseThrow()));
    }

    /** Distance, time and speed are fine then; what remains is the ground. */
    private static Message carryOn(List<Advice> advice) {
        return advice.stream()
                .filter(one -> ABOUT_GROUND.contains(one.id()))
                .findFirst()
                .map(one -> Message.of("because." + one.id())
                        .with("finding", because((LimitExceeded) one.because().get(0))))
                .orElseGet(() -> Message.of("because.nothing"));
    }
}
