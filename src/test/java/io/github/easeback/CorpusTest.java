package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.load.DistanceLoad;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads real files of many watches and holds every run against a table that the Garmin SDK's own decoder made. Switched on with
 * {@code -Deaseback.corpus=FOLDER}.
 */
@EnabledIfSystemProperty(
        named = "easeback.corpus",
        matches = ".+",
        disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
class CorpusTest {

    private static final String FOLDER = System.getProperty("easeback.corpus", "");

    /** The only run of the histories that can't be one: 800 m in 45 s. */
    private static final String TOO_FAST = "histories/runner-b/sample_run.fit";

    /** What the table calls a run, by the start of its kind. */
    private static final String RUN = "run:";

    private final Path corpus = Path.of(FOLDER);

    /** One row of the table by column. */
    private List<Map<String, String>> rows(String folder) throws IOException {
        List<String> lines = Files.readAllLines(corpus.resolve("expected.tsv"));
        String[] header = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            if (cell(row, "file").startsWith(folder + "/")) {
                rows.add(row);
            }
        }
        assertFalse(rows.isEmpty(), "The table has no file in " + folder);
        return rows;
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        assertNotNull(value, column);
        return value;
    }

    private RunHistory read(String folder) throws IOException {
        return HistoryReader.lenient().read(corpus.resolve(folder)).history();
    }

    private String name(String source) {
        String file = source.replaceFirst("!/.*|#\\d+$", "");
        return corpus.relativize(Path.of(file)).toString().replace('\\', '/');
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runner-a", "runner-b", "runner-c", "runner-d", "runner-e", "runner-f"})
    void everyRunOfAHistoryIsCountedOnceWithTheValuesOfTheTable(String runner) throws IOException {
        String folder = "histories/" + runner;
        RunHistory history = read(folder);
        Map<String, Run> runs = new HashMap<>();
        history.runs().forEach(run -> assertTrue(runs.put(name(run.source()), run) == null, run::source));

        for (Map<String, String> row : rows(folder)) {
            String file = cell(row, "file");
            Run run = runs.remove(file);
            if (!cell(row, "kind").startsWith(RUN) || file.equals(TOO_FAST)) {
                assertTrue(run == null, file + " is no run");
                continue;
            }
            assertNotNull(run, file + " is missing");
            assertEquals(Instant.parse(cell(row, "start_time")), run.start(), file);
            assertEquals(
                    Duration.ofMillis(Math.round(1000 * number(cell(row, "total_timer_s")))),
                    run.timerTime().orElseThrow(),
                    file);
            assertValue(cell(row, "total_distance_m"), run.distanceMetres(), 0.005, file);
            assertValue(cell(row, "total_ascent_m"), run.ascentMetres(), 0, file);
            if (!cell(row, "avg_running_cadence").isEmpty()) {
                assertEquals(
                        2 * number(cell(row, "avg_running_cadence")),
                        run.cadence().orElseThrow(),
                        0.001,
                        file);
            }
            assertValue(cell(row, "workout_rpe"), times(run.rpe(), 10), 1e-9, file);
        }
        assertTrue(runs.isEmpty(), () -> "not in the table: " + runs.keySet());
    }

    private static OptionalDouble times(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }

    private static void assertValue(String expected, OptionalDouble actual, double tolerance, String file) {
        if (expected.isEmpty()) {
            assertTrue(actual.isEmpty(), file);
        } else {
            assertEquals(number(expected), actual.orElseThrow(), tolerance, file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"runner-a", "runner-b", "runner-c", "runner-d", "runner-e", "runner-f"})
    void everyFileThatIsNoRunIsLeftOutForItsTrueReason(String runner) throws IOException {
        String folder = "histories/" + runner;
        Map<String, LeftOutCode> codes = new HashMap<>();
        read(folder).leftOut().forEach(entry -> codes.put(name(entry.source()), entry.code()));

        for (Map<String, String> row : rows(folder)) {
            String kind = cell(row, "kind");
            String file = cell(row, "file");
            if (file.equals(TOO_FAST)) {
                assertEquals(LeftOutCode.IMPLAUSIBLE_SPEED, codes.remove(file), file);
            } else if (kind.equals("other-sport")) {
                assertEquals(LeftOutCode.NOT_A_RUN, codes.remove(file), file);
            } else if (kind.startsWith("non-activity:")) {
                assertEquals(LeftOutCode.NOT_AN_ACTIVITY, codes.remove(file), file);
            }
        }
        assertTrue(codes.isEmpty(), () -> "left out without a reason in the table: " + codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runner-a", "runner-b", "runner-c", "runner-d", "runner-e", "runner-f"})
    void weeksOfAHistoryAddUpToItsRuns(String runner) throws IOException {
        RunHistory history = read("histories/" + runner);
        TrainingReport report =
                TrainingCheck.standard().assess(history, history.lastDay().orElseThrow());
        double runs = history.runs().stream()
                .mapToDouble(run -> run.distanceMetres().orElse(0))
                .sum();

        assertEquals(
                history.runs().size(),
                report.load().weeks().stream()
                        .mapToInt(week -> week.runs().size())
                        .sum());
        assertEquals(
                runs,
                report.load().weeks().stream().mapToDouble(CorpusTest::distance).sum(),
                0.01);
        assertFalse(report.recommendations().isEmpty());
    }

    private static double distance(WeeklyLoad week) {
        return week.value(DistanceLoad.INSTANCE).value().orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        "HzaCode-Athlytics/example.fit, 0, SPORT_UNKNOWN",
        "dtcooper-python-fitparse/nick.fit, 0, DAMAGED",
        "dtcooper-python-fitparse/sample_mulitple_header.fit, 1, NOT_A_RUN",
        "muktihari-fit/triathlon_summary_first.fit, 1, NOT_A_RUN",
        "muktihari-fit/triathlon_summary_last.fit, 1, NOT_A_RUN",
        "GoldenCheetah-sweatpy/6471559601_ACTIVITY.fit, 1, NOT_A_RUN",
        "martin-ueding-geo-activity-playground/12866632127.fit.gz, 1,",
        "'martin-ueding-geo-activity-playground/Berlin (0,9 km).fit', 0, NOT_AN_ACTIVITY",
        "polyvertex-fitdecode/garmin-fenix-5-walk.fit, 0, NOT_A_RUN",
        "tormoder-fit/antfs-dump.63.fit, 0, IMPLAUSIBLE_DATE",
        "tormoder-fit/compressed-speed-distance.fit, 0, IMPLAUSIBLE_DATE",
        "tormoder-fit/mornindew-broken.fit, 1,"
    })
    void awkwardFileGivesItsRunsAndItsReason(String file, int runs, String code) throws IOException {
        RunHistory history = read("awkward/" + file);

        assertEquals(runs, history.runs().size());
        assertEquals(
                code == null ? List.of() : List.of(LeftOutCode.valueOf(code)),
                history.leftOut().stream()
                        .map(LeftOut::code)
                        .distinct()
                        .filter(one -> runs == 0 || one != LeftOutCode.NOT_AN_ACTIVITY)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "bitflip-middle-crc-now-bad, 0, DAMAGED, 81547",
        "chained-crcbad-then-good, 1, DAMAGED, 81547",
        "chained-good-then-truncated, 1, DAMAGED, 132948",
        "chained-two-runs, 2,,",
        "crc-missing, 0, DAMAGED, 81546",
        "crc-wrong, 0, DAMAGED, 81547",
        "crc-zero, 0, DAMAGED, 81547",
        "gzip-named, 1,,",
        "hdr12-valid, 1,,",
        "hdrcrc-wrong, 1,,",
        "header-only-12, 0, DAMAGED, 12",
        "header-only-14, 0, DAMAGED, 14",
        "hole-4k-zeros-middle-crc-fixed, 0, DAMAGED, 45824",
        "html-error-page, 0, NOT_FIT, 0",
        "one-byte, 0, NOT_FIT, 0",
        "proto-major-3, 0, DAMAGED, 0",
        "size-too-big-by-1000, 0, DAMAGED, 81548",
        "size-too-small-by-10, 0, DAMAGED, 81536",
        "trailing-text, 1, TRAILING_BYTES, 81548",
        "trailing-zeros512, 1, TRAILING_BYTES, 81548",
        "truncated-half, 0, DAMAGED, 40774",
        "truncated-last100, 0, DAMAGED, 81448",
        "unfinished-size0-hdr12, 0, DAMAGED, 4",
        "unfinished-size0-hdr14, 0, DAMAGED, 4",
        "wrong-byte-middle-crc-fixed, 1,,",
        "zip-named, 1,,"
    })
    void damagedFileIsListedWithItsPlace(String file, int runs, String code, Long offset) throws IOException {
        RunHistory history = read("damaged/" + file + ".fit");

        assertEquals(runs, history.runs().size());
        if (code == null) {
            assertEquals(List.of(), history.leftOut());
        } else {
            LeftOut first = history.leftOut().get(0);
            assertEquals(LeftOutCode.valueOf(code), first.code());
            assertEquals(offset == null ? -1 : offset, first.byteOffset().orElse(-1));
            assertTrue(first.message().endsWith("."), first.message());
        }
    }

    @Test
    void everyFileOfAFolderIsARunOrIsListed() throws IOException {
        for (String folder : List.of("awkward", "damaged", "histories")) {
            RunHistory history = read(folder);
            List<String> named = Stream.concat(
                            history.runs().stream().map(Run::source),
                            history.leftOut().stream().map(LeftOut::source))
                    .map(this::name)
                    .distinct()
                    .sorted()
                    .toList();
            List<String> files;
            try (Stream<Path> all = Files.walk(corpus.resolve(folder))) {
                files = all.filter(Files::isRegularFile)
                        .map(file -> name(file.toString()))
                        .sorted()
                        .toList();
            }
            assertEquals(files, named);
        }
    }
}
