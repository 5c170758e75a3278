package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads the limits of a day off the states of the progressions: what the runs and weeks of the past were held against is what the days ahead may be. What was agreed goes before them; the
 * progressions know nothing of it, so it makes no jump and raises no limit.
 */
final class DayLimits {

    private final Evaluation evaluation;
    private final LoadHistory load;

    DayLimits(Evaluation evaluation) {
        this.evaluation = evaluation;
        load = evaluation.load();
    }

    Limits on(LocalDate day) {
        int index = indexOf(day);
        Days week = load.definition().weekOf(day);
        Optional<Comeback> comeback = evaluation.comebacks().ahead(day);
        Map<LoadVariable, Allowance> ofWeek = new LinkedHashMap<>();
        evaluation
                .rules()
                .weekly()
                .variables()
                .forEach(variable -> ofWeek.put(variable, week(variable, index, comeback)));
        AgreedLimits agreed = evaluation.agreed(day);
        ofWeek.computeIfPresent(LoadVariables.DISTANCE, (distance, most) -> stricter(most, agreed.metresOf(week)));
        return new Limits(
                day,
                week,
                stricter(evaluation.runs().allowance(day), agreed.runMetres()),
                ofWeek,
                comeback,
                evaluation.runs().recovery(day),
                agreed);
    }

    private static Allowance stricter(Allowance byRules, OptionalDouble agreed) {
        boolean isAgreed = agreed.isPresent()
                && !Tolerance.isAbove(agreed.getAsDouble(), byRules.limit().orElse(Double.MAX_VALUE));
        return isAgreed ? Allowance.of(agreed.getAsDouble(), Allowance.Basis.AGREED) : byRules;
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

    /** A layoff may grow long enough for a careful start within a week. */
    private Allowance week(LoadVariable variable, int index, Optional<Comeback> comeback) {
        Optional<Comeback> off = comeback.filter(Comeback::isOff);
        if (off.isEmpty()) {
            return evaluation.progression(variable).allowance(index);
        }
        return variable.equals(LoadVariables.DISTANCE)
                ? Allowance.of(off.get().dose().weekMetres(), Allowance.Basis.START_DOSE)
                : Allowance.none(Reason.AFTER_LAYOFF);
    }
}
