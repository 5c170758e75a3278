package io.github.easeback.advice;

import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimitRule;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.LimitExceeded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Advice to keep to what was agreed with a physiotherapist. */
final class AgreedAdvice {

    private AgreedAdvice() {}

    static Optional<Advice> keepTo(AdviceContext context) {
        List<LimitExceeded> because = because(context);
        Optional<LocalDate> start = context.agreedStart();
        if (start.isPresent()) {
            return Optional.of(advice("advice.agreed-limit.off", context, because));
        }
        return because.isEmpty() ? Optional.empty() : Optional.of(advice("advice.agreed-limit", context, because));
    }

    /** What went past the agreement; else what went past a rule, where the agreement takes the place of the limit to go back to. */
    private static List<LimitExceeded> because(AdviceContext context) {
        List<LimitExceeded> over = context.recent(AgreedLimitRule.ID);
        boolean isBinding = context.allowance(LoadVariables.DISTANCE).restsOn(Allowance.Basis.AGREED)
                || context.budget().singleRun().restsOn(Allowance.Basis.AGREED);
        return over.isEmpty() && isBinding ? jumps(context) : over;
    }

    /** What the rules would have held, recent or not. */
    private static List<LimitExceeded> jumps(AdviceContext context) {
        List<LimitExceeded> recent = context.jumps().toList();
        return recent.isEmpty() ? context.spikes() : recent;
    }

    private static Advice advice(String key, AdviceContext context, List<LimitExceeded> because) {
        return new Advice(AdviceKind.AGREED_LIMIT, message(key, context), message(key + ".detail", context), because);
    }

    private static Message message(String key, AdviceContext context) {
        return Message.of(key)
                .with("from", context.budget().next().earliest())
                .with("agreed", context.agreed().reason())
                .with("all", context.agreed().all());
    }
}
