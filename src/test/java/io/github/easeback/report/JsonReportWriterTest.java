package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import io.github.easeback.reading.Repair;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.SessionSpikeRule;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportWriterTest {

    private static JsonNode json(TrainingReport report) throws IOException {
        return Written.json(report);
    }

    private static JsonNode json(TestRuns runs, String asOf) throws IOException {
        return json(TrainingCheck.standard().assess(runs.history(), LocalDate.parse(asOf)));
    }

    private static TestRuns twoWeeks() {
        return new TestRuns().run("2026-05-06", 24_000, 180).run("2026-05-13", 34_000, 240);
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void documentHasTheKeysOfItsContract() throws IOException {
        JsonNode json = json(twoWeeks(), "2026-05-17");

        assertEquals("easeback-report", json.get("format").asText());
        assertEquals(1, json.get("version").asInt());
        assertEquals("2026-05-17", json.get("asOf").asText());
        assertTrue(keys(json)
                .containsAll(List.of("settings", "history", "weeks", "findings", "recommendations", "budget")));
        assertTrue(keys(json.get("settings")).containsAll(List.of("zone", "weekStart", "limit")));
        assertTrue(keys(json.get("history")).containsAll(List.of("files", "runs", "firstRun", "lastRun", "leftOut")));
        JsonNode week = json.get("weeks").get(1);
        assertTrue(keys(week)
                .containsAll(List.of("start", "end", "complete", "runs", "unreadable", "load", "change", "drivers")));
        assertEquals(LoadVariables.standard().stream().map(LoadVariable::id).toList(), keys(week.get("load")));
        assertEquals(
                List.of("duration", "distance", "speed", "ascent", "descent", "runningDuration"),
                keys(week.get("change")));
        assertTrue(keys(week.get("change").get("distance"))
                .containsAll(List.of("previous", "current", "ratio", "outcome", "reason")));
        assertTrue(keys(json.get("findings").get(0))
                .containsAll(List.of(
                        "rule",
                        "severity",
                        "variable",
                        "from",
                        "to",
                        "run",
                        "observed",
                        "limit",
                        "unit",
                        "message",
                        "evidence")));
        assertTrue(keys(json.get("findings").get(0).get("evidence")).containsAll(List.of("grade", "summary", "doi")));
        assertTrue(keys(json.get("recommendations").get(0))
                .containsAll(List.of("id", "priority", "headline", "detail", "because")));
        assertTrue(keys(json.get("budget"))
                .containsAll(List.of("weekEnds", "distanceLeft", "durationLeft", "nextRunMax")));
    }

    static Stream<Arguments> limits() {
        TrainingCheck standard = TrainingCheck.standard();
        Rules own = Rules.standard().with(SessionSpikeRule.standard().withMaxIncrease(0.07));
        return Stream.of(
                Arguments.of(standard, 0.1, 0.1),
                Arguments.of(standard.withMaxIncrease(0.05), 0.05, 0.1),
                Arguments.of(TrainingCheck.comeback(), 0.05, 0.05),
                Arguments.of(standard.withRules(own), 0.1, 0.07));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void settingsTellTheLimitsOfWeeksAndOfSingleRuns(TrainingCheck check, double week, double run) throws IOException {
        JsonNode settings = json(check.assess(twoWeeks().history(), LocalDate.of(2026, 5, 17))
                        .in(Locale.GERMAN))
                .get("settings");

        assertEquals(week, settings.get("limit").asDouble());
        assertEquals(run, settings.get("runLimit").asDouble());
    }

    @Test
    void numbersAreSiAndChangesAreFractions() throws IOException {
        JsonNode change =
                json(twoWeeks(), "2026-05-17").get("weeks").get(1).get("change").get("distance");

        assertEquals(24_000, change.get("previous").asDouble());
        assertEquals(34_000, change.get("current").asDouble());
        assertEquals(0.41667, change.get("ratio").asDouble(), 0.00001);
        assertEquals("LIMIT_EXCEEDED", change.get("outcome").asText());
        assertTrue(change.get("reason").isNull());
        assertEquals("2026-05-04", change.get("comparedFrom").asText());
        assertEquals("2026-05-10", change.get("comparedTo").asText());
    }

    @Test
    void milesChangeTheWordsAndNoNumber() throws IOException {
        LocalDate day = LocalDate.of(2026, 5, 17);
        JsonNode km = json(TrainingCheck.standard().assess(twoWeeks().history(), day));
        JsonNode mi =
                json(TrainingCheck.standard().assess(twoWeeks().history(), day).in(Units.MILES));

        assertEquals(km.get("weeks"), mi.get("weeks"));
        assertEquals(km.get("budget"), mi.get("budget"));
        assertTrue(mi.get("findings").toString().contains(" mi"));
    }

    @Test
    void absentValueIsNullWithAReason() throws IOException {
        JsonNode first = json(twoWeeks(), "2026-05-17").get("weeks").get(0);
        JsonNode change = first.get("change").get("distance");

        assertTrue(change.get("ratio").isNull());
        assertEquals("NOT_ASSESSABLE", change.get("outcome").asText());
        assertTrue(change.get("reason").asText().contains("first week"));
        assertTrue(first.get("load").get("ascent").isNull());
        assertEquals(1, first.get("runsWithout").get("ascent").asInt());
        assertFalse(first.get("driversReason").isNull());
    }

    /** A run on each of the days, and perhaps a file of a day that can't be used. */
    private static RunHistory history(String days, String lost) {
        TestRuns runs = new TestRuns();
        for (String day : days.split(" ", -1)) {
            runs.run(day, 8_000);
        }
        List<LeftOut> leftOut = lost.equals("-") ? List.of() : List.of(TestRuns.leftOut(LeftOut.Code.DAMAGED, lost));
        return new RunHistory(9, runs.history().runs(), leftOut, ZoneId.of("UTC"));
    }

    /** That each sentence has its code, and each code its sentence, is checked of all reports by {@link Written}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-06                       | -          | 2026-05-10 | /weeks/0/change/distance/reasonCode | NO_EARLIER_WEEK",
                "2026-05-06                       | -          | 2026-05-10 | /weeks/0/driversReasonCode          | NO_EARLIER_WEEK",
                "2026-05-06                       | -          | 2026-05-10 | /weeks/0/loadReasonCode/distance    |",
                "2026-05-06                       | -          | 2026-05-10 | /weeks/0/loadReasonCode/trimp       | NO_HEART_RATES",
                "2026-05-06                       | -          | 2026-05-10 | /weeks/0/loadReasonCode/steps       | NOT_MEASURED",
                "2026-05-06                       | -          | 2026-05-10 | /ratios/0/reasonCode                | WARM_UP",
                "2026-05-06                       | -          | 2026-05-10 | /trends/0/reasonCode                | WARM_UP",
                "2026-05-06                       | -          | 2026-05-10 | /budget/nextRunMaxReasonCode        |",
                "2026-05-06 2026-05-13            | -          | 2026-05-17 | /weeks/1/change/distance/reasonCode |",
                "2026-05-06 2026-05-13            | 2026-05-14 | 2026-05-17 | /weeks/1/change/distance/reasonCode | MISSING_RUNS",
                "2026-05-06 2026-05-13            | 2026-05-14 | 2026-05-17 | /budget/distanceLeftReasonCode      | MISSING_RUNS",
                "2026-05-06 2026-05-20            | -          | 2026-05-24 | /weeks/1/loadReasonCode/speed       | NO_RUN_THIS_WEEK",
                "2026-05-06 2026-05-20            | -          | 2026-05-24 | /weeks/2/change/distance/reasonCode | NO_BASELINE",
                "2026-03-04 2026-05-06 2026-05-13 | -          | 2026-05-17 | /weeks/10/change/distance/reasonCode | AFTER_LAYOFF",
                "2026-03-04                       | -          | 2026-05-17 | /ratios/0/reasonCode                | AFTER_BREAK"
            })
    void programCanTellWhyAValueIsAbsent(String days, String lost, LocalDate asOf, String path, @Nullable String code)
            throws IOException {
        JsonNode found =
                json(TrainingCheck.standard().assess(history(days, lost), asOf)).at(path);

        assertEquals(code == null ? "null" : code, found.asText(), path);
    }

    @Test
    void restWeekIsAZeroAndHasNoSpeed() throws IOException {
        JsonNode rest = json(new TestRuns().run("2026-05-06", 5_000).run("2026-05-20", 5_000), "2026-05-20")
                .get("weeks")
                .get(1)
                .get("load");

        assertEquals(0, rest.get("distance").asDouble());
        assertEquals(0, rest.get("duration").asDouble());
        assertEquals(0, rest.get("longestRun").asDouble());
        assertTrue(rest.get("speed").isNull());
    }

    @Test
    void recommendationsPointAtTheirFindings() throws IOException {
        JsonNode json = json(twoWeeks(), "2026-05-17");
        JsonNode hold = json.get("recommendations").get(0);

        assertEquals("hold-week", hold.get("id").asText());
        assertEquals(1, hold.get("priority").asInt());
        JsonNode finding = json.get("findings").get(hold.get("because").get(0).asInt());
        assertEquals("ten-percent", finding.get("rule").asText());
        assertEquals("distance", finding.get("variable").asText());
        assertEquals(26_400, finding.get("limit").asDouble(), 1e-6);
        assertTrue(finding.get("run").isNull());
    }

    @Test
    void spikeNamesItsRun() throws IOException {
        JsonNode spike = json(
                        new TestRuns()
                                .run("2026-04-27", 5_000)
                                .run("2026-05-02", 5_000)
                                .run("2026-05-08", 10_001),
                        "2026-05-08")
                .get("findings")
                .get(0);

        assertEquals("session-spike", spike.get("rule").asText());
        assertEquals("ALERT", spike.get("severity").asText());
        assertEquals("2026-05-08", spike.get("run").asText());
        assertEquals("m", spike.get("unit").asText());
        assertEquals(
                "10.1136/bjsports-2024-109380", spike.get("evidence").get("doi").asText());
    }

    /** Two weeks of two runs of 10 km, 30 days off, and back with 3 km. */
    @Test
    void layoffIsToldWithWhatWasUsualBeforeIt() throws IOException {
        TestRuns runs = new TestRuns()
                .run("2026-03-02", 10_000)
                .run("2026-03-06", 10_000)
                .run("2026-03-09", 10_000)
                .run("2026-03-15", 10_000)
                .run("2026-04-15", 3_000);
        JsonNode layoff = json(runs, "2026-04-16").get("layoff");

        assertEquals("2026-03-16", layoff.get("from").asText());
        assertEquals("2026-04-14", layoff.get("to").asText());
        assertEquals(30, layoff.get("days").asInt());
        assertEquals("LONG", layoff.get("tier").asText());
        assertEquals(20_000, layoff.get("usualWeek").asDouble(), 1e-6);
        assertEquals(2, layoff.get("usualWeeks").asInt());
        assertEquals(10_000, layoff.get("usualLongestRun").asDouble(), 1e-6);
        assertEquals(10 / 3.6, layoff.get("easySpeed").asDouble(), 1e-6);
        assertEquals(10 / 3.6 * 0.925, layoff.get("paceCeiling").asDouble(), 1e-6);
        assertEquals(1, layoff.get("sessionsSinceReturn").asInt());
        assertTrue(json(runs, "2026-04-16").get("layoffReason").isNull());
    }

    @Test
    void withoutALayoffItIsSaidThatThereIsNone() throws IOException {
        JsonNode json = json(twoWeeks(), "2026-05-17");

        assertTrue(json.get("layoff").isNull());
        assertTrue(json.get("layoffReason").asText().contains("no layoff"));
    }

    @Test
    void driversAreNamedInCapitals() throws IOException {
        JsonNode drivers = json(
                        new TestRuns().run("2026-05-06", 24_000, 180).run("2026-05-13", 28_800, 198), "2026-05-17")
                .get("weeks")
                .get(1)
                .get("drivers");

        assertEquals("[\"DURATION\",\"SPEED\"]", drivers.toString());
    }

    /** Three runs of an hour in each of the weeks before allow 198 minutes and 33 km; after 161.4 minutes for 10 km there are 36.6 minutes, which are 6.1 km at 6 minutes a kilometre. */
    @ParameterizedTest
    @CsvSource({"161.4, 23_000, 6_100, 2_196", "198, 23_000, 0, 0", "60, 23_000, 23_000, 8_280"})
    void budgetHasWhatIsLeftOfDistanceAndTimeTogether(
            double minutes, String byDistance, String together, String seconds) throws IOException {
        TestRuns runs = new TestRuns();
        for (String day : List.of("2026-04-28", "2026-04-30", "2026-05-02", "2026-05-05", "2026-05-07", "2026-05-09")) {
            runs.run(day, 10_000);
        }
        JsonNode budget =
                json(runs.run("2026-05-12", 10_000, minutes), "2026-05-14").get("budget");

        assertEquals(number(byDistance), budget.get("distanceLeft").asDouble(), 1e-6);
        assertEquals(number(together), budget.at("/left/distance").asDouble(), 1e-6);
        assertEquals(number(seconds), budget.at("/left/time").asDouble(), 1e-6);
        assertEquals(33_000, budget.at("/nextWeek/distance").asDouble(), 1e-6);
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace("_", ""));
    }

    @Test
    void budgetSaysWhyANumberIsAbsent() throws IOException {
        JsonNode budget =
                json(new TestRuns().run("2026-05-13", 8_000), "2026-05-14").get("budget");

        assertEquals("2026-05-17", budget.get("weekEnds").asText());
        assertTrue(budget.get("distanceLeft").isNull());
        assertFalse(budget.get("distanceLeftReason").isNull());
        assertEquals(8_800, budget.get("nextRunMax").asDouble(), 1e-6);
        assertTrue(budget.get("nextRunMaxReason").isNull());
    }

    @Test
    void leftOutFilesAreListedWithCodeAndSentence() throws IOException {
        LeftOut damaged = LeftOut.of("x\"<y>.fit", LeftOut.Code.DAMAGED, Message.of("The file was cut off."))
                .at(12);
        RunHistory history =
                new RunHistory(3, twoWeeks().history().runs(), List.of(damaged), ZoneId.of("Europe/Berlin"));
        JsonNode json = json(TrainingCheck.standard().assess(history, LocalDate.of(2026, 5, 13)));
        JsonNode entry = json.get("history").get("leftOut").get(0);

        assertEquals("x\"<y>.fit", entry.get("source").asText());
        assertEquals("DAMAGED", entry.get("code").asText());
        assertEquals("The file was cut off.", entry.get("message").asText());
        assertEquals(12, entry.get("byteOffset").asInt());
        assertEquals("Europe/Berlin", json.get("settings").get("zone").asText());
        assertEquals(3, json.get("history").get("files").asInt());
    }

    @Test
    void repairsCopiesAndWarningsAreListedBesideWhatWasLeftOut() throws IOException {
        Repair repair = Repair.of("cut.fit", Repair.Code.TRUNCATED, Message.of("The file was cut off."))
                .at(500);
        Duplicate copy = new Duplicate(
                "copy.fit", "run.fit", Duplicate.Code.SAME_RUN, Message.of("The same run."), LocalDate.of(2026, 5, 12));
        HistoryWarning warning = new HistoryWarning(
                HistoryWarning.Code.SEVERAL_RUNNERS, Message.of("Two watches at a time."), LocalDate.of(2026, 5, 12));
        List<Run> runs = twoWeeks()
                .add(TestRuns.on("2026-05-13")
                        .distanceMetres(5_000)
                        .origin(Origin.of("2026-05-13").withRepairs(List.of(repair))))
                .add(TestRuns.on("2026-05-12")
                        .distanceMetres(5_000)
                        .origin(Origin.of("2026-05-12").withOtherFormat(OtherFormat.GPX)))
                .history()
                .runs();
        RunHistory history =
                new RunHistory(3, runs, List.of(), List.of(copy), List.of(warning), ZoneId.of("Europe/Berlin"));

        JsonNode json = json(TrainingCheck.standard().assess(history, LocalDate.of(2026, 5, 13)))
                .get("history");
        assertEquals("cut.fit", json.get("repaired").get(0).get("source").asText());
        assertEquals("TRUNCATED", json.get("repaired").get(0).get("code").asText());
        assertEquals(
                "The file was cut off.",
                json.get("repaired").get(0).get("message").asText());
        assertEquals(500, json.get("repaired").get(0).get("byteOffset").asInt());
        assertEquals(1, json.get("runsFromOtherFormats").asInt());
        assertEquals("copy.fit", json.get("duplicates").get(0).get("source").asText());
        assertEquals("run.fit", json.get("duplicates").get(0).get("of").asText());
        assertEquals("SAME_RUN", json.get("duplicates").get(0).get("code").asText());
        assertEquals("SEVERAL_RUNNERS", json.get("warnings").get(0).get("code").asText());
        assertEquals("2026-05-12", json.get("warnings").get(0).get("date").asText());
        assertEquals(0, json.get("leftOut").size());
    }

    @Test
    void otherActivitiesAreAddedUpSportBySport() throws IOException {
        RunHistory history = twoWeeks()
                .add(TestRuns.on("2026-05-13")
                        .distanceMetres(3_000)
                        .timerTime(Duration.ofMinutes(40))
                        .gait(new Gait(Duration.ofMinutes(40), 3_000, 0, 1)))
                .history()
                .withOtherActivities(List.of(
                        TestRuns.other("walking", "2026-05-12", 1_800, 2_000),
                        TestRuns.other("training", "2026-05-12", 900, 0),
                        TestRuns.other("walking", "2026-05-14", 1_800, 2_000)));

        JsonNode json = json(TrainingCheck.standard().assess(history, LocalDate.of(2026, 5, 13)))
                .get("history");

        assertEquals(1, json.get("walks").asInt());
        assertEquals(
                "[{\"sport\":\"training\",\"count\":1,\"recordedAsRuns\":0,\"duration\":900.0,\"distance\":null},"
                        + "{\"sport\":\"walking\",\"count\":2,\"recordedAsRuns\":1,\"duration\":4200.0,\"distance\":5000.0}]",
                json.get("otherActivities").toString());
    }

    @Test
    void reportWithoutAnyRunHasNoBudget() throws IOException {
        JsonNode json = json(new TestRuns(), "2026-05-14");

        assertTrue(json.get("budget").isNull());
        assertEquals(0, json.get("weeks").size());
        assertTrue(json.get("history").get("firstRun").isNull());
        assertFalse(json.get("verdict").get("headline").asText().isBlank());
    }

    @Test
    void weeksShownLimitTheWeeks() throws IOException {
        JsonNode json = json(
                TrainingCheck.standard().withWeeksShown(1).assess(twoWeeks().history(), LocalDate.of(2026, 5, 17)));

        assertEquals(1, json.get("weeks").size());
        assertEquals("2026-05-11", json.get("weeks").get(0).get("start").asText());
    }
}
