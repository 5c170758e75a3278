package io.github.easeback.report;

import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.advice.Verdict;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.description.Description;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Evaluation;
import java.util.Optional;

/**
 * What is known before it is put into words.
 *
 * @param evaluation what was run, what the rules say of it, and what drove each week
 * @param description the numbers that only describe
 * @param plan what to do next; absent if there is no run, or if the log of pain says to stop
 * @param planCheck what planned runs would do; absent if none was asked for
 * @param comeback the way back to the usual week, with what the log of pain says; absent without a careful way back and without a log
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
     * @param comeback the way back to the usual week; absent without a careful way back and without a log of pain
     * @return the assessment
     */
    public static Assessment of(Evaluation evaluation, Optional<PlanCheck> planCheck, Optional<ComebackPlan> comeback) {
        boolean isNothingToPlan = evaluation.load().weeks().isEmpty() || isStop(comeback);
        return new Assessment(
                evaluation,
                Description.of(evaluation),
                isNothingToPlan ? Optional.empty() : Optional.of(AdvicePlan.of(evaluation, comeback)),
                planCheck,
                comeback);
    }

    private static boolean isStop(Optional<ComebackPlan> comeback) {
        return comeback.flatMap(ComebackPlan::answer)
                .filter(answer -> answer.action().isStop())
                .isPresent();
    }

    /** Whether the log of pain says that there is no run until somebody has seen the runner. */
    boolean isStopped() {
        return isStop(comeback);
    }

    /** Today's answer in one word; absent if nothing is known to answer with. */
    Optional<Verdict> verdict() {
        return isStopped() ? Optional.of(Verdict.STOP) : plan.map(AdvicePlan::verdict);
    }

    /** Today's answer: that of the log of pain first, if it has one. */
    Message headline() {
        return plan.map(AdvicePlan::headline)
                .or(() -> comeback.flatMap(ComebackPlan::answerInWords))
                .orElse(Message.of("verdict.NOTHING"));
    }
}
