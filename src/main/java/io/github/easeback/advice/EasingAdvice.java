package io.github.easeback.advice;

import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.OneVariableRule;
import io.github.easeback.rule.SurfaceChangeRule;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Advice to let something be for a while: the pace, several changes at once, hills, new ground. */
final class EasingAdvice {

    private EasingAdvice() {}

    static Optional<Advice> easePace(AdviceContext context) {
        List<LimitExceeded> fast = context.recent(WeeklyIncreaseRule.ID, LoadVariables.SPEED);
        return fast.stream()
                .findFirst()
                .map(latest -> latest.change().limitAmount())
                .map(limit -> new Advice(
                        AdviceKind.EASE_PACE,
                        Message.of("advice.ease-pace").with("limit", limit).with("when", context.when()),
                        Message.of("advice.ease-pace.detail").with("limit", limit),
                        fast));
    }

    static Optional<Advice> oneVariable(AdviceContext context) {
        List<LimitExceeded> together = context.recent(OneVariableRule.ID);
        return together.isEmpty()
                ? Optional.empty()
                : Optional.of(new Advice(
                        AdviceKind.ONE_VARIABLE,
                        Message.of("advice.one-variable"),
                        Message.of("advice.one-variable.detail").with("when", context.when()),
                        together));
    }

    static Optional<Advice> flatRoutes(AdviceContext context) {
        List<LimitExceeded> hills = Stream.of(LoadVariables.ASCENT, LoadVariables.DESCENT)
                .flatMap(variable -> context.recent(WeeklyIncreaseRule.ID, variable).stream())
                .toList();
        if (hills.isEmpty()) {
            return Optional.empty();
        }
        LoadVariable variable = hills.get(0).judged().variable().orElseThrow();
        OptionalDouble limit = context.allowance(variable).limit();
        return limit.isPresent()
                ? Optional.of(
                        flatRoutes(context, hills, variable, new Amount(variable.dimension(), limit.getAsDouble())))
                : Optional.empty();
    }

    private static Advice flatRoutes(
            AdviceContext context, List<LimitExceeded> hills, LoadVariable variable, Amount limit) {
        Change latest = hills.get(0).findChange().orElseThrow();
        String key = "advice.flat-routes" + phase(context, variable, limit.value());
        return new Advice(
                AdviceKind.FLAT_ROUTES,
                flatRoutes(key, context, variable, limit)
                        .with("week", hills.get(0).judged().window())
                        .with("now", latest.currentAmount()),
                flatRoutes("advice.flat-routes.detail", context, variable, limit),
                hills);
    }

    /** So few metres that the routes are flat are no number to count up to. */
    private static String phase(AdviceContext context, LoadVariable variable, double limit) {
        OptionalDouble distance = context.allowance(LoadVariables.DISTANCE).limit();
        if (context.budget().of(variable).isUsedUp() && !context.isLastDay()) {
            return ".over";
        }
        boolean isFlat =
                WeeklyIncreaseRule.isFlat(variable, limit, distance.orElse(0)) || limit <= context.climbFloor();
        return isFlat ? ".flat" : "";
    }

    private static Message flatRoutes(String key, AdviceContext context, LoadVariable variable, Amount limit) {
        return Message.of(key)
                .with("variable", variable.name())
                .with("when", context.when())
                .with("end", context.budget().week().last())
                .with("limit", limit);
    }

    static Optional<Advice> knownGround(AdviceContext context) {
        List<LimitExceeded> fresh = context.recent(SurfaceChangeRule.ID);
        return fresh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Advice(
                        AdviceKind.KNOWN_GROUND,
                        Message.of("advice.known-ground").with("when", context.when()),
                        Message.of("advice.known-ground.detail"),
                        fresh));
    }

    static Optional<Advice> addedRule(AdviceContext context) {
        List<LimitExceeded> found = context.recentOfAddedRules();
        return found.stream()
                .findFirst()
                .map(latest -> new Advice(
                        AdviceKind.ADDED_RULE,
                        Message.of("advice.added-rule").with("finding", latest.message()),
                        Message.of("advice.added-rule.detail"),
                        found));
    }
}
