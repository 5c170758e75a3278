package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code easeback report} with a pain log. The made-up runner was off from 9 February to 23 March 2026. */
class ReportByLogTest {

    private static final String ANSWER = "No run until a physiotherapist or a doctor has seen you";

    @TempDir
    private Path folder;

    private Path log(String... lines) throws IOException {
        return Files.write(
                folder.resolve("my-secret-log.csv"),
                Stream.concat(Stream.of("date,morning,before,during,red_flags"), Stream.of(lines))
                        .toList());
    }

    private static Cli report(String... more) {
        return Cli.run(Stream.concat(
                        Stream.of("report", Cli.runner(), "--as-of", "2026-04-06", "--language", "en"), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "csv"})
    void signLeavesNoNextRunInAnyFormat(String format) throws IOException {
        Cli cli = report("--log", log("2026-04-05,,,,limping").toString(), "--format", format);

        assertEquals(0, cli.code(), cli.err());
        assertEquals(!format.equals("csv"), cli.out().replace('\u00a0', ' ').contains(ANSWER), cli.out());
        assertFalse(cli.out().contains("Next run"), cli.out());
        assertFalse(cli.out().contains("Carry on"), cli.out());
        assertFalse(cli.out().contains("my-secret-log"), cli.out());
    }

    @Test
    void answerOfTheLogIsTheFirstLine() throws IOException {
        Cli cli = report("--log", log("2026-04-05,,,,limping").toString());

        assertTrue(cli.out().startsWith(ANSWER), cli.out());
    }

    @Test
    void logMayStandInTheSettings() throws IOException {
        Path log = log("2026-04-05,,,,limping");
        Path settings = Files.writeString(
                folder.resolve("settings.properties"),
                "log = " + log.toString().replace('\\', '/') + "\nladder = military\n");

        Cli stopped = report("--config", settings.toString());
        Cli plan = Cli.run(
                "plan", Cli.runner(), "--as-of", "2026-04-06", "--language", "en", "--config", settings.toString());
        Cli verbose = report("--config", settings.toString(), "--verbose");

        assertTrue(stopped.out().startsWith(ANSWER), stopped.out() + stopped.err());
        assertTrue(plan.out().startsWith(ANSWER), plan.out());
        assertFalse(verbose.err().contains("my-secret-log"), verbose.err());
    }

    @Test
    void wishesOfThePlanAreThoseOfTheReport() {
        Cli cli = report("--ladder", "military");

        assertTrue(cli.out().contains("You are at stage P"), cli.out());
    }

    /** No finding of that week is an alert. */
    @Test
    void stopIsAsGraveAsAnyFindingForAScript() throws IOException {
        assertEquals(0, report("--fail-on", "alert").code());
        assertEquals(
                3,
                report(
                                "--fail-on",
                                "alert",
                                "--log",
                                log("2026-04-05,,,,limping").toString())
                        .code());
    }

    @Test
    void whatIsWrongWithTheLogIsSaidAsForAPlan() throws IOException {
        Path other = Files.writeString(folder.resolve("a.csv"), "km,min\n5,30\n");

        Cli wrongFile = report("--log", other.toString());
        Cli missing = report("--log", folder.resolve("none.csv").toString());
        Cli wrongLine =
                report("--log", log("2026-04-04,1,11,2,", "2026-04-05,1,1,2,").toString());

        assertEquals(1, wrongFile.code());
        assertTrue(wrongFile.err().contains("a.csv is no pain log. Line 1 has no column called date"), wrongFile.err());
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("none.csv can't be read"), missing.err());
        assertEquals(0, wrongLine.code());
        assertTrue(wrongLine.err().contains("Line 2, column before"), wrongLine.err());
    }

    @Test
    void logIsNeverReplacedByAReport() throws IOException {
        Path log = log("2026-04-04,1,1,2,");
        List<String> before = Files.readAllLines(log);

        Cli cli = report("--log", log.toString(), "--output", log.toString(), "--force");

        assertEquals(2, cli.code(), cli.out());
        assertEquals(before, Files.readAllLines(log));
    }
}
