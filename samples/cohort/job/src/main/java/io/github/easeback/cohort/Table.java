package io.github.easeback.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A table of what is written: each row has the athlete, and then the columns.
 *
 * @param <T> what a row is about
 * @param name the name of its folder
 * @param meaning what a row is, for the dictionary
 * @param columns all columns but the athlete
 * @param rows what there is to tell of an athlete
 */
record Table<T>(String name, String meaning, List<Column<T>> columns, Function<JudgedAthlete, Stream<T>> rows) {

    static final String ATHLETE = "athlete";

    Table {
        columns = List.copyOf(columns);
    }

    StructType schema() {
        List<StructField> fields = new ArrayList<>();
        fields.add(DataTypes.createStructField(ATHLETE, DataTypes.StringType, false));
        columns.forEach(column -> fields.add(DataTypes.createStructField(column.name(), column.type(), true)));
        return DataTypes.createStructType(fields);
    }

    /** All columns, with the athlete. */
    List<Column<?>> described() {
        List<Column<?>> all = new ArrayList<>();
        all.add(Column.text(ATHLETE, "who, or the pseudonym", row -> ""));
        all.addAll(columns);
        return all;
    }

    /** The rows of an athlete, made one after the other. */
    Stream<Row> of(JudgedAthlete athlete) {
        return rows.apply(athlete).map(row -> row(athlete.name(), row));
    }

    private Row row(String athlete, T about) {
        @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
        values[0] = athlete;
        for (int i = 0; i < columns.size(); i++) {
            values[i + 1] = columns.get(i).value().apply(about).orElse(null);
        }
        return RowFactory.create(values);
    }
}
