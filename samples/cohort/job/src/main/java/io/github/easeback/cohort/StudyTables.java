package io.github.easeback.cohort;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** The tables that a study brings: CSV with a head, from any storage that Spark reads. All cells are text, so that {@code 00001} stays what it is. */
final class StudyTables {

    private StudyTables() {}

    /**
     * Whose folder is whose: columns {@code folder} and {@code athlete}.
     *
     * @throws CohortException if it lacks a column or a cell, or names a folder twice
     */
    static Athletes athletes(SparkSession spark, String file) {
        Map<String, String> table = new TreeMap<>();
        for (Row row : csv(spark, file, "folder", "athlete").collectAsList()) {
            String folder = row.getString(0).replaceAll("/+$", "");
            String before = table.put(folder, row.getString(1));
            if (before != null && !before.equals(row.getString(1))) {
                throw new CohortException("In " + file + ", the folder " + folder + " belongs to two athletes.");
            }
        }
        return Athletes.byTable(table);
    }

    /**
     * Injuries: columns {@code athlete}, {@code date} and {@code site}.
     *
     * @throws CohortException if it lacks a column, a cell, or if a date is none
     */
    static Dataset<Row> injuries(SparkSession spark, String file) {
        Dataset<Row> table = csv(spark, file, "athlete", "date", "site");
        table.collectAsList().forEach(row -> day(file, row.getString(1)));
        return table.map(
                (MapFunction<Row, Row>)
                        row -> RowFactory.create(row.getString(0), LocalDate.parse(row.getString(1)), row.getString(2)),
                Encoders.row(CohortJob.INJURY));
    }

    private static void day(String file, String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CohortException("In " + file + ", " + text + " is no day like 2026-05-31.");
        }
    }

    private static Dataset<Row> csv(SparkSession spark, String file, String... columns) {
        Dataset<Row> table = spark.read().option("header", true).csv(file);
        List<String> names = Arrays.asList(table.columns());
        for (String column : columns) {
            if (!names.contains(column)) {
                throw new CohortException("In " + file + ", there is no column " + column + ".");
            }
        }
        Dataset<Row> wanted = table.selectExpr(columns);
        if (wanted.na().drop("any").count() < wanted.count()) {
            throw new CohortException("In " + file + ", a cell of " + String.join(", ", columns) + " is empty.");
        }
        return wanted;
    }
}
