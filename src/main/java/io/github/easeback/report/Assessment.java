package io.github.easeback.report;

import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.rule.Drivers;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.LoadRatios;
import io.github.easeback.rule.LoadTrend;
import io.github.easeback.rule.RuleOutcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known before it is put into words.
 *
 * @param load the weeks
 * @param outcomes what the rules say of them, rule by rule
 * @param drivers what drove each week
 * @param ratios how the last days stand to the weeks before, one entry a variable; descriptive
 * @param trends where the variables have been going; descriptive
 * @param plan what to do next; absent if there is no run
 * @param planCheck what planned runs would do; absent if none was asked for
 * @param evidence what is known about each rule, by its id
 */
public record Assessment(
        LoadHistory load,
        List<RuleOutcome> outcomes,
        List<Drivers> drivers,
        List<LoadRatios> ratios,
        List<LoadTrend> trends,
        Optional<AdvicePlan> plan,
        Optional<PlanCheck> planCheck,
        Map<String, Evidence> evidence) {

    /**
     * Copies the lists and the map.
     *
     * @throws NullPointerException if one is or holds null
     */
    public Assessment {
        outcomes = List.copyOf(outcomes);
        drivers = List.copyOf(drivers);
        ratios = List.copyOf(ratios);
        trends = List.copyOf(trends);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }
}
