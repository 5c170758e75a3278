package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.comeback.PlannedWeek;
import io.github.easeback.comeback.RedFlag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans in words, of a runner who was used to 30 km a week in three runs. */
class ComebackReportTest {

    /** The runs since the return are told by their day and their minutes. */
    private static TestRuns base() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 5}) {
                runs.run(LocalDate.of(2026, 1, 5).plusWeeks(week).plusDays(day).toString(), 10_000);
            }
        }
        return runs;
    }

    private static ComebackReport report(String asOf, String... since) {
        TestRuns runs = base();
        for (String run : since) {
            String[] told = run.split(" ", -1);
            runs.run(told[0], 3_200, Double.parseDouble(told[1]));
        }
        return TrainingCheck.standard().leadBack(runs.history(), LocalDate.parse(asOf), PlanSettings.standard());
    }

    private static String text(ComebackReport report) throws IOException {
        return Written.by(new TextReportWriter(), report);
    }

    @Test
    void textSaysWhatComesNextFirst() throws IOException {
        String text = text(report("2026-04-12"));

        assertTrue(text.startsWith("Next: S1 on Monday 13 Apr, 7 times 2 min of walking and 2 min of jogging."), text);
        assertTrue(text.contains("up to 3.2 km. About 29 min, 14 of them"), text);
        assertTrue(text.contains("13 Apr             3    9.6 km        45"), text);
        assertTrue(text.contains("Against: "), text);
    }

    /** The last run was on 28 February: 27 days without one are no long layoff, and after the return nobody is told to walk first. */
    @ParameterizedTest
    @CsvSource({"2026-03-27, false, false", "2026-04-12, false, true", "2026-04-14, true, false"})
    void walksBeforeTheFirstRunAreToldAsLongAsNobodyHasRun(String asOf, boolean isBack, boolean isTold) {
        ComebackReport report = isBack ? report(asOf, "2026-04-13 28") : report(asOf);

        assertEquals(
                isTold,
                ComebackWords.of(report).facts().stream().anyMatch(fact -> fact.contains("30 minutes on three days")));
    }

    /** Two runs between a layoff of five years and the next one tell nothing of what was usual. */
    @Test
    void planWithoutAUsualWeekDoesNotSayThatItIsNotReached() {
        TestRuns runs =
                new TestRuns().run("2020-12-08", 5_000).run("2026-01-07", 5_000).run("2026-01-12", 5_000);
        List<String> warnings = ComebackWords.of(TrainingCheck.standard()
                        .leadBack(runs.history(), LocalDate.of(2026, 4, 21), PlanSettings.standard()))
                .warnings();

        assertTrue(
                warnings.contains(
                        "How this plan goes on after its last week, nobody can say without a usual week. Then ask a physiotherapist."),
                warnings.toString());
        assertTrue(warnings.stream().noneMatch(one -> one.contains("usual week is reached")), warnings.toString());
    }

    /** On Monday pain of 5 before the run, only a score on waking of Tuesday missing, or a leg sign. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 | ''   | Rest from running: pain of 4 or more before the run. | Next: S1 on Wednesday 15 Apr
                    1 | ''   | Wait: the run on 13 Apr does not count before its morning is known. | Next: S1 on Wednesday 15 Apr
                    1 | LIMPING | No run until a physiotherapist or a doctor has seen you | Until then there is no plan.""")
    void whoMayNotRunTodayReadsThatBeforeTheNextSession(int pain, String sign, String first, String then) {
        LocalDate monday = LocalDate.of(2026, 4, 13);
        Set<RedFlag> signs = sign.isEmpty() ? Set.of() : Set.of(RedFlag.valueOf(sign));
        PainEntry entry = PainEntry.of(monday).withRun(pain, pain).withRedFlags(signs, "");
        RunHistory history = base().run("2026-04-13", 3_200, 30).history();

        ComebackWords words = ComebackWords.of(TrainingCheck.standard()
                .withPainLog(PainLog.of(List.of(entry)))
                .leadBack(history, monday, PlanSettings.standard()));

        assertTrue(words.headline().startsWith(first), words.headline());
        assertTrue(words.log().get(0).startsWith(then), words.log().get(0));
    }

    /** Six miles are 9.656 km; a plan lies a hair below its limits, and the usual week of 30 km is 30.0 all the same. */
    @Test
    void plannedDistancesAreRoundedDownAndNoFurther() throws IOException {
        ComebackReport report = report("2026-04-12");
        ComebackWords words = ComebackWords.of(report);

        assertTrue(report.plan().weeks().get(0).distanceMetres() > 9_656);
        assertEquals("9.6 km", words.row(report.plan().weeks().get(0)).get(2));
        PlannedWeek last = report.plan().weeks().get(report.plan().weeks().size() - 1);
        assertTrue(last.distanceMetres() < 30_000, last.toString());
        assertEquals("30.0 km", words.row(last).get(2));
        assertTrue(text(report).contains("up to 3.2 km"), "3.219");
    }

    /** One of three sessions is done on the Tuesday, none on the Sunday before. */
    @Test
    void weekThatHasBegunSaysWhatWasRunOfIt() {
        ComebackReport begun = report("2026-04-14", "2026-04-13 30");
        List<PlannedWeek> weeks = begun.plan().weeks();

        assertEquals(
                List.of("13 Apr", "2", "6.4 km"),
                ComebackWords.of(begun).row(weeks.get(0)).subList(0, 3));
        assertEquals(
                "3.2 km run so far", ComebackWords.of(begun).row(weeks.get(0)).get(4));
        assertEquals("", ComebackWords.of(begun).row(weeks.get(1)).get(4));
        ComebackReport ahead = report("2026-04-12");
        assertEquals(
                "", ComebackWords.of(ahead).row(ahead.plan().weeks().get(0)).get(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void textIsShortAndNarrowInEachLanguage(String language) throws IOException {
        String text = text(report("2026-04-12").in(Locale.forLanguageTag(language)));

        assertTrue(text.lines().count() <= 76, text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    @Test
    void germanPlanIsGerman() throws IOException {
        String text = text(report("2026-04-12").in(Locale.GERMAN));

        assertTrue(text.startsWith("Als Nächstes: S1 am Montag, 13. Apr"), text);
        assertTrue(text.contains("7-mal 2 min Gehen und 2 min Traben"), text);
    }

    @Test
    void planWithoutSessionsSaysWhy() throws IOException {
        ComebackReport report = report("2026-03-02");

        assertTrue(report.toString().startsWith("There is no layoff to lead back from"), report.toString());
        assertTrue(text(report).contains("To an emergency department now"), text(report));
        JsonNode json = Written.json(report);
        assertEquals(0, json.path("sessions").size());
        assertTrue(json.path("layoff").isNull());
        assertEquals("NO_LAYOFF", json.path("forecast").path("reasonCode").asText());
    }

    /** Half an hour as planned, 40 minutes, and none on Saturday 18 April. */
    private static ComebackReport reportOfThreeSessions() {
        return report("2026-04-20", "2026-04-13 29", "2026-04-15 40");
    }

    @Test
    void reportSaysHowTheSessionsKeptToThePlan() throws IOException {
        String told = "Done so far: 1 of 3 sessions as planned, 1 longer and 1 missed.";

        assertTrue(text(reportOfThreeSessions()).contains(told), text(reportOfThreeSessions()));
        assertTrue(
                Written.by(new MarkdownReportWriter(), reportOfThreeSessions()).contains(told));
        assertTrue(text(reportOfThreeSessions().in(Locale.GERMAN))
                .contains("Bisher: 1 von 3 Einheiten wie geplant, 1 länger und 1 ausgefallen."));
        assertTrue(text(report("2026-04-13", "2026-04-13 29")).contains("Done so far: 1 of 1 session as planned."));
        assertFalse(text(report("2026-04-12")).contains("Done so far"));
    }

    @Test
    void jsonHoldsWhatBecameOfEachSession() throws IOException {
        JsonNode entries = Written.json(reportOfThreeSessions()).path("adherence");

        assertEquals(
                "{\"session\":\"run-2026-04-13\",\"date\":\"2026-04-13\",\"run\":\"2026-04-13\",\"match\":\"NONE\","
                        + "\"runningShare\":null,\"verdict\":\"DONE\"}",
                entries.path(0).toString());
        assertEquals("OVER", entries.path(1).path("verdict").asText());
        assertEquals("MISSED", entries.path(2).path("verdict").asText());
        assertTrue(entries.path(2).path("run").isNull());
        assertEquals(3, entries.size());
    }

    @Test
    void jsonHoldsTheNumbersOfTheFirstSession() throws IOException {
        JsonNode json = Written.json(report("2026-04-12").in(Locale.GERMAN).in(Units.MILES));

        JsonNode first = json.path("sessions").path(0);
        assertEquals("run-2026-04-13", first.path("id").asText());
        assertEquals("S1", first.path("stage").asText());
        assertEquals(120, first.path("walk").asInt());
        assertEquals(120, first.path("run").asInt());
        assertEquals(7, first.path("repeat").asInt());
        assertEquals(1716.6, first.path("duration").asDouble(), 0.05);
        assertEquals(858.3, first.path("runningDuration").asDouble(), 0.05);
        assertEquals(3218.688, first.path("distance").asDouble(), 1e-6);
        assertEquals("LONG", json.path("layoff").path("tier").asText());
        assertEquals("NO_LOG", json.path("warnings").path(0).path("code").asText());
        assertTrue(json.path("gate").isNull());
    }

    @Test
    void markdownHasATableOfTheWeeks() throws IOException {
        String page = Written.by(new MarkdownReportWriter(), report("2026-04-12"));

        assertTrue(page.startsWith("# The plan back to running"), page);
        assertTrue(page.contains("| 13 Apr | 3 | 9.6 km | 45 |"), page);
    }
}
