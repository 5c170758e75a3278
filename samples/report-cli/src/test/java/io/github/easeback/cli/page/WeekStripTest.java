package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.report.TrainingReport;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page says of this week, day by day, and how its budget is drawn. */
class WeekStripTest {

    private static final LocalDate MONDAY = Histories.MONDAY;

    /** Four weeks of 20 km in two runs, and 10 km on the Monday of a fifth; the report is of its Wednesday. */
    private static List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            runs.add(Histories.run(MONDAY.plusWeeks(week), 10));
            runs.add(Histories.run(MONDAY.plusWeeks(week).plusDays(3), 10));
        }
        runs.add(Histories.run(MONDAY.plusWeeks(4), 10));
        return runs;
    }

    private static final LocalDate WEDNESDAY = MONDAY.plusWeeks(4).plusDays(2);

    private static Document page(TrainingReport report) {
        return Jsoup.parse(Histories.html(report).replace('\u00a0', ' '));
    }

    private static List<String> said(Document page) {
        return page.select(".days li > .unseen").eachText();
    }

    @Test
    void everyDayIsToldAndTodayIsMarked() {
        Document page = page(TrainingCheck.standard().assess(RunHistory.of(runs()), WEDNESDAY));

        assertEquals(
                List.of(
                        "Monday 2 Feb: 10.0 km, 60 min.",
                        "Tuesday 3 Feb: no run.",
                        "Wednesday 4 Feb: no run.",
                        "Thursday 5 Feb: nothing planned.",
                        "Friday 6 Feb: nothing planned.",
                        "Saturday 7 Feb: nothing planned.",
                        "Sunday 8 Feb: nothing planned."),
                said(page));
        assertEquals(1, page.select(".days path.bar").size());
        assertEquals("Wed 4", page.select(".days [aria-current=date] small").text());
    }

    /** 20 km hold and 22 km grow, of which 10 km are run: of a bar of 1,000, 10/22 and 20/22 are 454.5 and 909.1. */
    @Test
    void budgetIsDrawnFromWhatWasRunToHoldingAndToGrowing() {
        Document page = page(TrainingCheck.standard().assess(RunHistory.of(runs()), WEDNESDAY));

        assertEquals(
                List.of("M0 4H454.5V20H0z", "M454.5 4H909.1V20H454.5z", "M909.1 4H1000V20H909.1z"),
                page.select(".budget > svg path:not(.track, .tick)").eachAttr("d"));
        assertEquals(
                List.of("run", "to hold: up to 20.0 km in all", "to grow: up to 22.0 km in all"),
                page.select(".budget li").eachText());
        assertEquals(
                List.of("10.0 km run", "limit 22.0 km"),
                page.select(".ends span").eachText());
        assertEquals("M1000 0V24", page.expectFirst(".budget .tick").attr("d"));
    }

    /** Of 132 minutes 100 were run on 10 km; in the 32 that are left there are 5.3 of the 12 km, at 6 minutes a kilometre. */
    @Test
    void budgetEndsWhereItsTimeDoes() {
        List<Run> runs = new ArrayList<>(runs().subList(0, 8));
        runs.add(Histories.run(MONDAY.plusWeeks(4), 10).toBuilder()
                .timerTime(Duration.ofMinutes(100))
                .build());
        Document page = page(TrainingCheck.standard().assess(RunHistory.of(runs), WEDNESDAY));

        assertEquals(
                List.of("10.0 km run", "limit 15.3 km, by the time"),
                page.select(".ends span").eachText());
        assertEquals(
                List.of("run", "to hold: up to 15.3 km in all"),
                page.select(".budget li").eachText());
        assertEquals("M1000 0V24", page.expectFirst(".budget .tick").attr("d"));
    }

    /** 30 km of 22: the limit stands at 22/30 of the bar. */
    @Test
    void whatIsOverTheLimitStandsBeyondTheTick() {
        List<Run> runs = runs();
        runs.add(Histories.run(WEDNESDAY, 20));
        Document page = page(TrainingCheck.standard().assess(RunHistory.of(runs), WEDNESDAY));

        assertEquals("M733.3 0V24", page.expectFirst(".budget .tick").attr("d"));
        assertEquals(
                "M733.3 4H1000V20H733.3z",
                page.expectFirst(".budget > svg .over-part").attr("d"));
        assertEquals(
                List.of("limit 22.0 km", "30.0 km run"),
                page.select(".ends span").eachText());
    }

    @Test
    void plannedRunsAreHatched() {
        Document page = page(TrainingCheck.standard()
                .assess(
                        RunHistory.of(runs()),
                        WEDNESDAY,
                        List.of(
                                PlannedRun.on(WEDNESDAY.plusDays(1)).withDistanceMetres(5_000),
                                PlannedRun.on(WEDNESDAY.plusDays(8)).withDistanceMetres(5_000))));

        assertEquals("Thursday 5 Feb: 5.0 km, planned.", said(page).get(3));
        assertEquals(1, page.select(".days .planned path.ahead").size());
        assertEquals(1, page.select(".days path.ahead").size());
    }

    @Test
    void wayBackFillsTheDaysThatAreLeft() {
        List<String> said = said(page(Histories.onTheWayBack(Locale.ENGLISH)));

        assertEquals("Tuesday 7 Apr: 3.2 km, 28 min, planned.", said.get(1));
    }

    @Test
    void dayOfAWeekWithALostRunIsNotCalledARest() {
        LeftOut lost = LeftOut.of("lost.fit", LeftOut.Code.DAMAGED, Message.of("It breaks off."))
                .startedAt(WEDNESDAY.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), WEDNESDAY.minusDays(1));
        RunHistory history = new RunHistory(10, runs(), List.of(lost), ZoneOffset.UTC);
        List<String> said = said(page(TrainingCheck.standard().assess(history, WEDNESDAY)));

        assertEquals("Tuesday 3 Feb: not known, since a file of this week could not be read.", said.get(1));
        assertTrue(said.get(2).startsWith("Wednesday 4 Feb: not known"), said.toString());
    }

    @Test
    void nextRunNamesTheWalksOfThePlan() {
        assertEquals(
                "Tuesday 7 Apr, S2: 5 times 2 min of walking and 3 min of jogging; 3.2 km in about 28 min, no faster than 6:47 min/km",
                page(Histories.onTheWayBack(Locale.ENGLISH))
                        .expectFirst(".nextrun .session")
                        .text());
    }

    /** The run of Monday hurt much, and there is no plan whose stages would tell the walks. */
    @ParameterizedTest
    @CsvSource({"3, false", "7, true"})
    void runAfterMuchPainHasWalkBreaks(int during, boolean hasWalks) {
        PainLog log = PainLog.of(List.of(
                PainEntry.of(WEDNESDAY.minusDays(2)).withRun(1, during),
                PainEntry.of(WEDNESDAY.minusDays(1)).withMorning(1)));
        Document page = page(TrainingCheck.standard().withPainLog(log).assess(RunHistory.of(runs()), WEDNESDAY));

        assertEquals(hasWalks, page.select(".nextrun .facts li").eachText().contains("with walk breaks"));
    }
}
