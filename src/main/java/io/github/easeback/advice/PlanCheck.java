package io.github.easeback.advice;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Limits;
import io.github.easeback.rule.Severity;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What planned runs would do: which limits they would trip, if they were run as planned and nothing else beside them. Findings hold the
 * plan against what was run; excesses hold it against the budget, which remembers limits that were broken and the start after a layoff.
 *
 * <pre>{@code
 * PlannedRun tomorrow = PlannedRun.on(asOf.plusDays(1)).withDistanceMetres(8_000);
 * boolean isFine = PlanCheck.of(evaluation, Optional.empty(), List.of(tomorrow)).isFine();
 * }</pre>
 *
 * @param runs the planned runs in order of their days
 * @param findings what would be over a limit of a rule, in order of the days; also those for information
 * @param excesses what would be more than the budget, in order of the days
 * @param open the variables of which a planned run says nothing, so that they are not judged; those in excess already are left out
 */
public record PlanCheck(
        List<PlannedRun> runs, List<LimitExceeded> findings, List<Excess> excesses, List<LoadVariable> open) {

    private static final double MILLIS_PER_SECOND = 1_000;

    private static final List<LoadVariable> JUDGED = List.of(
            LoadVariables.DURATION,
            LoadVariables.DISTANCE,
            LoadVariables.SPEED,
            LoadVariables.ASCENT,
            LoadVariables.DESCENT);

    /**
     * More than a budget allows.
     *
     * @param window the day of the run, or the week
     * @param amount what the plan comes to, with what was run in the week before
     * @param allowance what the budget allows of it
     * @param assumedSpeed the usual easy speed at which planned runs without a time were reckoned, in metres per second; absent if none was
     */
    public record Excess(Days window, VariableAmount amount, Allowance.UpTo allowance, OptionalDouble assumedSpeed) {

        /**
         * How much it matters, as for a week over the limit of the weekly rule: what the budget allows is taken for the base.
         *
         * @return a caution up to 30 % more, a warning up to 100 %, an alert beyond
         */
        public Severity severity() {
            return Severity.ofIncrease(allowance.most(), amount.value());
        }

        private boolean isOfTime() {
            return amount.variable().dimension() == Dimension.TIME;
        }

        private Excess assuming(double speed) {
            return new Excess(window, amount, allowance, OptionalDouble.of(speed));
        }

        boolean isAbout(LimitExceeded finding) {
            return window.last().equals(finding.judged().window().last())
                    && finding.judged()
                            .variable()
                            .filter(amount.variable()::equals)
                            .isPresent();
        }

        boolean isStricterThan(LimitExceeded finding) {
            return isAbout(finding) && Tolerance.isAbove(finding.change().limit(), allowance.most());
        }
    }

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is or holds null
     */
    public PlanCheck {
        runs = List.copyOf(runs);
        findings = List.copyOf(findings);
        excesses = List.copyOf(excesses);
        List<Excess> judged = excesses;
        open = open.stream()
                .filter(variable -> judged.stream().noneMatch(excess -> isJudged(variable, excess)))
                .toList();
    }

    /** Of a time that was reckoned, it is enough that one of the two is too much, with the walks or without. */
    private static boolean isJudged(LoadVariable variable, Excess excess) {
        return excess.amount().variable().equals(variable)
                || (variable.equals(LoadVariables.DURATION)
                        && excess.assumedSpeed().isPresent());
    }

    /**
     * The findings that no excess says with a lower limit; what a runner reads, together with {@link #excessesToTell()}.
     *
     * @return some of the findings, in their order
     */
    public List<LimitExceeded> findingsToTell() {
        return findings.stream()
                .filter(finding -> excesses.stream().noneMatch(excess -> excess.isStricterThan(finding)))
                .toList();
    }

    /**
     * The excesses that no finding says already.
     *
     * @return some of the excesses, in their order
     */
    public List<Excess> excessesToTell() {
        return excesses.stream()
                .filter(excess -> findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .noneMatch(finding -> excess.isAbout(finding) && !excess.isStricterThan(finding)))
                .toList();
    }

    /**
     * Tells whether the plan keeps to all limits, as far as they can be judged.
     *
     * @return true if there is no excess, and no finding but for information
     */
    public boolean isFine() {
        return excesses.isEmpty() && findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }

    /**
     * Holds a plan against the rules and the budgets: the evaluation is carried on to each planned day.
     *
     * @param evaluation the history as it is
     * @param comeback the way back with the answer of the log of pain, which may lower the budgets; absent if there is neither
     * @param planned the planned runs in any order, none before the day of the evaluation
     * @return what the plan would do; nothing is found where there is no run to compare with
     * @throws IllegalArgumentException if a run is planned for the past
     */
    public static PlanCheck of(Evaluation evaluation, Optional<ComebackPlan> comeback, List<PlannedRun> planned) {
        planned.stream()
                .filter(run -> run.date().isBefore(evaluation.asOf()))
                .findFirst()
                .ifPresent(run -> {
                    throw new IllegalArgumentException(
                            "A run can't be planned for " + run.date() + ", before " + evaluation.asOf());
                });
        List<PlannedRun> inOrder =
                planned.stream().sorted(Comparator.comparing(PlannedRun::date)).toList();
        boolean isEmpty = evaluation.load().weeks().isEmpty() || planned.isEmpty();
        return isEmpty
                ? new PlanCheck(inOrder, List.of(), List.of(), open(inOrder))
                : new PlanCheck(
                        inOrder, findings(evaluation, inOrder), excesses(evaluation, comeback, inOrder), open(inOrder));
    }

    private static List<LimitExceeded> findings(Evaluation evaluation, List<PlannedRun> planned) {
        LocalDate last = planned.get(planned.size() - 1).date();
        List<Run> runs = planned.stream().map(PlannedRun::toRun).toList();
        return then(evaluation, planned, endOfWeek(evaluation, last)).outcomes().stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .filter(outcome -> outcome.judged().runs().stream().anyMatch(runs::contains))
                .sorted(Comparator.comparing(
                        outcome -> outcome.judged().window().last()))
                .toList();
    }

    private static LocalDate endOfWeek(Evaluation evaluation, LocalDate day) {
        return evaluation.load().definition().weekOf(day).last();
    }

    /** The evaluation of a later day, after those of some planned runs that come until then. */
    private static Evaluation then(Evaluation evaluation, List<PlannedRun> planned, LocalDate day) {
        return evaluation.then(
                planned.stream()
                        .filter(run -> !run.date().isAfter(day))
                        .map(PlannedRun::toRun)
                        .toList(),
                day);
    }

    private static List<Excess> excesses(
            Evaluation evaluation, Optional<ComebackPlan> comeback, List<PlannedRun> planned) {
        LimitsAhead ahead = LimitsAhead.of(evaluation, comeback);
        OptionalDouble easySpeed = easySpeed(evaluation, ahead, comeback);
        List<Excess> excesses = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            PlannedRun run = planned.get(i);
            ofRun(then(evaluation, planned.subList(0, i), run.date()), ahead, run)
                    .ifPresent(excesses::add);
        }
        planned.stream()
                .map(run -> endOfWeek(evaluation, run.date()))
                .distinct()
                .flatMap(end -> ofWeek(evaluation, ahead, planned, end, easySpeed))
                .forEach(excesses::add);
        excesses.sort(Comparator.comparing(excess -> excess.window().last()));
        return excesses;
    }

    /** On the way back, and in the sessions that a log of pain leads to, walks are a part of the time, so nobody knows how long a distance takes. */
    private static OptionalDouble easySpeed(Evaluation evaluation, LimitsAhead ahead, Optional<ComebackPlan> comeback) {
        NextRun next = NextRun.of(evaluation, ahead, comeback);
        boolean hasSessions = comeback.filter(way -> !way.sessions().isEmpty()).isPresent();
        return hasSessions || next.fastest().isPresent() ? OptionalDouble.empty() : next.easySpeed();
    }

    /**
     * The budget says how far its time goes at the usual easy pace, so a run without a time takes what it takes at that pace. That is so in the first planned week; the time of a later one would be held against
     * times that nobody has run yet.
     */
    private static Stream<Excess> ofWeek(
            Evaluation evaluation,
            LimitsAhead ahead,
            List<PlannedRun> planned,
            LocalDate end,
            OptionalDouble easySpeed) {
        List<Excess> asPlanned = ofWeek(then(evaluation, planned, end), ahead, planned);
        List<PlannedRun> until =
                planned.stream().filter(run -> !run.date().isAfter(end)).toList();
        boolean isFirst = endOfWeek(evaluation, until.get(0).date()).equals(end);
        boolean isTimed = until.stream().noneMatch(PlanCheck::isTimeOpen);
        if (!isFirst || isTimed || easySpeed.isEmpty()) {
            return asPlanned.stream();
        }
        double speed = easySpeed.getAsDouble();
        List<PlannedRun> timed = planned.stream().map(run -> timed(run, speed)).toList();
        Stream<Excess> assumed = ofWeek(then(evaluation, timed, end), ahead, timed).stream()
                .filter(Excess::isOfTime)
                .map(excess -> excess.assuming(speed));
        return Stream.concat(asPlanned.stream().filter(excess -> !excess.isOfTime()), assumed);
    }

    private static boolean isTimeOpen(PlannedRun run) {
        return run.timerTime().isEmpty() && run.distanceMetres().isPresent();
    }

    private static PlannedRun timed(PlannedRun run, double speed) {
        return isTimeOpen(run)
                ? run.withTimerTime(
                        Duration.ofMillis((long) (run.distanceMetres().orElseThrow() / speed * MILLIS_PER_SECOND)))
                : run;
    }

    private static Optional<Excess> ofRun(Evaluation before, LimitsAhead ahead, PlannedRun run) {
        double metres = run.distanceMetres().orElse(0);
        return excess(
                new Days(run.date(), run.date()),
                new VariableAmount(LoadVariables.DISTANCE, metres),
                ahead.within(before.limits(run.date())).run());
    }

    /** What the planned runs of a week take over its limits. What was run before is as it is, also the speed. */
    private static List<Excess> ofWeek(Evaluation after, LimitsAhead ahead, List<PlannedRun> planned) {
        Limits limits = ahead.within(after.limits(after.asOf()));
        List<Run> ofWeek = planned.stream()
                .filter(run -> limits.week().contains(run.date()))
                .map(PlannedRun::toRun)
                .toList();
        Stream<Excess> totals = Budget.ofWeek(after, limits).stream()
                .filter(one -> one.variable().over(ofWeek).value().orElse(0) > 0)
                .flatMap(one -> one.done().stream().mapToObj(done -> new VariableAmount(one.variable(), done)))
                .filter(amount -> !isFlat(amount, after))
                .flatMap(amount -> excess(limits.week(), amount, limits.ofWeek(amount.variable())).stream());
        Stream<Excess> speed = LoadVariables.SPEED.over(ofWeek).value().stream()
                .mapToObj(value -> new VariableAmount(LoadVariables.SPEED, value))
                .flatMap(amount -> excess(limits.week(), amount, limits.ofWeek(LoadVariables.SPEED)).stream());
        return Stream.concat(totals, speed).toList();
    }

    private static boolean isFlat(VariableAmount climb, Evaluation after) {
        OptionalDouble distance = after.load().currentWeek().known(LoadVariables.DISTANCE);
        return distance.isPresent()
                && WeeklyIncreaseRule.isFlat(climb.variable(), climb.value(), distance.getAsDouble());
    }

    /** In a week for which no run was agreed, each run is a finding. */
    private static Optional<Excess> excess(Days window, VariableAmount amount, Allowance allowance) {
        return allowance instanceof Allowance.UpTo known && !known.isNoRun() && known.isExceededBy(amount.value())
                ? Optional.of(new Excess(window, amount, known, OptionalDouble.empty()))
                : Optional.empty();
    }

    private static List<LoadVariable> open(List<PlannedRun> planned) {
        List<Run> runs = planned.stream().map(PlannedRun::toRun).toList();
        return JUDGED.stream()
                .filter(variable -> variable.over(runs).missingRuns() > 0)
                .toList();
    }
}
