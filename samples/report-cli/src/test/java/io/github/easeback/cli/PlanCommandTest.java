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

/** {@code easeback plan}, as people type it. The made-up runner was off from 9 February to 23 March 2026, and it is the evening of 31 May. */
class PlanCommandTest {

    private static Cli plan(String... more) {
        String[] line = new String[more.length + 2];
        line[0] = "plan";
        line[1] = Cli.runner();
        System.arraycopy(more, 0, line, 2, more.length);
        return Cli.run(line);
    }

    @Test
    void twoWeekdaysAreTwoRunsAWeek() {
        Cli days = Cli.run("plan", Cli.runner(), "--as-of", "2026-03-22", "--days", "Mo,We");
        Cli both = Cli.run("plan", Cli.runner(), "--as-of", "2026-03-22", "--days", "Mo,We", "--runs-per-week", "2");

        assertEquals(0, days.code(), days.err());
        assertEquals(both.out(), days.out());
    }

    @Test
    void runnerWhoIsOffStartsOnTheFirstStage() {
        Cli cli = plan("--as-of", "2026-03-22");

        assertEquals(0, cli.code(), cli.err());
        assertTrue(
                cli.out().startsWith("Next: S1 on Monday 23 Mar, 7 times 2 min of walking and 2 min of jogging."),
                cli.out());
        assertTrue(
                cli.out().contains("- Saturday 28 Mar, S2: 5 times 2 min of walking and 3 min of jogging"), cli.out());
        assertTrue(cli.out().lines().count() <= 76, cli.out());
    }

    /** The plan has some sixty lines, and a terminal may have 24. */
    @Test
    void terminalHasWhatComesNextBelowThePlanToo() {
        Terminal screen = new Terminal(true, true, 80, 80, StandardCharsets.UTF_8, Locale.ENGLISH, false);
        String[] args = {"plan", Cli.runner(), "--as-of", "2026-03-22", "--no-config", "--no-cache"};
        String next = "Next: S1 on Monday 23 Mar, 7 times 2 min of walking and 2 min of jogging.";

        assertTrue(Cli.at(Home.none(), screen, "", args).err().strip().endsWith(next));
        assertFalse(Cli.at(Home.none(), Terminal.none(), "", args).err().contains(next));
    }

    /** Three sessions of each of the first two stages, and no log: a stage lower than they tell. */
    @Test
    void runsSinceTheReturnTellTheStage() {
        Cli cli = plan("--as-of", "2026-04-05");

        assertTrue(cli.out().startsWith("Next: S2 on "), cli.out());
    }

    /** The careful start is over, and the usual week of some 40 km is not there yet. */
    @Test
    void planGoesOnAfterTheCarefulStart() {
        Cli cli = plan();

        assertTrue(cli.out().startsWith("Next: S6 on "), cli.out());
        assertTrue(cli.out().contains("If every session is good, your usual week of 40.5 km is there on"), cli.out());
        assertFalse(cli.out().contains("no log of pain"), cli.out());
    }

    @Test
    void runnerWithoutALayoffIsToldThatThereIsNone() {
        Cli cli = plan("--as-of", "2026-01-11");

        assertEquals(0, cli.code());
        assertTrue(cli.out().startsWith("There is no layoff to lead back from"), cli.out());
    }

    @Test
    void injuryStartsTheLadder() {
        Cli cli = plan("--injury", "2026-05-31");

        assertTrue(cli.out().startsWith("Next: S1 on Tuesday 2 Jun"), cli.out());
    }

    @Test
    void wishesAreKept() {
        Cli cli = plan("--as-of", "2026-03-23", "--ladder", "military", "--days", "Di,Do,So", "--language", "de");

        assertTrue(cli.out().startsWith("Als Nächstes: P1 am Dienstag, 24. März"), cli.out());
    }

    @Test
    void jsonIsWritten() {
        Cli cli = plan("--as-of", "2026-03-22", "--format", "json");

        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.out().contains("\"easeback-plan\""), cli.out());
    }

    @Test
    void fileIsWrittenInTheFormatOfItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.md");

        assertEquals(
                0, plan("--as-of", "2026-03-22", "--output", file.toString()).code());
        assertTrue(Files.readString(file).startsWith("# The plan back to running"));
    }

    @Test
    void pageIsWrittenWithTheWayBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.html");
        Cli cli = plan("--as-of", "2026-03-22", "--output", file.toString());
        String page = Files.readString(file);

        assertEquals(0, cli.code(), cli.err());
        assertTrue(page.startsWith("<!DOCTYPE html>"), page);
        assertTrue(page.contains("<h2 id=\"way\">Your way back</h2>"), page);
        assertTrue(page.contains("Monday 23\u00a0Mar"), page);
    }

    /** The arguments besides the folder, the exit code, and what is complained of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--runs-per-week 8; 2; Invalid value for option '--runs-per-week': '8' is no number of runs a week",
                "--days Mo,Xy; 2; Invalid value for option '--days': 'Mo,Xy' names no weekdays",
                "--ladder steep; 2; Invalid value for option '--ladder': 'steep' is none of standard, military",
                "--days Mo,We --runs-per-week 3; 2; 3 runs a week don't fit on 2 weekdays",
                "--format csv; 2; Invalid value for option '--format': 'csv' is none of text, json, markdown, html",
                "--output none.csv; 2; csv is no format for a plan",
                "--output none.xyz; 2; The name none.xyz tells no format; end it with one of .txt, .json, .md, .html, or add",
                "--output none.ics; 2; none.ics would be a calendar; write it with --calendar none.ics.",
                "--lang de; 2; There is no option '--lang'. Did you mean '--language'?",
                "--injury 2026-06-02; 2; --injury is 2026-06-02, and that day is still to come",
                "--as-of 2025-01-01; 1; The first run is on 2025-11-04, after 2025-01-01"
            })
    void whatCannotBeDoneIsSaidInOneLine(String arguments, int code, String complaint) {
        Cli cli = plan(arguments.split(" ", -1));

        assertEquals(code, cli.code(), cli.err());
        assertTrue(cli.complaint().startsWith(complaint), cli.err());
        assertEquals(1, cli.err().lines().count(), cli.err());
        assertEquals("", cli.out());
    }
}
