package io.github.easeback.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out what is around the process. Java 17 only tells whether input and output are both a terminal, and nothing of standard error; so
 * the launcher tells it in properties, and without the launcher Linux tells it in {@code /proc}. What nobody tells is taken for no terminal.
 */
final class TerminalProbe {

    /** The streams that are a terminal, such as {@code out,err}; the launcher sets it, perhaps to nothing. */
    static final String STREAMS = "easeback.terminal";
    /** The width of the terminal, if the launcher knows it. */
    static final String COLUMNS = "easeback.columns";

    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/.*|tty.*|console)");
    private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{0,4}");

    private final Map<String, String> environment;
    private final Properties properties;
    private final Path descriptors;

    TerminalProbe(Map<String, String> environment, Properties properties, Path descriptors) {
        this.environment = environment;
        this.properties = properties;
        this.descriptors = descriptors;
    }

    /** What is around this process. */
    static Terminal ofProcess() {
        return new TerminalProbe(System.getenv(), System.getProperties(), Path.of("/proc/self/fd")).terminal();
    }

    Terminal terminal() {
        boolean isOut = isTerminal("out", 1);
        OptionalInt asked = number(environment.getOrDefault("COLUMNS", ""));
        OptionalInt known = asked.isPresent() ? asked : number(properties.getProperty(COLUMNS, ""));
        OptionalInt text = isOut ? known : asked;
        return new Terminal(
                isOut,
                isTerminal("err", 2),
                known.orElse(Terminal.NARROWEST),
                Math.max(Terminal.NARROWEST, Math.min(text.orElse(Terminal.NARROWEST), Terminal.WIDEST)),
                charset(),
                language(),
                likesColour());
    }

    private static OptionalInt number(String text) {
        return WIDTH.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private boolean isTerminal(String stream, int descriptor) {
        String told = properties.getProperty(STREAMS);
        if (told != null) {
            return told.contains(stream);
        }
        try {
            Path target = Files.readSymbolicLink(descriptors.resolve(Integer.toString(descriptor)));
            return TERMINAL.matcher(target.toString()).matches();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** The terminal's charset (since Java 19, and on Windows before), else that of the locale. */
    private Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(properties::getProperty)
                .filter(Objects::nonNull)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst()
                .orElse(Charset.defaultCharset());
    }

    /** Java takes it from the environment, or from the settings of Windows and macOS. */
    private Locale language() {
        String language = properties.getProperty("user.language", "");
        String region = properties.getProperty("user.country", "");
        return SpokenLanguage.of(region.isEmpty() ? language : language + "-" + region)
                .orElse(Locale.ENGLISH);
    }

    /** See no-color.org: set to anything but nothing. */
    private boolean likesColour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
