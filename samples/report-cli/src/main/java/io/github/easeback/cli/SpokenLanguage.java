package io.github.easeback.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/**
 * Finds the language in which the program speaks before the command line is read: reading it may fail, and the complaint wants words. What makes no
 * sense is passed over here, since the reading itself complains of it.
 */
final class SpokenLanguage {

    /** The languages that there are texts for. */
    static final List<String> TAGS = List.of("en", "de");

    private static final String OPTION = "--language";
    private static final String CONFIG = "--config";
    private static final String NO_CONFIG = "--no-config";

    private SpokenLanguage() {}

    /** The locale of a tag (BCP 47), absent if there are no texts for its language. */
    static Optional<Locale> of(String tag) {
        return Optional.of(Locale.forLanguageTag(tag)).filter(locale -> TAGS.contains(locale.getLanguage()));
    }

    /** The language that the command line names, else the one of its configuration or of the usual one, else that of the system. */
    static Locale of(String[] args, Optional<Path> usual, Locale system) {
        Optional<String> config = value(args, CONFIG)
                .or(() -> List.of(args).contains(NO_CONFIG) ? Optional.empty() : usual.map(Path::toString));
        return value(args, OPTION)
                .or(() -> config.flatMap(SpokenLanguage::configured))
                .flatMap(SpokenLanguage::of)
                .orElse(system);
    }

    private static Optional<String> value(String[] args, String option) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(option + "=")) {
                return Optional.of(args[i].substring(option.length() + 1));
            }
            if (args[i].equals(option) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> configured(String file) {
        try {
            Path path = Path.of(file);
            // A pipe can be read only once.
            return Files.isRegularFile(path) ? language(path) : Optional.empty();
        } catch (IOException | IllegalArgumentException | TypeConversionException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(Path path) throws IOException {
        return ConfigLine.all(Files.readAllLines(path, StandardCharsets.UTF_8)).stream()
                .filter(line -> OPTION.endsWith("--" + line.key()))
                .map(ConfigLine::value)
                .findFirst();
    }
}
