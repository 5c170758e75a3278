package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import io.github.easeback.rule.Reason;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every JSON report keeps to the published schema, and the schema lets through nothing else. */
class ReportSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A report that isn't valid is never {@link Written}. */
    private static void assertValid(TrainingReport report) throws IOException {
        Written.json(report);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyHistoryIsValidOnAnyDay(long seed) throws IOException {
        RunHistory history = RunHistory.of(MadeUpRuns.runs(seed));
        for (int day = 1; day < 200; day += 47) {
            assertValid(TrainingCheck.standard().assess(history, MadeUpRuns.FIRST.plusDays(day)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySettingIsValid(long seed) throws IOException {
        TrainingCheck check = TrainingCheck.comeback()
                .withHeartRates(new HeartRateRange(50, 190), TrimpVariant.FEMALE_064)
                .withEasySpeed(2.5)
                .withMechanicalExponent(3)
                .withWeeks(new WeekDefinition(DayOfWeek.SUNDAY))
                .withWeeksShown(5);

        assertValid(check.assess(RunHistory.of(MadeUpRuns.runs(seed)), MadeUpRuns.LAST)
                .in(Units.MILES)
                .in(Locale.GERMANY));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyPlanIsValid(long seed) throws IOException {
        LocalDate today = MadeUpRuns.LAST;
        List<PlannedRun> plan = List.of(
                PlannedRun.on(today.plusDays(1)),
                PlannedRun.on(today.plusDays(2)).withDistanceMetres(30_000).withTimerTime(Duration.ofHours(4)),
                PlannedRun.on(today.plusDays(9))
                        .withDistanceMetres(5_000)
                        .withAscentMetres(900)
                        .withDescentMetres(900)
                        .on(Surface.TRAIL));

        assertValid(TrainingCheck.standard().assess(RunHistory.of(MadeUpRuns.runs(seed)), today, plan));
    }

    @Test
    void historyWithoutAnyRunIsValid() throws IOException {
        LocalDate day = LocalDate.of(2026, 5, 14);

        assertValid(TrainingCheck.standard().assess(RunHistory.of(List.of()), day));
        assertValid(TrainingCheck.standard().assess(RunHistory.of(List.of()), day, List.of(PlannedRun.on(day))));
    }

    @Test
    void layoffAndReturnAreValid() throws IOException {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 6; week++) {
            runs.run(LocalDate.of(2026, 1, 6).plusWeeks(week).toString(), 8_000);
        }
        RunHistory off = runs.history();
        RunHistory back =
                runs.run("2026-04-20", 3_000).run("2026-04-22", 20_000).history();

        for (LocalDate day = LocalDate.of(2026, 2, 20); day.getMonthValue() < 6; day = day.plusDays(3)) {
            assertValid(TrainingCheck.standard().assess(day.getMonthValue() < 4 ? off : back, day));
        }
    }

    /** Everything that reading can say of files. */
    private static RunHistory damaged() {
        List<LeftOut> leftOut = new ArrayList<>();
        for (LeftOut.Code code : LeftOut.Code.values()) {
            leftOut.add(LeftOut.of(code + ".fit", code, Message.of("It can't be used."))
                    .at(12));
        }
        leftOut.add(TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-07"));
        List<Repair> repairs = Stream.of(Repair.Code.values())
                .map(code -> Repair.of("a.fit", code, Message.of("Mended.")))
                .toList();
        List<Duplicate> duplicates = Stream.of(Duplicate.Code.values())
                .map(code -> new Duplicate("b.fit", "a.fit", code, Message.of("The same."), LocalDate.of(2026, 5, 12)))
                .toList();
        List<HistoryWarning> warnings = Stream.of(HistoryWarning.Code.values())
                .map(code -> new HistoryWarning(code, Message.of("Two watches."), LocalDate.of(2026, 5, 12)))
                .toList();
        List<Run> runs = new TestRuns()
                .run("2026-05-06", 24_000)
                .add(TestRuns.on("2026-05-13")
                        .distanceMetres(34_000)
                        .origin(Origin.of("2026-05-13").withRepairs(repairs)))
                .run("2026-05-20", 24_000)
                .run("2026-05-27", 34_000)
                .history()
                .runs();
        return new RunHistory(40, runs, leftOut, duplicates, warnings, ZoneId.of("Europe/Berlin"))
                .withOtherActivities(List.of(
                        TestRuns.other("walking", "2026-05-07", 3_600, 4_000),
                        TestRuns.other("training", "2026-05-08", 1_800, 0)));
    }

    @Test
    void damagedFilesOfAnyKindAreValid() throws IOException {
        assertValid(TrainingCheck.standard().assess(damaged(), LocalDate.of(2026, 5, 31)));
    }

    /** A valid report with one of each kind of thing in it, which keeps the tests of wrong ones short. */
    private static JsonNode full() throws IOException {
        LocalDate today = LocalDate.of(2026, 5, 31);
        PlannedRun planned = PlannedRun.on(today.plusDays(1)).withDistanceMetres(90_000);
        JsonNode full = Written.json(TrainingCheck.standard().assess(damaged(), today, List.of(planned)));
        trim(full);
        assertEquals(List.of(), ReportSchema.faults(full));
        return full;
    }

    private static void trim(JsonNode node) {
        while (node instanceof ArrayNode list && list.size() > 1) {
            list.remove(0);
        }
        node.forEach(ReportSchemaTest::trim);
    }

    /** The paths of all objects in a document. */
    private static List<String> objects(JsonNode node, String path) {
        List<String> paths = new ArrayList<>();
        if (node.isObject()) {
            paths.add(path);
        }
        node.properties().forEach(field -> paths.addAll(objects(field.getValue(), path + "/" + field.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            paths.addAll(objects(node.get(i), path + "/" + i));
        }
        return paths;
    }

    @Test
    void noObjectMayHoldAKeyThatIsUnknown() throws IOException {
        JsonNode full = full();
        List<String> objects = objects(full, "");

        assertTrue(
                objects.containsAll(List.of(
                        "/findings/0/evidence", "/budget/nextWeek/ranges/0", "/plan/overBudget/0", "/evidence/0")),
                objects.toString());
        for (String path : objects) {
            JsonNode wrong = full.deepCopy();
            ((ObjectNode) wrong.at(path)).put("more", 1);
            assertFalse(ReportSchema.faults(wrong).isEmpty(), path);
        }
    }

    @Test
    void noObjectMayLackAKey() throws IOException {
        JsonNode full = full();
        for (String path : objects(full, "")) {
            if (path.endsWith("/surfaces")) {
                continue;
            }
            List<String> keys = new ArrayList<>();
            full.at(path).fieldNames().forEachRemaining(keys::add);
            for (String key : keys) {
                JsonNode wrong = full.deepCopy();
                ((ObjectNode) wrong.at(path)).remove(key);
                assertFalse(ReportSchema.faults(wrong).isEmpty(), path + "/" + key);
            }
        }
    }

    @Test
    void noValueMayBeOfAnotherType() throws IOException {
        JsonNode full = full();
        for (String path : objects(full, "")) {
            List<String> keys = new ArrayList<>();
            full.at(path).fieldNames().forEachRemaining(keys::add);
            for (String key : keys) {
                JsonNode wrong = full.deepCopy();
                boolean isList = full.at(path).get(key).isArray();
                ArrayNode list = MAPPER.createArrayNode().add(1.5);
                ((ObjectNode) wrong.at(path))
                        .set(key, isList ? MAPPER.getNodeFactory().numberNode(1.5) : list);
                assertFalse(ReportSchema.faults(wrong).isEmpty(), path + "/" + key);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/version | 2",
                "/format | \"other\"",
                "/asOf | \"17 May\"",
                "/asOf | \"2026-02-30\"",
                "/settings/limit | 0",
                "/settings/runLimit | 0",
                "/settings/runLimit | null",
                "/settings/units | \"km\"",
                "/verdict/id | \"RUN\"",
                "/weeks/0/coverage | 1.1",
                "/weeks/0/runs | -1",
                "/weeks/0/runs | 1.5",
                "/weeks/0/load/distance | -1",
                "/weeks/0/drivers | [\"SLEEP\"]",
                "/weeks/0/change/distance/ratio | -1.5",
                "/weeks/0/change/distance/outcome | \"FINE\"",
                "/weeks/0/change/ascent/reason | null",
                "/weeks/0/change/ascent/reasonCode | null",
                "/weeks/0/change/ascent/reasonCode | \"TIRED\"",
                "/weeks/0/loadReasonCode/trimp | \"TIRED\"",
                "/budget/distanceLeftReasonCode | \"TIRED\"",
                "/findings/0/severity | \"HIGH\"",
                "/findings/0/unit | \"km\"",
                "/findings/0/evidence/grade | \"E\"",
                "/findings/0/evidence/doi | \"none\"",
                "/history/leftOut/0/code | \"LOST\"",
                "/recommendations/0/priority | 0",
                "/recommendations/0/because | [-1]",
                "/budget | null",
                "/budget/nextRunMax | -1",
                "/disclaimer | \"\""
            })
    void noValueMayBeOutOfItsRange(String path, String value) throws IOException {
        JsonNode wrong = full();
        int cut = path.lastIndexOf('/');
        ((ObjectNode) wrong.at(path.substring(0, cut))).set(path.substring(cut + 1), MAPPER.readTree(value));

        assertFalse(ReportSchema.faults(wrong).isEmpty(), path + " = " + value);
    }

    @Test
    void schemaHasTheReasonsOfTheLibrary() throws IOException {
        JsonNode schema = MAPPER.readTree(ReportSchema.FILE.toFile());
        List<String> known = new ArrayList<>();
        schema.at("/$defs/reasonCode/enum").forEach(code -> known.add(code.asText()));

        List<String> all =
                new ArrayList<>(Stream.of(Reason.values()).map(Enum::name).toList());
        all.add("null");
        assertEquals(all, known);
    }

    /** A code that is added to the library has to be added to the schema. */
    @ParameterizedTest
    @ValueSource(strings = {"leftOut", "repair", "duplicate", "warning"})
    void schemaHasTheCodesOfTheLibrary(String entry) throws IOException {
        Map<String, Enum<?>[]> codes = Map.of(
                "leftOut", LeftOut.Code.values(),
                "repair", Repair.Code.values(),
                "duplicate", Duplicate.Code.values(),
                "warning", HistoryWarning.Code.values());
        JsonNode schema = MAPPER.readTree(ReportSchema.FILE.toFile());
        List<String> known = new ArrayList<>();
        schema.at("/$defs/" + entry + "/properties/code/enum").forEach(code -> known.add(code.asText()));

        assertEquals(
                Stream.of(Optional.ofNullable(codes.get(entry)).orElseThrow())
                        .map(Enum::name)
                        .toList(),
                known);
    }
}
