package io.github.easeback.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.report.CsvReportWriter;
import io.github.easeback.report.JsonReportWriter;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/** What the job says of an athlete is what the library says on one machine, to the byte. */
class SameVerdictsTest {

    private static final MadeUpCohort COHORT = new MadeUpCohort(3, 0.01, LocalSpark.AS_OF);

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = Main.session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** The whole report, made where the job judges an athlete. */
    private record Reporting(Settings settings) implements MapGroupsFunction<String, Row, Tuple2<String, String>> {

        private static final long serialVersionUID = 1;

        @Override
        public Tuple2<String, String> call(String athlete, Iterator<Row> parts) throws IOException {
            return new Tuple2<>(athlete, json(Judging.history(parts, settings)));
        }
    }

    private static String json(RunHistory history) throws IOException {
        StringWriter json = new StringWriter();
        new JsonReportWriter().write(TrainingCheck.standard().assess(history, LocalSpark.AS_OF), json);
        return json.toString();
    }

    private Map<String, String> onTheCluster(Path input) throws IOException {
        return CohortJob.of(spark, LocalSpark.SETTINGS, LocalSpark.folder(spark, input))
                .parts()
                .mapGroups(new Reporting(LocalSpark.SETTINGS), Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(Tuple2::_1, Tuple2::_2, (one, other) -> "twice", TreeMap::new));
    }

    /** The job names files from the input on, one machine by their whole path. */
    private static Map<String, String> onOneMachine(Path input) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> athletes = Files.list(input)) {
            for (Path athlete : athletes.toList()) {
                RunHistory history =
                        LocalSpark.SETTINGS.historyReader().read(athlete).history();
                reports.put(athlete.getFileName().toString(), json(history).replace(input + "/", ""));
            }
        }
        return reports;
    }

    @Test
    void madeUpAthletesGetTheReportsOfOneMachine() throws IOException {
        int athletes = Integer.getInteger("easeback.athletes", 1_000);
        COHORT.write(folder, athletes);
        Map<String, String> expected = onOneMachine(folder);

        Map<String, String> found = onTheCluster(folder);

        assertEquals(athletes, found.size());
        assertEquals(expected, found);
        assertTrue(found.getOrDefault("00010", "").contains("SAME_RUN"), "the copies of an export are found");
    }

    @Test
    void reportsAreTheSameHoweverTheWorkIsSplit() throws IOException {
        new MadeUpCohort(20, 0.01, LocalSpark.AS_OF).write(folder, 10);
        LocalSpark.copy(LocalSpark.SAMPLE, folder.resolve("fit"));
        LocalSpark.write(folder.resolve("fit/cut off.fit"), "");
        LocalSpark.write(folder.resolve("empty/cut off.fit"), "");
        Map<String, String> expected = onOneMachine(folder);

        for (int partitions : new int[] {1, 7}) {
            spark.conf().set("spark.sql.shuffle.partitions", partitions);
            spark.conf().set("spark.sql.files.maxPartitionBytes", partitions == 1 ? "128m" : "16k");
            spark.conf().set("spark.sql.files.openCostInBytes", partitions == 1 ? "4m" : "1k");
            spark.conf().set("spark.sql.adaptive.enabled", partitions == 1);
            assertEquals(expected, onTheCluster(folder), partitions + " partitions");
        }
        spark.conf().unset("spark.sql.shuffle.partitions");
        spark.conf().unset("spark.sql.files.maxPartitionBytes");
        spark.conf().unset("spark.sql.files.openCostInBytes");
        spark.conf().unset("spark.sql.adaptive.enabled");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "easeback.corpus",
            matches = ".+",
            disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
    void realHistoriesGetTheReportsOfOneMachine() throws IOException {
        Path histories = Path.of(System.getProperty("easeback.corpus", ""), "histories");

        Map<String, String> found = onTheCluster(histories);

        assertEquals(6, found.size());
        assertEquals(onOneMachine(histories), found);
    }

    /** A storage that loses a file of a table where a rename has to put it in place. */
    public static final class LosingStore extends RawLocalFileSystem {

        @Override
        public URI getUri() {
            return URI.create("losing:///");
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            boolean isOfRuns = to.toString().contains("/runs/") && to.getName().endsWith(".parquet");
            return isOfRuns ? delete(from, false) : super.rename(from, to);
        }
    }

    @Tag("slow")
    @Test
    void rowsThatTheStorageLostEndTheJob() throws IOException {
        new MadeUpCohort(4, 0, LocalSpark.AS_OF).write(folder.resolve("in"), 2);
        Configuration storage = spark.sparkContext().hadoopConfiguration();
        storage.set("fs.losing.impl", LosingStore.class.getName());
        CohortJob job = CohortJob.of(spark, LocalSpark.SETTINGS, LocalSpark.folder(spark, folder.resolve("in")));

        CohortException fault;
        try (Output output = Output.to(storage, "losing://" + folder.resolve("out"), Output.Existing.REFUSE, "job")) {
            fault = assertThrows(CohortException.class, () -> job.write(output));
        }

        assertTrue(
                String.valueOf(fault.getMessage())
                        .endsWith("rows of the table runs, 0 lie in the storage. Nothing was written."),
                fault.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    /** Beside the whole report, the cells of the table of runs. */
    @Tag("slow")
    @Test
    void tableOfRunsHoldsWhatTheLibraryWritesAsCsv() throws IOException {
        LocalSpark.copy(LocalSpark.SAMPLE, folder.resolve("in/00001"));
        Path out = folder.resolve("out");
        CohortJob.Summary done = LocalSpark.write(
                spark, CohortJob.of(spark, LocalSpark.SETTINGS, LocalSpark.folder(spark, folder.resolve("in"))), out);
        TrainingReport report = TrainingCheck.standard()
                .assess(
                        LocalSpark.SETTINGS
                                .historyReader()
                                .read(LocalSpark.SAMPLE)
                                .history(),
                        LocalSpark.AS_OF);
        StringWriter csv = new StringWriter();
        CsvReportWriter.runs().write(report, csv);
        List<String> lines = csv.toString().lines().toList();
        List<String> names = List.of(lines.get(0).split(",", -1));
        List<String> columns =
                List.of("date", "session_spike_outcome", "session_spike_severity", "session_spike_reason", "surface");
        List<List<String>> expected = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            expected.add(
                    columns.stream().map(name -> cells[names.indexOf(name)]).toList());
        }

        List<List<String>> found = LocalSpark.rows(spark, out, "runs", "*").stream()
                .sorted((one, other) -> one.getInt(1) - other.getInt(1))
                .map(row -> columns.stream()
                        .map(name ->
                                row.getAs(name) == null ? "" : row.getAs(name).toString())
                        .toList())
                .toList();

        assertEquals(expected, found);
        assertEquals(report.load().history().runs().size(), done.runs());
        assertEquals(1, done.athletes());
        assertEquals(
                report.outcomes().size(),
                LocalSpark.rows(spark, out, "outcomes", "*").size());
        assertEquals(
                report.verdict().orElseThrow().name(),
                LocalSpark.rows(spark, out, "athletes", "verdict").get(0).getString(0));
        assertEquals(
                report.load().weeks().stream()
                        .map(week -> week.week().first().toString())
                        .toList(),
                LocalSpark.rows(spark, out, "weeks", "week_start").stream()
                        .map(row -> row.get(0).toString())
                        .sorted()
                        .toList());
        assertEquals(
                IntStream.rangeClosed(0, 7)
                        .mapToObj(day -> LocalSpark.AS_OF.plusDays(day).toString())
                        .toList(),
                LocalSpark.rows(spark, out, "limits", "day").stream()
                        .map(row -> row.get(0).toString())
                        .sorted()
                        .toList());
    }
}
