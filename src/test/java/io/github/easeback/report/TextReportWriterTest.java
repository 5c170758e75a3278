package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportWriterTest {

    private static String text(TrainingReport report) throws IOException {
        return Written.by(new TextReportWriter(), report);
    }

    private static TrainingReport report(RunHistory history, String asOf) {
        return TrainingCheck.standard().assess(history, LocalDate.parse(asOf));
    }

    private static TestRuns story() {
        return new TestRuns()
                .run("2026-04-14", 9_500)
                .run("2026-04-16", 8_000)
                .run("2026-04-18", 6_500)
                .run("2026-04-21", 10_000)
                .run("2026-04-23", 8_000)
                .run("2026-04-25", 6_000)
                .run("2026-05-05", 8_800)
                .run("2026-05-07", 8_800)
                .run("2026-05-09", 6_400)
                .run("2026-05-12", 8_900)
                .run("2026-05-14", 8_900)
                .run("2026-05-17", 16_200);
    }

    @Test
    void firstLinesAnswerWhetherAndHowFar() throws IOException {
        List<String> lines =
                text(report(story().history(), "2026-05-18")).lines().toList();

        assertEquals("Hold. The 16.2 km on Sunday 17 May were 62 % longer than any run in the 30 days", lines.get(0));
        assertEquals("before.", lines.get(1));
        assertEquals("This week (to Sunday 24 May): up to 26.4 km and 2:38:24 of running.", lines.get(2));
        assertEquals("Next run, today or later: up to 11.0 km, about 66 min, easy (slower than", lines.get(3));
        assertEquals("6:00 min/km, your usual pace; you can talk in sentences).", lines.get(4));
    }

    @Test
    void weeksStandInATableWithMarks() throws IOException {
        String text = text(report(story().history(), "2026-05-18"));

        assertTrue(text.contains("\n27 Apr      0        ·          ·"), text);
        assertTrue(text.contains("\n11 May      3  3:24:00 !!    34.0 !!   6:00"), text);
        assertTrue(text.contains("16.2 !!\n"), text);
        assertTrue(text.contains("\n18 May *    0"), text);
        assertTrue(text.contains("\n4 May       3  2:24:00 ?     24.0 ?"), text);
    }

    /** 10 km in an hour, of which 2 km were walked in half an hour: 8 km in half an hour are 3:45 min/km, and all of it 6:00. */
    @Test
    void textAndMarkdownShowThePaceOfTheRunningAndNotThatOfTheWalks() throws IOException {
        TestRuns runs = new TestRuns()
                .add(TestRuns.on("2026-05-05")
                        .distanceMetres(10_000)
                        .timerTime(Duration.ofHours(1))
                        .gait(new Gait(Duration.ofMinutes(30), 2_000, 1, 1)));
        TrainingReport report = report(runs.history(), "2026-05-06");

        assertTrue(text(report).contains("    10.0 ?    3:45 ?"), text(report));
        assertTrue(Written.by(new MarkdownReportWriter(), report).contains("| 10.0 ? | 3:45 ? |"));
    }

    @Test
    void noLineIsWiderThanEightyColumns() throws IOException {
        String text = text(report(story().history(), "2026-05-18"));

        text.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void numberAndUnitStayOnOneLine() throws IOException {
        text(report(story().history(), "2026-05-18"))
                .lines()
                .forEach(line -> assertFalse(line.stripLeading().matches("(km|min/km|%|m|min|h)[ .,].*"), line));
    }

    @Test
    void findingsComeWithTheirEvidenceAndWhatSpeaksAgainstIt() throws IOException {
        String text = text(report(story().history(), "2026-05-18")).replaceAll("\\s+", " ");

        assertTrue(text.contains("62 % longer than your longest run in the 30 days before (10.0 km on 21 Apr)"), text);
        assertTrue(text.contains("Evidence: B, cohort of 5,205 runners"), text);
        assertTrue(text.contains("doi:10.1136/bjsports-2024-109380"), text);
        assertTrue(text.contains("Against: the trial found no effect"), text);
    }

    @Test
    void everyReportNamesItsLimitsAndTheRedFlags() throws IOException {
        String text = text(report(story().history(), "2026-05-18")).replaceAll("\\s+", " ");

        assertTrue(text.contains("no medical device"), text);
        assertTrue(
                text.contains("To an emergency department now, and no run: numbness or tingling around genitals"),
                text);
        assertTrue(text.contains("To a doctor within days, and no run until then: fever or feeling ill"), text);
        assertTrue(text.contains("After spinal surgery, in pregnancy, under 18"), text);
    }

    @Test
    void weeksShownAreAChoice() throws IOException {
        TrainingReport report =
                TrainingCheck.standard().withWeeksShown(2).assess(story().history(), LocalDate.of(2026, 5, 18));

        String text = text(report);

        assertTrue(text.contains("\n11 May "), text);
        assertFalse(text.contains("\n4 May "), text);
    }

    @Test
    void whatWasLeftOutIsListedWithItsReason() throws IOException {
        LeftOut walk =
                LeftOut.of("in/a\u001bb.fit", LeftOut.Code.NOT_A_RUN, Message.of("The sport is walking, not running."));
        LeftOut damaged = LeftOut.of("in/broken.fit", LeftOut.Code.DAMAGED, Message.of("The file was cut off."))
                .at(4711);
        RunHistory history =
                new RunHistory(10, story().history().runs(), List.of(walk, damaged), ZoneId.of("Europe/Berlin"));

        String text = text(report(history, "2026-05-18"));

        assertTrue(text.contains("1 x another sport (NOT_A_RUN): in/a\uFFFDb.fit"), text);
        assertTrue(text.contains("  in/broken.fit (byte 4711): The file was cut off."), text);
    }

    @Test
    void repairsAndCopiesAreListedAndAWarningStandsAtTheTop() throws IOException {
        Repair repair = Repair.of("in/cut\u001b.fit", Repair.Code.TRUNCATED, Message.of("The file was cut off."))
                .at(500);
        Duplicate copy = new Duplicate(
                "in/copy.fit",
                "in/run.fit",
                Duplicate.Code.SAME_RUN,
                Message.of("The same run."),
                LocalDate.parse("2026-05-18"));
        HistoryWarning warning = new HistoryWarning(
                HistoryWarning.Code.SEVERAL_RUNNERS,
                Message.of("Two watches at a time."),
                LocalDate.parse("2026-05-18"));
        RunHistory runs = story().add(TestRuns.on("2026-05-18")
                        .distanceMetres(5_000)
                        .origin(Origin.of("2026-05-18").withRepairs(List.of(repair))))
                .history();
        RunHistory history =
                new RunHistory(10, runs.runs(), List.of(), List.of(copy), List.of(warning), ZoneId.of("Europe/Berlin"));

        String text = text(report(history, "2026-05-18"));

        assertTrue(text.contains("1 x read up to where it was cut off (TRUNCATED):"), text);
        assertTrue(text.contains("  in/cut\uFFFD.fit (byte 500): The file was cut off."), text);
        assertTrue(text.contains("1 x the same run twice, counted once (SAME_RUN): in/copy.fit"), text);
        assertTrue(text.indexOf("Two watches at a time.") < text.indexOf("Weeks"), text);
    }

    @Test
    void zoneOfRunsWithoutALocalTimeIsNamed() throws IOException {
        Run.Builder inZone =
                TestRuns.on("2026-05-18").distanceMetres(5_000).localTimeSource(LocalTimeSource.CALLER_ZONE);
        RunHistory runs = story().add(inZone).history();
        RunHistory history = new RunHistory(9, runs.runs(), List.of(), ZoneId.of("Europe/Berlin"));

        String text = text(report(history, "2026-05-18")).replaceAll("\\s+", " ");

        assertTrue(
                text.contains(
                        "1 run carries no local time, or none that can be; it is on the day of the zone Europe/Berlin."),
                text);
        assertFalse(text(report(story().history(), "2026-05-18")).contains("local time"));
    }

    @Test
    void runsThatComeWithoutSamplesAreCountedByFormat() throws IOException {
        RunHistory history = story().add(TestRuns.on("2026-05-15")
                        .distanceMetres(5_000)
                        .origin(Origin.of("2026-05-15").withOtherFormat(OtherFormat.GPX)))
                .add(TestRuns.on("2026-05-16")
                        .distanceMetres(5_000)
                        .origin(Origin.of("2026-05-16").withOtherFormat(OtherFormat.STRAVA)))
                .add(TestRuns.on("2026-05-17")
                        .distanceMetres(5_000)
                        .origin(Origin.of("2026-05-17").withOtherFormat(OtherFormat.STRAVA)))
                .history();

        String text = text(report(history, "2026-05-18")).replaceAll("\\s+", " ");

        assertTrue(
                text.contains("Without samples, only with their totals: 1 run from GPX files and 2 runs from Strava's"
                        + " activities.csv."),
                text);
        assertFalse(text(report(story().history(), "2026-05-18")).contains("Without samples"));
    }

    @Test
    void whatMayBeMissingStandsBesideTheAnswer() throws IOException {
        LeftOut damaged = TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-20");
        RunHistory history = new RunHistory(9, story().history().runs(), List.of(damaged), ZoneId.of("UTC"));

        List<String> lines = text(report(history, "2026-05-20")).lines().toList();

        assertEquals("1 file could not be read in full and may hold a run. See \"What was read\" below.", lines.get(2));
    }

    @Test
    void weekWhoseTimeIsUsedUpHasNothingLeftForARun() throws IOException {
        TestRuns runs = new TestRuns()
                .run("2026-05-05", 10_000, 60)
                .run("2026-05-07", 10_000, 60)
                .run("2026-05-12", 9_000, 140);

        String text = text(report(runs.history(), "2026-05-12"));

        assertTrue(text.contains("This week (to Sunday 17 May): nothing left of the time of 2:12:00."), text);
        assertFalse(text.contains("Next run"), text);
    }

    @Test
    void youngHistorySaysThatItIsYoung() throws IOException {
        String young = text(report(story().history(), "2026-05-18")).replaceAll("\\s+", " ");
        TestRuns old = new TestRuns();
        for (LocalDate day = LocalDate.of(2026, 1, 7); !day.isAfter(LocalDate.of(2026, 5, 13)); day = day.plusDays(7)) {
            old.run(day.toString(), day.equals(LocalDate.of(2026, 5, 13)) ? 20_000 : 10_000);
        }

        assertTrue(young.contains("This history begins on Tuesday 14 Apr 2026."), young);
        assertFalse(text(report(old.history(), "2026-05-18")).contains("This history begins"));
    }

    @Test
    void unitsChangeWhatIsPrintedAndNoVerdict() throws IOException {
        LocalDate day = LocalDate.of(2026, 5, 18);
        TrainingReport km = TrainingCheck.standard().assess(story().history(), day);
        TrainingReport mi =
                TrainingCheck.standard().assess(story().history(), day).in(Units.MILES);

        assertEquals(km.outcomes(), mi.outcomes());
        assertEquals(km.plan().orElseThrow().verdict(), mi.plan().orElseThrow().verdict());
        assertTrue(text(mi).contains("up to 16.4 mi and 2:38:24 of running."), text(mi));
        assertFalse(text(mi).contains(" km"), text(mi));
    }

    @Test
    void variableThatWasNotMeasuredIsADash() throws IOException {
        Run.Builder run = TestRuns.on("2026-05-13").distanceMetres(5_000);
        String text = text(report(new TestRuns().add(run).history(), "2026-05-13"));

        assertTrue(
                text.lines().anyMatch(line -> line.matches("11 May \\* +1 +- +5\\.0 \\? +- +- +- +5\\.0 \\?")), text);
    }

    @Test
    void reportWithoutAnyRunSaysSo() throws IOException {
        String text = text(report(new TestRuns().history(), "2026-05-13"));

        assertTrue(text.startsWith("There is no run up to the day of this report"), text);
    }
}
