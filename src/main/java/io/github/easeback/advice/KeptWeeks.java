package io.github.easeback.advice;

import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.RuleOutcome;
import java.util.List;
import java.util.Optional;

/**
 * How many whole weeks in a row, up to the last whole one, kept to all limits. A week counts if nothing in it is over a limit but for information, and all of it is known: no run is
 * missing, and of its runs something could be judged. A week of rest counts too, but none of a layoff.
 *
 * @param count how many; 0 if the week that is not over has something over a limit, since no praise stands beside that
 */
record KeptWeeks(int count) {

    /** Fewer are no habit yet. Library convention. */
    private static final int FEWEST_TO_PRAISE = 3;

    static KeptWeeks of(Evaluation evaluation) {
        List<WeeklyLoad> weeks = evaluation.load().weeks();
        int count = 0;
        for (int i = weeks.size() - 1; i >= 0; i--) {
            WeeklyLoad week = weeks.get(i);
            List<RuleOutcome> outcomes = evaluation.outcomesOnLoad(week);
            boolean isKnown = week.unreadable() == 0
                    && (week.runs().isEmpty() ? !isOfLayoff(evaluation, week) : isJudged(outcomes));
            if (outcomes.stream().anyMatch(RuleOutcome::isFlag) || (week.isComplete() && !isKnown)) {
                break;
            }
            count += week.isComplete() ? 1 : 0;
        }
        return new KeptWeeks(count);
    }

    private static boolean isOfLayoff(Evaluation evaluation, WeeklyLoad week) {
        return evaluation.layoffs().all().stream()
                .anyMatch(layoff -> !layoff.firstDay().isAfter(week.week().last())
                        && !layoff.lastDay().isBefore(week.week().first()));
    }

    private static boolean isJudged(List<RuleOutcome> outcomes) {
        return outcomes.stream().anyMatch(outcome -> outcome.kind() != RuleOutcome.Kind.NOT_ASSESSABLE);
    }

    /** What is said of them, absent if they are too few. */
    Optional<Message> praise() {
        return count < FEWEST_TO_PRAISE
                ? Optional.empty()
                : Optional.of(Message.of("because.kept").with("weeks", count));
    }
}
