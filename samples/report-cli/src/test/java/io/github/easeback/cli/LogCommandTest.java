package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainLogReader;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.report.Alphabet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code easeback log}, as people type it. It is the evening of 31 May 2026. */
class LogCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);
    private static final String HEADER =
            "date,morning,before,during,site,onset_minute,red_flags,sleep,unfamiliar_bed,notes\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void noFile() {
        file = folder.resolve("pain-log.csv");
    }

    private Cli log(String... options) {
        List<String> args = new ArrayList<>(List.of("log", file.toString()));
        args.addAll(Arrays.asList(options));
        return Cli.run(args.toArray(String[]::new));
    }

    /** A call at a terminal, with what is typed there. */
    private Cli typed(String answers, String... options) {
        Terminal terminal = new Terminal(true, true, 80, 80, StandardCharsets.UTF_8, Locale.ENGLISH, true);
        List<String> args = new ArrayList<>(List.of("log", file.toString()));
        args.addAll(Arrays.asList(options));
        return Cli.answering(answers, terminal, args.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void entriesOfSeveralAtOnceAreAllThere() throws IOException {
        List<String> codes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(day -> log("--date", "2026-05-" + (10 + day), "--morning", "1"))
                .map(cli -> cli.code() + cli.err())
                .distinct()
                .toList();

        assertEquals(List.of("0"), codes);
        assertEquals(
                IntStream.range(0, 12)
                        .mapToObj(day -> LocalDate.of(2026, 5, 10 + day))
                        .toList(),
                PainLogReader.read(file).entries().stream()
                        .map(PainEntry::date)
                        .sorted()
                        .toList());
        assertEquals(List.of("pain-log.csv"), names());
    }

    @Test
    void whoeverWaitsTooLongForAnotherIsToldSoAndEntersNothing() throws Exception {
        OutputFile place = OutputFile.of(Format.CSV, file, true, List.of());
        LogLock turn = LogLock.of(place, LogLock.PATIENCE);

        CommandFailure failure = assertThrows(CommandFailure.class, () -> LogLock.of(place, Duration.ofMillis(50)));
        turn.close();

        assertEquals("entry.busy", failure.reason().key());
        LogLock.of(place, Duration.ZERO).close();
        assertEquals(List.of(), names());
    }

    /** A program that was killed leaves the file behind, which nobody has locked. */
    @Test
    void lockThatWasLeftBehindStopsNobody() throws IOException {
        Files.writeString(folder.resolve(".pain-log.csv.lock"), "x".repeat(99));

        assertEquals(0, log("--morning", "1").code());
        assertEquals(List.of("pain-log.csv"), names());
    }

    @Test
    void firstEntryMakesTheFile() throws IOException {
        Cli cli = log("--before", "2", "--during", "3");

        assertEquals(
                new Cli(
                        0,
                        "Wait: the run on 31 May 2026 does not count before its morning is known. Enter the score on waking of 1 Jun 2026."
                                + " Entered in " + file + ".\n",
                        ""),
                cli);
        assertEquals(HEADER + "2026-05-31,,2,3,,,,,,\n", Files.readString(file));
        assertEquals(List.of("pain-log.csv"), names());
    }

    @Test
    void everyOptionHasItsPlace() throws IOException {
        Cli cli = log(
                "--date=yesterday",
                "--morning=1",
                "--before=2",
                "--during=3",
                "--site= left calf ",
                "--onset=14",
                "--red-flag=limping",
                "--red-flag=FEVER",
                "--sleep=7",
                "--unfamiliar-bed=nein",
                "--note==cmd(), \"so\"");

        assertEquals(0, cli.code(), cli.err());
        assertEquals(
                List.of(new PainEntry(
                        TODAY.minusDays(1),
                        "left calf",
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.of(3),
                        OptionalInt.of(14),
                        Set.of(RedFlag.LIMPING, RedFlag.FEVER),
                        OptionalInt.of(7),
                        Optional.of(false),
                        "=cmd(), \"so\"",
                        Map.of())),
                PainLogReader.read(file).entries());
        assertTrue(Files.readString(file).contains("\"'=cmd()"));
    }

    @Test
    void otherLinesColumnsAndLineBreaksStay() throws IOException {
        String old = "mood;date;morning;before;during\r\nfine;2026-05-30;1;2;3\r\n;2026-01-01;99;;\r\n";
        Files.writeString(file, old);

        Cli cli = log("--morning", "2");

        assertEquals(old + ";2026-05-31;2;;\r\n", Files.readString(file));
        assertEquals(
                "Good: at most 3 during the run, and no more on the morning after than before it. By its pain, the session counts. Entered in "
                        + file + ".\n",
                cli.out());
        assertEquals(
                "Line 3, column morning: '99' is no whole number from 0 to 10, so it counts as missing. Correct it, or leave it empty.\n",
                cli.err());
    }

    /** What is entered, and what the gate says in one line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--red-flag bladder; No run: go to an emergency department now.",
                "--red-flag fever; No run until a doctor has seen you, within days.",
                "--red-flag limping; No run until a physiotherapist or a doctor has seen you",
                "--morning 4; Rest from running today",
                "--morning 3; Nothing in the log speaks against the next run",
                "--before 2 --during 6; One stage back"
            })
    void answerIsOneLine(String options, String start) {
        Cli cli = log(options.split(" ", -1));

        assertTrue(cli.out().startsWith(start), cli.out());
        assertEquals(1, cli.out().lines().count());
        assertEquals(0, cli.code());
    }

    @Test
    void clearingLiftsTheSigns() {
        log("--red-flag", "fever");

        Cli cli = log("--red-flag", "cleared", "--note", "Dr. Lee");

        assertTrue(cli.out().startsWith("Nothing in the log speaks against"), cli.out());
    }

    @Test
    void noteOfASignRaisesAQuestionAndNoVerdict() {
        Cli cli = log("--morning", "1", "--note", "some tingling");

        assertTrue(cli.err().contains("the note says 'tingling', and notes are not judged"), cli.err());
        assertTrue(cli.out().startsWith("Nothing in the log speaks against"), cli.out());
    }

    @Test
    void questionIsAskedOnceAndAnErrorEachTime() throws IOException {
        Files.writeString(file, "date,morning,notes\n2026-05-30,11,numb\n");

        Cli cli = log("--morning", "1");

        assertEquals(1, cli.err().lines().count(), cli.err());
        assertTrue(cli.err().startsWith("Line 2, column morning: '11' is no whole number"), cli.err());
    }

    @Test
    void germanSpeaksGerman() {
        Cli cli = log("--before=1", "--during=1", "--language=de");

        assertTrue(cli.out().startsWith("Warte: Der Lauf am "), cli.out());
    }

    /** The options, and what is complained of; nothing is written then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--morning 11; Invalid value for option '--morning': '11' is no whole number from 0 to 10.",
                "--morning -1; Invalid value for option '--morning': '-1' is no whole number from 0 to 10.",
                "--onset 1441; Invalid value for option '--onset': '1441' is no minute of a run",
                "--red-flag limpin; Invalid value for option '--red-flag': 'limpin' is none of saddle, bladder",
                "--red-flag unknown; Invalid value for option '--red-flag': 'unknown' is none of saddle",
                "--red-flag cleared; 'cleared' counts only with by whom",
                "--unfamiliar-bed maybe; Invalid value for option '--unfamiliar-bed': 'maybe' is none of yes, no.",
                "--date tomorrow --morning 1; --date is 2026-06-01, and that day is still to come",
                "--date 31.5.2026 --morning 1; Invalid value for option '--date': '31.5.2026' is no day that goes here",
                "--site back; There is nothing to enter"
            })
    void wrongUsageIsOneLine(String options, String start) {
        Cli cli = log(options.split(" ", -1));

        assertEquals(2, cli.code(), cli.err());
        assertTrue(cli.complaint().startsWith(start), cli.err());
        assertEquals(1, cli.err().lines().count(), cli.err());
        assertFalse(Files.exists(file));
    }

    /** A file, and why nothing is added to it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "week,km~1,2~; Line 1 has no column called date, so this is no pain log.",
                "date,notes~2026-05-30,\"open~; Line 2: a quotation mark at the beginning of a value has no other"
            })
    void fileThatIsNoLogStaysAsItIs(String text, String reason) throws IOException {
        String old = text.replace('~', '\n');
        Files.writeString(file, old);

        Cli cli = log("--morning", "1");

        assertEquals(1, cli.code());
        assertTrue(cli.complaint().startsWith(file + " is as it was. " + reason), cli.err());
        assertEquals(1, cli.err().lines().count());
        assertEquals("", cli.out());
        assertEquals(old, Files.readString(file));
    }

    @Test
    void folderAndPlaceThatIsNotThereAreNamed() {
        Cli folderItself = Cli.run("log", folder.toString(), "--morning", "1");
        Cli nowhere = Cli.run("log", folder.resolve("no/such.csv").toString(), "--morning", "1");

        assertEquals(new Cli(2, "", "error: " + folder + " is a folder; name a file in it.\n"), folderItself);
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("there is no folder"), nowhere.err());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void privateLogStaysPrivateAndALinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.csv"), "date,morning\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(file, real);

        assertEquals(0, log("--morning", "1").code());

        assertTrue(Files.isSymbolicLink(file));
        assertEquals("date,morning\n2026-05-31,1\n", Files.readString(real));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }

    @Test
    void terminalIsAskedFiveQuestions() {
        Cli cli = typed("1\n2\n3\nleft calf\nlimping, fever\n");

        assertEquals(0, cli.code(), cli.err());
        assertEquals(5, cli.out().split(": (?=[A-Z])", -1).length - 1, cli.out());
        assertTrue(
                cli.out().startsWith("Pain on waking, 0 to 10 (Enter if you don't know): Pain before the run"),
                cli.out());
        assertEquals(
                List.of(PainEntry.of(TODAY)
                        .withSite("left calf")
                        .withMorning(1)
                        .withRun(2, 3)
                        .withRedFlags(Set.of(RedFlag.LIMPING, RedFlag.FEVER), "")),
                entries());
    }

    private List<PainEntry> entries() {
        try {
            return PainLogReader.read(file).entries();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void answerThatMakesNoSenseIsAskedAgainAndAnEmptyOneTellsNothing() {
        Cli cli = typed("eleven\n11\n2\n\n\n\n\n", "--date", "yesterday", "--site", "hip");

        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.out().contains("'eleven' is no whole number from 0 to 10.\nPain on waking"), cli.out());
        assertEquals(List.of(PainEntry.of(TODAY.minusDays(1)).withSite("hip").withMorning(2)), entries());
    }

    @Test
    void nothingIsWrittenWhereNothingIsTyped() {
        Cli cli = typed("");

        assertEquals(2, cli.code());
        assertTrue(cli.complaint().startsWith("There is nothing to enter"), cli.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void nobodyIsAskedWhereThereIsNoTerminalOrAnOptionTellsIt() {
        assertEquals(2, log().code());
        assertFalse(typed("9\n9\n9\n\n\n", "--morning", "1").out().contains("Pain"));
    }

    @Test
    void logLiesInTheCurrentFolderUnlessNamed() {
        CommandLine program = ReportCli.line(
                new Console(
                        new ByteArrayOutputStream(), new PrintWriter(new StringWriter()), Terminal.none(), Cli.CLOCK),
                new CliWords(Locale.ENGLISH, Alphabet.UNICODE));

        assertEquals(
                Path.of("pain-log.csv"),
                program.parseArgs("log", "--morning", "1")
                        .subcommand()
                        .commandSpec()
                        .positionalParameters()
                        .get(0)
                        .getValue());
    }
}
