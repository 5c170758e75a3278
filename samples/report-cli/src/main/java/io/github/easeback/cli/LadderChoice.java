package io.github.easeback.cli;

import io.github.easeback.comeback.Ladder;
import java.util.Locale;

/** The ladders that a runner can choose from. */
enum LadderChoice {
    STANDARD,
    MILITARY;

    Ladder ladder() {
        return switch (this) {
            case STANDARD -> Ladder.STANDARD;
            case MILITARY -> Ladder.MILITARY;
        };
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
