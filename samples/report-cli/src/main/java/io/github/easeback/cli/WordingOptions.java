package io.github.easeback.cli;

import io.github.easeback.report.Units;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings that every report has, of a history or of one run. */
final class WordingOptions {

    @Option(names = "--units", paramLabel = "km|mi", defaultValue = "km")
    @SuppressWarnings("NullAway.Init")
    private ReadableUnits units;

    @Option(
            names = "--language",
            paramLabel = "${bundle:label.language}",
            converter = SettingConverters.Language.class,
            completionCandidates = SettingConverters.Language.class)
    private @Nullable Locale language;

    @Option(names = "--zone", paramLabel = "${bundle:label.zone}", converter = SettingConverters.Zone.class)
    private @Nullable ZoneId zone;

    Units units() {
        return units.units();
    }

    /** The units as people type them. */
    ReadableUnits typedUnits() {
        return units;
    }

    Locale language(Locale system) {
        return Optional.ofNullable(language).orElse(system);
    }

    ZoneId zone() {
        return Optional.ofNullable(zone).orElseGet(ZoneId::systemDefault);
    }
}
