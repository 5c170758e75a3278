package io.github.easeback.advice;

import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimitRule;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.ReturnRule;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that advice is made from: the evaluation, the budget, and the plan of the way back. Advice shares them and never computes a limit of its own. */
final class AdviceContext {

    /** Two weeks tell of one change. Library convention. */
    private static final int NEW_DAYS = 14;

    private final Evaluation evaluation;
    private final Budget budget;
    private final Optional<ComebackPlan> plan;
    private final AgreedLimits agreed;
    private final List<LimitExceeded> flags;
    private final List<LimitExceeded> addedFlags;

    AdviceContext(Evaluation evaluation, Budget budget, Optional<ComebackPlan> plan) {
        this.evaluation = evaluation;
        this.budget = budget;
        this.plan = plan;
        agreed = evaluation.limits(evaluation.asOf()).agreed();
        flags = flags(evaluation.outcomes());
        addedFlags = flags(evaluation.outcomesOfAddedRules());
    }

    /** What is over a limit without mere information; the latest comes first. */
    private static List<LimitExceeded> flags(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(RuleOutcome::isFlag)
                .flatMap(outcome -> outcome.exceeded().stream())
                .sorted(Comparator.comparing(AdviceContext::day).reversed())
                .toList();
    }

    Evaluation evaluation() {
        return evaluation;
    }

    LoadHistory load() {
        return evaluation.load();
    }

    Budget budget() {
        return budget;
    }

    /** What was agreed for the day of the report. */
    AgreedLimits agreed() {
        return agreed;
    }

    /** The first day for a run that was agreed, if it is yet to come. */
    Optional<LocalDate> agreedStart() {
        return agreed.noRunUntil().filter(load().asOf()::isBefore);
    }

    /** The layoff that goes on, or the way back from one. */
    Optional<Comeback> comeback() {
        return evaluation.comeback();
    }

    /** The next run that is planned. */
    Optional<PlannedSession> nextRun() {
        return plan.flatMap(ComebackPlan::nextRun);
    }

    /** Whether the sessions of the plan are the limit, since a log of pain has one repeated or leads a stage back. */
    boolean isLedByTheLog() {
        return budget.singleRun().restsOn(Allowance.Basis.PAIN_LOG);
    }

    /** The break of one to two weeks that goes on, outside of ways back from longer ones. */
    Optional<Layoff> shortBreak() {
        return comeback().isPresent() ? Optional.empty() : evaluation.layoffs().shortBreakOn(evaluation.nextDay());
    }

    /** Whether advice is for the week after the current one, since this is its last day. */
    boolean isLastDay() {
        return budget.isLastDay();
    }

    /** The week that advice is for. */
    Message when() {
        return Message.of(isLastDay() ? "when.next-week" : "when.this-week");
    }

    /** Whether no run was agreed for that week. */
    boolean isOff() {
        return allowance(LoadVariables.DISTANCE).isNoRun();
    }

    /** What that week allows. */
    Allowance allowance(LoadVariable variable) {
        return isLastDay()
                ? budget.nextWeek().of(variable)
                : budget.of(variable).allowance();
    }

    /** The week that broke the limit which stands in that week; absent if none does. */
    Optional<Days> brokenIn(LoadVariable variable) {
        return evaluation.brokenIn(variable, isLastDay() ? budget.nextWeek().week() : budget.week());
    }

    /** So many metres of ascent a week more are information only. */
    double climbFloor() {
        return evaluation.rules().weekly().floor(LoadVariables.ASCENT);
    }

    /** What went over a limit in the last whole week and since, without mere information; the latest comes first. */
    List<LimitExceeded> recent(String rule) {
        return flags(rule, recently());
    }

    /** The same of all rules that a caller has added. */
    List<LimitExceeded> recentOfAddedRules() {
        Days days = new Days(recently(), load().asOf());
        return addedFlags.stream()
                .filter(outcome -> days.contains(day(outcome)))
                .toList();
    }

    private LocalDate recently() {
        return budget.week().first().minusWeeks(isLastDay() ? 0 : 1);
    }

    /** The same of one variable. */
    List<LimitExceeded> recent(String rule, LoadVariable variable) {
        return about(variable, recent(rule));
    }

    /** What speaks for holding or stepping back: runs and weeks that were too long, and what went past an agreement; the latest two weeks only. */
    Stream<LimitExceeded> jumps() {
        Stream<LimitExceeded> byRules = Stream.of(SessionSpikeRule.ID, WeeklyIncreaseRule.ID, ReturnRule.DOSE.id())
                .flatMap(rule -> recent(rule).stream())
                .filter(outcome -> outcome.judged()
                        .variable()
                        .filter(WeeklyIncreaseRule::isAboutLength)
                        .isPresent());
        return Stream.concat(recent(AgreedLimitRule.ID).stream(), byRules);
    }

    /** What went past what is advised on the way back, the latest two weeks only. */
    Stream<LimitExceeded> excessesOfReturn() {
        return ReturnRule.all().stream().flatMap(rule -> recent(rule.id()).stream());
    }

    /** Where nobody holds a limit and yet something jumped, what was run before is not known, or longer runs have raised the limit since. */
    boolean hasJumped() {
        return jumps().findAny().isPresent();
    }

    /** Whether so little is known of the runner that nothing can be called usual. */
    boolean isNew() {
        return load().history()
                .beginning()
                .filter(first -> first.plusDays(NEW_DAYS).isAfter(load().asOf()))
                .isPresent();
    }

    /** What broke the weekly limits that still hold: outcomes on a variable in the days in which a broken limit stays. */
    List<LimitExceeded> jumps(LoadVariable variable) {
        LocalDate from = budget.week().first().minusDays(Allowance.HELD_DAYS + 7L);
        return about(variable, flags(WeeklyIncreaseRule.ID, from));
    }

    /** The spikes that keep the next run short. */
    List<LimitExceeded> spikes() {
        LocalDate from = load().asOf().minusDays(Allowance.HELD_DAYS);
        return Stream.of(SessionSpikeRule.ID, ReturnRule.DOSE.id())
                .flatMap(rule -> about(LoadVariables.DISTANCE, flags(rule, from)).stream())
                .sorted(Comparator.comparing(AdviceContext::day).reversed())
                .toList();
    }

    private List<LimitExceeded> flags(String rule, LocalDate from) {
        Days days = new Days(from, load().asOf());
        return flags.stream()
                .filter(outcome -> outcome.judged().rule().equals(rule))
                .filter(outcome -> days.contains(day(outcome)))
                .toList();
    }

    private static List<LimitExceeded> about(LoadVariable variable, List<LimitExceeded> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.judged().variable().equals(Optional.of(variable)))
                .toList();
    }

    private static LocalDate day(LimitExceeded outcome) {
        return outcome.judged().window().last();
    }
}
