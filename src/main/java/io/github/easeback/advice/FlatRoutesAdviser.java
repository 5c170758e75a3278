package io.github.easeback.advice;

import io.github.easeback.activity.Message;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.TenPercentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** After a week with much more climbing or descending: back to flatter routes. */
final class FlatRoutesAdviser implements Adviser {

    static final String ID = "flat-routes";

    @Override
    public Optional<Advice> advise(Situation situation) {
        List<LimitExceeded> hills = new ArrayList<>(recent(situation, LoadVariables.ASCENT));
        hills.addAll(recent(situation, LoadVariables.DESCENT));
        if (hills.isEmpty()) {
            return Optional.empty();
        }
        LoadVariable variable = hills.get(0).subject().variable().orElseThrow();
        Optional<Amount> limit = situation.allowance(variable).limit().stream()
                .mapToObj(metres -> new Amount(variable.dimension(), metres))
                .findFirst();
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                ID,
                message(key(situation, variable), variable, limit.get(), situation),
                message("advice.flat-routes.detail", variable, limit.get(), situation),
                List.copyOf(hills)));
    }

    private static String key(Situation situation, LoadVariable variable) {
        boolean isOver = situation.budget().of(variable).isUsedUp() && !situation.isLastDay();
        return isOver ? "advice.flat-routes.over" : "advice.flat-routes";
    }

    private static List<LimitExceeded> recent(Situation situation, LoadVariable variable) {
        return situation.recent(TenPercentRule.ID).stream()
                .filter(outcome -> outcome.subject().variable().equals(Optional.of(variable)))
                .toList();
    }

    private static Message message(String key, LoadVariable variable, Amount limit, Situation situation) {
        return Message.of(key)
                .with("variable", Message.of("variable." + variable.id()))
                .with("when", situation.when())
                .with("end", situation.budget().week().last())
                .with("limit", limit);
    }
}
