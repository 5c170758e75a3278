package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code easeback} alone, every morning: the usual settings, the short answer, and the page that opens. */
class EverydayTest {

    private static final Terminal SCREEN =
            new Terminal(true, true, 80, 80, StandardCharsets.UTF_8, Locale.ENGLISH, false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Home home = Home.none();

    @BeforeEach
    void settle() {
        home = home.withConfigFile(folder.resolve("settings/config"));
    }

    private Cli at(Terminal terminal, String typed, String... args) {
        return Cli.at(home, terminal, typed, args);
    }

    private Path config(String... lines) throws IOException {
        Path file = home.configFile().orElseThrow();
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, List.of(lines));
    }

    private static String key(String name, String value) {
        return name + " = " + value.replace("\\", "\\\\");
    }

    @Test
    void folderWithoutACommandIsTheReportOfIt() {
        assertEquals(Cli.run("report", Cli.runner()), Cli.run(Cli.runner()));
        assertEquals(Cli.run("report", "--as-of", "newest", Cli.runner()), Cli.run("--as-of", "newest", Cli.runner()));
    }

    @Test
    void pathThatIsNotThereIsNoCommandEither() {
        Path missing = folder.resolve("nope").toAbsolutePath();

        assertEquals(
                "There is no file or folder " + missing + ".\n",
                Cli.run(missing.toString()).complaint());
    }

    /** Neither a command nor a path; help and version are those of the program. */
    @ParameterizedTest
    @CsvSource({"reprot, 2", "--help, 0", "-h, 0", "--version, 0", "-V, 0"})
    void whatIsNoPathIsNotTakenForOne(String typed, int code) {
        Cli cli = Cli.run(typed);

        assertEquals(code, cli.code());
        assertFalse((cli.out() + cli.err()).contains("no file or folder"), cli.out() + cli.err());
    }

    @Test
    void settingsInTheUsualPlaceMakeTheProgramAloneTheReport() throws IOException {
        config(key("runs", Cli.runner()), "units = mi");

        Cli alone = at(Terminal.none(), "");

        assertEquals(Cli.run("report", Cli.runner(), "--units", "mi"), alone);
        assertEquals(alone.out(), at(Terminal.none(), "", "report").out());
        assertEquals(
                Cli.run("report", Cli.runner()),
                at(Terminal.none(), "", "--units", "km"),
                "the command line goes first");
        assertEquals(Cli.run("report", Cli.runner()), at(Terminal.none(), "", "--no-config", Cli.runner()));
        assertEquals(2, at(Terminal.none(), "", "--no-config").code());
    }

    /** What was agreed with one runner says nothing of another, so it is told, and how to leave it out. */
    @ParameterizedTest
    @CsvSource({
        "other, max-week = 20, true",
        "other, units = mi, false",
        "own, max-week = 20, false",
        "below, max-week = 20, false",
        "named, max-week = 20, false",
        "quiet, max-week = 20, false"
    })
    void settingsOfARunnerAreToldWhereTheRunsAreOthers(String runs, String setting, boolean isTold) throws IOException {
        String own = switch (runs) {
            case "own" -> Cli.runner();
            case "below" ->
                Path.of(Cli.runner()).toAbsolutePath().resolveSibling("").toString();
            default -> "mine";
        };
        Path file = config(key("runs", own), setting);
        List<String> more = switch (runs) {
            case "named" ->
                List.of(
                        "--config",
                        folder.resolve("settings/../settings/config").toString());
            case "quiet" -> List.of("--quiet");
            default -> List.of();
        };

        for (String command : List.of("report", "plan")) {
            List<String> args = new ArrayList<>(List.of(command, Cli.runner(), "--as-of", "2026-04-06"));
            args.addAll(more);
            Cli cli = at(Terminal.none(), "", args.toArray(String[]::new));

            assertEquals(0, cli.code(), cli.err());
            assertEquals(
                    isTold ? file + " holds for these runs too: max-week. --no-config leaves it out.\n" : "",
                    cli.err().replace("\r", ""));
        }
    }

    @Test
    void languageOfTheUsualSettingsIsTheOneOfComplaintsToo() throws IOException {
        config("language = de");

        assertTrue(at(Terminal.none(), "", "report").err().startsWith("Fehler: Es gibt nichts zu lesen"));
        assertTrue(at(Terminal.none(), "", "--no-config").err().startsWith("error: There is nothing to read"));
    }

    @Test
    void mistakeInTheUsualSettingsIsNamedWithItsLine() throws IOException {
        Path file = config("units = km", "zoen = UTC");

        Cli cli = at(Terminal.none(), "", Cli.runner());

        assertEquals(2, cli.code());
        assertTrue(cli.complaint().contains(file + ", line 2, zoen"), cli.err());
    }

    @Test
    void pageOfEveryDayIsReplacedBesideWhatIsPrinted() throws IOException {
        Path page = Files.writeString(folder.resolve("day.html"), "yesterday's");
        config(key("runs", Cli.runner()), key("output", page.toString()));

        Cli alone = at(Terminal.none(), "");
        String written = Files.readString(page);
        Files.writeString(page, "mine");
        Cli elsewhere = at(Terminal.none(), "", "--format", "json");

        assertEquals(Cli.run("report", Cli.runner()).out(), alone.out());
        assertTrue(written.startsWith("<!DOCTYPE html>"), written.substring(0, 20));
        assertEquals(Cli.run("report", Cli.runner(), "--format", "json").out(), elsewhere.out());
        assertEquals("mine", Files.readString(page));
    }

    @ParameterizedTest
    @CsvSource({"md, markdown", "TXT, text", "html, html"})
    void endingOfItsFilesIsANameOfAFormatToo(String typed, String format) {
        for (String command : List.of("report", "plan")) {
            Cli byEnding = Cli.run(command, Cli.runner(), "--as-of", "2026-04-06", "-f", typed);

            assertEquals(0, byEnding.code(), byEnding.err());
            assertEquals(Cli.run(command, Cli.runner(), "--as-of", "2026-04-06", "--format", format), byEnding);
        }
    }

    /** The whole report begins with the answer. */
    @Test
    void answerAloneIsPrintedAtATerminal() {
        String whole = Cli.run("report", Cli.runner()).out();
        String answer = Cli.run(SCREEN, "report", Cli.runner()).out();

        assertTrue(whole.startsWith(answer.stripTrailing()), answer);
        assertTrue(answer.lines().count() <= 14, answer);
        assertEquals(whole, Cli.run(SCREEN, "report", Cli.runner(), "--details").out());
        assertTrue(Cli.run(SCREEN, "report", Cli.runner(), "--weeks", "3").out().contains("Weeks "));
        assertTrue(
                Cli.run(SCREEN, "report", Cli.runner()).err().endsWith("--details shows the weeks and the reasons.\n"));
        assertEquals("", Cli.run(SCREEN, "report", Cli.runner(), "--quiet").err());
    }

    @Test
    void whatIfIsPartOfTheAnswer() {
        String answer = Cli.run(SCREEN, "report", Cli.runner(), "--plan", "tomorrow 9 km")
                .out();

        assertTrue(answer.contains("9.0 km"), answer);
        assertFalse(answer.contains("Weeks "), answer);
    }

    /** Two of the three runs of the week are new, of 7.0 and of 11.0 km. The week had 10 % more than the 16.496 km before it, and 6.029 km were run before. */
    @Test
    void whatIsNewSinceTheLastReportIsTold() throws IOException {
        home = home.withCacheFolder(folder.resolve("cache"));
        Path runs = Files.createDirectory(folder.resolve("runs"));
        copy(runs, "2026-05-28", "2026-05-31");

        assertFalse(at(SCREEN, "", runs.toString()).err().contains("New: "));
        assertFalse(at(SCREEN, "", runs.toString()).err().contains("New: "), "nothing is new");
        copy(runs, "none");
        assertFalse(at(Terminal.none(), "", runs.toString()).err().contains("New: "), "no terminal");
        String news = at(SCREEN, "", runs.toString(), "--units", "km").err();

        assertTrue(
                news.contains("New: 7.0 km on Thursday 28 May and 11.0 km on Sunday 31 May."
                        + " Left of this week: 12.1 km, now 0.0 km.\n"),
                news);
        assertFalse(at(SCREEN, "", runs.toString()).err().contains("New: "), "it was told");
        assertFalse(
                at(SCREEN, "", runs.toString(), "--as-of", "2026-05-20").err().contains("New: "));
    }

    private static void copy(Path to, String... but) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Cli.runner()))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("2026-0") && Stream.of(but).noneMatch(name::startsWith)) {
                    Files.copy(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Test
    void manyNewRunsAreOnlyCounted() throws IOException {
        home = home.withCacheFolder(folder.resolve("cache"));
        Path runs = Files.createDirectory(folder.resolve("runs"));
        copy(runs, "2026-05-2", "2026-05-3");

        at(SCREEN, "", runs.toString(), "--as-of", "2026-05-19");
        copy(runs, "none");
        String news = at(SCREEN, "", runs.toString()).err();

        assertTrue(news.matches("(?s).*New: 5 runs\\.\n.*"), news);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "as-of=2026-05-31",
                "as-of=x\nweek=y",
                "as-of=2026-05-31\nweek=2026-05-25\nstarts=a,b",
                "\\u00zz"
            })
    void answerThatIsNoneIsNoNews(String kept) {
        assertEquals(Optional.empty(), LastAnswer.read(kept.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nobodyIsLeftWithoutTheAnswerWhereItWentIntoAFile() {
        Path page = folder.resolve("a.html");

        Cli cli = Cli.run("report", Cli.runner(), "-o", page.toString());

        assertEquals("Step back. " + page + ".\n", cli.err());
        assertEquals(
                "",
                Cli.run(
                                "report",
                                Cli.runner(),
                                "-q",
                                "-o",
                                folder.resolve("b.html").toString())
                        .err());
    }

    @Test
    void complaintIsAsWideAsTheTerminal() {
        String wide = Cli.run("report", "x", "--limit", "3", "--limit", "4", "--units", "yd")
                .err();
        String narrow = Cli.run(SCREEN, "report", "x", "--limit", "3", "--limit", "4", "--units", "yd")
                .err();

        assertEquals(1, wide.lines().count());
        assertTrue(narrow.lines().allMatch(line -> line.length() <= 80), narrow);
        assertEquals(wide, narrow.strip().replace("\n", " ") + "\n");
    }

    @Test
    void shortHelpLeavesOutWhatIsSetOnce() {
        String brief = Cli.run("report", "-h").out();
        String whole = Cli.run("report", "--help").out();

        assertTrue(brief.contains("--output") && brief.contains("All options: easeback report --help"), brief);
        assertFalse(brief.contains("--trimp"), brief);
        assertTrue(whole.contains("--trimp"), whole);
    }

    /** The command of the system gets the page as its last word. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pageThatWasWrittenIsShown() throws Exception {
        Path shown = folder.resolve("shown");
        home = home.withBrowser(new Browser(List.of(
                "/bin/sh", "-c", "cat \"$1\" >'" + shown + ".part' && mv '" + shown + ".part' '" + shown + "'", "sh")));
        Path page = folder.resolve("a.html");

        assertEquals(0, at(SCREEN, "", Cli.runner(), "--open").code());
        String temporary = content(shown);
        Files.delete(shown);
        assertEquals(
                0, at(SCREEN, "", Cli.runner(), "--open", "-o", page.toString()).code());

        assertTrue(temporary.startsWith("<!DOCTYPE html>"), temporary);
        assertEquals(Files.readString(page), content(shown));
    }

    private static String content(Path file) throws Exception {
        for (int i = 0; i < 500 && !Files.exists(file); i++) {
            Thread.sleep(20);
        }
        return Files.readString(file);
    }

    /** A command that is not there, and one that finds no browser. */
    @ParameterizedTest
    @ValueSource(strings = {"no-browser", "false"})
    void pageThatNothingShowsIsStillThere(String command) {
        home = home.withBrowser(new Browser(List.of(command)));
        Path page = folder.resolve("a.html");

        Cli cli = at(Terminal.none(), "", "report", Cli.runner(), "--open", "-q", "-o", page.toString());

        assertEquals(1, cli.code());
        assertTrue(cli.complaint().startsWith("The page is " + page.toAbsolutePath()), cli.err());
        assertTrue(Files.exists(page));
    }

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "FreeBSD, xdg-open"})
    void eachSystemHasItsBrowser(String system, String command) {
        assertEquals(command, Browser.of(system).command().get(0));
    }

    @Test
    void configAsksOnceAndWritesWhatTheReportTakes() throws IOException {
        Path log = folder.resolve("pain-log.csv");
        String typed = folder.resolve("nowhere") + "\n" + Cli.runner() + "\npage.xyz\n\nmiles\nmi\n" + log + "\n5\n\n";

        Cli asked = at(SCREEN, typed, "config");
        Cli again = at(SCREEN, typed, "config");
        Cli report = at(Terminal.none(), "");

        assertEquals(0, asked.code(), asked.err());
        assertTrue(asked.out().contains("There is no " + folder.resolve("nowhere")), asked.out());
        assertTrue(asked.out().contains("page.xyz tells no format"), asked.out());
        assertTrue(asked.out().contains("'miles' is none of km, mi"), asked.out());
        assertTrue(again.out().startsWith("Your settings are in "), again.out());
        assertEquals(0, Files.size(log));
        assertEquals(
                Cli.run("report", Cli.runner(), "--units", "mi", "--max-run", "5", "--log", log.toString()), report);
    }

    /** What can't be written there would stop the report of each morning. */
    @Test
    void configTakesNoPageAndNoLogInAFolderThatIsNotThere() throws IOException {
        Path page = folder.resolve("missing/page.html");
        Path log = folder.resolve("missing/log.csv");
        Cli asked = at(SCREEN, Cli.runner() + "\n" + page + "\n\n\n" + log + "\n\n\n\n", "config");

        String out = asked.out().replaceAll("\\s+", " ");
        for (Path file : List.of(page, log)) {
            assertTrue(out.contains(file + " can't be written: there is no folder " + folder.resolve("missing")), out);
        }
        assertEquals(
                List.of("runs = "),
                Files.readAllLines(home.configFile().orElseThrow()).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf("= ") + 2))
                        .toList());
    }

    @Test
    void questionsFitOnTheScreenWithoutACutWord() {
        Terminal narrow = new Terminal(true, true, 40, 80, StandardCharsets.UTF_8, Locale.ENGLISH, false);

        List<String> lines = at(narrow, "", "config").out().lines().toList();

        assertEquals("Where are the runs, such as ~/runs or", lines.get(0));
        assertTrue(lines.get(1).startsWith("the export of Garmin? "), lines.get(1));
    }

    @Test
    void configWritesNothingWithoutRuns() {
        Cli cli = at(SCREEN, "\n\n\n\n\n\n", "config");

        assertEquals(2, cli.code());
        assertFalse(Files.exists(home.configFile().orElseThrow()));
    }

    /** A red flag that lies in another file than the one that reports read would be lost. */
    @Test
    void entriesGoIntoTheLogOfTheSettingsAndReportsReadThem() throws IOException {
        Path log = folder.resolve("mine.csv");
        config(key("runs", Cli.runner()), key("log", log.toString()));

        Cli entered = at(Terminal.none(), "", "log", "--red-flag", "bladder");
        Cli elsewhere =
                at(Terminal.none(), "", "log", folder.resolve("other.csv").toString(), "--morning", "1");

        assertTrue(entered.out().endsWith("Entered in " + log + ".\n"), entered.out() + entered.err());
        assertTrue(at(Terminal.none(), "").out().startsWith("No run: go to an emergency department now."));
        assertTrue(elsewhere.out().endsWith("Entered in " + folder.resolve("other.csv") + ".\n"), elsewhere.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "plan"})
    void logOfTheSettingsMayBeginLaterAndOneThatIsNamedMayNot(String command) throws IOException {
        String log = folder.resolve("mine.csv").toString();
        config(key("runs", Cli.runner()), key("log", log));

        Cli cli = at(Terminal.none(), "", command);

        assertEquals(0, cli.code(), cli.err());
        assertEquals(Cli.run(command, Cli.runner()).out(), cli.out());
        assertEquals(
                "The pain log of your settings is not there yet (" + log
                        + "), so nothing is known of pain; 'easeback log' begins it.\n",
                cli.err());
        assertEquals("", at(Terminal.none(), "", command, "--quiet").err());
        assertEquals(1, at(Terminal.none(), "", command, "--log", log).code());
    }

    @Test
    void runsOfTheSettingsAreKept() throws IOException {
        config(
                key("runs", Cli.runner()),
                key("output", folder.resolve("day.html").toString()));

        assertEquals(Cli.run("runs", Cli.runner()), at(Terminal.none(), "", "runs"));
        assertEquals(2, at(Terminal.none(), "", "runs", "--no-config").code());
    }

    @Test
    void configAsksNobodyWhereNobodyTypes() {
        Cli cli = at(Terminal.none(), Cli.runner() + "\n", "config");

        assertEquals(2, cli.code());
        assertTrue(cli.complaint().contains(home.configFile().orElseThrow().toString()), cli.err());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_CONFIG_HOME, /home/me/set, /home/me/set/easeback",
        "Linux, OTHER, x, /home/me/.config/easeback",
        "Mac OS X, OTHER, x, /home/me/.config/easeback",
        "Windows 11, APPDATA, /users/me/roaming, /users/me/roaming/easeback",
        "Windows 11, OTHER, x, ''"
    })
    void systemSaysWhereSettingsLie(String system, String name, String value, String expected) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/me");

        assertEquals(
                expected.isEmpty() ? Optional.empty() : Optional.of(Path.of(expected)),
                new UserFolders(Map.of(name, value), properties).config());
    }

    /** A shell does not put the home behind an equals sign. */
    @ParameterizedTest
    @ValueSource(strings = {"~/no-such-runs", "~/a/b.fit"})
    void tildeIsTheHome(String typed) {
        Path home = UserFolders.ofProcess().home().orElseThrow();

        assertEquals(home.resolve(typed.substring(2)), new Converters.File().convert(typed));
        assertEquals(Path.of("~x"), new Converters.File().convert("~x"));
    }
}
