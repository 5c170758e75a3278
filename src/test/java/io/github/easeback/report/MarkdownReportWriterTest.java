package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportWriterTest {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static String page(RunHistory history, LocalDate asOf) throws IOException {
        return page(TrainingCheck.standard().assess(history, asOf));
    }

    private static String page(TrainingReport report) throws IOException {
        return Written.by(new MarkdownReportWriter(), report);
    }

    /** Two runs of 10 and 15 km an hour each, weeks long. */
    private static TestRuns weeks(int count) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < count; week++) {
            runs.run(MONDAY.plusWeeks(week).plusDays(1).toString(), 10_000, 60);
            runs.run(MONDAY.plusWeeks(week).plusDays(4).toString(), 15_000, 90);
        }
        return runs;
    }

    /** Six weeks, six weeks without a run, and three weeks of one run of 4, 4 and 6 km. */
    private static TestRuns comeback() {
        return weeks(6).run(MONDAY.plusWeeks(12).toString(), 4_000, 40)
                .run(MONDAY.plusWeeks(13).toString(), 4_000, 40)
                .run(MONDAY.plusWeeks(14).toString(), 6_000, 60);
    }

    private static List<String> section(String page, String heading) {
        String after = page.substring(page.indexOf("\n## " + heading + "\n") + heading.length() + 5);
        int end = after.indexOf("\n## ");
        return (end < 0 ? after : after.substring(0, end))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Three hours a week, of which half were walked in all but the last whole one. */
    private static TestRuns shorterWalks() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 5; week++) {
            for (int day = 0; day < 5; day += 2) {
                runs.add(TestRuns.on(MONDAY.plusWeeks(week).plusDays(day).toString())
                        .distanceMetres(8_000)
                        .timerTime(Duration.ofMinutes(60))
                        .gait(new Gait(Duration.ofMinutes(week == 4 ? 5 : 30), week == 4 ? 450 : 2_700, 8, 8)));
            }
        }
        return runs;
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, false", "2026-02-08, true"})
    void runningTimeHasAColumnWhereItWasTooMuchAndTheTimeWithWalksWasNot(LocalDate asOf, boolean isThere)
            throws IOException {
        String page = page(shorterWalks().history(), asOf);
        String wide = Written.by(
                new TextReportWriter().withWidth(100),
                TrainingCheck.standard().assess(shorterWalks().history(), asOf));

        assertEquals(isThere, page.contains("| time | running time |"), page);
        assertEquals(isThere, page.contains("| 3:00:00 | 2:45:00 !"), page);
        assertEquals(isThere, wide.contains("running: the time of running, without walks."), wide);
        assertEquals(isThere, wide.contains(" 2:45:00 !"), wide);
    }

    @Test
    void firstLinesAreTheVerdictAndTheBudget() throws IOException {
        List<String> lines = page(
                        new TestRuns()
                                .run("2026-05-06", 24_000, 180)
                                .run("2026-05-13", 34_000, 240)
                                .history(),
                        LocalDate.of(2026, 5, 18))
                .lines()
                .toList();

        assertEquals("# Running load up to Monday 18 May 2026", lines.get(0));
        assertEquals("- Name: ________________________", lines.get(2));
        assertEquals("- Date: ________________________", lines.get(3));
        assertTrue(lines.get(5).startsWith("**Hold. "), lines.get(5));
        assertTrue(lines.get(7).startsWith("This week (to Sunday 24 May): up to 26.4 km and "), lines.get(7));
        assertTrue(
                lines.get(7)
                        .contains(
                                " Next run, today or later: up to 26.4 km, about 192 min, easy (slower than 7:17 min/km, your usual pace; you can talk in sentences)."),
                lines.get(7));
    }

    /** The row of a variable: before, since, this week, next week. */
    private static List<String> row(String page, String variable) {
        return page.lines()
                .filter(line -> line.startsWith("| " + variable + " |"))
                .map(line -> List.of(line.split(" \\| ?", -1)))
                .map(cells -> cells.subList(1, 5))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page));
    }

    @Test
    void averageWeeksBeforeAndSinceTheLayoffStandSideBySide() throws IOException {
        String page = page(comeback().history(), MONDAY.plusWeeks(15).minusDays(1));
        List<String> lines = section(page, "Load before and since");

        // The last run before is on Friday 13 Feb, the first one after on Monday 30 Mar.
        assertEquals(
                "Last layoff: 44 days without a run, 14 Feb 2026 to 29 Mar 2026; back on 30 Mar 2026.", lines.get(0));
        assertEquals(
                "| Variable | Usual before the layoff (4 weeks, 12 Jan to 8 Feb)"
                        + " | Since the return (3 weeks, 30 Mar to 19 Apr) | This week | Next week, at most |",
                lines.get(1));
        // The four whole weeks before: 25 km in 2.5 h each. Since: (4 + 4 + 6) / 3 km in (40 + 40 + 60) / 3 min.
        assertEquals(
                List.of("25.0 km", "4.7 km", "6.0 km"), row(page, "Distance").subList(0, 3));
        assertEquals(List.of("2:30:00", "0:46:40", "1:00:00"), row(page, "Time").subList(0, 3));
        assertEquals(
                List.of("6:00 min/km", "10:00 min/km"),
                row(page, "Average pace").subList(0, 2));
        assertEquals(List.of("15.0 km", "6.0 km"), row(page, "Longest run").subList(0, 2));
        assertEquals(List.of("2.0", "1.0", "1.0", "–"), row(page, "Runs a week"));
    }

    @Test
    void weekThatIsNotOverIsInNoAverage() throws IOException {
        String page =
                page(comeback().run(MONDAY.plusWeeks(15).toString(), 6_000).history(), MONDAY.plusWeeks(15));

        assertTrue(page.contains("(3 weeks, 30 Mar to 19 Apr)"), page);
        assertTrue(page.contains("| 20 Apr \\* | 1 |"), page);
    }

    @Test
    void runnerWhoIsStillOffHasNoWeeksSince() throws IOException {
        String page = page(weeks(6).history(), MONDAY.plusWeeks(10));
        List<String> lines = section(page, "Load before and since");

        // Off from Saturday 14 Feb up to Monday 16 Mar, which is not over.
        assertEquals("In a layoff: 30 days without a run, since 14 Feb 2026.", lines.get(0));
        assertEquals("–", row(page, "Distance").get(1));
        assertTrue(page.contains("| 14 Feb 2026 | still off | 30 | 25.0 km |"), page);
    }

    /** Two weeks tell nothing of what was usual. */
    @Test
    void usualWeekIsUnknownBelowThreeWeeks() throws IOException {
        String page = page(weeks(2).run("2026-03-16", 3_000, 30).history(), LocalDate.of(2026, 3, 17));

        assertEquals(
                List.of("unknown", "3.0 km", "3.0 km"), row(page, "Distance").subList(0, 3));
    }

    @Test
    void historyWithoutALayoffHasItsLastWeeksAndThoseBefore() throws IOException {
        String page = page(weeks(10).history(), MONDAY.plusWeeks(10).minusDays(1));

        assertTrue(page.contains("| Earlier (2 weeks, 5 Jan to 18 Jan) | Lately (8 weeks, 19 Jan to 15 Mar) |"), page);
        assertEquals(
                List.of("25.0 km", "25.0 km", "25.0 km"), row(page, "Distance").subList(0, 3));
        assertEquals(
                8,
                page.lines().filter(line -> line.contains("| 2:30:00 | 25.0 |")).count());
    }

    @Test
    void layoffOfLongAgoIsNotTold() throws IOException {
        TestRuns runs = new TestRuns().run("2025-06-02", 5_000);
        RunHistory history =
                RunHistory.of(List.of(runs.history().runs(), weeks(40).history().runs()).stream()
                        .flatMap(List::stream)
                        .toList());

        assertFalse(page(history, MONDAY.plusWeeks(40)).contains("Last layoff:"));
        assertTrue(page(history, MONDAY.plusWeeks(4))
                .contains("Last layoff: 217 days without a run, 3 Jun 2025 to 5 Jan 2026; back on 6 Jan 2026."));
    }

    @Test
    void secondLayoffWithinTwelveWeeksIsTold() throws IOException {
        TestRuns runs = weeks(4).run("2026-02-16", 5_000).run("2026-03-09", 5_000);

        // The run of the fourth week is on Friday 30 Jan, and 16 and 20 days lie between the next ones.
        assertTrue(
                page(runs.history(), LocalDate.of(2026, 3, 9))
                        .contains("Second layoff of two weeks or more within twelve weeks; the one before:"
                                + " 31 Jan 2026 to 15 Feb 2026."),
                page(runs.history(), LocalDate.of(2026, 3, 9)));
    }

    /** The week with a run that may be missing would be too low. */
    @Test
    void weekThatIsNotWhollyKnownIsInNoAverage() throws IOException {
        List<Run> runs = weeks(3).run("2026-01-28", 5_000, 30).history().runs();
        RunHistory history =
                new RunHistory(8, runs, List.of(TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-01-08")), ZoneOffset.UTC);
        String page = page(history, LocalDate.of(2026, 2, 1));

        // The weeks of 12 and 19 Jan with 25 km each, that of 26 Jan with 5 km.
        assertEquals("18.3 km", row(page, "Distance").get(1));
        assertEquals("1.7", row(page, "Runs a week").get(1));
        assertTrue(
                page.contains("1 file could not be read in full and may hold a run. See \"What was read\" below."),
                page);
    }

    @Test
    void flagsOfTheShownWeeksComeWithTheirMarks() throws IOException {
        RunHistory history =
                weeks(9).run(MONDAY.plusWeeks(9).toString(), 34_000, 240).history();
        List<String> flags =
                section(page(history, MONDAY.plusWeeks(10).minusDays(1)), "Over a limit in the last eight weeks");

        // 34 after 15 km is more than twice as long.
        assertTrue(flags.stream().anyMatch(flag -> flag.startsWith("- !!! Monday 9 Mar: 34.0 km, ")), flags.toString());
        assertTrue(
                flags.stream().anyMatch(flag -> flag.startsWith("- !! Week of 9 Mar: distance 34.0 km after 25.0 km")));
    }

    @Test
    void steadyWeeksHaveNoFlag() throws IOException {
        String page = page(weeks(10).history(), MONDAY.plusWeeks(10).minusDays(1));

        assertEquals(List.of("- Nothing."), section(page, "Over a limit in the last eight weeks"));
    }

    @Test
    void restOfManyFlagsIsCounted() throws IOException {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            runs.run(MONDAY.plusWeeks(week).toString(), 5_000 * Math.pow(1.5, week));
        }
        List<String> flags =
                section(page(runs.history(), MONDAY.plusWeeks(8).minusDays(1)), "Over a limit in the last eight weeks");

        // Before them the sentence on a young history, behind them the rules.
        assertTrue(flags.get(4).matches("- and \\d+ more in the full report"), flags.toString());
    }

    @Test
    void runnerWasToldWhatTheReportSays() throws IOException {
        TrainingReport report = TrainingCheck.standard()
                .assess(comeback().history(), MONDAY.plusWeeks(15).minusDays(1));
        List<String> told = section(page(report), "What the runner was told");

        assertEquals(report.recommendations().size(), told.size());
        assertEquals("1. " + report.recommendations().get(0).headline(), told.get(0));
    }

    @Test
    void layoffIsAskedForOnlyWhereThereIsOne() throws IOException {
        List<String> with = section(page(comeback().history(), MONDAY.plusWeeks(15)), "Notes");
        List<String> without = section(page(weeks(10).history(), MONDAY.plusWeeks(10)), "Notes");

        assertTrue(with.get(0).startsWith("- The layoff: "), with.get(0));
        assertTrue(without.get(0).startsWith("- Sleep ("), without.get(0));
        assertEquals(with.get(1), without.get(0));
    }

    @Test
    void questionsHaveBoxesForYesAndNo() throws IOException {
        List<String> asked = section(page(weeks(10).history(), MONDAY.plusWeeks(10)), "To ask");

        assertTrue(asked.get(0).startsWith("Yes to 1-4: to an emergency department now."), asked.get(0));
        assertEquals(
                "1. Numbness or tingling around genitals, buttocks or inner thighs? \u2610 yes \u2610 no",
                asked.get(1));
        assertEquals(11, asked.size());
    }

    @Test
    void thereAreLinesForWhatIsAgreed() throws IOException {
        List<String> lines = section(page(weeks(10).history(), MONDAY.plusWeeks(10)), "To agree on");

        assertEquals(5, lines.size());
        assertEquals("- Next check on: ________________________", lines.get(4));
    }

    @Test
    void ruleBehindAFlagHasOneLineWithTheGradeOfItsEvidence() throws IOException {
        TestRuns runs = weeks(10).run(MONDAY.plusWeeks(10).toString(), 30_000);
        List<String> section =
                section(page(runs.history(), MONDAY.plusWeeks(10)), "Over a limit in the last eight weeks");
        List<String> cards = section.stream()
                .dropWhile(line -> !line.startsWith("Evidence from A to D"))
                .filter(line -> line.startsWith("- "))
                .toList();

        assertTrue(
                cards.stream()
                        .anyMatch(line ->
                                line.endsWith("comes with more overuse injuries. B doi:10.1136/bjsports-2024-109380")),
                section.toString());
        assertTrue(
                cards.stream().noneMatch(line -> line.contains("new ground")),
                "no rule that flagged nothing: " + cards);
    }

    @Test
    void historyWithoutARunAsksTellsWhatWasReadAndDisclaims() throws IOException {
        String page = page(RunHistory.of(List.of()), MONDAY);

        assertTrue(page.contains("**There is no run up to the day of this report"), page);
        assertEquals(
                List.of("## To ask", "## To agree on", "## Notes", "## What was read"),
                page.lines()
                        .filter(line -> line.startsWith("## "))
                        .dropWhile(line -> !line.equals("## To ask"))
                        .toList());
        assertTrue(page.contains("no medical device"), page);
    }

    @Test
    void weeksShownAreThoseOfTheSettings() throws IOException {
        TrainingReport report = TrainingCheck.standard()
                .withWeeksShown(2)
                .assess(weeks(10).history(), MONDAY.plusWeeks(10).minusDays(1));

        assertEquals(
                2 + 2,
                section(page(report), "Week by week").stream()
                        .filter(line -> line.startsWith("|"))
                        .count());
    }

    @Test
    void milesAreInTheTablesToo() throws IOException {
        String page = page(TrainingCheck.standard()
                .assess(weeks(2).history(), MONDAY.plusWeeks(2).minusDays(1))
                .in(Units.MILES));

        // 25 km are 15.5 miles.
        assertTrue(page.contains("| runs | time | mi | min/mi | up ft | down ft | longest mi |"), page);
        assertTrue(page.contains("| 2 | 2:30:00 | 15.5 |"), page);
    }
}
