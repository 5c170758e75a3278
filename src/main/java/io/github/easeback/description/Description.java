package io.github.easeback.description;

import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Evidence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a history that only describe. No verdict and no advice follows from them.
 *
 * @param ratios how the last days stand to the weeks before, one entry a variable
 * @param trends where the variables of the weekly rule have been going, one entry a variable
 */
public record Description(List<LoadRatios> ratios, List<LoadTrend> trends) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is or holds null
     */
    public Description {
        ratios = List.copyOf(ratios);
        trends = List.copyOf(trends);
    }

    /**
     * Describes a history.
     *
     * @param evaluation the history with its layoffs, and the rules whose variables have trends
     * @return the numbers
     */
    public static Description of(Evaluation evaluation) {
        return new Description(
                LoadRatios.of(
                        evaluation.load(),
                        evaluation.layoffs(),
                        evaluation.rules().weekly().coverage()),
                evaluation.rules().weekly().variables().stream()
                        .filter(variable -> !variable.equals(LoadVariables.RUNNING_DURATION))
                        .map(variable -> LoadTrend.of(evaluation.load(), evaluation.layoffs(), variable))
                        .toList());
    }

    /**
     * What is known about ratios and monotony.
     *
     * @return the cards by their ids, {@code acute-chronic} and {@code monotony}; immutable
     */
    public static Map<String, Evidence> evidence() {
        Map<String, Evidence> cards = new LinkedHashMap<>();
        cards.put("acute-chronic", LoadRatios.ACUTE_CHRONIC);
        cards.put("monotony", LoadRatios.MONOTONY);
        return Collections.unmodifiableMap(cards);
    }
}
