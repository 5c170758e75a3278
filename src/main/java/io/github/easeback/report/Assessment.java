package io.github.easeback.report;

import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.description.Description;
import io.github.easeback.rule.Evaluation;
import java.util.Optional;

/**
 * What is known before it is put into words.
 *
 * @param evaluation what was run, what the rules say of it, and what drove each week
 * @param description the numbers that only describe
 * @param plan what to do next; absent if there is no run
 * @param planCheck what planned runs would do; absent if none was asked for
 * @param comeback the way back to the usual week, with what the log of pain says; absent if there is neither
 */
public record Assessment(
        Evaluation evaluation,
        Description description,
        Optional<AdvicePlan> plan,
        Optional<PlanCheck> planCheck,
        Optional<ComebackPlan> comeback) {

    /**
     * Describes an evaluation, and plans what to do next.
     *
     * @param evaluation the evaluation
     * @param planCheck what planned runs would do; absent if none was asked for
     * @param comeback the way back to the usual week; absent if there is none and no log of pain
     * @return the assessment
     */
    public static Assessment of(
            Evaluation evaluation, Optional<PlanCheck> planCheck, Optional<ComebackPlan> comeback) {
        boolean isEmpty = evaluation.load().weeks().isEmpty();
        return new Assessment(
                evaluation,
                Description.of(evaluation),
                isEmpty ? Optional.empty() : Optional.of(AdvicePlan.of(evaluation)),
                planCheck,
                comeback);
    }
}
