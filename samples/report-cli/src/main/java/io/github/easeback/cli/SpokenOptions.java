package io.github.easeback.cli;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which language the program speaks, and in which zone it is today. */
final class SpokenOptions {

    /** Also read before the command line is, by {@link SpokenLanguage}. */
    @Option(
            names = "--language",
            paramLabel = "${bundle:label.language}",
            converter = SettingConverters.Language.class,
            completionCandidates = SettingConverters.Language.class)
    private @Nullable Locale language;

    @Option(names = "--zone", paramLabel = "${bundle:label.zone}", converter = SettingConverters.Zone.class)
    private @Nullable ZoneId zone;

    Locale language(Locale system) {
        return Optional.ofNullable(language).orElse(system);
    }

    ZoneId zone() {
        return Optional.ofNullable(zone).orElseGet(ZoneId::systemDefault);
    }
}
