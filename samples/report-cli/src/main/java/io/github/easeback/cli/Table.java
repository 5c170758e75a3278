package io.github.easeback.cli;

import java.util.Locale;

/** What a row of a CSV file is. */
enum Table {
    WEEKS,
    RUNS;

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
