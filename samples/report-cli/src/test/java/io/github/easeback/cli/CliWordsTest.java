package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.report.Alphabet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The program speaks each language whole, and the one that was asked for. */
class CliWordsTest {

    private static final Pattern VALUE = Pattern.compile("\\$?\\{[^}]*}|%n|%%|--[a-z-]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z0-9]+(?:-[a-z0-9]+)*\\.)+[a-z0-9-]+|guess|as-is)\"");

    /** Names of values that are the same in both languages. */
    private static final Set<String> NAMES = Set.of("label.plan", "label.zone", "label.format");

    private static final Terminal GERMAN =
            new Terminal(false, false, 80, 80, StandardCharsets.UTF_8, Locale.GERMANY, true);

    private static ResourceBundle texts(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.easeback.cli." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static CommandLine line(String language) {
        Console console = new Console(
                new ByteArrayOutputStream(), new PrintWriter(new StringWriter()), Terminal.none(), Cli.CLOCK);
        return ReportCli.line(console, new CliWords(Locale.forLanguageTag(language), Alphabet.UNICODE));
    }

    private static Stream<CommandSpec> commands(String language) {
        CommandLine program = line(language);
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void germanHasEveryTextWithTheSameValues(String name) {
        ResourceBundle english = texts(name, Locale.ROOT);
        ResourceBundle german = texts(name, Locale.GERMAN);

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
        for (String key : english.keySet()) {
            assertEquals(values(english.getString(key)), values(german.getString(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void onlyNamesAreTheSameInGerman(String name) {
        ResourceBundle english = texts(name, Locale.ROOT);
        ResourceBundle german = texts(name, Locale.GERMAN);

        assertEquals(
                List.of(),
                english.keySet().stream()
                        .filter(key -> !NAMES.contains(key) && !key.contains(".footer."))
                        .filter(key -> english.getString(key).equals(german.getString(key)))
                        .filter(key -> WORD.matcher(english.getString(key).replaceAll(VALUE.pattern(), ""))
                                .find())
                        .filter(key -> !key.endsWith("generate-completion.usage.description.2"))
                        .toList());
    }

    /** Keys are only names in the code, so nothing else would notice one that is missing, or one that nobody uses any more. */
    @Test
    void programAndItsMessagesKnowTheSameKeys() {
        Set<String> there = texts("messages", Locale.ROOT).keySet();
        Set<String> used = sources().stream()
                .flatMap(source -> KEY.matcher(source).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(HashSet::new));

        Set<String> unused = new TreeSet<>(there);
        unused.removeAll(used);
        assertEquals(Set.of(), unused);
        Set<String> sections =
                there.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        used.removeIf(key -> there.contains(key) || !sections.contains(key.replaceFirst("\\..*", "")));
        assertEquals(Set.of(), used);
    }

    private static Collection<String> sources() {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/easeback/cli"))) {
            return files.filter(Files::isRegularFile).map(CliWordsTest::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the program would go before those of the library. */
    @Test
    void noMessageHasTheKeyOfATextOfTheLibrary() {
        ResourceBundle library = ResourceBundle.getBundle("io.github.easeback.words", Locale.ROOT);

        assertEquals(
                List.of(),
                texts("messages", Locale.ROOT).keySet().stream()
                        .filter(library::containsKey)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyCommandOptionAndValueIsExplained(String language) {
        commands(language).forEach(command -> {
            assertTrue(
                    command.usageMessage().description().length
                                    + command.usageMessage().header().length
                            > 0,
                    command.qualifiedName());
            command.args().forEach(arg -> assertTrue(isExplained(arg), command.qualifiedName() + " " + arg));
        });
    }

    private static boolean isExplained(ArgSpec arg) {
        return arg.description().length > 0 && !arg.paramLabel().contains("$");
    }

    /** The completion script makes variables of the names, one for each list of values of a command. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void namesOfValuesServeTheCompletion(String language) {
        commands(language).forEach(command -> {
            List<String> names = command.options().stream()
                    .filter(option -> option.completionCandidates() != null)
                    .map(ArgSpec::paramLabel)
                    .toList();

            assertEquals(Set.copyOf(names).size(), names.size(), names.toString());
            names.forEach(name -> assertTrue(name.matches("[A-Za-z|]+"), name));
        });
    }

    /** The arguments, and how standard error or the help begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "report --language de x --units yd; Ungültiger Wert für '--units': 'yd' ist nicht dabei; es gibt km, mi",
                "report x --units yd --language=de-AT; Ungültiger Wert",
                "report --language de; Es gibt nichts zu lesen",
                "report --language de --foo x; Die Option '--foo' gibt es nicht",
                "report --language de --help; Aufruf: easeback report [OPTIONEN] PFAD...",
                "report no/such --language de; Die Datei oder den Ordner no/such gibt es nicht.",
                "report x --language fr; Invalid value for option '--language': 'fr' is none of en, de",
                "report x --language; --language needs a value",
                "report x --units yd; Invalid value"
            })
    void programSpeaksTheLanguageThatItIsAskedFor(String line, String start) {
        Cli cli = Cli.run(line.split(" ", -1));

        String said = cli.out().isEmpty() ? cli.complaint() : cli.out();
        assertTrue(said.startsWith(start), said);
    }

    @Test
    void languageOfTheSystemIsTheOneOfProgramAndReport() {
        assertTrue(Cli.run(GERMAN, "--help").out().startsWith("Aufruf: easeback"));
        assertTrue(
                Cli.run(GERMAN, "reprt")
                        .complaint()
                        .startsWith(
                                "'reprt' ist weder ein Befehl noch ein Ordner oder eine Datei, die es hier gibt. Ist 'report' gemeint?"));
        assertTrue(Cli.run(GERMAN, "report", Cli.runner()).out().startsWith("Einen Schritt zurück. "));
        assertTrue(Cli.run(GERMAN, "report", Cli.runner(), "--verbose").err().contains("Sprache de-DE"));
        assertTrue(Cli.run(GERMAN, "report", Cli.runner(), "--language", "en")
                .out()
                .startsWith("Step back. "));
    }

    @Test
    void languageOfTheConfigurationIsTheOneOfComplaintsToo(@TempDir Path folder) throws IOException {
        Path config = Files.writeString(folder.resolve("a.properties"), "units = km\nlanguage = de\n");

        Cli german = Cli.run("report", "x", "--config", config.toString(), "--units", "yd");
        Cli english = Cli.run("report", "x", "--config=" + config, "--units", "yd", "--language", "en");

        assertTrue(german.complaint().startsWith("Ungültiger Wert"), german.err());
        assertTrue(english.complaint().startsWith("Invalid value"), english.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"language = \\u00zz", "language", "language = fr", "\u00fc = 1", ""})
    void configurationThatMakesNoSenseIsComplainedOfInTheLanguageOfTheSystem(String text, @TempDir Path folder)
            throws IOException {
        Path config = folder.resolve("a.properties");
        Files.write(config, text.getBytes(StandardCharsets.ISO_8859_1));

        Cli cli = Cli.run(GERMAN, "report", "no/such", "--config", config.toString());

        assertTrue(cli.complaint().matches("(?s)(Ungültiger Wert|Die Datei oder den Ordner).*"), cli.err());
        assertEquals(1, cli.err().lines().count());
    }

    @Test
    void terminalWithoutUmlautsGetsThemSpelledOut() {
        Terminal ascii = new Terminal(false, false, 80, 80, StandardCharsets.US_ASCII, Locale.GERMAN, true);

        Cli help = Cli.run(ascii, "report", "--help");
        Cli wrong = Cli.run(ascii, "report", "x", "--units", "yd");

        assertTrue(help.out().contains("spaetere"), help.out());
        assertTrue(wrong.complaint().startsWith("Ungueltiger Wert fuer '--units'"), wrong.err());
        assertTrue((help.out() + wrong.err()).chars().allMatch(c -> c < 128));
    }

    @Test
    void completionIsTheSameScriptButForNames() {
        String english = Cli.run("generate-completion").out();
        String german = Cli.run(GERMAN, "generate-completion").out();

        assertNotEquals(english, german);
        assertEquals(
                Arrays.asList(english.replaceAll("[A-Z]+_option_args", "NAME_option_args")
                        .split("\n", -1)),
                Arrays.asList(german.replaceAll("[A-Z]+_option_args", "NAME_option_args")
                        .split("\n", -1)));
    }
}
