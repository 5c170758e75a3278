package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.easeback.report.TextReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCliTest {

    private static JsonNode json(String... more) throws IOException {
        String[] args = new String[more.length + 4];
        args[0] = "report";
        args[1] = Cli.runner();
        args[2] = "--format";
        args[3] = "json";
        System.arraycopy(more, 0, args, 4, more.length);
        Cli cli = Cli.run(args);
        assertEquals("", cli.err());
        assertEquals(0, cli.code());
        return new ObjectMapper().readTree(cli.out());
    }

    @Test
    void reportOfTheSampleTellsTheRunnerToStepBack() {
        Cli cli = Cli.run("report", Cli.runner());

        assertEquals(0, cli.code());
        assertEquals("", cli.err());
        assertTrue(cli.out().startsWith("Step back. "), cli.out());
        assertTrue(cli.out().contains("the day of the newest run"), cli.out());
    }

    /** The moment, the options, and the day of the report. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-03T12:00:00Z, --zone UTC, 2026-06-03",
        "2026-06-03T12:00:00Z, --zone UTC --as-of today, 2026-06-03",
        "2026-06-03T12:00:00Z, --zone UTC --as-of heute, 2026-06-03",
        "2026-06-03T12:00:00Z, --zone UTC --as-of Yesterday, 2026-06-02",
        "2026-06-03T12:00:00Z, --zone UTC --as-of newest, 2026-05-31",
        "2026-06-03T12:00:00Z, --zone UTC --as-of 2026-05-20, 2026-05-20",
        "2027-01-01T12:00:00Z, --zone UTC --as-of yesterday, 2026-12-31",
        "2026-06-03T21:59:59Z, --zone Europe/Berlin, 2026-06-03",
        "2026-06-03T22:00:00Z, --zone Europe/Berlin, 2026-06-04",
        "2026-06-03T06:00:00Z, --zone America/Los_Angeles, 2026-06-02"
    })
    void dayOfTheReportIsTodayUnlessGiven(String moment, String options, String day) throws IOException {
        Cli cli = Cli.at(moment, ("report " + Cli.runner() + " --format json " + options).split(" "));

        assertEquals("", cli.err());
        assertEquals(day, new ObjectMapper().readTree(cli.out()).get("asOf").asText());
    }

    @Test
    void plannedDaysAreSeenFromTheDayOfTheReport() throws IOException {
        String plan = "tomorrow 5 km, Sat 8km 50min";

        for (String[] asOf : new String[][] {{}, {"--as-of", "newest"}, {"--as-of", "2026-05-31"}}) {
            List<String> args = new ArrayList<>(List.of("--plan", plan));
            args.addAll(List.of(asOf));
            JsonNode runs = json(args.toArray(String[]::new)).get("plan").get("runs");

            assertEquals("2026-06-01", runs.get(0).get("date").asText());
            assertEquals("2026-06-06", runs.get(1).get("date").asText());
        }
    }

    /** All formats, from the eighth day without a run on. */
    @ParameterizedTest
    @CsvSource({"2026-06-07, 7, false", "2026-06-08, 8, true", "2027-03-18, 291, true"})
    void reportOnOldDataBeginsWithTheirAge(String day, int age, boolean isTold) throws IOException {
        String told = "Your newest run is that of 31 May 2026.";
        String text = Cli.run("report", Cli.runner(), "--as-of", day).out();
        String markdown = Cli.run("report", Cli.runner(), "--as-of", day, "--format", "markdown")
                .out();
        String page = Cli.run("report", Cli.runner(), "--as-of", day, "--format", "html")
                .out();

        assertEquals(isTold, text.startsWith(told), text);
        assertEquals(isTold, markdown.lines().toList().get(5).startsWith(told), markdown);
        assertEquals(isTold, page.replace('\u00a0', ' ').contains("<p class=\"careful\">" + told), page);
        assertEquals(
                age, json("--as-of", day).get("budget").get("newestRunAgeDays").asInt());
    }

    @Test
    void runOfTheDayOfTheReportHasNoAge() throws IOException {
        assertEquals(0, json().get("budget").get("newestRunAgeDays").asInt());
    }

    @Test
    void reportOfAnEarlierDayTellsOnlyHowManyRunsCameLater() throws IOException {
        JsonNode earlier = json("--as-of", "2026-05-20");
        assertEquals("2026-05-20", earlier.get("asOf").asText());
        assertEquals(5, earlier.get("history").get("laterRuns").asInt());
        assertEquals(0, earlier.get("history").get("leftOut").size());
        assertFalse(
                Cli.run("report", Cli.runner(), "--as-of", "2026-06-02").out().contains("the day of the newest run"));
    }

    @Test
    void optionsReachTheReport() throws IOException {
        JsonNode json = json(
                "--zone", "Asia/Tokyo", "--week-start", "sunday", "--limit", "12.5", "--weeks", "3", "--units", "mi");
        JsonNode settings = json.get("settings");

        assertEquals("Asia/Tokyo", settings.get("zone").asText());
        assertEquals("SUNDAY", settings.get("weekStart").asText());
        assertEquals(0.125, settings.get("limit").asDouble());
        assertEquals("miles", settings.get("units").asText());
        assertEquals(3, json.get("weeks").size());
        assertEquals("2026-05-31", json.get("weeks").get(2).get("start").asText());
    }

    @Test
    void unitsChangeNoVerdict() throws IOException {
        JsonNode km = json("--units", "km");
        JsonNode mi = json("--units", "mi");

        assertEquals(km.get("weeks"), mi.get("weeks"));
        assertEquals(km.get("budget"), mi.get("budget"));
        assertEquals(km.get("verdict").get("id"), mi.get("verdict").get("id"));
    }

    @Test
    void reportGoesToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.txt");

        Cli cli = Cli.run("report", Cli.runner(), "--output", file.toString());

        assertEquals(0, cli.code());
        assertEquals("", cli.out());
        assertEquals(Cli.run("report", Cli.runner()).out(), Files.readString(file));
    }

    @Test
    void fileThatCannotBeWrittenIsOneSentence(@TempDir Path folder) {
        Cli cli = Cli.run("report", Cli.runner(), "--output", folder.toString());

        assertEquals(2, cli.code());
        assertOneSentence(cli);
    }

    /** What stands behind the semicolon is what the sentence must name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; keep them with 'easeback config'",
                "report; nothing to read",
                "raport x; Did you mean 'report'?",
                "report x --as-of 30.5.2026; '30.5.2026' is no day that goes here; write a date like 2026-05-30, or today, yesterday or newest",
                "report x --as-of yesteday; Did you mean 'yesterday'?",
                "report x --as-of Sat; 'Sat' is no day",
                "report x --as-of; --as-of needs a value",
                "report x --plan yesterday; says nothing of the run",
                "report x --zone Berlin; write it like Europe/Berlin",
                "report x --week-start FUNDAY; FUNDAY",
                "report x --limit 0; --limit",
                "report x --limit ten; 'ten' is no number",
                "report x --limit 1001; 1000",
                "report x --limit 0.01; 0.1",
                "report x --as-of +999999999-12-31; no day",
                "report x --weeks many; whole number",
                "report x --limit NaN; --limit",
                "report x --weeks 0; --weeks",
                "report x --units; --units needs a value",
                "report x --units --quiet; --units needs a value",
                "report x --limit 3 --limit 4; --limit may stand there only once",
                "report x --strict=often; 'often'",
                "report x -x; There is no option '-x'",
                "report --frob; There is no option '--frob'",
                "--frob; There is no option '--frob'",
                "plan --frob=3; There is no option '--frob'",
                "help reprot; Did you mean 'report'?",
                "report x --units yd; yd",
                "report x --format jsn; Did you mean 'json'?",
                "report x --colour; Did you mean '--color'?"
            })
    void wrongUsageIsOneSentenceAndExitCodeTwo(String line, String named) {
        Cli cli = Cli.run(line == null || line.isBlank() ? new String[0] : line.split(" "));

        assertEquals(2, cli.code());
        assertEquals("", cli.out());
        assertOneSentence(cli);
        assertTrue(cli.err().contains(named), cli.err());
    }

    private static void assertOneSentence(Cli cli) {
        assertEquals(1, cli.err().lines().count(), cli.err());
        assertFalse(cli.err().contains("Exception in"), cli.err());
        assertFalse(cli.err().contains("\tat "), cli.err());
        assertTrue(cli.err().stripTrailing().matches(".*[.']\\.?"), cli.err());
    }

    @Test
    void pathThatDoesNotExistIsExitCodeOne() {
        Cli cli = Cli.run("report", "no/such/folder");

        assertEquals(1, cli.code());
        assertOneSentence(cli);
        assertTrue(cli.err().contains("no/such/folder"), cli.err());
    }

    @Test
    void folderWithoutARunIsExitCodeOneAndSaysWhatIsInIt(@TempDir Path folder) throws IOException {
        assertEquals(1, Cli.run("report", folder.toString()).code());
        Files.writeString(folder.resolve("a.fit"), "no fit");
        Files.write(folder.resolve("b.fit"), new byte[0]);
        Files.writeString(folder.resolve("notes.txt"), "no fit");

        Cli cli = Cli.run("report", folder.toString());

        assertEquals(1, cli.code());
        assertOneSentence(cli);
        assertTrue(cli.err().contains("2 x NOT_FIT, 1 x EMPTY"), cli.err());
    }

    @Test
    void folderOfRidesHasNoRunAndSaysWhatItHas(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.tcx"), ride("2026-05-29"));
        Files.writeString(folder.resolve("b.tcx"), ride("2026-05-30"));

        Cli rides = Cli.run("report", folder.toString());
        Files.writeString(folder.resolve("notes.txt"), "no fit");
        Cli besides = Cli.run("report", folder.toString());

        assertEquals(1, rides.code());
        assertEquals("No run found in " + folder + " (activities of other sports: 2).\n", rides.complaint());
        assertTrue(
                besides.complaint()
                        .startsWith("No run found in " + folder + " (activities of other sports: 2): notes.txt: "),
                besides.err());
    }

    @Test
    void ridesAreToldBesideTheRuns(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("run.fit"), Files.readAllBytes(Path.of(Cli.runner(), "2026-05-28.fit")));
        Files.writeString(folder.resolve("ride.tcx"), ride("2026-05-30"));
        String line = "Beside the runs: 1 ride, 1 h 06 min. They are told apart and never added to running.";

        for (String format : List.of("text", "markdown", "html")) {
            Cli cli = Cli.run("report", folder.toString(), "--strict", "--format", format);

            assertEquals(0, cli.code(), cli.err());
            assertTrue(cli.out().replaceAll("[\\s\u00a0]+", " ").contains(line), cli.out());
        }
    }

    private static String ride(String day) {
        return "<TrainingCenterDatabase><Activities><Activity Sport=\"Biking\"><Lap StartTime=\"" + day
                + "T08:00:00Z\"><TotalTimeSeconds>3960</TotalTimeSeconds><DistanceMeters>20000</DistanceMeters></Lap>"
                + "</Activity></Activities></TrainingCenterDatabase>";
    }

    @Test
    void lostFileAmongGoodOnesIsListedAndUnderStrictAnError(@TempDir Path folder) throws IOException {
        byte[] good = Files.readAllBytes(Path.of(Cli.runner(), "2026-05-31.fit"));
        Files.write(folder.resolve("good.fit"), Files.readAllBytes(Path.of(Cli.runner(), "2026-05-28.fit")));
        Files.write(folder.resolve("cut.fit"), Arrays.copyOf(good, 60));

        Cli lenient = Cli.run("report", folder.toString());
        Cli strict = Cli.run("report", folder.toString(), "--strict");

        assertEquals(0, lenient.code());
        assertTrue(lenient.out().contains("(DAMAGED)"), lenient.out());
        assertTrue(lenient.out().contains("cut.fit"), lenient.out());
        assertEquals(1, strict.code());
        assertEquals("", strict.out());
        assertOneSentence(strict);
        assertEquals(
                "cut.fit (byte 60): The file was cut off: its header announces " + good.length
                        + " bytes and there are 60. What is there was read. No run could be read from it.\n",
                strict.complaint());
    }

    /** The first bytes of a file still tell its day. */
    @Test
    void newestFileThatIsDamagedIsToldUnlessTheDayOfTheReportIsBeforeIt(@TempDir Path folder) throws IOException {
        byte[] lost = Arrays.copyOf(Files.readAllBytes(Path.of(Cli.runner(), "2026-05-31.fit")), 100);
        Files.write(folder.resolve("good.fit"), Files.readAllBytes(Path.of(Cli.runner(), "2026-05-28.fit")));
        Files.write(folder.resolve("lost.fit"), lost);
        String told = "1 file could not be read in full and may hold a run.";

        String newest = Cli.run("report", folder.toString()).out();
        String earlier =
                Cli.run("report", folder.toString(), "--as-of", "2026-05-30").out();

        assertTrue(newest.contains(told) && newest.contains("Up to Sunday 31 May 2026."), newest);
        assertFalse(earlier.contains(told) || earlier.contains("lost.fit"), earlier);
    }

    @Test
    void whatBecameOfDamagedFilesIsToldInGerman(@TempDir Path folder) throws IOException {
        byte[] good = Files.readAllBytes(Path.of(Cli.runner(), "2026-05-31.fit"));
        Files.write(folder.resolve("ende.fit"), Arrays.copyOf(good, good.length - 2));
        Files.write(folder.resolve("cut.fit"), Arrays.copyOf(good, 60));

        for (String format : List.of("text", "html")) {
            Cli cli = Cli.run("report", folder.toString(), "--language", "de", "--format", format);
            String words = cli.out().replaceAll("\\s+", " ");

            assertEquals(0, cli.code(), cli.err());
            assertTrue(
                    words.contains(
                            "cut.fit (Byte 60): Die Datei bricht ab: Ihr Anfang kündigt " + good.length
                                    + " Bytes an, und da sind 60. Was da ist, wurde gelesen. Ein Lauf ließ sich daraus nicht lesen."),
                    words);
            assertTrue(words.contains("Am Ende fehlt die Prüfsumme; alles davor wurde gelesen."), words);
        }
    }

    @Test
    void repairedFileIsARunAndTheReportSaysWhatWasDone(@TempDir Path folder) throws IOException {
        byte[] good = Files.readAllBytes(Path.of(Cli.runner(), "2026-05-31.fit"));
        Files.write(folder.resolve("cut.fit"), Arrays.copyOf(good, good.length - 2));

        Cli text = Cli.run("report", folder.toString(), "--strict");
        Cli json = Cli.run("report", folder.toString(), "--format", "json");

        assertEquals(0, text.code());
        assertTrue(text.out().contains("1 x read although the checksum is wrong (CHECKSUM):"), text.out());
        assertTrue(text.out().contains("cut.fit (byte " + (good.length - 2) + "): "), text.out());
        assertTrue(json.out().contains("\"code\" : \"CHECKSUM\""), json.out());
    }

    @Test
    void emptyNameIsWrongUsage() {
        assertEquals(2, Cli.run("report", "").code());
        assertEquals(2, Cli.run("report", Cli.runner(), "--output", "").code());
    }

    @Test
    void dayBeforeTheFirstRunHasNothingToReport() {
        Cli cli = Cli.run("report", Cli.runner(), "--as-of", "2020-01-01");

        assertEquals(1, cli.code());
        assertOneSentence(cli);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "report --help"})
    void helpNamesTheCommandAndItsOptions(String line) {
        Cli cli = Cli.run(line.split(" "));

        assertEquals(0, cli.code());
        assertTrue(cli.out().contains("report"), cli.out());
    }

    @Test
    void helpOfTheReportExplainsExitCodesAndGivesExamples() {
        String out = Cli.run("report", "--help").out();

        assertTrue(out.contains("Exit codes:"), out);
        assertTrue(out.contains("Examples:"), out);
        for (String option : new String[] {
            "--as-of", "--zone", "--week-start", "--limit", "--units", "--weeks", "--format", "--output", "--strict"
        }) {
            assertTrue(out.contains(option), option);
        }
        out.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void versionIsThatOfTheBuild() {
        Cli cli = Cli.run("--version");

        assertEquals(0, cli.code());
        assertTrue(cli.out().matches("EaseBack \\d+\\.\\d+\\.\\d+.*\\R"), cli.out());
    }

    @Test
    void hostileFileNameCannotSteerTheTerminal(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a\u001b[2Jb\u202e.fit"), "no fit");
        Files.copy(Path.of(Cli.runner(), "2026-05-28.fit"), folder.resolve("good.fit"));

        Cli cli = Cli.run("report", folder.toString());

        assertTrue(cli.out().contains("a\uFFFD[2Jb\uFFFD.fit"), cli.out());
        assertFalse(cli.out().contains("\u001b"), cli.out());
    }

    @Test
    void plannedRunsAreHeldAgainstTheLimits() throws IOException {
        JsonNode plan = json("--plan", "2026-06-02 8km 50min, 2026-06-04 5km").get("plan");

        assertEquals(2, plan.get("runs").size());
        assertEquals("2026-06-02", plan.get("overBudget").get(0).get("from").asText());
        assertTrue(Cli.run("report", Cli.runner(), "--plan", "2026-06-02 8km")
                .out()
                .contains("Your plan"));
    }

    @Test
    void runPlannedForThePastIsAWrongUse() {
        Cli cli = Cli.run("report", Cli.runner(), "--plan", "2026-05-30 8km");

        assertEquals(2, cli.code());
        assertTrue(
                cli.err().contains("can't be planned for 2026-05-30, before the day of the report (2026-05-31)"),
                cli.err());
    }

    @Test
    void runnersOwnNumbersGiveWhatDependsOnThem() throws IOException {
        JsonNode json = json("--resting-hr", "48", "--max-hr", "188", "--trimp", "female-0.86", "--easy-pace", "7:00");

        assertEquals(48, json.get("settings").get("restingHeartRate").asInt());
        assertEquals(1000 / 420.0, json.get("settings").get("easySpeed").asDouble(), 1e-9);
        JsonNode load = json.get("weeks").get(29).get("load");
        assertTrue(load.get("trimp").asDouble() > 0, load.toString());
        assertTrue(load.get("timeAboveEasy").asDouble() > 0, load.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--resting-hr 48;--max-hr",
                "--resting-hr 48 --max-hr 40 --trimp male;has to be above the resting one",
                "--resting-hr 48 --max-hr 188 --trimp other;none of male, female-0.64, female-0.86",
                "--resting-hr x --max-hr 188 --trimp male;is no heart rate",
                "--easy-pace 7;is no pace",
                "--easy-pace 0:00;is no pace",
                "--injury last-week;is no day that goes here; write a date like 2026-05-30, or today or yesterday",
                "--injury newest;is no day",
                "--injury yestrday;Did you mean 'yesterday'?",
                "--injury tomorrow;--injury is 2026-06-01, and that day is still to come",
                "--injury 2026-06-02 --as-of 2026-06-05;that day is still to come",
                "--max-run 15 --max-week 10;--max-run is more than --max-week",
                "--max-run 5 --agreed-on 2026-05-20 --as-of 2026-05-19;--agreed-on is 2026-05-20, after the day of the report, 2026-05-19",
                "--injury 2026-05-20 --as-of 2026-05-19;--injury is 2026-05-20, after the day of the report, 2026-05-19",
                "--rules strict;--rules"
            })
    void runnersNumbersThatMakeNoSenseAreNamed(String options, String complaint) {
        String[] more = options.split(" ", -1);
        String[] args = new String[more.length + 2];
        args[0] = "report";
        args[1] = Cli.runner();
        System.arraycopy(more, 0, args, 2, more.length);
        Cli cli = Cli.run(args);

        assertEquals(2, cli.code());
        assertTrue(cli.err().contains(complaint), cli.err());
        assertEquals(1, cli.err().lines().count(), cli.err());
    }

    /** The runner has run since; on the day of the injury the last run may have been the reason. */
    @ParameterizedTest
    @CsvSource({"yesterday, 2026-05-30", "gestern, 2026-05-30", "today, 2026-05-31", "2026-05-24, 2026-05-24"})
    void injuryThatIsToldAsksForACarefulStart(String told, String day) throws IOException {
        JsonNode json = json("--injury", told);

        assertEquals(day, json.get("settings").get("injury").asText());
        assertEquals("WALK", json.get("verdict").get("id").asText());
        assertTrue(json.get("layoff").get("told").asBoolean());
        assertEquals("LONG", json.get("layoff").get("tier").asText());
    }

    /** The newest recording may be older than the injury. */
    @Test
    void injuryAfterTheNewestRecordingIsNamedOnceThatIsKnown() {
        Cli cli = Cli.at("2026-06-10T12:00:00Z", "report", Cli.runner(), "--as-of", "newest", "--injury", "2026-06-03");

        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("--injury is 2026-06-03, after the day of the report, 2026-05-31"), cli.err());
        assertEquals("", cli.out());
    }

    @Test
    void rulesForAComebackAreStricterAndTheirLimitMayBeChanged() throws IOException {
        assertEquals(
                0.05, json("--rules", "comeback").get("settings").get("limit").asDouble());
        assertEquals(
                0.07,
                json("--rules", "comeback", "--limit", "7")
                        .get("settings")
                        .get("limit")
                        .asDouble(),
                1e-12);
        assertEquals(0.10, json().get("settings").get("limit").asDouble());
    }

    /**
     * The last week of the sample, to Sunday 31 May, has a warning; on the last day of a week only that week is recent, on other days the week
     * before is as well.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-05-31, caution, 3",
        "2026-05-31, warning, 3",
        "2026-05-31, ALERT, 3",
        "2026-06-01, warning, 3",
        "2026-06-06, warning, 3",
        "2026-06-07, warning, 0",
        "2026-06-08, warning, 0"
    })
    void recentFindingEndsWithCodeThreeForThoseWhoAsk(String day, String severity, int code) {
        Cli cli = Cli.run("report", Cli.runner(), "--as-of", day, "--fail-on", severity);

        assertEquals(code, cli.code(), cli.err());
        assertEquals("", cli.err());
        assertTrue(cli.out().contains("Weeks "), cli.out());
    }

    @Test
    void verboseTellsOnStandardErrorWhatWasDone(@TempDir Path folder) {
        String file = folder.resolve("a.json").toString();

        Cli cli = Cli.run("report", Cli.runner(), "--verbose", "--language", "en-GB", "--limit", "7", "--output", file);

        assertEquals("", cli.out());
        assertTrue(cli.err().contains("language en-GB"), cli.err());
        assertTrue(cli.err().contains("limit 7 %"), cli.err());
        assertTrue(cli.err().contains("Read: files 86, runs 86, other sports 0, left out 0"), cli.err());
        assertTrue(cli.err().contains("Written: json to " + file), cli.err());
        assertTrue(cli.err().contains("\nStep back. " + file + "."), cli.err());
        assertEquals(4, cli.err().lines().count(), cli.err());
    }

    @Test
    void nobodyCanBeQuietAndVerbose() {
        Cli cli = Cli.run("report", Cli.runner(), "--quiet", "--verbose");

        assertEquals(2, cli.code());
        assertOneSentence(cli);
    }

    @Test
    void interruptEndsTheReading() {
        Thread.currentThread().interrupt();

        Cli cli = Cli.run("report", Cli.runner());

        assertTrue(Thread.interrupted());
        assertEquals(1, cli.code());
        assertOneSentence(cli);
        assertTrue(cli.err().contains("interrupted"), cli.err());
    }

    @Test
    void pathThatDoesNotExistIsToldBesideOnesThatDo() {
        Cli cli = Cli.run("report", Cli.runner(), "no/such/folder");

        assertEquals(new Cli(1, "", "error: There is no file or folder no/such/folder.\n"), cli);
    }

    @Test
    void planBeforeTheDayOfTheReportIsNamedBeforeAnythingIsRead() {
        Cli cli = Cli.run("report", "no/such/folder", "--as-of", "2026-05-31", "--plan", "2026-05-30 8km");

        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("can't be planned for 2026-05-30"), cli.err());
    }

    @Test
    void helpIsACommandToo() {
        assertEquals(
                Cli.run("report", "--help").out(), Cli.run("help", "report").out());
    }

    @Test
    void completionKnowsOptionsAndTheirValues() {
        Cli cli = Cli.run("generate-completion");

        assertEquals(0, cli.code());
        assertTrue(cli.out().contains("_complete_easeback"), cli.out());
        for (String word : new String[] {"'--fail-on'", "\"caution\"", "\"json\"", "\"comeback\"", "\"female-0.64\""}) {
            assertTrue(cli.out().contains(word), word);
        }
    }

    /** What the catalogue calls a format is what its writer calls it. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void formatHasTheNameOfItsWriter(Format format) {
        Look look = new Look(new TextReportWriter(), Table.WEEKS);

        assertEquals(format.toString(), format.writer(look).format());
        assertEquals(Optional.of(format), Format.ofFile("report." + format.extension()));
    }

    @Test
    void tableOfTheRunsIsAChoice() {
        String weeks = Cli.run("report", Cli.runner(), "--format", "csv").out();
        String runs = Cli.run("report", Cli.runner(), "--format", "csv", "--table", "runs")
                .out();

        assertTrue(weeks.startsWith("week_start,"), weeks.substring(0, 40));
        assertTrue(runs.startsWith("date,"), runs.substring(0, 40));
    }

    @Test
    void wordThatIsNoCommandIsNamedWithTheOneThatMayBeMeant() {
        Cli cli = Cli.run("reprt", "runs");

        assertEquals(2, cli.code());
        assertTrue(
                cli.complaint().startsWith("'reprt' is no command, and no folder or file here. Did you mean 'report'?"),
                cli.err());
    }
}
