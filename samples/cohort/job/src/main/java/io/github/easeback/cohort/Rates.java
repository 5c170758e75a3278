package io.github.easeback.cohort;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Incidence and prevalence of injuries in the cohort. Spark adds up whole milliseconds and cases, so that the sums don't depend on who adds what first. */
final class Rates {

    private static final double MILLIS_IN_HOUR = 3_600_000;
    private static final double PER_HOURS = 1000;
    private static final String UNKNOWN = "UNKNOWN";
    private static final String REFERENCE = "REFERENCE";
    private static final String BIN = "session_bin";
    private static final String SITE = "site";

    /**
     * Injuries over running time.
     *
     * @param group what the runs, or the injuries, are grouped by
     * @param level which of them
     * @param cases injuries that are laid at a run
     * @param millis running time
     * @param reference the group that it is compared with, absent where there is none
     */
    record Incidence(
            String group,
            String level,
            long cases,
            long millis,
            @Nullable Incidence reference) {

        double hours() {
            return (double) millis / MILLIS_IN_HOUR;
        }

        OptionalDouble rate() {
            return millis > 0 ? OptionalDouble.of((double) cases * PER_HOURS / hours()) : OptionalDouble.empty();
        }

        Optional<Interval> normal() {
            return millis > 0 && cases > 0
                    ? Optional.of(Interval.normal(cases, rate().orElseThrow()))
                    : Optional.empty();
        }

        Optional<Interval> exact() {
            return millis > 0 ? Optional.of(Interval.exact(cases, PER_HOURS / hours())) : Optional.empty();
        }

        OptionalDouble ratio() {
            return reference != null && reference.cases > 0 && cases > 0 && millis > 0
                    ? OptionalDouble.of(rate().orElseThrow() / reference.rate().orElseThrow())
                    : OptionalDouble.empty();
        }

        Optional<Interval> ofRatio() {
            OptionalDouble ratio = ratio();
            return reference != null && ratio.isPresent()
                    ? Optional.of(Interval.ofRatio(ratio.getAsDouble(), cases, reference.cases))
                    : Optional.empty();
        }

        private Incidence comparedWith(Incidence other) {
            return equals(other) ? this : new Incidence(group, level, cases, millis, other);
        }
    }

    /** Athletes with an injury that is laid at a run, of all with a run. */
    record Prevalence(String group, String level, long injured, long athletes) {

        double share() {
            return (double) injured / (double) athletes;
        }
    }

    static final String INCIDENCE = "incidence";
    static final String PREVALENCE = "prevalence";

    static final List<Column<Incidence>> INCIDENCE_COLUMNS = List.of(
            Column.text("group", "`all`, `session_bin` or `site`", Incidence::group),
            Column.text("level", "which bin or site; `all`", Incidence::level),
            Column.whole("cases", "", "injuries that are laid at a run", row -> Optional.of(row.cases())),
            Column.number(
                    "hours",
                    "h",
                    "running time of these runs; of all for a site",
                    row -> OptionalDouble.of(row.hours())),
            Column.number("per_1000_h", "1/1000 h", "cases per 1,000 hours", Incidence::rate),
            bound("normal_low", "95 % interval, normal approximation", Incidence::normal, Interval::low),
            bound("normal_high", "its upper bound", Incidence::normal, Interval::high),
            bound(
                    "exact_low",
                    "95 % interval, exact (Garwood); the one to take for few cases",
                    Incidence::exact,
                    Interval::low),
            bound("exact_high", "its upper bound", Incidence::exact, Interval::high),
            Column.number("ratio", "", "rate over that of the bin `REFERENCE`", Incidence::ratio),
            ratioBound("ratio_low", "95 % interval, as if all cases were independent", Interval::low),
            ratioBound("ratio_high", "its upper bound", Interval::high));

    static final List<Column<Prevalence>> PREVALENCE_COLUMNS = List.of(
            Column.text("group", "`all` or `site`", Prevalence::group),
            Column.text("level", "which site; `all`", Prevalence::level),
            Column.whole(
                    "injured",
                    "",
                    "athletes with such an injury that is laid at a run",
                    row -> Optional.of(row.injured())),
            Column.whole("athletes", "", "athletes with a run", row -> Optional.of(row.athletes())),
            Column.number("share", "", "injured over all, 0 to 1", row -> OptionalDouble.of(row.share())),
            Column.number(
                    "low",
                    "",
                    "95 % interval (Wilson)",
                    row -> OptionalDouble.of(
                            Interval.wilson(row.injured(), row.athletes()).low())),
            Column.number(
                    "high",
                    "",
                    "its upper bound",
                    row -> OptionalDouble.of(
                            Interval.wilson(row.injured(), row.athletes()).high())));

    private Rates() {}

    /** What the dictionary says of both tables. */
    static String dictionary() {
        return Dictionary.markdown(
                        INCIDENCE, "a group of runs or of injuries in the whole cohort", INCIDENCE_COLUMNS.stream())
                + "\n"
                + Dictionary.markdown(PREVALENCE, "an injury in the whole cohort", PREVALENCE_COLUMNS.stream());
    }

    private static Column<Incidence> bound(
            String name,
            String meaning,
            Function<Incidence, Optional<Interval>> interval,
            Function<Interval, Double> bound) {
        return Column.number(
                name,
                "1/1000 h",
                meaning,
                row -> RunTables.asNumber(interval.apply(row).map(bound)));
    }

    private static Column<Incidence> ratioBound(String name, String meaning, Function<Interval, Double> bound) {
        return Column.number(
                name, "", meaning, row -> RunTables.asNumber(row.ofRatio().map(bound)));
    }

    /**
     * The incidences.
     *
     * @param hazard the table of that name
     * @param injuries the table of that name
     * @return of all, by bin, and by site
     */
    static List<Incidence> incidence(Dataset<Row> hazard, Dataset<Row> injuries) {
        List<Incidence> bins = new ArrayList<>();
        for (Row row : hazard.groupBy(coalesce(col(BIN), lit(UNKNOWN)).as(BIN))
                .agg(
                        sum("injuries").cast(DataTypes.LongType),
                        sum(round(col("stop_h").minus(col("start_h")).multiply(MILLIS_IN_HOUR))
                                .cast(DataTypes.LongType)))
                .collectAsList()) {
            bins.add(new Incidence(BIN, row.getString(0), row.getLong(1), row.getLong(2), null));
        }
        bins.sort(Comparator.comparing(Incidence::level));
        long cases = bins.stream().mapToLong(Incidence::cases).sum();
        long millis = bins.stream().mapToLong(Incidence::millis).sum();
        List<Incidence> all = new ArrayList<>();
        all.add(new Incidence("all", "all", cases, millis, null));
        bins.stream()
                .map(bin -> bins.stream()
                        .filter(other -> other.level().equals(REFERENCE))
                        .findFirst()
                        .map(bin::comparedWith)
                        .orElse(bin))
                .forEach(all::add);
        for (Row row :
                laid(injuries).groupBy(SITE).agg(count(lit(1))).orderBy(SITE).collectAsList()) {
            all.add(new Incidence(SITE, row.getString(0), row.getLong(1), millis, null));
        }
        return all;
    }

    /**
     * The prevalences.
     *
     * @param athletes the table of that name
     * @param injuries the table of that name
     * @return of all, and by site; none if nobody ran
     */
    static List<Prevalence> prevalence(Dataset<Row> athletes, Dataset<Row> injuries) {
        long running = athletes.where(col("runs").gt(0)).count();
        if (running == 0) {
            return List.of();
        }
        Dataset<Row> laid = laid(injuries);
        List<Prevalence> all = new ArrayList<>();
        all.add(new Prevalence(
                "all", "all", laid.select(Table.ATHLETE).distinct().count(), running));
        for (Row row : laid.groupBy(SITE)
                .agg(countDistinct(Table.ATHLETE))
                .orderBy(SITE)
                .collectAsList()) {
            all.add(new Prevalence(SITE, row.getString(0), row.getLong(1), running));
        }
        return all;
    }

    private static Dataset<Row> laid(Dataset<Row> injuries) {
        return injuries.where(col("run").isNotNull());
    }

    /** Rows of a small table. */
    static <T> Dataset<Row> table(SparkSession spark, List<Column<T>> columns, List<T> rows) {
        StructType schema = DataTypes.createStructType(columns.stream()
                .map(column -> DataTypes.createStructField(column.name(), column.type(), true))
                .toList());
        return spark.createDataFrame(
                        rows.stream()
                                .map(row -> RowFactory.create(columns.stream()
                                        .map(column -> column.value().apply(row).orElse(null))
                                        .toArray()))
                                .toList(),
                        schema)
                .coalesce(1);
    }
}
