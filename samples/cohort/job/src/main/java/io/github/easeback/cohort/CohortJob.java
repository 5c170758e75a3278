package io.github.easeback.cohort;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * The job: files become parts where they lie, parts are grouped by athlete, each athlete is judged by the library, and the rows are written as tables. All that is distributed is Spark's.
 */
final class CohortJob {

    /** An injury: the athlete, the day, the site. */
    static final StructType INJURY = new StructType()
            .add("athlete", DataTypes.StringType, false)
            .add("date", DataTypes.DateType, false)
            .add("site", DataTypes.StringType, false);

    private final SparkSession spark;
    private final Settings settings;
    private final Source source;
    private final @Nullable Dataset<Row> injuries;

    private CohortJob(SparkSession spark, Settings settings, Source source, @Nullable Dataset<Row> injuries) {
        this.spark = spark;
        this.settings = settings;
        this.source = source;
        this.injuries = injuries;
    }

    /** A job without injuries. */
    static CohortJob of(SparkSession spark, Settings settings, Source source) {
        return new CohortJob(spark, settings, source, null);
    }

    /** The same job with a table of injuries, rows of {@link #INJURY}; one that is there twice is one injury. */
    CohortJob withInjuries(List<Row> table) {
        return new CohortJob(
                spark, settings, source, spark.createDataFrame(table, INJURY).distinct());
    }

    /**
     * What was done.
     *
     * @param athletes how many athletes have a file
     * @param files how many files of the storage
     * @param runs how many runs count
     * @param copies how many copies of runs were not counted
     * @param leftOut how many files and sessions became no run
     * @param unmatched what of the input and of the table of athletes belongs to nobody
     * @param injuries what became of the table of injuries; absent without one
     */
    record Summary(
            long athletes,
            long files,
            long runs,
            long copies,
            long leftOut,
            Listing.Unmatched unmatched,
            Optional<Injuries> injuries) {}

    /**
     * What became of the table of injuries.
     *
     * @param all how many it has
     * @param laid how many are laid at a run
     * @param ofNobody how many are of athletes without a file
     */
    record Injuries(long all, long laid, long ofNobody) {}

    /** The parts of all athletes. */
    KeyValueGroupedDataset<String, Row> parts() throws IOException {
        return byAthlete(source.parts(spark, settings));
    }

    private static KeyValueGroupedDataset<String, Row> byAthlete(Dataset<Row> rows) {
        return rows.groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING());
    }

    /** All rows of all tables. */
    Dataset<Row> rows() throws IOException {
        Dataset<Row> known = injuries == null ? spark.createDataFrame(List.of(), INJURY) : injuries;
        return parts().cogroup(
                        byAthlete(known), new Judging(settings, injuries != null), Encoders.row(Tables.stream()));
    }

    /**
     * Judges all athletes and writes all tables. Rows are counted as they are made and again as they lie there: where no rename is a single step, a task that fails in one may leave a table that
     * lacks some, or has some twice.
     *
     * @param output where to
     * @return what was done
     * @throws CohortException if a file or a row went missing or came twice; nothing is written then
     */
    Summary write(Output output) throws IOException {
        Dataset<Row> rows = rows().persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Map<String, Long> made = counts(rows);
            List<Table<?>> tables = injuries == null ? Tables.withoutInjuries() : Tables.all();
            StringBuilder dictionary = new StringBuilder(Dictionary.HEAD);
            for (Table<?> table : tables) {
                write(output, table, rows, made.getOrDefault(table.name(), 0L));
                dictionary.append(Dictionary.csv(table.name(), table.described()));
            }
            if (injuries != null) {
                writeRates(output, dictionary);
            }
            Summary summary = summary(output);
            output.write("dictionary.csv", dictionary.toString());
            output.finish();
            return summary;
        } finally {
            rows.unpersist();
        }
    }

    /** How many rows of each table were made. */
    private static Map<String, Long> counts(Dataset<Row> rows) {
        return rows.groupBy(Tables.TABLE).count().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
    }

    private void write(Output output, Table<?> table, Dataset<Row> rows, long made) {
        rows.where(col(Tables.TABLE).equalTo(table.name()))
                .select("`" + table.name() + "`.*")
                .write()
                .parquet(output.folder(table.name()));
        long written = read(output, table).count();
        if (written != made) {
            throw new CohortException("Of " + made + " rows of the table " + table.name() + ", " + written
                    + " lie in the storage. Nothing was written.");
        }
    }

    private void writeRates(Output output, StringBuilder dictionary) {
        Dataset<Row> hazard = read(output, InjuryTables.HAZARD);
        Dataset<Row> laid = read(output, InjuryTables.INJURIES);
        write(output, dictionary, Rates.INCIDENCE, Rates.INCIDENCE_COLUMNS, Rates.incidence(hazard, laid));
        List<Rates.Prevalence> prevalence = Rates.prevalence(read(output, AthleteTables.ATHLETES), laid);
        write(output, dictionary, Rates.PREVALENCE, Rates.PREVALENCE_COLUMNS, prevalence);
    }

    private <T> void write(
            Output output, StringBuilder dictionary, String name, List<Column<T>> columns, List<T> rows) {
        Rates.table(spark, columns, rows).write().parquet(output.folder(name));
        dictionary.append(Dictionary.csv(name, columns));
    }

    private Dataset<Row> read(Output output, Table<?> table) {
        return spark.read().schema(table.schema()).parquet(output.folder(table.name()));
    }

    /** Files are counted when they are listed, and again when they are written: what is lost, or counted twice, is seen here. */
    private Summary summary(Output output) {
        Row sums = read(output, AthleteTables.ATHLETES)
                .agg(
                        sum(AthleteTables.STORED),
                        sum("runs"),
                        sum("copies"),
                        sum("left_out"),
                        count_if(col(AthleteTables.STORED).gt(0)))
                .first();
        long stored = sums.isNullAt(0) ? 0 : sums.getLong(0);
        if (stored != source.files()) {
            throw new CohortException("There were " + source.files() + " files and " + stored
                    + " were read, so the input changed, or a packed file is damaged. Nothing was written.");
        }
        return new Summary(
                sums.getLong(4),
                stored,
                sums.getLong(1),
                sums.getLong(2),
                sums.getLong(3),
                source.unmatched(),
                injuries == null ? Optional.empty() : Optional.of(injuries(output)));
    }

    private Injuries injuries(Output output) {
        Row counts = read(output, InjuryTables.INJURIES)
                .agg(
                        count(col(Table.ATHLETE)),
                        count(col("run")),
                        count_if(col("reason").equalTo(InjuryTables.Unlaid.NO_SUCH_ATHLETE.name())))
                .first();
        return new Injuries(counts.getLong(0), counts.getLong(1), counts.getLong(2));
    }
}
