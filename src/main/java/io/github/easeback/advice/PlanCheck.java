package io.github.easeback.advice;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.comeback.Comeback;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekValue;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What planned runs would do: which limits they would trip, if they were run as planned and nothing else beside them. Findings hold the
 * plan against what was run; excesses hold it against the budget, which remembers limits that were broken and the start after a layoff.
 *
 * @param runs the planned runs in order of their days
 * @param findings what would be over a limit of a rule, in order of the days; also those for information
 * @param excesses what would be more than the budget, in order of the days
 * @param open the variables of which a planned run says nothing, so that they are not judged; those in excess already are left out
 */
public record PlanCheck(
        List<PlannedRun> runs, List<LimitExceeded> findings, List<Excess> excesses, List<LoadVariable> open) {

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
     */
    public record Excess(Days window, VariableAmount amount, Allowance allowance) {

        /** Two limits that come to the same in different ways differ by a rounding error. */
        private static final double SAME = 1e-9;

        /**
         * How much it matters, as for a week over the limit of the weekly rule: what the budget allows is taken for the base.
         *
         * @return a caution up to 30 % more, a warning up to 100 %, an alert beyond
         */
        public Severity severity() {
            return Severity.ofIncrease(allowance.limit().orElseThrow(), amount.value());
        }

        boolean isAbout(LimitExceeded finding) {
            return window.last().equals(finding.subject().window().last())
                    && finding.subject()
                            .variable()
                            .filter(amount.variable()::equals)
                            .isPresent();
        }

        boolean isStricterThan(LimitExceeded finding) {
            return isAbout(finding)
                    && finding.change().limit() > allowance.limit().orElseThrow() * (1 + SAME);
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
                .filter(variable -> judged.stream()
                        .noneMatch(excess -> excess.amount().variable().equals(variable)))
                .toList();
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
     * Holds a plan against the rules and the budgets.
     *
     * @param load the weeks as they are
     * @param planned the planned runs in any order, none before the day of {@code load}
     * @param rules the rules
     * @return what the plan would do; nothing is found where there is no run to compare with
     * @throws IllegalArgumentException if a run is planned for the past
     */
    public static PlanCheck of(LoadHistory load, List<PlannedRun> planned, Rules rules) {
        planned.stream()
                .filter(run -> run.date().isBefore(load.asOf()))
                .findFirst()
                .ifPresent(run -> {
                    throw new IllegalArgumentException(
                            "A run can't be planned for " + run.date() + ", before " + load.asOf());
                });
        List<PlannedRun> inOrder =
                planned.stream().sorted(Comparator.comparing(PlannedRun::date)).toList();
        return load.weeks().isEmpty()
                ? new PlanCheck(inOrder, List.of(), List.of(), open(inOrder))
                : new PlanCheck(inOrder, findings(load, inOrder, rules), excesses(load, inOrder, rules), open(inOrder));
    }

    private static List<LimitExceeded> findings(LoadHistory load, List<PlannedRun> planned, Rules rules) {
        if (planned.isEmpty()) {
            return List.of();
        }
        LocalDate last = planned.get(planned.size() - 1).date();
        LoadHistory ahead = ahead(load, planned, load.definition().weekOf(last).last());
        List<Run> runs = planned.stream().map(PlannedRun::toRun).toList();
        return rules.all().stream()
                .flatMap(rule -> rule.assess(ahead).stream())
                .filter(LimitExceeded.class::isInstance)
                .map(LimitExceeded.class::cast)
                .filter(outcome -> outcome.subject().runs().stream().anyMatch(runs::contains))
                .sorted(Comparator.comparing(
                        outcome -> outcome.subject().window().last()))
                .toList();
    }

    private static LoadHistory ahead(LoadHistory load, List<PlannedRun> planned, LocalDate until) {
        RunHistory history = load.history();
        List<Run> runs = new ArrayList<>(history.runs());
        planned.stream()
                .filter(run -> !run.date().isAfter(until))
                .map(PlannedRun::toRun)
                .forEach(runs::add);
        RunHistory more = new RunHistory(
                history.files(), runs, history.leftOut(), history.duplicates(), history.warnings(), history.zone());
        return LoadHistory.of(more, load.definition(), until);
    }

    private static List<Excess> excesses(LoadHistory load, List<PlannedRun> planned, Rules rules) {
        List<Excess> excesses = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            excesses.addAll(ofRun(load, planned.subList(0, i), planned.get(i), rules));
        }
        TreeSet<LocalDate> ends = new TreeSet<>();
        planned.forEach(run -> ends.add(load.definition().weekOf(run.date()).last()));
        ends.forEach(end -> excesses.addAll(ofWeek(ahead(load, planned, end), planned, rules)));
        excesses.sort(Comparator.comparing(excess -> excess.window().last()));
        return excesses;
    }

    private static BudgetPlanner planner(LoadHistory load, Rules rules) {
        return new BudgetPlanner(load, rules, Comeback.find(load));
    }

    private static List<Excess> ofRun(LoadHistory load, List<PlannedRun> before, PlannedRun run, Rules rules) {
        Allowance allowance = planner(ahead(load, before, run.date()), rules).run();
        double metres = run.distanceMetres().orElse(0);
        return allowance.isExceededBy(metres)
                ? List.of(new Excess(
                        new Days(run.date(), run.date()), new VariableAmount(LoadVariables.DISTANCE, metres), allowance))
                : List.of();
    }

    private static List<Excess> ofWeek(LoadHistory ahead, List<PlannedRun> planned, Rules rules) {
        Budget budget = planner(ahead, rules).plan();
        List<Run> ofWeek = planned.stream()
                .filter(run -> budget.week().contains(run.date()))
                .map(PlannedRun::toRun)
                .toList();
        List<Excess> excesses = new ArrayList<>();
        budget.variables().stream()
                .filter(VariableBudget::isUsedUp)
                .filter(one -> one.variable().over(ofWeek).value().orElse(0) > 0)
                .forEach(one -> excesses.add(new Excess(
                        budget.week(),
                        new VariableAmount(one.variable(), one.done().orElseThrow()),
                        one.allowance())));
        speed(ahead, ofWeek, rules).ifPresent(excesses::add);
        return excesses;
    }

    /** The average speed of the planned runs against the limit of the week: what was run before is as it is. */
    private static Optional<Excess> speed(LoadHistory ahead, List<Run> planned, Rules rules) {
        int week = ahead.weeks().size() - 1;
        Allowance allowance =
                rules.weekly().allowances(ahead, LoadVariables.SPEED).get(week);
        WeekValue speed = LoadVariables.SPEED.over(planned);
        return speed.value().isPresent() && allowance.isExceededBy(speed.value().getAsDouble())
                ? Optional.of(new Excess(
                        ahead.weeks().get(week).week(),
                        new VariableAmount(LoadVariables.SPEED, speed.value().getAsDouble()),
                        allowance))
                : Optional.empty();
    }

    private static List<LoadVariable> open(List<PlannedRun> planned) {
        List<Run> runs = planned.stream().map(PlannedRun::toRun).toList();
        return JUDGED.stream()
                .filter(variable -> variable.over(runs).missingRuns() > 0)
                .toList();
    }
}
