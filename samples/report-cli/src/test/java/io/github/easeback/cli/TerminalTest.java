package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.input.ReadProgress;
import io.github.easeback.report.Alphabet;
import io.github.easeback.report.Ink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the terminal, and what follows from it. */
class TerminalTest {

    private static final Terminal BOTH =
            new Terminal(true, true, 100, 100, StandardCharsets.UTF_8, Locale.ENGLISH, true);

    @TempDir
    private Path descriptors;

    private Terminal probe(Map<String, String> environment, Map<String, String> told) {
        Properties properties = new Properties();
        properties.putAll(told);
        return new TerminalProbe(environment, properties, descriptors).terminal();
    }

    @ParameterizedTest
    @CsvSource({"'', false, false", "out, true, false", "',err', false, true", "'out,err', true, true"})
    void launcherTellsWhatIsATerminal(String told, boolean isOut, boolean isErr) {
        Terminal terminal = probe(Map.of(), Map.of(TerminalProbe.STREAMS, told));

        assertEquals(isOut, terminal.isOut());
        assertEquals(isErr, terminal.isErr());
    }

    @ParameterizedTest
    @CsvSource({"/dev/pts/3, true", "/dev/tty1, true", "/dev/null, false", "pipe:[42], false", "/home/me/x.txt, false"})
    @DisabledOnOs(OS.WINDOWS)
    void withoutTheLauncherLinuxTellsIt(String target, boolean isTerminal) throws IOException {
        Files.createSymbolicLink(descriptors.resolve("2"), Path.of(target));

        assertEquals(isTerminal, probe(Map.of(), Map.of()).isErr());
        assertFalse(probe(Map.of(), Map.of()).isOut());
    }

    /** COLUMNS, what the launcher says, whether output is a terminal, and the widths of text and bar. */
    @ParameterizedTest
    @CsvSource({
        "'', '', out, 80, 80",
        "'', 100, out, 100, 100",
        "'', 100, err, 80, 100",
        "'', 60, out, 80, 60",
        "'', 300, out, 120, 300",
        "90, 100, out, 90, 90",
        "90, '', '', 90, 90",
        "wide, 100, out, 100, 100",
        "0, '', out, 80, 80",
        "-5, '', out, 80, 80"
    })
    void widthIsThatOfTheTerminalWithinWhatCanBeRead(String asked, String told, String streams, int text, int bar) {
        Terminal terminal =
                probe(Map.of("COLUMNS", asked), Map.of(TerminalProbe.COLUMNS, told, TerminalProbe.STREAMS, streams));

        assertEquals(text, terminal.textColumns());
        assertEquals(bar, terminal.columns());
    }

    /** What Java knows of the system, and the language that is spoken. */
    @ParameterizedTest
    @CsvSource({"de, '', de", "de, CH, de-CH", "en, GB, en-GB", "fr, FR, en", "'', '', en", "'', DE, en", "und, '', en"
    })
    void languageIsThatOfTheSystemIfThereAreTextsInIt(String language, String region, String spoken) {
        Terminal terminal = probe(Map.of(), Map.of("user.language", language, "user.country", region));

        assertEquals(spoken, terminal.language().toLanguageTag());
    }

    /** The first name counts that is there. */
    @ParameterizedTest
    @CsvSource({
        "'', '', UTF-8, UNICODE",
        "'', '', ANSI_X3.4-1968, ASCII",
        "'', '', ISO-8859-1, ASCII",
        "US-ASCII, '', UTF-8, ASCII",
        "'', windows-1252, UTF-8, ASCII",
        "UTF-8, US-ASCII, US-ASCII, UNICODE",
        "x-unheard-of, '', UTF-8, UNICODE"
    })
    void alphabetIsThatOfTheLocale(String out, String sunOut, String nativeEncoding, Alphabet alphabet) {
        Map<String, String> told = new HashMap<>();
        told.put("stdout.encoding", out);
        told.put("sun.stdout.encoding", sunOut);
        told.put("native.encoding", nativeEncoding);
        told.values().removeIf(String::isEmpty);

        assertEquals(alphabet, probe(Map.of(), told).alphabet());
    }

    @Test
    void withoutAnyNameTheCharsetIsThatOfJava() {
        assertEquals(Charset.defaultCharset(), probe(Map.of(), Map.of()).charset());
    }

    /** NO_COLOR, TERM, whether output is a terminal, the option, and the ink. */
    @ParameterizedTest
    @CsvSource({
        "'', xterm, out, auto, ANSI",
        "'', xterm, '', auto, PLAIN",
        "'', xterm, '', always, ANSI",
        "'', xterm, out, never, PLAIN",
        "1, xterm, out, auto, PLAIN",
        "0, xterm, out, auto, PLAIN",
        "1, xterm, out, always, ANSI",
        "'', dumb, out, auto, PLAIN"
    })
    void coloursAreForTerminalsThatWantThem(String noColor, String term, String streams, String option, Ink ink) {
        Terminal terminal = probe(Map.of("NO_COLOR", noColor, "TERM", term), Map.of(TerminalProbe.STREAMS, streams));

        assertEquals(ink, ColorMode.valueOf(option.toUpperCase(Locale.ROOT)).ink(terminal));
    }

    @Test
    void processHasSomeTerminal() {
        assertTrue(TerminalProbe.ofProcess().textColumns() >= 80);
    }

    @Test
    void barShowsHowFarTheReadingIsAndIsWipedAway() {
        StringWriter err = new StringWriter();
        try (ReadingBar bar = ReadingBar.on(console(err), new CliWords(Locale.ENGLISH, Alphabet.UNICODE))) {
            bar.update(new ReadProgress(49, 0, 0, ""));
            assertEquals("", err.toString());
            bar.update(new ReadProgress(50, 10, 0, "x.fit"));
        }

        assertTrue(err.toString().contains("10/50 files"), err.toString());
        assertTrue(err.toString().endsWith("\r" + " ".repeat(79) + "\r"), err.toString());
        assertFalse(err.toString().contains("\n"), err.toString());
    }

    /** Looking for the files may take a while too. */
    @Test
    void barSaysThatItReadsBeforeAnyFileIsFound() {
        StringWriter err = new StringWriter();
        CliWords words = new CliWords(Locale.GERMAN, Alphabet.UNICODE);
        try (ReadingBar bar = ReadingBar.on(console(err), words)) {
            bar.begin();
            assertEquals("\rLesen", err.toString());
        }
        assertEquals("\rLesen\r" + " ".repeat(79) + "\r", err.toString());

        StringWriter quiet = new StringWriter();
        try (ReadingBar bar = ReadingBar.none(console(quiet), words)) {
            bar.begin();
        }
        assertEquals("", quiet.toString());
    }

    private static Console console(StringWriter err) {
        return new Console(new ByteArrayOutputStream(), new PrintWriter(err), BOTH, Cli.CLOCK);
    }

    @Test
    void barIsOnlyForTerminalsAndNotForTheQuiet() {
        assertTrue(Cli.run(BOTH, "report", Cli.runner()).err().contains("files"));
        assertEquals("", Cli.run(BOTH, "report", Cli.runner(), "--quiet").err());
        assertEquals("", Cli.run("report", Cli.runner()).err());
    }

    @Test
    void helpOfATerminalIsAsWideAsItAndColoured() {
        String out = Cli.run(BOTH, "report", "--help").out();

        assertTrue(out.contains("\u001b["), out);
        assertTrue(
                out.lines()
                        .anyMatch(
                                line -> line.replaceAll("\u001b\\[[;\\d]*m", "").length() > 80),
                out);
    }
}
