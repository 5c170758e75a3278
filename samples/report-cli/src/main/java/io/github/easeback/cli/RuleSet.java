package io.github.easeback.cli;

import io.github.easeback.rule.Rules;
import java.util.Locale;

/** The catalogues of rules that a runner can choose from. */
enum RuleSet {
    STANDARD(Rules.standard()),
    COMEBACK(Rules.comeback());

    private final Rules rules;

    RuleSet(Rules rules) {
        this.rules = rules;
    }

    Rules rules() {
        return rules;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
