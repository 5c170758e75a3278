package io.github.easeback;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.report.ReportSettings;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Rules;
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

    private final Rules rules;
    private final WeekDefinition weeks;
    private final Units units;
    private final OptionalInt weeksShown;

    private TrainingCheck(Rules rules, WeekDefinition weeks, Units units, OptionalInt weeksShown) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.weeks = Objects.requireNonNull(weeks, "weeks");
        this.units = Objects.requireNonNull(units, "units");
        this.weeksShown = weeksShown;
    }

    /**
     * The check with its usual settings: 10 % a week, weeks from Monday to Sunday, kilometres.
     *
     * @return the check
     */
    public static TrainingCheck standard() {
        return new TrainingCheck(Rules.standard(), WeekDefinition.ISO, Units.KILOMETRES, OptionalInt.empty());
    }

    /**
     * The check for people who come back from an injury: as {@link #standard()}, with the stricter rules of {@link Rules#comeback()}.
     *
     * @return the check
     */
    public static TrainingCheck comeback() {
        return standard().withRules(Rules.comeback());
    }

    /**
     * The same check with other rules.
     *
     * @param catalogue the rules
     * @return a new check
     * @throws NullPointerException if {@code catalogue} is null
     */
    public TrainingCheck withRules(Rules catalogue) {
        return new TrainingCheck(catalogue, weeks, units, weeksShown);
    }

    /**
     * The same check with another weekly limit.
     *
     * @param fraction the largest increase a week, 0.10 for 10 %, above 0 and at most 10
     * @return a new check
     * @throws IllegalArgumentException if {@code fraction} is out of range
     */
    public TrainingCheck withMaxIncrease(double fraction) {
        return withRules(rules.with(rules.weekly().withMaxIncrease(fraction)));
    }

    /**
     * The same check with other weeks.
     *
     * @param definition where weeks begin
     * @return a new check
     * @throws NullPointerException if {@code definition} is null
     */
    public TrainingCheck withWeeks(WeekDefinition definition) {
        return new TrainingCheck(rules, definition, units, weeksShown);
    }

    /**
     * The same check worded in other units; verdicts stay the same.
     *
     * @param newUnits the units that people read
     * @return a new check
     * @throws NullPointerException if {@code newUnits} is null
     */
    public TrainingCheck withUnits(Units newUnits) {
        return new TrainingCheck(rules, weeks, newUnits, weeksShown);
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
        return new TrainingCheck(rules, weeks, units, OptionalInt.of(count));
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
        List<RuleOutcome> outcomes =
                rules.all().stream().flatMap(rule -> rule.assess(load).stream()).toList();
        Optional<AdvicePlan> plan =
                load.weeks().isEmpty() ? Optional.empty() : Optional.of(AdvicePlan.of(load, outcomes, rules));
        return TrainingReport.of(
                load,
                outcomes,
                rules.oneVariable().drivers(load),
                plan,
                new ReportSettings(rules.weekly().limit().fraction(), units, weeksShown));
    }
}
