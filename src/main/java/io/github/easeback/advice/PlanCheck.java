package io.github.easeback.advice;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.comeback.Comeback;
import io.github.easeback.load.Days;
import io.github.easeback.load.DistanceLoad;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What planned runs would do: which limits they would trip, if they were run as planned and nothing else beside them. Findings hold the
 * plan against what was run; excesses hold it against the budget, which remembers limits that were broken and the start after a layoff.
 *
 * @param runs the planned runs in order of their days
 * @param findings what would be over a limit of a rule, in order of the days; also those for information
 * @param excesses what would be more than the budget, in order of the days
 */
public record PlanCheck(List<PlannedRun> runs, List<LimitExceeded> findings, List<Excess> excesses) {

    /**
     * More than a budget allows.
     *
     * @param window the day of the run, or the week
     * @param amount what the plan comes to, with what was run in the week before
     * @param allowance what the budget allows of it
     */
    public record Excess(Days window, VariableAmount amount, Allowance allowance) {}

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is or holds null
     */
    public PlanCheck {
        runs = List.copyOf(runs);
        findings = List.copyOf(findings);
        excesses = List.copyOf(excesses);
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
                ? new PlanCheck(inOrder, List.of(), List.of())
                : new PlanCheck(inOrder, findings(load, inOrder, rules), excesses(load, inOrder, rules));
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
        ends.forEach(end -> excesses.addAll(ofWeek(ahead(load, planned, end), rules)));
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
                        new Days(run.date(), run.date()), new VariableAmount(DistanceLoad.INSTANCE, metres), allowance))
                : List.of();
    }

    private static List<Excess> ofWeek(LoadHistory ahead, Rules rules) {
        Budget budget = planner(ahead, rules).plan();
        return budget.variables().stream()
                .filter(VariableBudget::isUsedUp)
                .map(one -> new Excess(
                        budget.week(),
                        new VariableAmount(one.variable(), one.done().orElseThrow()),
                        one.allowance()))
                .toList();
    }
}
