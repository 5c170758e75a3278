package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.Terrain;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 17);

    private static TestRuns twoWeeks() {
        return new TestRuns().run("2026-05-06", 24_000, 180).run("2026-05-13", 34_000, 240);
    }

    private static List<Map<String, String>> weeks(RunHistory history, LocalDate asOf) throws IOException {
        return Csv.rows(CsvReportWriter.weeks(), TrainingCheck.standard().assess(history, asOf));
    }

    private static List<Map<String, String>> runs(RunHistory history, LocalDate asOf) throws IOException {
        return Csv.rows(CsvReportWriter.runs(), TrainingCheck.standard().assess(history, asOf));
    }

    private static String text(ReportWriter writer, TrainingReport report) throws IOException {
        return Written.by(writer, report);
    }

    @Test
    void namesOfTheLoadsCarryTheirUnits() throws IOException {
        List<String> names =
                new ArrayList<>(weeks(twoWeeks().history(), TODAY).get(0).keySet());

        assertEquals(List.of("week_start", "week_end", "complete", "unreadable", "coverage"), names.subList(0, 5));
        assertEquals(
                List.of(
                        "duration_s",
                        "distance_m",
                        "speed_m_per_s",
                        "ascent_m",
                        "descent_m",
                        "runs",
                        "longest_run_m",
                        "running_duration_s",
                        "running_speed_m_per_s",
                        "running_distance_m",
                        "longest_running_s",
                        "flat_equivalent_distance_m",
                        "sampled_ascent_m",
                        "sampled_descent_m",
                        "steep_descent_distance_m",
                        "steep_descent_time_s",
                        "best_speed_1_m_per_s",
                        "best_speed_5_m_per_s",
                        "best_speed_20_m_per_s",
                        "time_above_easy_s",
                        "session_rpe_au",
                        "trimp_au",
                        "steps",
                        "mechanical_load_au"),
                names.subList(5, 29));
    }

    @Test
    void weekHasItsLoadItsChangeAndItsVerdict() throws IOException {
        Map<String, String> week = weeks(twoWeeks().history(), TODAY).get(1);

        assertEquals("2026-05-11", week.get("week_start"));
        assertEquals("2026-05-17", week.get("week_end"));
        assertEquals("true", week.get("complete"));
        assertEquals("1", week.get("runs"));
        assertEquals("34000", week.get("distance_m"));
        assertEquals("14400", week.get("duration_s"));
        // 34 000 m in 14 400 s.
        assertEquals("2.361111", week.get("speed_m_per_s"));
        // 34.0 / 24.0 - 1
        assertEquals("0.416667", week.get("distance_change"));
        assertEquals("LIMIT_EXCEEDED", week.get("distance_outcome"));
        assertEquals("WARNING", week.get("distance_severity"));
        assertEquals("", week.get("distance_reason"));
        assertEquals("WARNING", week.get("gravest_severity"));
        assertEquals("duration speed", week.get("drivers"));
        assertEquals("false", week.get("new_ground"));
    }

    @Test
    void whatIsAbsentIsAnEmptyCellAndWhatCouldNotBeJudgedHasAReason() throws IOException {
        Map<String, String> first = weeks(twoWeeks().history(), TODAY).get(0);

        assertEquals("", first.get("ascent_m"));
        assertEquals("", first.get("trimp_au"));
        assertEquals("", first.get("distance_change"));
        assertEquals("NOT_ASSESSABLE", first.get("distance_outcome"));
        assertEquals("", first.get("distance_severity"));
        assertEquals("NO_EARLIER_WEEK", first.get("distance_reason"));
        assertEquals("NO_EARLIER_WEEK", first.get("drivers_reason"));
    }

    @Test
    void restWeekIsAZeroAndHasNoSpeed() throws IOException {
        Map<String, String> rest = weeks(
                        new TestRuns()
                                .run("2026-04-29", 5_000)
                                .run("2026-05-13", 5_000)
                                .history(),
                        TODAY)
                .get(1);

        assertEquals("0", rest.get("distance_m"));
        assertEquals("0", rest.get("runs"));
        assertEquals("", rest.get("speed_m_per_s"));
        assertEquals("1", rest.get("coverage"));
    }

    @Test
    void smallerWeekIsANegativeNumber() throws IOException {
        Map<String, String> week = weeks(
                        new TestRuns()
                                .run("2026-05-06", 24_000)
                                .run("2026-05-13", 18_000)
                                .history(),
                        TODAY)
                .get(1);

        assertEquals("-0.25", week.get("distance_change"));
        assertEquals("WITHIN_LIMIT", week.get("distance_outcome"));
    }

    @Test
    void valueOfSomeOfTheRunsIsNamed() throws IOException {
        RunHistory history = new TestRuns()
                .add(TestRuns.on("2026-05-12").distanceMetres(8_000).ascentMetres(40))
                .run("2026-05-13", 5_000)
                .history();
        Map<String, String> week = weeks(history, TODAY).get(0);

        assertEquals("40", week.get("ascent_m"));
        assertEquals("5000", String.valueOf(Integer.parseInt(week.get("distance_m")) - 8_000));
        assertEquals("duration speed ascent", week.get("partly_measured"));
    }

    @Test
    void missingRunIsCounted() throws IOException {
        RunHistory history = new RunHistory(
                2,
                new TestRuns().run("2026-05-13", 5_000).history().runs(),
                List.of(TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-14")),
                ZoneOffset.UTC);
        Map<String, String> week = weeks(history, TODAY).get(0);

        assertEquals("1", week.get("unreadable"));
        assertEquals("0.5", week.get("coverage"));
    }

    @Test
    void weekThatIsNotOverIsNotComplete() throws IOException {
        List<Map<String, String>> weeks = weeks(twoWeeks().history(), LocalDate.of(2026, 5, 14));

        assertEquals("true", weeks.get(0).get("complete"));
        assertEquals("false", weeks.get(1).get("complete"));
        assertEquals("2026-05-17", weeks.get(1).get("week_end"));
    }

    private static Run.Builder whole() {
        return Run.builder(
                        "runs/a.fit",
                        LocalDate.of(2026, 5, 13).atTime(16, 30).toInstant(ZoneOffset.UTC),
                        LocalDate.of(2026, 5, 13).atTime(18, 30))
                .totals(new ActivityTotals(
                        Optional.of(Duration.ofMillis(3_000_500)),
                        Optional.of(Duration.ofSeconds(3_100)),
                        OptionalDouble.of(8_000),
                        OptionalDouble.of(50),
                        OptionalDouble.of(60),
                        OptionalDouble.of(2.666),
                        OptionalDouble.empty(),
                        OptionalDouble.of(167),
                        OptionalDouble.of(140),
                        OptionalDouble.of(165),
                        OptionalDouble.of(4),
                        OptionalInt.of(75),
                        OptionalDouble.of(8_350),
                        Optional.empty()))
                .terrain(new Terrain(
                        OptionalDouble.of(40),
                        OptionalDouble.of(45),
                        OptionalDouble.of(8_200),
                        OptionalDouble.of(150),
                        Optional.of(Duration.ofSeconds(61))))
                .gait(new Gait(Duration.ofMillis(600_500), 800, 2, 2))
                .surface(Surface.TRAIL)
                .origin(Origin.of("runs/a.fit")
                        .withDevice(new Device("Watch, \"large\"", OptionalLong.of(7)))
                        .withRepairs(List.of(
                                Repair.of("a.fit", Repair.Code.GAP, Message.of("x")),
                                Repair.of("a.fit", Repair.Code.GAP, Message.of("y")),
                                Repair.of("a.fit", Repair.Code.CHECKSUM, Message.of("z")))));
    }

    @Test
    void runHasWhatWasMeasured() throws IOException {
        Map<String, String> run =
                runs(new TestRuns().add(whole()).history(), TODAY).get(0);

        assertEquals(
                List.of(
                        "2026-05-13",
                        "2026-05-13T18:30:00",
                        "runs/a.fit",
                        "8000",
                        "3000.5",
                        "3100",
                        "2.666",
                        // 7 200 m in 2 400 s.
                        "3",
                        "50",
                        "60",
                        "40",
                        "45",
                        "8200",
                        "150",
                        "61",
                        "600.5",
                        "140",
                        "165",
                        "167",
                        "8350",
                        "4",
                        "75",
                        "trail",
                        "Watch, \"large\"",
                        "GAP CHECKSUM"),
                new ArrayList<>(run.values()).subList(0, 25));
        assertEquals("NOT_ASSESSABLE", run.get("session_spike_outcome"));
        assertEquals("NO_RUN_IN_WINDOW", run.get("session_spike_reason"));
        assertEquals("", run.get("longest_30_days_m"));
    }

    @Test
    void runStandsBesideTheLongestOfThirtyDays() throws IOException {
        List<Map<String, String>> runs = runs(
                new TestRuns()
                        .run("2026-05-02", 10_000)
                        .run("2026-05-06", 8_000)
                        .run("2026-05-13", 16_200)
                        .history(),
                TODAY);

        assertEquals("10000", runs.get(1).get("longest_30_days_m"));
        assertEquals("-0.2", runs.get(1).get("session_spike_change"));
        assertEquals("WITHIN_LIMIT", runs.get(1).get("session_spike_outcome"));
        assertEquals("LIMIT_EXCEEDED", runs.get(2).get("session_spike_outcome"));
        assertEquals("WARNING", runs.get(2).get("session_spike_severity"));
        assertEquals("0.62", runs.get(2).get("session_spike_change"));
        assertEquals("11000", runs.get(2).get("session_spike_limit_m"));
    }

    /** A run of unknown length in the window may have been the longest, so the verdict is withheld. */
    @Test
    void longestIsKnownAlsoWhereTheVerdictIsWithheld() throws IOException {
        Map<String, String> run = runs(
                        new TestRuns()
                                .run("2026-05-06", 10_000)
                                .add(TestRuns.on("2026-05-09"))
                                .run("2026-05-13", 16_200)
                                .history(),
                        TODAY)
                .get(2);

        assertEquals("PARTLY_MEASURED", run.get("session_spike_reason"));
        assertEquals("10000", run.get("longest_30_days_m"));
        assertEquals("", run.get("session_spike_change"));
    }

    @Test
    void unitsAndLanguageChangeNothing() throws IOException {
        RunHistory history = twoWeeks().add(whole()).history();
        TrainingReport english = TrainingCheck.standard().assess(history, TODAY);
        TrainingReport german = TrainingCheck.standard()
                .assess(history, TODAY)
                .in(Locale.GERMANY)
                .in(Units.MILES);

        for (ReportWriter writer : List.of(CsvReportWriter.weeks(), CsvReportWriter.runs())) {
            assertEquals(text(writer, english), text(writer, german));
        }
    }

    @Test
    void historyWithoutARunHasTheNamesOnly() throws IOException {
        TrainingReport none = TrainingCheck.standard().assess(RunHistory.of(List.of()), TODAY);
        TrainingReport some = TrainingCheck.standard().assess(twoWeeks().history(), TODAY);

        for (ReportWriter writer : List.of(CsvReportWriter.weeks(), CsvReportWriter.runs())) {
            String names = text(writer, none);
            assertEquals(1, names.lines().count());
            assertTrue(text(writer, some).startsWith(names));
        }
    }

    @Test
    void weeksShownLimitBothTables() throws IOException {
        TrainingReport report =
                TrainingCheck.standard().withWeeksShown(1).assess(twoWeeks().history(), TODAY);

        assertEquals(
                "2026-05-11", Csv.rows(CsvReportWriter.weeks(), report).get(0).get("week_start"));
        List<Map<String, String>> runs = Csv.rows(CsvReportWriter.runs(), report);
        assertEquals(1, runs.size());
        assertEquals("2026-05-13", runs.get(0).get("date"));
    }

    @Test
    void sumsOfDoublesAreWrittenWithoutTheirHair() throws IOException {
        Map<String, String> week = weeks(
                        new TestRuns()
                                .run("2026-05-12", 0.1)
                                .run("2026-05-13", 0.2)
                                .history(),
                        TODAY)
                .get(0);

        assertEquals("0.3", week.get("distance_m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv-runs"})
    void everyLineEndsWithCarriageReturnAndLineFeed(String format) throws IOException {
        String text = text(
                ReportWriters.of(format),
                TrainingCheck.standard().assess(twoWeeks().history(), TODAY));

        assertFalse(text.replace("\r\n", "").contains("\n"), text);
        assertEquals(3, text.split("\r\n", -1).length - 1);
        assertFalse(text.startsWith("\uFEFF"));
    }
}
