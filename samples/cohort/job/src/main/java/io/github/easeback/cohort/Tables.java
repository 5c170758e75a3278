package io.github.easeback.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of all tables with rows of athletes. An athlete is judged once, and all rows go through one stream: a row of it names its table and has a part for each of them, all but one null.
 */
final class Tables {

    /** The column of the stream that names the table. */
    static final String TABLE = "table";

    private static final List<Table<?>> ALWAYS = List.of(
            AthleteTables.ATHLETES,
            RunTables.RUNS,
            WeekTables.WEEKS,
            WeekTables.OUTCOMES,
            WeekTables.LIMITS,
            RunTables.EXPOSURE,
            AthleteTables.LEFT_OUT);

    private static final List<Table<?>> ON_INJURIES = List.of(InjuryTables.INJURIES, InjuryTables.HAZARD);

    private Tables() {}

    /** All tables, in the order of the dictionary. */
    static List<Table<?>> all() {
        return Stream.concat(ALWAYS.stream(), ON_INJURIES.stream()).toList();
    }

    /** The tables of a job that knows of no injuries. */
    static List<Table<?>> withoutInjuries() {
        return ALWAYS;
    }

    /** What the stream of all rows looks like. */
    static StructType stream() {
        List<StructField> fields = new ArrayList<>();
        fields.add(DataTypes.createStructField(TABLE, DataTypes.StringType, false));
        all().forEach(table -> fields.add(DataTypes.createStructField(table.name(), table.schema(), true)));
        return DataTypes.createStructType(fields);
    }

    /** All rows of an athlete, made one after the other. */
    static Stream<Row> of(JudgedAthlete athlete, List<Table<?>> wanted) {
        List<Table<?>> all = all();
        return wanted.stream().flatMap(table -> {
            int index = all.indexOf(table) + 1;
            return table.of(athlete).map(row -> tagged(table.name(), index, row));
        });
    }

    private static Row tagged(String table, int index, Row row) {
        List<@Nullable Object> values = new ArrayList<>(Collections.nCopies(all().size() + 1, null));
        values.set(0, table);
        values.set(index, row);
        return RowFactory.create(values.toArray());
    }
}
