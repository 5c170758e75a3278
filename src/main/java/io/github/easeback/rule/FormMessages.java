package io.github.easeback.rule;

import io.github.easeback.activity.FormQuantity;
import io.github.easeback.load.UsualRange;
import io.github.easeback.message.Message;
import java.util.Set;

/** Puts what was measured inside of runs into messages, as exactly as watches show it. */
final class FormMessages {

    private static final Set<FormQuantity> IN_TENTHS = Set.of(FormQuantity.BALANCE, FormQuantity.VERTICAL_RATIO);

    private FormMessages() {}

    /** That a quantity was one value, and then another. */
    static Message change(FormQuantity quantity, double before, double after) {
        return Message.of("form-change." + quantity.name())
                .with("before", shown(quantity, before))
                .with("after", shown(quantity, after));
    }

    /** What is usual of a quantity. */
    static Message range(FormQuantity quantity, UsualRange range) {
        return Message.of("form-range." + quantity.name())
                .with("low", shown(quantity, range.low()))
                .with("high", shown(quantity, range.high()));
    }

    private static Object shown(FormQuantity quantity, double value) {
        return IN_TENTHS.contains(quantity) ? (Object) (Math.round(10 * value) / 10.0) : Math.round(value);
    }
}
