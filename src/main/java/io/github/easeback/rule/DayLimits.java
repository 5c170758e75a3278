package io.github.easeback.rule;

import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.StartDose;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the limits of a day out of what the progressions allow and what a comeback allows. The long runs from before a layoff still lie in the 30 days that the rule
 * on single runs looks at, and a first week of one short run is no base for the second; so for four weeks both are held against what was run since the
 * return. Library convention.
 */
final class DayLimits {

    private static final List<LoadVariable> ABOUT_LENGTH = List.of(LoadVariables.DISTANCE, LoadVariables.DURATION);

    /** How fast a comeback may grow, where the rules are not stricter; library convention. */
    private static final IncreaseLimit GROWTH = new IncreaseLimit(0.10);

    private final Evaluation evaluation;
    private final LoadHistory load;
    private final Optional<Comeback> comeback;
    private final IncreaseLimit weekGrowth;
    private final IncreaseLimit runGrowth;

    DayLimits(Evaluation evaluation) {
        this.evaluation = evaluation;
        load = evaluation.load();
        comeback = evaluation.comeback();
        weekGrowth = GROWTH.orLower(evaluation.rules().weekly().limit());
        runGrowth = GROWTH.orLower(evaluation.rules().sessionSpike().limit());
    }

    Limits on(LocalDate day) {
        Map<LoadVariable, Allowance> ofWeek = new LinkedHashMap<>();
        int index = indexOf(day);
        evaluation.rules().weekly().variables().forEach(variable -> ofWeek.put(variable, week(variable, index)));
        return new Limits(day, load.definition().weekOf(day), run(day), ofWeek);
    }

    private int indexOf(LocalDate day) {
        LocalDate current = load.currentWeek().week().first();
        long ahead =
                ChronoUnit.WEEKS.between(current, load.definition().weekOf(day).first());
        if (day.isBefore(load.asOf()) || ahead > 1) {
            throw new IllegalArgumentException("On " + load.asOf() + ", the limits of " + day
                    + " can't be told: they are those of this week and the next");
        }
        return load.weeks().size() - 1 + (int) ahead;
    }

    private Allowance run(LocalDate day) {
        Allowance longest = evaluation.runs().allowance(day);
        return dosed().filter(back -> isReturnWeek(back, day) || longest.limit().isEmpty())
                .map(Comeback::dose)
                .or(() -> doseAhead(day))
                .<Allowance>map(dose -> Allowance.of(dose.runMetres(), Allowance.Basis.START_DOSE))
                .orElseGet(() -> comeback.map(back -> run(back, longest)).orElse(longest));
    }

    private Optional<Comeback> dosed() {
        return comeback.filter(Comeback::isDosed);
    }

    private boolean isReturnWeek(Comeback back, LocalDate day) {
        return back.weeksBack() == 0
                && (back.isOff() || load.currentWeek().week().contains(day));
    }

    /** The careful start of a layoff that will have begun by then, unless a run comes before it. */
    private Optional<StartDose> doseAhead(LocalDate day) {
        return dosed().isPresent() ? Optional.empty() : Comeback.doseAhead(load, evaluation.layoffs(), day);
    }

    /** No longer than the longest since the return and its growth, and never less than the careful start. */
    private Allowance run(Comeback back, Allowance byRule) {
        double dose = back.dose().runMetres();
        double grown = Math.max(dose, runGrowth.after(back.longestMetres()));
        if (byRule instanceof Allowance.UpTo known) {
            boolean isWithin = known.most() >= dose && known.most() <= grown;
            double most = Math.max(dose, Math.min(known.most(), grown));
            return isWithin ? byRule : Allowance.of(most, Allowance.Basis.START_DOSE);
        }
        return Allowance.of(grown, Allowance.Basis.START_DOSE);
    }

    private Allowance week(LoadVariable variable, int index) {
        if (variable.equals(LoadVariables.DISTANCE)) {
            return dosedWeek(index).orElseGet(() -> afterLastWeek(variable, index));
        }
        return afterLastWeek(variable, index);
    }

    private Optional<Allowance> dosedWeek(int index) {
        boolean isNext = index == load.weeks().size();
        Optional<Allowance> dosed =
                dosed().filter(back -> !isNext || isNextDosed(back)).map(back -> dosed(back, index));
        LocalDate next = load.currentWeek().week().last().plusDays(1);
        return dosed.isPresent() || !isNext
                ? dosed
                : doseAhead(next).map(dose -> Allowance.of(dose.weekMetres(), Allowance.Basis.START_DOSE));
    }

    private static boolean isNextDosed(Comeback back) {
        return back.isOff() || back.weeksBack() + 1 < back.layoff().dosedWeeks();
    }

    /** The dose in the week of the return, then its growth each week, unless a week went over its limit. */
    private Allowance dosed(Comeback back, int index) {
        StartDose dose = back.dose();
        Allowance limit = Allowance.of(dose.weekMetres(), Allowance.Basis.START_DOSE);
        for (WeeklyLoad week : load.weeks().subList(back.returnWeek(load), index)) {
            double run = week.value(LoadVariables.DISTANCE).value().orElse(0);
            if (!limit.isExceededBy(run)) {
                double grown = dose.atMost(weekGrowth.after(run));
                limit = Allowance.of(Math.max(dose.weekMetres(), grown), Allowance.Basis.START_DOSE);
            }
        }
        return limit;
    }

    private Allowance afterLastWeek(LoadVariable variable, int index) {
        boolean isNext = index == load.weeks().size();
        return isNext && !evaluation.isCovered(load.currentWeek())
                ? Allowance.none(Reason.MISSING_RUNS)
                : byRule(variable, index);
    }

    /** A short first week after a layoff is no base for the second: the careful start is, and it has no limit of time. */
    private Allowance byRule(LoadVariable variable, int index) {
        Allowance allowance = evaluation.progression(variable).allowance(index);
        if (comeback.isEmpty() || !ABOUT_LENGTH.contains(variable)) {
            return allowance;
        }
        Allowance distance = week(
                comeback.get(), evaluation.progression(LoadVariables.DISTANCE).allowance(index));
        if (variable.equals(LoadVariables.DISTANCE)) {
            return distance;
        }
        return distance.restsOn(Allowance.Basis.START_DOSE) ? Allowance.none(Reason.AFTER_LAYOFF) : allowance;
    }

    /** What the rule allows, and never less than the careful start. */
    private static Allowance week(Comeback back, Allowance byRule) {
        double dose = back.dose().weekMetres();
        return byRule instanceof Allowance.UpTo known && known.most() < dose
                ? Allowance.of(dose, Allowance.Basis.START_DOSE)
                : byRule;
    }
}
