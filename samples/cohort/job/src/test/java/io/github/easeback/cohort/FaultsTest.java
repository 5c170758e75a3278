package io.github.easeback.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Run;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on a cluster, with executors that are processes of their own. */
class FaultsTest {

    private static final int SKEW = 30_000;
    private static final String NUMBER = "00001";
    private static final String FORMULA = "=cmd";
    private static final String STRANGE = "a b%20ü";
    private static final String LONG = "long";

    @TempDir
    private static Path folder;

    private static Path input;
    private static Path quiet;
    private static SparkSession spark;

    @BeforeAll
    static void start() throws IOException {
        input = folder.resolve("in");
        writeInput();
        spark = cluster();
        quiet = folder.resolve("quiet");
        LocalSpark.write(spark, job(source()), quiet);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** Two executors; each has what a cluster would get by {@code --jars}, as folders. */
    private static SparkSession cluster() {
        String classes = Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(path -> !path.endsWith(".jar") || path.contains("easeback") || path.contains("garmin"))
                .collect(Collectors.joining(File.pathSeparator));
        SparkConf settings = new SparkConf()
                .setMaster("local-cluster[2,1,1024]")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                .set("spark.worker.cleanup.enabled", "false")
                .set("spark.executor.extraClassPath", classes)
                .set("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1")
                .set("spark.sql.session.timeZone", "UTC")
                .set("spark.sql.datetime.java8API.enabled", "true")
                .set("spark.sql.shuffle.partitions", "4")
                .set("spark.sql.files.maxPartitionBytes", "2m")
                .set("spark.sql.files.openCostInBytes", "64k");
        return SparkSession.builder().config(settings).getOrCreate();
    }

    private static void writeInput() throws IOException {
        MadeUpCohort cohort = new MadeUpCohort(10, 0.01, LocalSpark.AS_OF);
        for (String id : List.of(NUMBER, FORMULA, STRANGE)) {
            LocalSpark.write(
                    input.resolve(id + "/runs.jsonl"),
                    MadeUpCohort.lines(cohort.athlete(id.length()).runs()));
        }
        LocalSpark.write(input.resolve(LONG + "/runs.jsonl"), MadeUpCohort.lines(manyRuns()));
        Files.createDirectories(input.resolve("1"));
        Files.write(input.resolve("1/broken.zip"), cutOff(zip()));
        Files.write(input.resolve("00002.zip"), zip());
        LocalSpark.copy(LocalSpark.SAMPLE, input.resolve("fit/one"));
        Files.createDirectories(input.resolve("fit/two"));
        Files.copy(LocalSpark.SAMPLE.resolve("2025-11-04.fit"), input.resolve("fit/two/another name.fit"));
        LocalSpark.write(input.resolve("fit/.DS_Store"), "of the system");
        LocalSpark.write(input.resolve("empty/cut off.fit"), "");
    }

    /** Ten short runs a day. */
    private static List<Run> manyRuns() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < SKEW; i++) {
            LocalDateTime start =
                    LocalSpark.AS_OF.minusDays(i / 10).atTime(6, 0).plusMinutes(i % 10 * 60L);
            runs.add(Run.builder("run " + i, start.toInstant(ZoneOffset.UTC), start)
                    .distanceMetres(1_000 + i % 7)
                    .timerTime(Duration.ofMinutes(6))
                    .build());
        }
        return runs;
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(LocalSpark.SAMPLE)) {
            for (Path file : files.sorted().limit(3).toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] cutOff(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static CohortJob job(Source source) {
        return CohortJob.of(spark, LocalSpark.SETTINGS, source);
    }

    private static Source source() throws IOException {
        return LocalSpark.folder(spark, input);
    }

    private static List<String> all(Path output) {
        return Tables.withoutInjuries().stream()
                .flatMap(table -> LocalSpark.sorted(spark, output, table.name()).stream())
                .toList();
    }

    /** The process of the executor ends in the middle of a task, the first time that one comes to a part of an athlete. */
    private record Deadly(Source source, String marker) implements Source {

        @Override
        public Dataset<Row> parts(SparkSession session, Settings settings) throws IOException {
            String path = marker;
            return source.parts(session, settings)
                    .map((MapFunction<Row, Row>) row -> endOnce(row, path), Encoders.row(PART));
        }

        private static Row endOnce(Row row, String marker) {
            if (row.getString(0).equals(LONG) && new File(marker).delete()) {
                Runtime.getRuntime().halt(1);
            }
            return row;
        }

        @Override
        public long files() {
            return source.files();
        }

        @Override
        public Listing.Unmatched unmatched() {
            return source.unmatched();
        }
    }

    @Tag("slow")
    @Test
    void nothingIsLostOrCountedTwiceWhenAnExecutorEndsInTheMiddle() throws IOException {
        Path marker = Files.createFile(folder.resolve("marker"));
        Path disturbed = folder.resolve("disturbed");

        CohortJob.Summary done = LocalSpark.write(spark, job(new Deadly(source(), marker.toString())), disturbed);

        assertFalse(Files.exists(marker), "an executor did end");
        assertEquals(all(quiet), all(disturbed));
        assertEquals(8, done.athletes());
        assertEquals(
                List.of(NUMBER, "00002", "1", FORMULA, STRANGE, "empty", "fit", LONG),
                LocalSpark.rows(spark, disturbed, "athletes", "athlete").stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList());
        assertEquals(
                SKEW,
                LocalSpark.rows(spark, disturbed, "runs", "athlete").stream()
                        .filter(row -> row.getString(0).equals(LONG))
                        .count());
        assertEquals(
                List.of(
                        "[1,LEFT_OUT,DAMAGED,1/broken.zip]",
                        "[empty,LEFT_OUT,EMPTY,empty/cut off.fit]",
                        "[fit,COPY,SAME_FILE,fit/two/another name.fit]",
                        "[fit,LEFT_OUT,SYSTEM_FILE,fit/.DS_Store]"),
                LocalSpark.rows(spark, disturbed, "left-out", "athlete", "kind", "code", "file").stream()
                        .map(Row::toString)
                        .sorted()
                        .toList());
        assertEquals(List.of(), besides(disturbed), "nothing is left beside an output");
        assertRefusedAndReplaced(disturbed);
    }

    private static List<String> besides(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output.resolveSibling(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("_"))
                    .toList();
        }
    }

    private static void assertRefusedAndReplaced(Path output) throws IOException {
        CohortException refused =
                assertThrows(CohortException.class, () -> LocalSpark.output(spark, output, Output.Existing.REFUSE));
        assertTrue(String.valueOf(refused.getMessage()).contains("--replace"), refused.getMessage());
        CohortException strange =
                assertThrows(CohortException.class, () -> LocalSpark.output(spark, input, Output.Existing.REPLACE));
        assertTrue(String.valueOf(strange.getMessage()).contains("did not write it"), strange.getMessage());
    }

    @Tag("slow")
    @Test
    void packedFilesGiveTheSameTablesAndAreRefusedIfOneIsDamagedOrMissing() throws IOException {
        Path packed = folder.resolve("packed");
        Listing listing = Listing.of(spark.sparkContext().hadoopConfiguration(), input.toString(), Athletes.byFolder());
        try (Output output = LocalSpark.output(spark, packed, Output.Existing.REFUSE)) {
            Packed.pack(spark, listing, Athletes.byFolder(), 1 << 20, output);
        }
        Source source = Source.packed(spark.sparkContext().hadoopConfiguration(), packed.toString());
        Path fromPacked = folder.resolve("from-packed");
        LocalSpark.write(spark, job(source), fromPacked);
        assertEquals(all(quiet), all(fromPacked));
        assertDamageIsNamed(packed);

        try (Stream<Path> parts = Files.list(packed)) {
            for (Path part : parts.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .limit(1)
                    .toList()) {
                Files.delete(part);
            }
        }
        Path none = folder.resolve("none");
        CohortException refused = assertThrows(CohortException.class, () -> LocalSpark.write(spark, job(source), none));
        assertTrue(String.valueOf(refused.getMessage()).contains("Nothing was written"), refused.getMessage());
        assertFalse(Files.exists(none));
        assertEquals(List.of(), besides(none));
    }

    /** The last byte of a part is one of a file; the disk's own checksums lie beside it, and a store has none. */
    private static void assertDamageIsNamed(Path packed) throws IOException {
        Path damaged = folder.resolve("damaged");
        LocalSpark.copy(packed, damaged);
        Path part = damaged.resolve("part-00000");
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length - 1] ^= 1;
        Files.write(part, bytes);
        Files.delete(damaged.resolve(".part-00000.crc"));
        Source source = Source.packed(spark.sparkContext().hadoopConfiguration(), damaged.toString());

        Exception fault =
                assertThrows(Exception.class, () -> LocalSpark.write(spark, job(source), folder.resolve("none")));

        assertTrue(
                Main.sentence(fault)
                        .endsWith(" is damaged: its checksum is another. Pack the files again. Nothing was written."),
                Main.sentence(fault));
    }
}
