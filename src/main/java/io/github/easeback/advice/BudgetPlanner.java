package io.github.easeback.advice;

import io.github.easeback.comeback.Comeback;
import io.github.easeback.comeback.EarlyReturn;
import io.github.easeback.comeback.StartDose;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.TenPercentRule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Makes the budget out of what the rules and the start dose allow; the lowest limit wins. */
final class BudgetPlanner {

    private static final List<LoadVariable> VARIABLES =
            List.of(LoadVariables.DURATION, LoadVariables.DISTANCE, LoadVariables.ASCENT, LoadVariables.DESCENT);

    private static final List<LoadVariable> RANGES = List.of(
            LoadVariables.DURATION,
            LoadVariables.DISTANCE,
            LoadVariables.SPEED,
            LoadVariables.ASCENT,
            LoadVariables.DESCENT);

    private static final List<LoadVariable> ABOUT_LENGTH = List.of(LoadVariables.DISTANCE, LoadVariables.DURATION);

    /** How many days ahead a falling limit is announced. */
    private static final int ANNOUNCED_DAYS = 7;

    private final LoadHistory load;
    private final TenPercentRule weekly;
    private final Function<LocalDate, Allowance> nextRuns;
    private final Optional<Comeback> comeback;
    private final Optional<EarlyReturn> early;
    private final WeeklyLoad week;
    private final Map<String, List<Allowance>> allowances = new HashMap<>();

    BudgetPlanner(LoadHistory load, Rules rules, Optional<Comeback> comeback) {
        this.load = load;
        weekly = rules.weekly();
        nextRuns = rules.sessionSpike().nextRuns(load);
        this.comeback = comeback;
        early = EarlyReturn.find(load);
        week = load.weeks().get(load.weeks().size() - 1);
    }

    Budget plan() {
        List<VariableBudget> variables = VARIABLES.stream()
                .map(variable -> VariableBudget.of(variable, allowance(variable), week, weekly))
                .toList();
        Allowance run = run();
        OptionalDouble left = left(variables);
        return new Budget(
                week.week(),
                load.asOf(),
                variables,
                lowest(run.limit(), left),
                run.reason(),
                run,
                expiry(),
                nextWeek());
    }

    /** What is left for a run: the distance, and nothing if the time is used up. */
    private static OptionalDouble left(List<VariableBudget> variables) {
        boolean isTimeUp =
                variables.get(VARIABLES.indexOf(LoadVariables.DURATION)).isUsedUp();
        OptionalDouble distance =
                variables.get(VARIABLES.indexOf(LoadVariables.DISTANCE)).left();
        return isTimeUp && distance.isPresent() ? OptionalDouble.of(0) : distance;
    }

    private Allowance allowance(LoadVariable variable) {
        if (variable == LoadVariables.DISTANCE && comeback.isPresent()) {
            return comeback.get().week();
        }
        return byRule(variable, load.weeks().size() - 1);
    }

    /** A short first week after a layoff is no base for the second: the careful start is, and it has no limit of time. */
    private Allowance byRule(LoadVariable variable, int index) {
        Allowance allowance = allowances(variable).get(index);
        if (early.isEmpty() || !ABOUT_LENGTH.contains(variable)) {
            return allowance;
        }
        Allowance distance = early.get().week(allowances(LoadVariables.DISTANCE).get(index));
        if (variable == LoadVariables.DISTANCE) {
            return distance;
        }
        boolean isStart = distance.basis().equals(Optional.of(Allowance.Basis.START_DOSE));
        return isStart ? Allowance.none(Reason.AFTER_LAYOFF) : allowance;
    }

    /** The weeks are climbed once for each variable. */
    private List<Allowance> allowances(LoadVariable variable) {
        return allowances.computeIfAbsent(variable.id(), id -> weekly.allowances(load, variable));
    }

    /** How long a single run may be, whatever is left of the week. */
    Allowance run() {
        return run(load.asOf());
    }

    private Allowance run(LocalDate day) {
        Allowance longest = nextRuns.apply(day);
        Optional<StartDose> dose = comeback.filter(
                        back -> isReturnWeek(back, day) || longest.limit().isEmpty())
                .map(Comeback::dose)
                .or(() -> doseAhead(day));
        return dose.map(start -> Allowance.of(start.runMetres(), Allowance.Basis.START_DOSE))
                .orElseGet(() -> early.map(back -> back.run(longest)).orElse(longest));
    }

    private boolean isReturnWeek(Comeback back, LocalDate day) {
        return back.weeksBack() == 0 && (back.isOff() || week.week().contains(day));
    }

    /** The careful start of a layoff that will have begun by then, unless a run comes before it. */
    private Optional<StartDose> doseAhead(LocalDate day) {
        return comeback.isPresent() ? Optional.empty() : Comeback.ahead(load, day);
    }

    private Optional<Budget.Expiry> expiry() {
        OptionalDouble today = run().limit();
        for (int days = 1; today.isPresent() && days <= ANNOUNCED_DAYS; days++) {
            LocalDate day = load.asOf().plusDays(days);
            Allowance later = run(day);
            if (later.limit().orElse(Double.MAX_VALUE) < today.getAsDouble()) {
                return Optional.of(new Budget.Expiry(day, later.limit().getAsDouble(), later.basis()));
            }
        }
        return Optional.empty();
    }

    private Budget.NextWeek nextWeek() {
        Days next = load.definition().weekOf(week.week().last().plusDays(1));
        List<Budget.Range> ranges = RANGES.stream()
                .map(variable -> Budget.Range.of(variable, nextWeek(variable), weekly.limit()))
                .toList();
        OptionalDouble run = run(next.first()).limit();
        return new Budget.NextWeek(
                next, ranges, lowest(run, nextWeek(LoadVariables.DISTANCE).limit()));
    }

    private Allowance nextWeek(LoadVariable variable) {
        Optional<Allowance> dose = comeback.flatMap(Comeback::nextWeek)
                .or(() -> doseAhead(week.week().last().plusDays(1))
                        .map(start -> Allowance.of(start.weekMetres(), Allowance.Basis.START_DOSE)));
        return variable == LoadVariables.DISTANCE && dose.isPresent() ? dose.get() : afterThisWeek(variable);
    }

    private Allowance afterThisWeek(LoadVariable variable) {
        if (!weekly.isCovered(week)) {
            return Allowance.none(Reason.MISSING_RUNS);
        }
        return byRule(variable, load.weeks().size());
    }

    private static OptionalDouble lowest(OptionalDouble run, OptionalDouble week) {
        return run.isPresent() && week.isPresent()
                ? OptionalDouble.of(Math.min(run.getAsDouble(), week.getAsDouble()))
                : run;
    }
}
