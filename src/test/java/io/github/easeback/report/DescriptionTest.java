package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.Terrain;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What the reports say beside the verdicts: ratios, trends, grounds, plans. */
class DescriptionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = MONDAY.plusWeeks(6).minusDays(1);

    /** Six weeks of three runs: 8 km in an hour, at a heart rate of 130 and an exertion of 3. */
    private static TestRuns sixWeeks() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 6; week++) {
            for (int day : new int[] {1, 3, 5}) {
                runs.add(run(MONDAY.plusWeeks(week).plusDays(day)));
            }
        }
        return runs;
    }

    private static final RunningForm FORM = RunningForm.UNKNOWN
            .withSpeeds(new SpeedProfile.Builder()
                    .add(2.0, 2_400_000)
                    .add(3.0, 1_200_000)
                    .build())
            .withBestSpeeds(new BestSpeeds(OptionalDouble.of(3), OptionalDouble.of(2.9), OptionalDouble.of(2.5)));

    private static Run.Builder run(LocalDate day) {
        return TestRuns.on(day.toString())
                .distanceMetres(8_000)
                .timerTime(Duration.ofHours(1))
                .ascentMetres(100)
                .descentMetres(100)
                .terrain(new Terrain(
                        OptionalDouble.of(40),
                        OptionalDouble.of(40),
                        OptionalDouble.of(8_200),
                        OptionalDouble.of(150),
                        Optional.of(Duration.ofSeconds(60))))
                .averageHeartRate(130)
                .rpe(3)
                .steps(9_600)
                .form(FORM)
                .surface(Surface.TRAIL);
    }

    private static JsonNode json(TrainingReport report) throws IOException {
        return Written.json(report);
    }

    private static String text(TrainingReport report) throws IOException {
        return Written.as("text", report).replaceAll("\\s+", " ");
    }

    private static TrainingReport report() {
        return TrainingCheck.standard().assess(sixWeeks().history(), TODAY);
    }

    private static JsonNode of(JsonNode list, String variable) {
        for (JsonNode one : list) {
            if (one.get("variable").asText().equals(variable)) {
                return one;
            }
        }
        throw new AssertionError("There is no " + variable);
    }

    @Test
    void weekHasTheLoadsThatItsRunsHave() throws IOException {
        JsonNode week = json(report()).get("weeks").get(2);
        JsonNode load = week.get("load");

        assertEquals(3, load.get("runs").asInt());
        assertEquals(24_600, load.get("flatEquivalentDistance").asDouble(), 1e-9);
        assertEquals(3 * 60 * 3, load.get("sessionRpe").asDouble(), 1e-9);
        assertEquals(28_800, load.get("steps").asDouble(), 1e-9);
        assertEquals(120, load.get("sampledAscent").asDouble(), 1e-9);
        assertEquals(1, week.get("coverage").asDouble());
        assertEquals(3, week.get("surfaces").get("trail").get("runs").asInt());
        assertEquals(24_000, week.get("surfaces").get("trail").get("distance").asDouble(), 1e-9);
    }

    @Test
    void trimpWaitsForTheRunnersHeartRates() throws IOException {
        JsonNode without = json(report());
        JsonNode with = json(TrainingCheck.standard()
                .withHeartRates(new HeartRateRange(40, 200), TrimpVariant.MALE)
                .assess(sixWeeks().history(), TODAY));

        assertTrue(without.get("weeks").get(2).get("load").get("trimp").isNull());
        assertTrue(without.get("weeks")
                .get(2)
                .get("loadReason")
                .get("trimp")
                .asText()
                .contains("heart rate"));
        assertTrue(without.get("settings").get("restingHeartRate").isNull());
        // 30 minutes are 31.8025 (domain), so three hours are six times as much.
        assertEquals(
                6 * 31.8025, with.get("weeks").get(2).get("load").get("trimp").asDouble(), 1e-3);
        assertEquals(40, with.get("settings").get("restingHeartRate").asDouble());
        assertEquals(
                TrimpVariant.MALE.symbol(),
                with.get("settings").get("trimpVariant").asText());
    }

    @Test
    void timeAboveEasyWaitsForTheEasyPace() throws IOException {
        TrainingReport report =
                TrainingCheck.standard().withEasySpeed(2.5).assess(sixWeeks().history(), TODAY);

        assertTrue(json(report())
                .get("weeks")
                .get(2)
                .get("load")
                .get("timeAboveEasy")
                .isNull());
        assertEquals(
                3_600,
                json(report)
                        .get("weeks")
                        .get(2)
                        .get("load")
                        .get("timeAboveEasy")
                        .asDouble());
        assertTrue(text(report).contains("time faster than easy 1:00:00"), text(report));
    }

    @Test
    void steadyHistoryHasRatiosOfOne() throws IOException {
        JsonNode distance = of(json(report()).get("ratios"), "distance");

        assertEquals(1, distance.get("coupled").asDouble(), 1e-12);
        assertEquals(1, distance.get("uncoupled").asDouble(), 1e-12);
        assertEquals("2/(N+1)", distance.get("ewmaConvention").asText());
        assertEquals(TODAY.toString(), distance.get("asOf").asText());
        assertTrue(distance.get("reason").isNull());
        assertTrue(text(report()).contains("the ratio did not predict injuries"), text(report()));
    }

    @Test
    void ratiosThatAreWithheldAreNullWithAReason() throws IOException {
        TrainingReport early = TrainingCheck.standard().assess(sixWeeks().history(), MONDAY.plusDays(20));
        JsonNode distance = of(json(early).get("ratios"), "distance");

        assertTrue(distance.get("coupled").isNull());
        assertTrue(distance.get("reason").asText().contains("too short"));
        assertTrue(text(early).contains("No ratios. The history is too short"), text(early));
    }

    @Test
    void trendWithoutADirectionSaysSo() throws IOException {
        assertTrue(
                text(report()).contains("distance without a clear direction (0.0 km to 0.0 km a week)"),
                text(report()));
        assertEquals(
                0, of(json(report()).get("trends"), "distance").get("perWeek").asDouble());
    }

    @Test
    void bothCountsOfAnAscentAreShownWhereTheyDiffer() throws IOException {
        String text = text(report());

        assertTrue(text.contains("1800 m as the watch counted, 720 m counted from the heights"), text);
    }

    @Test
    void groundOfTheWeeksIsNamedWhereAFileNamesIt() throws IOException {
        assertTrue(text(report()).contains("trail 144.0 km in 18 runs"), text(report()));
        TrainingReport unnamed = TrainingCheck.standard()
                .assess(new TestRuns().run("2026-03-03", 5_000).history(), TODAY);
        assertFalse(text(unnamed).contains("Ground of the weeks"));
    }

    @Test
    void settingsOfANumberStandBesideIt() throws IOException {
        TestRuns runs = sixWeeks();
        for (int day : new int[] {1, 3, 5}) {
            runs.add(run(TODAY.plusDays(day)).cadence(160).form(FORM.withGroundContactMillis(250)));
        }
        TrainingReport report = TrainingCheck.standard()
                .withHeartRates(new HeartRateRange(52, 188), TrimpVariant.FEMALE_086)
                .withMechanicalExponent(3.5)
                .assess(steps(runs), TODAY.plusDays(5));

        String text = text(report);
        assertTrue(text.contains("to the power 3.5"), text);
        assertTrue(text.contains("resting heart rate 52, maximum 188"), text);
        assertEquals(3.5, json(report).get("settings").get("mechanicalExponent").asDouble());
    }

    /** All runs with the ground contact that the mechanical load takes. */
    private static RunHistory steps(TestRuns runs) {
        return RunHistory.of(runs.history().runs().stream()
                .map(run -> run(run.date())
                        .cadence(160)
                        .form(FORM.withGroundContactMillis(250))
                        .build())
                .toList());
    }

    @Test
    void coverageOfAWeekIsSaidWhereItIsNotWhole() throws IOException {
        RunHistory history = new RunHistory(
                19,
                sixWeeks().history().runs(),
                List.of(TestRuns.leftOut(
                        LeftOut.Code.DAMAGED, MONDAY.plusWeeks(4).toString())),
                ZoneOffset.UTC);
        TrainingReport report = TrainingCheck.standard().assess(history, TODAY);

        assertTrue(text(report).contains("Week of 30 Mar: 75 % of the runs are known"), text(report));
        assertEquals(0.75, json(report).get("weeks").get(4).get("coverage").asDouble());
    }

    @Test
    void planIsShownWithWhatItTrips() throws IOException {
        List<PlannedRun> plan = List.of(
                PlannedRun.on(TODAY.plusDays(2)).withDistanceMetres(12_000).withTimerTime(Duration.ofMinutes(90)),
                PlannedRun.on(TODAY.plusDays(4))
                        .withDistanceMetres(5_000)
                        .withAscentMetres(120)
                        .withDescentMetres(80)
                        .on(Surface.TRAIL));
        TrainingReport report = TrainingCheck.standard().assess(sixWeeks().history(), plan);

        assertEquals(TODAY.minusDays(1), report.asOf(), "the day of the newest run");
        String text = text(report);
        assertTrue(text.contains("Your plan Tuesday 14 Apr: 12.0 km and 1:30:00 of running."), text);
        assertTrue(text.contains("5.0 km, 120 m up and 80 m down, trail."), text);
        assertTrue(text.contains("!! Tuesday 14 Apr: 12.0 km, 50 % longer"), text);
        assertTrue(!text.contains("that a run may be"), "the finding says it already: " + text);
        assertTrue(text.contains("Not judged, since the plan leaves it open: time, pace, ascent and descent."), text);
        JsonNode json = json(report).get("plan");
        assertEquals(2, json.get("runs").size());
        assertEquals("session-spike", json.get("findings").get(0).get("rule").asText());
        assertEquals(8_800, json.get("overBudget").get(0).get("limit").asDouble(), 1e-6);
    }

    @Test
    void planWithinAllLimitsIsFineAndNoPlanIsNull() throws IOException {
        TrainingReport report = TrainingCheck.standard()
                .assess(
                        sixWeeks().history(),
                        TODAY,
                        List.of(PlannedRun.on(TODAY.plusDays(2))
                                .withDistanceMetres(8_000)
                                .withTimerTime(Duration.ofHours(1))
                                .withAscentMetres(100)
                                .withDescentMetres(100)
                                .on(Surface.TRAIL)));

        assertTrue(text(report).contains("As planned, these runs keep to all limits."), text(report));
        assertTrue(json(report()).get("plan").isNull());
        assertThrows(
                IllegalArgumentException.class,
                () -> TrainingCheck.standard().assess(RunHistory.of(List.of()), List.of()));
    }

    @Test
    void eachFindingCarriesItsWholeCardAndTheReportHasAllCards() throws IOException {
        TestRuns runs = sixWeeks().add(TestRuns.on("2026-04-12").distanceMetres(16_200));
        JsonNode json = json(TrainingCheck.standard().assess(runs.history(), TODAY));
        JsonNode evidence = json.get("findings").get(0).get("evidence");

        assertTrue(evidence.get("population").asText().contains("5,205 adults"));
        assertTrue(evidence.get("effect").asText().contains("1.64"));
        assertTrue(evidence.get("interval").asText().contains("1.31-2.05"));
        assertTrue(evidence.get("against").asText().contains("no trial"));
        assertEquals(14, json.get("evidence").size());
        assertEquals("session-spike", json.get("evidence").get(0).get("rule").asText());
    }

    /** 8.0, then 9.0 km: 12.5 % more, and two single runs may be 13.9 % apart by measuring alone. */
    @Test
    void changeWithinTheNoiseIsToldApart() throws IOException {
        TrainingReport report = TrainingCheck.standard()
                .assess(
                        new TestRuns()
                                .run("2026-03-03", 24_000)
                                .run("2026-03-10", 27_000)
                                .history(),
                        LocalDate.of(2026, 3, 15));
        JsonNode finding = of(json(report).get("findings"), "distance");

        assertTrue(text(report).contains("make a difference of 14 %; so this may be no real change."), text(report));
        assertTrue(finding.get("withinNoise").asBoolean(), finding.toString());
        assertEquals(1.96 * 0.05 * Math.sqrt(2), finding.get("noise").asDouble(), 1e-9);
    }
}
