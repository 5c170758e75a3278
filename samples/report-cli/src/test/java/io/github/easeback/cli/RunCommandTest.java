package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code easeback run}, as people type it. The made-up runner ran on 28 and 31 May 2026, and it is the evening of the 31st. */
class RunCommandTest {

    private static final String NEWEST = Path.of(Cli.runner(), "2026-05-31.fit").toString();

    private static void assertSays(String start, Cli cli) {
        String said = cli.out().isEmpty() ? cli.complaint() : cli.out();
        assertTrue(said.startsWith(start), said);
    }

    @Test
    void fileIsTheRun() {
        Cli cli = Cli.run("run", NEWEST);

        assertEquals(0, cli.code(), cli.err());
        assertSays("Run on Sunday 31 May 2026, 09:46\n11.0 km in ", cli);
        assertTrue(cli.out().lines().count() <= 40, cli.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-31", "today", "heute", "newest", "neueste"})
    void dayOfAFolderIsTakenInAllItsWords(String day) {
        assertSays("Run on Sunday 31 May 2026", Cli.run("run", Cli.runner(), "--on", day));
    }

    /** The arguments besides the folder, the exit code, and what is complained of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--on 2026-05-30; 1; There is no run on 2026-05-30; the nearest days with a run are 2026-05-28 and 2026-05-31.",
                "--on 2020-01-01; 1; There is no run on 2020-01-01; the first day with a run is 2025-11-04.",
                "--on 2026-06-02; 1; There is no run on 2026-06-02; the last day with a run is 2026-05-31.",
                "--on newest --at 7:10; 1; No run of that day starts at 7:10; there are runs at 9:46.",
                "--on Mai; 2; Invalid value for option '--on': 'Mai' is no day that goes here",
                "--on newest --at 7; 2; Invalid value for option '--at': '7' is no time of day; write it like 7:10",
                "--on newest --format csv; 2; Invalid value for option '--format': 'csv' is none of text, json, html",
                "--on newest --output none.md; 2; markdown is no format for a single run; there are text, json, html.",
                "--on newest --pace-ceiling fast; 2; Invalid value for option '--pace-ceiling': 'fast' is no pace"
            })
    void whatCannotBeDoneIsSaidInOneLine(String arguments, int code, String complaint) {
        // A semicolon parts the columns.
        String said = complaint.replace("2026-05-30;", "2026-05-30,");
        String[] line = ("run " + Cli.runner() + " " + arguments).split(" ", -1);

        Cli cli = Cli.run(line);

        assertEquals(code, cli.code(), cli.err());
        assertSays(said, cli);
        assertEquals(1, cli.err().lines().count(), cli.err());
        assertEquals("", cli.out());
    }

    @Test
    void folderNeedsADay() {
        Cli cli = Cli.run("run", Cli.runner());

        assertEquals(2, cli.code());
        assertSays(Cli.runner() + " is a folder; choose the day of the run, as in '--on newest'", cli);
    }

    @Test
    void filesOfSeveralDaysNeedADay() {
        Cli cli = Cli.run("run", NEWEST, Path.of(Cli.runner(), "2026-05-28.fit").toString());

        assertEquals(1, cli.code());
        assertSays(
                "There are runs of 2 days, from 2026-05-28 to 2026-05-31; choose one, as in '--on 2026-05-31'.", cli);
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        Cli cli = Cli.run("run", "no/such.fit");

        assertEquals(1, cli.code());
        assertSays("There is no file or folder no/such.fit.", cli);
    }

    @Test
    void fileThatHoldsNoRunSaysWhy(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("a.fit"), "no FIT file");

        Cli cli = Cli.run("run", broken.toString());

        assertEquals(1, cli.code());
        assertSays("No run found in " + broken + ": ", cli);
    }

    @Test
    void startChoosesAmongTheRunsOfADay() {
        assertSays("Run on Sunday 31 May 2026, 09:46", Cli.run("run", Cli.runner(), "--on", "newest", "--at", "09:46"));
    }

    @Test
    void fileIsWrittenInTheFormatOfItsName(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("run.html");
        Path json = folder.resolve("run.json");

        Cli cli = Cli.run("run", NEWEST, "--output", page.toString(), "--output", json.toString());

        assertEquals(0, cli.code(), cli.err());
        assertEquals("", cli.out());
        assertTrue(Files.readString(page).contains("<h1 id=\"run1\">"));
        assertTrue(Files.readString(json).contains("\"easeback-run\""));
    }

    @Test
    void settingsOfTheFileCount(@TempDir Path folder) throws IOException {
        Path config =
                Files.writeString(folder.resolve("a.properties"), "units = mi\nlanguage = de\nrules = comeback\n");

        Cli german = Cli.run("run", NEWEST, "--config", config.toString());
        Cli kilometres = Cli.run("run", NEWEST, "--config", config.toString(), "--units", "km");

        assertSays("Lauf am Sonntag, 31. Mai 2026, 09:46\n6,9 mi in ", german);
        assertSays("Lauf am Sonntag, 31. Mai 2026, 09:46\n11,0 km in ", kilometres);
    }

    @Test
    void ceilingIsHeldAgainstTheRunning() {
        assertTrue(Cli.run("run", NEWEST, "--pace-ceiling", "20:00").out().contains("Faster than 20:00 min/km: "));
        assertFalse(Cli.run("run", NEWEST).out().contains("Faster than"));
    }

    @Test
    void minuteOfTheLogStandsInTheTable(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), "date,during,onset_minute\n2026-05-31,3,12\n");

        Cli cli = Cli.run("run", NEWEST, "--log", log.toString());

        assertTrue(cli.out().lines().anyMatch(line -> line.matches("pain began, min +- +12 +- +-")), cli.out());
        assertEquals("", cli.err());
        Files.writeString(log, "date,during,onset_minute,red_flags\n2026-05-31,3,12,limping\n");
        String stopped = Cli.run("run", NEWEST, "--log", log.toString()).err();
        assertTrue(stopped.startsWith("No run until a physiotherapist or a doctor has seen you"), stopped);
        Cli missing = Cli.run("run", NEWEST, "--log", log + "x");
        assertEquals(1, missing.code());
        assertTrue(
                missing.complaint().startsWith("The pain log " + log + "x can't be read (it is not there)."),
                missing.err());
    }

    @Test
    void terminalWithoutBlocksGetsAsciiAndAWideOneALongerBar() {
        Terminal ascii = new Terminal(false, false, 80, 80, StandardCharsets.US_ASCII, Locale.ENGLISH, true);
        Terminal wide = new Terminal(true, true, 120, 120, StandardCharsets.UTF_8, Locale.ENGLISH, true);

        String plain = Cli.run(ascii, "run", NEWEST).out();
        assertTrue(plain.contains("\n" + "#".repeat(80) + "\n"), plain);
        assertTrue(plain.chars().allMatch(character -> character < 128), plain);
        String coloured = Cli.run(wide, "run", NEWEST, "--color", "always").out();
        assertTrue(coloured.contains("\n" + "█".repeat(120) + "\n"), coloured);
        assertTrue(coloured.contains("\u001b[1mRun on Sunday"), coloured);
    }
}
