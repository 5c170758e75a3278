package io.github.easeback.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What the tests have in common. */
final class LocalSpark {

    static final LocalDate AS_OF = LocalDate.of(2026, 5, 31);
    static final Settings SETTINGS = Settings.on(AS_OF, ZoneOffset.UTC);
    static final Path SAMPLE = Path.of("../../data/comeback-runner");

    private LocalSpark() {}

    static Source folder(SparkSession spark, Path input) throws IOException {
        return Source.folder(spark.sparkContext().hadoopConfiguration(), input.toString(), Athletes.byFolder());
    }

    static Output output(SparkSession spark, Path output, Output.Existing existing) throws IOException {
        return Output.to(
                spark.sparkContext().hadoopConfiguration(),
                output.toString(),
                existing,
                spark.sparkContext().applicationId());
    }

    static CohortJob.Summary write(SparkSession spark, CohortJob job, Path target) throws IOException {
        try (Output output = output(spark, target, Output.Existing.REFUSE)) {
            return job.write(output);
        }
    }

    static List<Row> rows(SparkSession spark, Path output, String table, String... columns) {
        return spark.read()
                .parquet(output.resolve(table).toString())
                .selectExpr(columns)
                .collectAsList();
    }

    /** All rows of a table as text, in an order of their own. */
    static List<String> sorted(SparkSession spark, Path output, String table) {
        return rows(spark, output, table, "*").stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }

    /** Copies a folder of files. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    static void write(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}
