package io.github.easeback.cli;

import io.github.easeback.report.Units;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The settings that every report has, of a history or of one run. */
final class WordingOptions {

    @Option(names = "--units", paramLabel = "km|mi", defaultValue = "km")
    @SuppressWarnings("NullAway.Init")
    private ReadableUnits units;

    @Mixin
    private final SpokenOptions spoken = new SpokenOptions();

    Units units() {
        return units.units();
    }

    /** The units as people type them. */
    ReadableUnits typedUnits() {
        return units;
    }

    Locale language(Locale system) {
        return spoken.language(system);
    }

    ZoneId zone() {
        return spoken.zone();
    }
}
