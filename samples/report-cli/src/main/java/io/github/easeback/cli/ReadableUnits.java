package io.github.easeback.cli;

import io.github.easeback.report.Units;
import java.util.Locale;

/** The units of {@code --units}. */
enum ReadableUnits {
    KM(Units.KILOMETRES),
    MI(Units.MILES);

    private final Units units;

    ReadableUnits(Units units) {
        this.units = units;
    }

    Units units() {
        return units;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
