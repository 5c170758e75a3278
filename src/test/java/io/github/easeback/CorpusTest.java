package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
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
            String ascent = cell(row, "total_ascent_m");
            if (ascent.isEmpty()) {
                assertEquals(run.terrain().sampledAscentMetres(), run.ascentMetres(), file);
            } else {
                assertValue(ascent, run.ascentMetres(), 0, file);
            }
            if (!cell(row, "avg_running_cadence").isEmpty()) {
                assertEquals(
                        2 * number(cell(row, "avg_running_cadence")),
                        run.totals().cadence().orElseThrow(),
                        0.001,
                        file);
            }
            assertValue(cell(row, "workout_rpe"), times(run.totals().rpe(), 10), 1e-9, file);
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
        Map<String, LeftOut.Code> codes = new HashMap<>();
        Map<String, String> sports = new HashMap<>();
        RunHistory history = read(folder);
        history.leftOut().forEach(entry -> codes.put(name(entry.source()), entry.code()));
        history.otherActivities().forEach(other -> sports.put(name(other.source()), other.sport()));

        for (Map<String, String> row : rows(folder)) {
            String kind = cell(row, "kind");
            String file = cell(row, "file");
            if (file.equals(TOO_FAST)) {
                assertEquals(LeftOut.Code.IMPLAUSIBLE_SPEED, codes.remove(file), file);
            } else if (kind.equals("other-sport")) {
                String sport = cell(row, "sport_sub_sport").split("/", -1)[0];
                assertEquals(sport.toLowerCase(Locale.ROOT), sports.remove(file), file);
            } else if (kind.startsWith("non-activity:")) {
                assertEquals(LeftOut.Code.NOT_AN_ACTIVITY, codes.remove(file), file);
            }
        }
        assertTrue(codes.isEmpty(), () -> "left out without a reason in the table: " + codes);
        assertTrue(sports.isEmpty(), () -> "another sport that is not in the table: " + sports);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runner-a", "runner-b", "runner-c", "runner-d", "runner-e", "runner-f"})
    void weeksOfAHistoryAddUpToItsRuns(String runner) throws IOException {
        RunHistory history = read("histories/" + runner);
        TrainingReport report =
                TrainingCheck.standard().assess(history, history.lastDay().orElseThrow());
        double runs = history.withoutWalks().stream()
                .mapToDouble(run -> run.distanceMetres().orElse(0))
                .sum();

        assertEquals(
                history.withoutWalks().size(),
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
        return week.value(LoadVariables.DISTANCE).value().orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        "GoldenCheetah-sweatpy/6449921903_ACTIVITY.fit, 0, , cycling",
        "GoldenCheetah-sweatpy/6471559601_ACTIVITY.fit, 1, NOT_A_RUN, rowing",
        "HzaCode-Athlytics/example.fit, 0, SPORT_UNKNOWN,",
        "dtcooper-python-fitparse/nick.fit, 0, , cycling",
        "dtcooper-python-fitparse/sample_mulitple_header.fit, 1, NOT_AN_ACTIVITY NOT_A_RUN, swimming cycling",
        "jimmykane-fit-parser/garmin-stamina.fit, 1,,",
        "jimmykane-fit-parser/running-with-developer-data.fit, 1,,",
        "jimmykane-fit-parser/snorkeling-unknown-sport.fit, 0, , snorkeling",
        "jimmykane-fit-parser/suunto-weight.fit, 0, , training",
        "jimmykane-fit-parser/user_metrics.fit, 0, , training",
        "martin-ueding-geo-activity-playground/12866632127.fit.gz, 1,,",
        "martin-ueding-geo-activity-playground/2022-05-29-15-53-35_Laufen_Landal_Park.fit, 1,,",
        "martin-ueding-geo-activity-playground/2023-09-08-08-53-49 Breskens.fit, 0, , cycling",
        "martin-ueding-geo-activity-playground/2023-09-13-17-58-45 Sonnenuntergang bei Nieuwvliet-Bad.fit, 0, , cycling",
        "martin-ueding-geo-activity-playground/2024-05-10-19-32-04.fit, 0, , walking",
        "'martin-ueding-geo-activity-playground/Berlin (0,9 km).fit', 0, NOT_AN_ACTIVITY,",
        "muktihari-fit/triathlon_summary_first.fit, 1, NOT_A_RUN, swimming cycling",
        "muktihari-fit/triathlon_summary_last.fit, 1, NOT_A_RUN, swimming cycling",
        "polyvertex-fitdecode/elemnt-bolt-no-application-id-inside-developer-data-id.fit, 0, , cycling",
        "polyvertex-fitdecode/garmin-fenix-5-bike.fit, 0, , cycling",
        "polyvertex-fitdecode/garmin-fenix-5-run.fit, 1,,",
        "polyvertex-fitdecode/garmin-fenix-5-walk.fit, 0, , walking",
        "polyvertex-fitdecode/null_compressed_speed_dist.fit, 0, , cycling",
        "polyvertex-fitdecode/sample-activity.fit, 0, , cycling",
        "roznet-connectstats/activity_1378220136.fit, 1,,",
        "roznet-connectstats/activity_217470507.fit, 0, NOT_A_RUN,",
        "roznet-connectstats/activity_2477200414.fit, 1,,",
        "roznet-connectstats/activity_2944936628.fit, 1,,",
        "roznet-connectstats/activity_4018408912.fit, 0, , cycling",
        "roznet-connectstats/activity_424479793.fit, 0, , swimming",
        "roznet-connectstats/track_cs_1525.fit, 0, , swimming",
        "roznet-connectstats/track_cs_5611.fit, 1,,",
        "roznet-connectstats/track_cs_728599.fit, 1,,",
        "roznet-connectstats/track_cs_777501.fit, 1,,",
        "tormoder-fit/0134902991.fit, 0, , cycling",
        "tormoder-fit/2013-02-06-12-11-14.fit, 1,,",
        "tormoder-fit/2015-10-13-08-43-15.fit, 0, , cycling",
        "tormoder-fit/Edge810-Vector-2013-08-16-15-35-10.fit, 0, , cycling",
        "tormoder-fit/antfs-dump.63.fit, 0, IMPLAUSIBLE_DATE,",
        "tormoder-fit/compressed-speed-distance.fit, 0, IMPLAUSIBLE_DATE,",
        "tormoder-fit/mornindew-broken.fit, 1,,",
        "tormoder-fit/sample-activity-indoor-trainer.fit, 0, , cycling"
    })
    void awkwardFileGivesItsRunsAndItsReasonsWithoutARepair(String file, int runs, String codes, String sports)
            throws IOException {
        RunHistory history = read("awkward/" + file);

        assertEquals(runs, history.runs().size());
        assertEquals(List.of(), history.repaired());
        assertEquals(
                codes == null ? "" : codes,
                history.leftOut().stream()
                        .map(entry -> entry.code().name())
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .collect(Collectors.joining(" ")));
        assertEquals(
                sports == null ? "" : sports,
                history.otherActivities().stream().map(OtherActivity::sport).collect(Collectors.joining(" ")));
    }

    @Test
    void everyAwkwardFileHasAnOutcome() throws IOException, NoSuchMethodException {
        assertEquals(
                rows("awkward").stream().map(row -> cell(row, "file")).sorted().toList(),
                casesOf(
                                "awkwardFileGivesItsRunsAndItsReasonsWithoutARepair",
                                String.class,
                                int.class,
                                String.class,
                                String.class)
                        .map(line -> "awkward/" + line.replaceFirst("^'(.*)'.*|, [01],.*$", "$1"))
                        .sorted()
                        .toList());
    }

    private static Stream<String> casesOf(String method, Class<?>... parameters) throws NoSuchMethodException {
        CsvSource cases = CorpusTest.class.getDeclaredMethod(method, parameters).getAnnotation(CsvSource.class);
        return Stream.of(cases.value());
    }

    /** All are made of one run of 3028.97 m in 965.126 s, and a second one of 3038.09 m. */
    @ParameterizedTest
    @CsvSource({
        "bitflip-middle-crc-now-bad, 1, CHECKSUM 81546",
        "chained-crcbad-then-good, 2, CHECKSUM 81546",
        "chained-good-then-truncated, 2, TRUNCATED 132948",
        "chained-two-runs, 2,",
        "crc-missing, 1, CHECKSUM 81546",
        "crc-wrong, 1, CHECKSUM 81546",
        "crc-zero, 1, CHECKSUM 81546",
        "gzip-named, 1,",
        "hdr12-valid, 1,",
        "hdrcrc-wrong, 1,",
        "hole-4k-zeros-middle-crc-fixed, 1, GAP 45820 CLOCK_LEAP -1",
        "proto-major-3, 1, NEWER_PROTOCOL 0",
        "size-too-big-by-1000, 1, WRONG_SIZE 4",
        "size-too-small-by-10, 1, WRONG_SIZE 4",
        "trailing-text, 1, TRAILING_BYTES 81548",
        "trailing-zeros512, 1, TRAILING_BYTES 81548",
        "truncated-half, 1, TRUNCATED 40774",
        "truncated-last100, 1, TRUNCATED 81448",
        "unfinished-size0-hdr12, 1, UNFINISHED 4",
        "unfinished-size0-hdr14, 1, UNFINISHED 4",
        "wrong-byte-middle-crc-fixed, 1,",
        "zip-named, 1,"
    })
    void damagedFileGivesItsRunsAndSaysWhatWasRepaired(String file, int runs, String repairs) throws IOException {
        RunHistory history = read("damaged/" + file + ".fit");

        assertEquals(
                List.of(3028.97, 3038.09).subList(0, runs),
                history.runs().stream()
                        .map(run -> run.distanceMetres().orElseThrow())
                        .toList());
        assertEquals(
                Duration.ofMillis(965_126), history.runs().get(0).timerTime().orElseThrow());
        assertEquals(List.of(), history.leftOut());
        assertEquals(
                repairs == null ? "" : repairs,
                history.repaired().stream()
                        .map(repair -> repair.code() + " " + repair.byteOffset().orElse(-1))
                        .collect(Collectors.joining(" ")));
        history.repaired()
                .forEach(repair -> assertTrue(InWords.english(repair.message()).endsWith("."), repair::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "header-only-12, DAMAGED, 12",
        "header-only-14, DAMAGED, 14",
        "html-error-page, NOT_FIT, 0",
        "one-byte, NOT_FIT, 0"
    })
    void fileWithoutAnythingToSaveIsListedWithItsPlace(String file, LeftOut.Code code, long offset) throws IOException {
        RunHistory history = read("damaged/" + file + ".fit");

        assertEquals(List.of(), history.runs());
        assertEquals(code, history.leftOut().get(0).code());
        assertEquals(OptionalLong.of(offset), history.leftOut().get(0).byteOffset());
    }

    @Test
    void everyDamagedFileHasAnOutcome() throws IOException, NoSuchMethodException {
        Stream<String> saved =
                casesOf("damagedFileGivesItsRunsAndSaysWhatWasRepaired", String.class, int.class, String.class);
        Stream<String> lost =
                casesOf("fileWithoutAnythingToSaveIsListedWithItsPlace", String.class, LeftOut.Code.class, long.class);

        assertEquals(
                rows("damaged").stream().map(row -> cell(row, "file")).sorted().toList(),
                Stream.concat(saved, lost)
                        .map(line -> "damaged/" + line.substring(0, line.indexOf(',')) + ".fit")
                        .sorted()
                        .toList());
    }

    @Test
    void everyFileOfAFolderIsARunOrIsListed() throws IOException {
        for (String folder : List.of("awkward", "damaged", "histories")) {
            RunHistory history = read(folder);
            List<String> named = Stream.concat(
                            Stream.concat(
                                    history.runs().stream().map(Run::source),
                                    history.duplicates().stream().map(Duplicate::source)),
                            Stream.concat(
                                    history.leftOut().stream().map(LeftOut::source),
                                    history.otherActivities().stream().map(OtherActivity::source)))
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
