package io.github.easeback.cli;

import io.github.easeback.rule.Rules;
import java.util.Locale;

/** The catalogues of rules that a runner can choose from. */
enum RuleSet {
    STANDARD,
    COMEBACK;

    Rules rules() {
        return switch (this) {
            case STANDARD -> Rules.standard();
            case COMEBACK -> Rules.comeback();
        };
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
