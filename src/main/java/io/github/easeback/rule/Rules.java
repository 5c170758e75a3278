package io.github.easeback.rule;

import java.util.List;

/** The catalogue of rules. */
public final class Rules {

    private Rules() {}

    /**
     * All rules of this library with their default limits; the one with the best evidence comes first.
     *
     * @return the rules in the order of reports; immutable
     */
    public static List<ProgressionRule> standard() {
        return standard(TenPercentRule.standard());
    }

    /**
     * All rules of this library, with a weekly rule of the caller's choice.
     *
     * @param weekly the weekly rule; the rule on single variables takes its limit too
     * @return the rules in the order of reports; immutable
     */
    public static List<ProgressionRule> standard(TenPercentRule weekly) {
        return List.of(SessionSpikeRule.standard(), weekly, OneVariableRule.of(weekly));
    }
}
