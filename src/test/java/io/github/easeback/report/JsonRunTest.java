package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.Written;
import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.StartTime;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON of one run; {@link Written#json(RunReport)} holds each document against the schema. */
class JsonRunTest {

    private static LookedInto turns() {
        return new LookedInto().walk(5).turns(8, 2, 2).walk(4);
    }

    @Test
    void boutsAddUpToTheTime() throws IOException {
        JsonNode run = Written.json(turns().stand(1).report());

        assertEquals("easeback-run", run.path("format").asText());
        assertEquals(1, run.path("version").asInt());
        assertEquals("a.fit", run.path("source").asText());
        assertEquals(960, run.at("/running/duration").asDouble());
        assertEquals(2400, run.at("/running/distance").asDouble());
        assertEquals(960 / 2400.0, run.at("/running/share").asDouble(), 1e-9);
        assertEquals(120, run.at("/running/longest").asDouble());
        assertEquals(1380, run.at("/walking/duration").asDouble());
        assertEquals(2070, run.at("/walking/distance").asDouble());
        assertEquals(60, run.at("/standing/duration").asDouble());
        assertEquals(0, run.at("/unknown/duration").asDouble());
        assertEquals(18, run.path("bouts").size());
        assertEquals("WALK", run.at("/bouts/0/gait").asText());
        assertEquals(300, run.at("/bouts/1/from").asDouble());
        assertEquals(2.5, run.at("/bouts/1/speed").asDouble());
    }

    @Test
    void patternIsThatOfTheBouts() throws IOException {
        JsonNode pattern = Written.json(turns().report()).path("pattern");

        assertEquals(8, pattern.path("cycles").asInt());
        assertEquals(120, pattern.path("run").asDouble());
        assertEquals(120, pattern.path("walk").asDouble());
        JsonNode none = Written.json(new LookedInto().run(30).report());
        assertTrue(none.path("pattern").isNull());
        assertEquals("NO_PATTERN", none.path("patternReasonCode").asText());
    }

    /** The first running begins at 300 s. */
    @Test
    void windowsCountFromTheFirstRunning() throws IOException {
        JsonNode windows = Written.json(turns().report()).path("windows");

        assertEquals("A", windows.at("/0/name").asText());
        assertEquals(480, windows.at("/0/from").asDouble());
        assertEquals(900, windows.at("/0/to").asDouble());
        assertEquals(900, windows.at("/1/from").asDouble());
        assertEquals(1200, windows.at("/1/to").asDouble());
        assertEquals(1200, windows.at("/2/from").asDouble());
        assertEquals(2340, windows.at("/2/to").asDouble());
        assertEquals(904, windows.at("/0/stepLength").asDouble());
        assertEquals(265, windows.at("/2/groundContact").asDouble());
    }

    @Test
    void windowThatCannotBeComparedHasItsReasonBesideEachQuantity() throws IOException {
        JsonNode window = Written.json(new LookedInto()
                        .run(12)
                        .reasons(Optional.empty(), Optional.empty(), Optional.of(NotComparable.TOO_SHORT))
                        .report())
                .at("/windows/2");

        assertEquals("false", window.path("comparable").asText());
        assertEquals("TOO_SHORT", window.path("reasonCode").asText());
        assertEquals("TOO_SHORT", window.path("toReasonCode").asText());
        assertTrue(window.path("cadence").isNull());
        assertEquals("TOO_SHORT", window.path("cadenceReasonCode").asText());
    }

    /** W29. */
    @Test
    void stepHasItsMinuteAndADriftHasNone() throws IOException {
        JsonNode changes = Written.json(new LookedInto()
                        .run(30)
                        .with(FormChange.step(FormQuantity.GROUND_CONTACT, 12, 250, 264.556, LookedInto.SLOPE))
                        .with(FormChange.drift(FormQuantity.HEART_RATE, LookedInto.SLOPE))
                        .report())
                .path("changes");

        JsonNode contact = changes.get(0);
        assertEquals("groundContact", contact.path("quantity").asText());
        assertEquals("STEP", contact.path("kind").asText());
        assertEquals(12, contact.path("minute").asInt());
        assertEquals(250, contact.path("before").asDouble());
        assertEquals(264.556, contact.path("after").asDouble());
        assertEquals(9.9, contact.path("perTenMinutes").asDouble());
        assertEquals(8, contact.path("low").asDouble());
        assertEquals(11.5, contact.path("high").asDouble());
        JsonNode heartRate = changes.get(5);
        assertEquals("DRIFT", heartRate.path("kind").asText());
        assertTrue(heartRate.path("minute").isNull());
        JsonNode cadence = changes.get(1);
        assertEquals("NOT_ASSESSABLE", cadence.path("kind").asText());
        assertEquals("NOT_RECORDED", cadence.path("reasonCode").asText());
    }

    @Test
    void balanceOfARunWithoutASensorsNumberHasNoBaseline() throws IOException {
        RunReport report =
                new LookedInto().run(30).with(Balance.of(50.2)).report().besides(List.of());

        assertEquals(
                "SENSOR_UNKNOWN", Written.json(report).at("/balance/reasonCode").asText());
    }

    /** Eight runs at 50 %; the least deviation of 0.1 makes a limit of 2.3646 x 0.1 x 1.0607 = 0.25. */
    @ParameterizedTest
    @CsvSource({"50.2, 8, WITHIN, ", "50.3, 8, CHANGED, ", "50.3, 7, NOT_ASSESSABLE, TOO_FEW_RUNS"})
    void balanceIsHeldAgainstTheRunsBeforeWithTheSameSensor(double left, int count, String change, String reason)
            throws IOException {
        Run before = sensed(new LookedInto().run(30).with(Balance.of(50)).run());
        List<Run> runs = IntStream.rangeClosed(1, count)
                .mapToObj(days -> new Run(
                        new StartTime(
                                before.start().minus(Duration.ofDays(days)),
                                before.localStart().minusDays(days),
                                before.when().source()),
                        before.totals(),
                        before.surface(),
                        before.terrain(),
                        before.form(),
                        before.origin()))
                .toList();
        RunReport report = RunReport.of(
                        sensed(new LookedInto().run(30).with(Balance.of(left)).run()))
                .besides(runs);

        JsonNode balance = Written.json(report).path("balance");

        assertEquals(change, balance.path("change").asText());
        assertEquals(reason, balance.path("reasonCode").textValue());
        assertEquals(count >= 8, balance.at("/baseline/runs").asInt() == 8);
    }

    private static Run sensed(Run run) {
        return run.toBuilder()
                .origin(run.origin().withDevice(Device.UNKNOWN.withRunningSensor(OptionalLong.of(7))))
                .build();
    }

    @Test
    void whatTakesEarlierRunsOrACeilingSaysSo() throws IOException {
        JsonNode run = Written.json(new LookedInto()
                .run(30)
                .with(Balance.of(50.2))
                .with(Decoupling.of(0.034))
                .report());

        assertEquals(0.034, run.path("decoupling").asDouble());
        assertTrue(run.path("decouplingReason").isNull());
        assertEquals(50.2, run.at("/balance/left").asDouble());
        assertEquals("GOOD", run.at("/balance/band").asText());
        assertTrue(run.at("/balance/baseline").isNull());
        assertEquals("NOT_ASSESSABLE", run.at("/balance/change").asText());
        assertEquals("NO_HISTORY", run.at("/balance/reasonCode").asText());
        assertTrue(run.path("effort").isNull());
        assertEquals("NO_CEILING", run.path("effortReasonCode").asText());
        assertEquals("NOT_TOLD_BY_WATCH", run.path("watchReasonCode").asText());
    }

    @Test
    void effortIsThatAgainstTheCeiling() throws IOException {
        JsonNode effort = Written.json(new LookedInto().run(30).report().withPaceCeiling(2.4))
                .path("effort");

        assertEquals(2.4, effort.path("ceiling").asDouble());
        assertEquals(1800, effort.path("above").asDouble());
        assertEquals(1, effort.path("share").asDouble());
        assertTrue(effort.path("oldPace").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T07:12:00Z, 2026-05-31T09:12:00, 2026-05-31T09:12:00+02:00",
        "2026-05-31T07:12:00Z, 2026-05-31T07:12:00, 2026-05-31T07:12:00+00:00",
        "2026-05-31T07:12:00Z, 2026-05-31T12:41:58, 2026-05-31T12:42:00+05:30",
        "2026-05-31T07:12:00Z, 2026-06-02T07:12:00, 2026-05-31T07:12:00+00:00"
    })
    void startHasItsDistanceToUtc(String instant, String local, String start) throws IOException {
        Run run = Run.builder("a", Instant.parse(instant), LocalDateTime.parse(local))
                .timerTime(Duration.ofMinutes(30))
                .build();

        assertEquals(start, Written.json(RunReport.of(run)).path("start").asText());
    }

    @Test
    void runWithoutSamplesHasAReasonBesideEachNull() throws IOException {
        Run run = Run.builder("diary", Instant.EPOCH, LocalDateTime.of(1970, 1, 1, 8, 0))
                .timerTime(Duration.ofMinutes(30))
                .build();

        JsonNode document = Written.json(RunReport.of(run));

        assertTrue(document.at("/running/duration").isNull());
        assertEquals("NO_SAMPLES", document.at("/running/reasonCode").asText());
        assertEquals("NO_SAMPLES", document.path("windowsReasonCode").asText());
        assertEquals("NO_SAMPLES", document.path("decouplingReasonCode").asText());
        assertEquals("NO_SAMPLES", document.path("heartRateLeftOutReasonCode").asText());
        assertEquals("NO_SAMPLES", document.at("/changes/0/reasonCode").asText());
    }

    @Test
    void languageAndUnitsChangeNothing() throws IOException {
        RunReport report = turns().report();

        assertEquals(
                Written.by(new JsonReportWriter(), report),
                Written.by(new JsonReportWriter(), report.in(Locale.GERMAN).in(Units.MILES)));
    }
}
