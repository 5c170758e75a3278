package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads real and generated files whose sound totals an earlier reader had "repaired" into wrong ones; the right values are those of the tables beside the
 * files. Switched on with {@code -Deaseback.corpus=FOLDER}.
 */
@EnabledIfSystemProperty(
        named = "easeback.corpus",
        matches = ".+",
        disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
class CorpusRepairsTest {

    private static final Path CORPUS = Path.of(System.getProperty("easeback.corpus", ""));

    private static RunHistory read(String path, String zone) throws IOException {
        return HistoryReader.lenient()
                .withZone(ZoneId.of(zone))
                .read(CORPUS.resolve(path))
                .history();
    }

    private static Run only(RunHistory history) {
        assertEquals(1, history.runs().size(), () -> history.leftOut().toString());
        return history.runs().get(0);
    }

    private static String codes(Run run) {
        return run.repairs().stream().map(Repair::code).map(Enum::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "few-samples/1.fit, 5052.57, 1708.833,",
        "few-samples/2.fit, 8647.59, 2988.877,",
        "few-samples/3.fit, 24171.95, 8559.732,",
        "steps/1.fit, 2245, 851.7,",
        "catch-up/1.fit.gz, 289.46, 56.27,",
        "catch-up/2.fit.gz, 102.04, 30.33,",
        "per-kilometre/1.fit, 2027.71, 678,",
        "signal-back/1.fit, 16796, 6656.3,",
        "overlap-a, 6592.11, 3458.235,",
        "overlap-d, 13803.87, 6131.774,",
        "pause-without-events/1.fit.gz, 346.45, 103.895,",
        "pause-without-events/2.fit.gz, 355.32, 83.879,",
        "clock-leap/1.fit, 22183.33, 14794.424, CLOCK_LEAP",
        "local-is-utc/1.fit, 2345, 973,",
        "copy-local-as-utc, 4922.73, 1440.668,",
        "overnight/1.fit, 7691.95, 2709.501,"
    })
    void soundTotalsStand(String file, double metres, double seconds, String repairs) throws IOException {
        Run run = only(read("repairs/" + file, "UTC"));

        assertEquals(metres, run.distanceMetres().orElseThrow(), 0.01);
        assertEquals(seconds, run.timerTime().orElseThrow().toMillis() / 1000.0, 1e-9);
        assertEquals(repairs == null ? "" : repairs, codes(run));
    }

    @Test
    void leapOfTheClockIsTakenBackToTheDayOfTheSession() throws IOException {
        assertEquals(
                LocalDateTime.parse("2024-04-21T07:07:03"),
                only(read("repairs/clock-leap", "UTC")).localStart());
    }

    @Test
    void localTimeThatIsUtcIsThatOfTheCaller() throws IOException {
        Run run = only(read("repairs/local-is-utc", "America/Bogota"));

        assertEquals(LocalTimeSource.CALLER_ZONE, run.when().source());
        assertEquals(LocalDateTime.parse("2021-08-09T19:53:39"), run.localStart());
    }

    @Test
    void recordingThatWasLeftRunningOvernightBelongsToTheNextDay() throws IOException {
        assertEquals(
                LocalDate.parse("2014-12-20"),
                only(read("repairs/overnight", "UTC")).date());
    }

    @ParameterizedTest
    @CsvSource({"too-fast-for-its-distance, IMPLAUSIBLE_SPEED"})
    void whatIsNoRunIsLeftOut(String folder, String code) throws IOException {
        RunHistory history = read("repairs/" + folder, "UTC");

        assertEquals(List.of(), history.runs());
        assertEquals(
                List.of(code),
                history.leftOut().stream().map(entry -> entry.code().name()).toList());
        assertEquals(1, history.problems().size());
    }

    @Test
    void sportWithANumberIsAnActivityOfItsOwn() throws IOException {
        RunHistory history = read("repairs/sport-54", "UTC");

        assertEquals(List.of(), history.runs());
        assertEquals(List.of(), history.leftOut());
        assertEquals(1, history.otherActivities().size());
        assertTrue(history.otherActivities().get(0).sport().contains("sport_54"), history.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "01-distance-in-steps/a, 3000, 1125,",
        "01-distance-in-steps/c, 3000, 1125,",
        "02-samples-more-than-once-a-second/b, 3000, 1125,",
        "04-long-pauses-without-events, 8000, 3000,",
        "05-same-run-not-nested/a, 5000, 1875,",
        "05-same-run-not-nested/c, 9000, 3600,",
        "06-copy-without-distance-wins, 5000, 1875,",
        "07-few-samples/a, 8000, 3000,",
        "07-few-samples/c, 8000, 3000,",
        "08-session-time-too-small/a, 8000, 3000, TOTALS_DISAGREE",
        "09-totals-of-two-sources/b, 8000, 3000, REBUILT",
        "10-stale-start/a, 9000, 3600, CLOCK_LEAP",
        "17-files-without-a-session/a, 9000, 3600, REBUILT",
        "17-files-without-a-session/c, 8001, 3000, REBUILT",
        "18-timer-and-elapsed-swapped, 8000, 3000, TOTALS_DISAGREE",
        "20-samples-in-three-passes, 3000, 1125,",
        "21-generic-session-of-a-run, 3000, 1125,"
    })
    void generatedCaseGivesWhatItsTableSays(String folder, double metres, double seconds, String repairs)
            throws IOException {
        Run run = only(read("cases/" + folder, "UTC"));

        assertEquals(metres, run.distanceMetres().orElseThrow(), 0.01);
        assertEquals(seconds, run.timerTime().orElseThrow().toMillis() / 1000.0, 1e-9);
        assertEquals(repairs == null ? "" : repairs, codes(run));
    }

    @Test
    void pausesWithoutEventsMakeNoWeekFaster() throws IOException {
        RunHistory history = read("cases/03-pauses-without-events", "UTC");

        assertEquals(13, history.runs().size());
        for (Run run : history.runs()) {
            assertEquals(1880, run.timerTime().orElseThrow().toSeconds());
            assertEquals(0, run.gait().orElseThrow().walkingTime().toSeconds(), run::source);
            assertEquals("", codes(run));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10-stale-start/a, UTC, 2025-11-19",
        "11-local-time-is-utc, Pacific/Auckland, 2026-05-25",
        "16-clock-change, Europe/Berlin, 2026-10-25"
    })
    void runBelongsToTheDayOnWhichItWasRun(String folder, String zone, LocalDate day) throws IOException {
        assertEquals(day, only(read("cases/" + folder, zone)).date());
    }

    @Test
    void cadenceInStepsIsHalved() throws IOException {
        Run run = only(read("cases/12-cadence-in-steps", "UTC"));

        assertEquals(134, run.totals().cadence().orElseThrow());
        assertEquals(1500.0, (double) run.gait().orElseThrow().walkingTime().toSeconds(), 5.0);
    }

    @Test
    void stridesOneAfterTheOtherAreNoCopies() throws IOException {
        RunHistory history = read("cases/14-one-after-the-other", "UTC");

        assertEquals(4, history.runs().size());
        assertEquals(List.of(), history.duplicates());
    }

    @Test
    void climbThatNobodyClimbsIsNotMeasured() throws IOException {
        Run run = only(read("cases/15-climb-that-nobody-climbs/a", "UTC"));

        assertTrue(run.ascentMetres().isEmpty());
        assertTrue(run.terrain().flatEquivalentMetres().isEmpty());
        assertEquals("NOT_MEASURED", codes(run));
    }

    /** 366 files of six runners, and those of other projects: nothing is told of any of them that its owner would not want to know. */
    @ParameterizedTest
    @CsvSource({"runner-a", "runner-b", "runner-c", "runner-d", "runner-e", "runner-f"})
    void soundHistoriesAreNotTalkedOf(String runner) throws IOException {
        RunHistory history = read("histories/" + runner, "UTC");

        assertEquals(List.of(), history.repaired());
        assertEquals(
                runner.equals("runner-b") ? List.of("IMPLAUSIBLE_SPEED") : List.of(),
                history.problems().stream().map(LeftOut::code).map(Enum::name).toList());
    }
}
