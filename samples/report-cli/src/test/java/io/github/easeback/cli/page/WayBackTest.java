package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The way back on the page. Unless told otherwise, somebody ran 20 km on eight Mondays, the last one on 23 February, and it is Sunday 29 March. */
class WayBackTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 29);

    private static ComebackReport plan(PainEntry... log) {
        TrainingCheck check = TrainingCheck.standard();
        return (log.length == 0 ? check : check.withPainLog(PainLog.of(List.of(log))))
                .leadBack(Histories.mondays(20, 20, 20, 20, 20, 20, 20, 20), SUNDAY, PlanSettings.standard());
    }

    private static CourseDrawing course(ComebackReport report) {
        return WayBack.of(report, PageWords.of(report)).course().orElseThrow();
    }

    private static List<String> paths(CourseDrawing course, String style) {
        return course.shapes().stream()
                .filter(shape -> shape.style().equals(style))
                .map(Chart.Shape::path)
                .toList();
    }

    /** The axis ends at the 20 km of the usual week, 94 units above 112; the first dose is 9.66 km. */
    @Test
    void weeksThatWereRunAreBarsAndPlannedOnesAreHatched() {
        ComebackReport report = plan();
        CourseDrawing course = course(report);

        assertEquals(3, paths(course, "bar").size());
        assertTrue(
                paths(course, "bar").get(0).contains(" 112v-94h"),
                paths(course, "bar").toString());
        assertEquals(4, paths(course, "rest").size());
        assertEquals(1, paths(course, "layoff").size());
        assertEquals(report.plan().weeks().size(), paths(course, "ahead").size());
        assertTrue(
                paths(course, "ahead").get(0).contains(" 112v-45.4h"),
                paths(course, "ahead").get(0));
        assertEquals(List.of("M34 18H336.6"), paths(course, "usual"));
        assertTrue(course.labels().stream().anyMatch(label -> label.text().equals("usual week 20.0\u00a0km")));
        assertEquals("0 0 340 130", course.viewBox());
    }

    /** A half and three quarters of these 94 units above 112; the same page is the same text, whenever it is written. */
    @Test
    void milestonesStandInTheOrderOfTheWay() {
        assertEquals(List.of("M34 65H336.6", "M34 41.5H336.6"), paths(course(plan()), "milestone"));
    }

    /** The eighth week is the first one that is lighter. */
    @Test
    void lighterWeeksCarryAMarkAndAWord() {
        CourseDrawing course = course(plan());

        assertFalse(course.marks().isEmpty());
        assertEquals(
                course.marks().size(),
                course.rows().stream().filter(row -> row.contains("lighter")).count());
        assertTrue(course.kinds().stream().anyMatch(kind -> kind.name().equals("lighter week")));
    }

    /** The strip goes from 191, no pain, up to 151, and the dots from 1.5 to 3. */
    @Test
    void worstPainOfADayIsADotByItsHeightAndItsSize() {
        CourseDrawing course = course(plan(
                PainEntry.of(LocalDate.of(2026, 2, 23)).withRun(1, 5),
                PainEntry.of(LocalDate.of(2026, 2, 23)).withSite("calf").withRun(0, 2),
                PainEntry.of(LocalDate.of(2026, 2, 24)).withMorning(0)));

        assertEquals(1, paths(course, "pain").size());
        assertTrue(
                paths(course, "pain").get(0).contains(" 171a2.3 2.3 "),
                paths(course, "pain").get(0));
        assertEquals(1, paths(course, "pain waking").size());
        assertTrue(
                paths(course, "pain waking").get(0).contains(" 191a1.5 1.5 "),
                paths(course, "pain waking").get(0));
        assertTrue(
                course.description().contains("Pain was written down on 2 days; the worst was 5 of 10, on Monday 23"),
                course.description());
        assertTrue(course.rows().stream().anyMatch(row -> row.contains("worst 5, 2 days")));
    }

    @Test
    void dayWithoutAScoreHasNoDot() {
        CourseDrawing course = course(
                plan(PainEntry.of(LocalDate.of(2026, 2, 23)).withRedFlags(Set.of(RedFlag.CLEARED), "by my doctor")));

        assertEquals(List.of(), paths(course, "pain"));
        assertEquals(List.of(), paths(course, "pain waking"));
        assertEquals("0 0 340 130", course.viewBox());
    }

    @Test
    void redFlagIsAMarkOfItsOwnAndStandsInTheTable() {
        CourseDrawing course =
                course(plan(PainEntry.of(LocalDate.of(2026, 3, 28)).withRedFlags(Set.of(RedFlag.TINGLING), "")));

        assertEquals(
                1,
                course.marks().stream()
                        .filter(mark -> mark.style().equals("alert"))
                        .count());
        assertTrue(course.rows().stream().anyMatch(row -> row.contains("red flag: tingling")));
        assertTrue(course.description().contains("Red flags on 1 day."), course.description());
    }

    @Test
    void moreThanAYearOfWeeksIsNeverDrawn() {
        ComebackReport report = TrainingCheck.standard()
                .leadBack(Histories.mondays(20, 20, 20, 20), LocalDate.of(2028, 3, 5), PlanSettings.standard());

        assertTrue(course(report).rows().size() <= 53);
        assertTrue(course(report).rows().get(0).get(1).equals("no run"));
    }

    private static List<String> stages(Document page, String selector) {
        return page.select(selector).eachText().stream()
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    /** Two good sessions at S1, and a 5 during the run holds S2. */
    @Test
    void ladderTellsWhereTheRunnerIs() {
        Document page = Jsoup.parse(Histories.html(Histories.onTheWayBack(Locale.ENGLISH)));

        assertEquals(
                List.of(
                        "S0 30 min brisk walk left out",
                        "S1 2 min walk, 2 min jog done",
                        "S2 2 min walk, 3 min jog you are here",
                        "S3 2 min walk, 4 min jog to come",
                        "S4 1 min walk, 4 min jog to come",
                        "S5 1 min walk, 9 min jog to come",
                        "S6 jog without a break to come"),
                stages(page, ".ladder li"));
        assertEquals(1, page.select(".ladder [aria-current=step]").size());
    }

    /** The next session is one of S6, as long as it takes to the usual week. */
    @Test
    void whoeverIsThroughAllStagesGoesOnAtTheLastOne() {
        Document page = Jsoup.parse(Histories.html(Histories.planAfterTheStages()));

        assertEquals(List.of("S6 jog without a break you are here"), stages(page, ".ladder [aria-current=step]"));
    }

    @Test
    void onlyOfWalksAndJogsItIsSaidThatTheyTakeTurns() {
        String turns = "Go on in the same turns until the distance is there.";

        assertTrue(Histories.html(plan()).contains(turns));
        assertFalse(Histories.html(Histories.planAfterTheStages()).contains(turns));
    }

    @Test
    void whoeverHasToBeSeenFirstIsAtNoStage() {
        Document page = Jsoup.parse(Histories.html(Histories.stopped()));

        assertEquals(
                List.of("you stopped here"),
                page.select(".ladder em").eachText().stream()
                        .filter(place -> place.startsWith("you "))
                        .toList());
        assertEquals(0, page.select(".ladder [aria-current=step]").size());
    }

    @Test
    void pageShowsTheWayBackBeforeTheWeeks() {
        Document page = Jsoup.parse(Histories.html(Histories.onTheWayBack(Locale.ENGLISH)));
        Element way = page.expectFirst("section.way");

        assertEquals(3, way.select(".next li").size());
        assertTrue(
                way.expectFirst(".next li").text().replace('\u00a0', ' ').startsWith("Tuesday 7 Apr S2: 5 times"),
                way.select(".next").text());
        assertTrue(way.text().contains("no faster than"), way.text());
        assertEquals(1, page.select("section.way + section.weeks").size());
        assertEquals(1, way.select("svg[role=img] > desc").size());
    }

    @Test
    void runnerWithoutALayoffAndWithoutALogHasNoSuchSection() {
        assertFalse(Histories.html(Histories.oneRun()).contains("class=\"way\""));
    }

    /** One run, a week ago, and a day without pain. */
    @Test
    void logWithoutALayoffShowsThePainAlone() {
        TrainingReport report = TrainingCheck.standard()
                .withPainLog(PainLog.of(List.of(
                        PainEntry.of(Histories.MONDAY).withRun(0, 1),
                        PainEntry.of(Histories.MONDAY.plusDays(1)).withMorning(0))))
                .assess(Histories.mondays(5), Histories.MONDAY.plusDays(3));
        Element way = Jsoup.parse(Histories.html(report)).expectFirst("section.way");

        assertEquals("Your pain log", way.expectFirst("h2").text());
        assertEquals(1, way.select("path.pain:not(.waking):not(.legend path)").size());
        assertFalse(way.text().contains("no layoff to lead back from"), way.text());
    }

    @Test
    void stoppedPlanHasNoSessionAndSaysWhy() {
        Document page = Jsoup.parse(Histories.html(Histories.stopped()));
        Element way = page.expectFirst("section.way");
        String answer = "No run until a physiotherapist or a doctor has seen you";

        assertEquals(0, way.select(".next").size());
        assertEquals(0, way.select(".ahead").size());
        assertTrue(
                page.expectFirst("h1").text().startsWith(answer),
                page.expectFirst("h1").text());
        assertFalse(way.text().contains(answer), way.text());
        assertTrue(way.text().contains("Until then there is no plan."), way.text());
    }

    @Test
    void pageOfAPlanHasEverySessionAndWeek() {
        ComebackReport report = Histories.planBack(Locale.ENGLISH);
        Document page = Jsoup.parse(Histories.html(report));

        assertEquals(
                report.plan().sessions().size(),
                page.select("table.sessions tbody tr").size());
        assertTrue(
                page.expectFirst("h1").text().replace('\u00a0', ' ').startsWith("Next: S2 on Tuesday 7 Apr"),
                page.select("h1").text());
        assertEquals(
                report.plan().weeks().size(),
                page.select("section[aria-labelledby=weeks] tbody tr").size());
        assertEquals(
                report.plan().adherence().entries().size(),
                page.select("section[aria-labelledby=done] tbody tr").size());
        assertTrue(page.text().contains("On the way back: Exercises of the trunk"), page.text());
        assertTrue(page.text().contains("To an emergency department now, and no run"), page.text());
        assertTrue(page.text().contains("no study compared them after back pain"), page.text());
    }

    @Test
    void titleOfThePageOfAPlanSaysNothingOfHealth() {
        String title =
                Jsoup.parse(Histories.html(Histories.planBack(Locale.ENGLISH))).title();

        assertEquals("Running plan, Monday 6 Apr 2026", title.replace('\u00a0', ' '));
    }

    @Test
    void germanPageOfAPlanIsGerman() {
        Document page = Jsoup.parse(Histories.html(Histories.planBack(Locale.GERMAN)));

        assertEquals("de", page.expectFirst("html").attr("lang"));
        assertTrue(page.text().contains("Stärkster Schmerz des Tages, 0 bis 10"), page.text());
        assertTrue(page.select(".ladder").text().contains("hier bist du"), page.text());
    }
}
