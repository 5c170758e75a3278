package io.github.easeback.rule;

import io.github.easeback.load.WeekDefinition;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The judgements of an evaluation, in the orders in which they are asked for. */
final class Outcomes {

    private final Map<String, List<RuleOutcome>> byRule;
    private final List<RuleOutcome> all;
    private final Map<LocalDate, List<RuleOutcome>> byWeek;

    /**
     * Puts them in order.
     *
     * @param byRule those of each rule by its id, in the order of reports
     * @param definition on which day a week begins
     */
    Outcomes(Map<String, List<RuleOutcome>> byRule, WeekDefinition definition) {
        this.byRule = byRule;
        all = byRule.values().stream().flatMap(List::stream).toList();
        byWeek = all.stream()
                .collect(Collectors.groupingBy(outcome ->
                        definition.weekOf(outcome.judged().window().last()).first()));
    }

    List<RuleOutcome> all() {
        return all;
    }

    List<RuleOutcome> of(ProgressionRule rule) {
        return byRule.getOrDefault(rule.id(), List.of());
    }

    /** Those whose window ends in a week. */
    List<RuleOutcome> of(WeeklyLoad week) {
        return Collections.unmodifiableList(byWeek.getOrDefault(week.week().first(), List.of()));
    }
}
