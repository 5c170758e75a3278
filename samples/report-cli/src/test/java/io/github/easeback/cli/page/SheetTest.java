package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the sheet for the physiotherapist has of the last days, and of the layoffs. */
class SheetTest {

    private static Element sheet(TrainingReport report) {
        return Jsoup.parse(Histories.html(report)).expectFirst(".sheet");
    }

    /** The rows of the table below a heading. */
    private static List<String> rows(Element sheet, String heading) {
        return sheet.select("h3:contains(" + heading + ") + table tbody tr").eachText().stream()
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void painIsToldLineByLineWithTheAnswerOfTheGate() {
        List<String> rows = rows(sheet(Histories.onTheWayBack(Locale.ENGLISH)), "Pain of the last 14 days");

        assertEquals(12, rows.size());
        assertEquals("6 Apr back 1 – – –", rows.get(0));
        assertEquals("5 Apr back 1 1 2 – good", rows.get(1));
        assertTrue(rows.contains("2 Apr back 1 1 5 – repeat"), rows.toString());
    }

    @Test
    void signsAndSitesAreToldInTheWordsOfTheLog() {
        List<String> rows = rows(sheet(Histories.stopped()), "Pain of the last 14 days");

        assertEquals(List.of("6 Apr left calf 4 – – – tingling stop"), rows);
    }

    /** Nobody ran on these days; the log ended the plan on the first one, and a doctor lifted that on the second. */
    @Test
    void daysWithoutARunHaveTheAnswerToTheirSigns() {
        LocalDate day = Histories.MONDAY.plusWeeks(3);
        PainLog log = PainLog.of(List.of(
                PainEntry.of(day.minusDays(3)).withMorning(1).withRedFlags(Set.of(RedFlag.FEVER), ""),
                PainEntry.of(day.minusDays(2)).withMorning(1),
                PainEntry.of(day.minusDays(1)).withRedFlags(Set.of(RedFlag.CLEARED), "Dr. Lee")));
        TrainingReport report =
                TrainingCheck.standard().withPainLog(log).assess(Histories.mondays(20, 20, 20, 20), day);

        assertEquals(
                List.of("25 Jan back – – – – lifted", "24 Jan back 1 – – –", "23 Jan back 1 – – – fever end"),
                rows(sheet(report), "Pain of the last 14 days"));
    }

    /** Three sessions before the first step, since the last of them was one of S1 at S2. */
    @Test
    void stagesAreToldWithWhatTheLogSaidOfTheirSessions() {
        assertEquals(
                List.of("S1 24 Mar 2 2 0 0", "S2 29 Mar 4 3 1 0"),
                rows(sheet(Histories.onTheWayBack(Locale.ENGLISH)), "Stages of the way back"));
    }

    @Test
    void withoutALogNobodyKnowsWhichSessionsWereGood() {
        TrainingReport report = TrainingCheck.standard()
                .assess(Histories.onTheWayBack(Locale.ENGLISH).load().history(), LocalDate.of(2026, 4, 6));

        assertEquals(List.of("S1 24 Mar 4 – – –", "S2 2 Apr 2 – – –"), rows(sheet(report), "Stages of the way back"));
    }

    @Test
    void layoffsHaveTheirDatesAndTheUsualWeekBefore() {
        assertEquals(List.of("9 Feb 2026 23 Mar 2026 43 40.5 km"), rows(sheet(Histories.sample()), "Layoffs"));
    }

    @Test
    void injuryBeforeTheFirstRunHasNoUsualWeek() {
        TrainingReport report = TrainingCheck.standard()
                .withInjury(LocalDate.of(2025, 12, 1))
                .assess(Histories.mondays(5, 5), Histories.MONDAY.plusWeeks(1));

        assertEquals(List.of("1 Dec 2025 4 Jan 2026 35 unknown"), rows(sheet(report), "Layoffs"));
    }

    @Test
    void layoffThatGoesOnHasNoEnd() {
        TrainingReport report =
                TrainingCheck.standard().assess(Histories.mondays(20, 20, 20, 20), Histories.MONDAY.plusWeeks(6));

        assertEquals(List.of("27 Jan 2026 still off 20 20.0 km"), rows(sheet(report), "Layoffs"));
    }

    /** Two weeks of 20 km before a layoff of 20 days. */
    @Test
    void fewerThanThreeWeeksTellNothingOfWhatWasUsual() {
        TrainingReport report =
                TrainingCheck.standard().assess(Histories.mondays(20, 20, 0, 0, 10), Histories.MONDAY.plusWeeks(4));

        assertEquals(List.of("13 Jan 2026 1 Feb 2026 20 unknown"), rows(sheet(report), "Layoffs"));
        assertEquals("unknown", sheet(report).expectFirst("tbody td").text());
    }

    /** The budget of the same report says "up to 17.9 km and 2:05:59 of running", while the distance alone might be 18.1 km. */
    @Test
    void mostOfNextWeekIsThatOfTheBudget() {
        TrainingReport report = Histories.sample();

        assertTrue(BudgetWords.of(report).toString().contains("up to 17.9 km and 2:05:59"));
        assertEquals(
                "17.9 km",
                sheet(report)
                        .expectFirst("tbody tr:has(th:contains(Distance)) td:last-child")
                        .text()
                        .replace('\u00a0', ' '));
    }

    @Test
    void weeksHaveTheirRunsAndTheShareOfWalking() {
        String table = sheet(Histories.onTheWayBack(Locale.ENGLISH))
                .expectFirst("table")
                .text()
                .replace('\u00a0', ' ');

        // S1 walks for a half of its time, S2 for two fifths.
        assertTrue(table.contains("Runs a week 4.0 3.0 0.0 –"), table);
        assertTrue(table.matches(".*Walking, of the time 0 % 4\\d % – –"), table);
    }

    @Test
    void distanceOfAQuarterOfAYearIsDrawn() {
        Element chart = sheet(Histories.sample()).expectFirst(".mini");

        assertEquals(
                "Distance of the last 13 weeks, km", chart.expectFirst("h3").text());
        assertEquals(10, chart.select("path.bar").size());
    }

    /** 20 km in two hours, and what was walked is unknown. */
    @Test
    void runsAreToldOneByOneTheLatestFirst() {
        TrainingReport report =
                TrainingCheck.standard().assess(Histories.mondays(20, 20, 20, 20), Histories.MONDAY.plusWeeks(3));

        assertEquals(
                List.of("26 Jan 20.0 km 120 – 6:00 min/km –", "19 Jan 20.0 km 120 – 6:00 min/km –"),
                rows(sheet(report), "Runs of the last 14 days"));
        assertEquals(List.of(), rows(sheet(report), "Layoffs"));
        assertTrue(sheet(report).text().contains("None of two weeks or more."));
    }

    @Test
    void walksAndJogsAreToldAsTurns() {
        List<String> rows = rows(sheet(Histories.onTheWayBack(Locale.ENGLISH)), "Runs of the last 14 days");

        assertEquals(6, rows.size());
        assertTrue(rows.get(5).startsWith("24 Mar 3.2 km 28 "), rows.toString());
        assertTrue(rows.get(5).matches(".* × 2:\\d\\d / 2:\\d\\d"), rows.toString());
    }

    @Test
    void thereAreLinesForWhatIsAgreed() {
        assertEquals(
                List.of("Name", "Date", "Longest run", "Longest week", "Run days", "No run until", "Next check on"),
                sheet(Histories.oneRun()).select(".fill span").eachText());
    }

    @Test
    void siteIsCutAndItsSignsAreInert() {
        LocalDate day = Histories.MONDAY.plusWeeks(3);
        PainEntry entry =
                PainEntry.of(day).withSite("<b>\u202e" + "x".repeat(900)).withMorning(2);
        TrainingReport report = TrainingCheck.standard()
                .withPainLog(PainLog.of(List.of(entry)))
                .assess(Histories.mondays(20, 20, 20, 20), day);
        String html = Histories.html(report);

        assertEquals(List.of("26 Jan <b>\ufffdxxxxxxxxxx… 2 – – –"), rows(sheet(report), "Pain of the last 14 days"));
        assertFalse(html.contains("\u202e"));
    }
}
