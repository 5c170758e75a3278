package io.github.easeback;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.report.ReportSettings;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import io.github.easeback.rule.OneVariableRule;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.TenPercentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks a history against the rules and says what to do next. Immutable and safe for use by several threads; the same history,
 * settings and day give the same report on every machine.
 */
public final class TrainingCheck {

    private final TenPercentRule weekly;
    private final WeekDefinition weeks;
    private final Units units;
    private final OptionalInt weeksShown;

    private TrainingCheck(TenPercentRule weekly, WeekDefinition weeks, Units units, OptionalInt weeksShown) {
        this.weekly = weekly;
        this.weeks = weeks;
        this.units = units;
        this.weeksShown = weeksShown;
    }

    /**
     * The check with its usual settings: 10 % a week, weeks from Monday to Sunday, kilometres.
     *
     * @return the check
     */
    public static TrainingCheck standard() {
        return new TrainingCheck(TenPercentRule.standard(), WeekDefinition.ISO, Units.KILOMETRES, OptionalInt.empty());
    }

    /**
     * The same check with another weekly limit.
     *
     * @param fraction the largest increase a week, 0.10 for 10 %, above 0 and at most 10
     * @return a new check
     * @throws IllegalArgumentException if {@code fraction} is out of range
     */
    public TrainingCheck withMaxIncrease(double fraction) {
        return new TrainingCheck(weekly.withMaxIncrease(fraction), weeks, units, weeksShown);
    }

    /**
     * The same check with other weeks.
     *
     * @param definition where weeks begin
     * @return a new check
     * @throws NullPointerException if {@code definition} is null
     */
    public TrainingCheck withWeeks(WeekDefinition definition) {
        return new TrainingCheck(weekly, Objects.requireNonNull(definition, "definition"), units, weeksShown);
    }

    /**
     * The same check worded in other units; verdicts stay the same.
     *
     * @param newUnits the units that people read
     * @return a new check
     * @throws NullPointerException if {@code newUnits} is null
     */
    public TrainingCheck withUnits(Units newUnits) {
        return new TrainingCheck(weekly, weeks, Objects.requireNonNull(newUnits, "newUnits"), weeksShown);
    }

    /**
     * The same check whose report shows a number of weeks; verdicts stay the same.
     *
     * @param count how many of the last weeks to show, at least 1
     * @return a new check
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public TrainingCheck withWeeksShown(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A report can't show " + count + " weeks");
        }
        return new TrainingCheck(weekly, weeks, units, OptionalInt.of(count));
    }

    /**
     * Checks a history.
     *
     * @param history the runs; those after {@code asOf} are left out, and the report says so
     * @param asOf the runner's today; its runs count as done
     * @return the report; without any run up to that day it says that there is nothing to judge
     * @throws NullPointerException if an argument is null
     */
    public TrainingReport assess(RunHistory history, LocalDate asOf) {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(asOf, "asOf");
        LoadHistory load = LoadHistory.of(history, weeks, asOf);
        List<RuleOutcome> outcomes = Rules.standard(weekly).stream()
                .flatMap(rule -> rule.assess(load).stream())
                .toList();
        Optional<AdvicePlan> plan = load.weeks().isEmpty()
                ? Optional.empty()
                : Optional.of(AdvicePlan.of(load, outcomes, weekly, SessionSpikeRule.standard()));
        return TrainingReport.of(
                load,
                outcomes,
                OneVariableRule.of(weekly).drivers(load),
                plan,
                new ReportSettings(weekly.limit().fraction(), units, weeksShown));
    }
}
