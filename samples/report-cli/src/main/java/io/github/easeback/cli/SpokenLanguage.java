package io.github.easeback.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private SpokenLanguage() {}

    /** The locale of a tag (BCP 47), absent if there are no texts for its language. */
    static Optional<Locale> of(String tag) {
        return Optional.of(Locale.forLanguageTag(tag)).filter(locale -> TAGS.contains(locale.getLanguage()));
    }

    /** The language that the command line names, else the one of its configuration, else that of the system. */
    static Locale of(String[] args, Locale system) {
        return Stream.of(value(args, OPTION), value(args, CONFIG).flatMap(SpokenLanguage::configured))
                .flatMap(Optional::stream)
                .map(SpokenLanguage::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(system);
    }

    private static Optional<String> value(String[] args, String option) {
        return IntStream.range(0, args.length)
                .mapToObj(i -> args[i].equals(option) && i + 1 < args.length ? option + "=" + args[i + 1] : args[i])
                .filter(arg -> arg.startsWith(option + "="))
                .map(arg -> arg.substring(option.length() + 1))
                .findFirst();
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
