package io.github.easeback.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * A column of a table: what the data dictionary says of it, and its value in a row. An absent value is null, never 0.
 *
 * @param <T> what a row is about
 * @param name the name, which ends with the unit where there is one
 * @param type the type
 * @param unit the unit; empty if there is none
 * @param meaning a short text for the dictionary
 * @param value gives the value in a row
 */
record Column<T>(String name, DataType type, String unit, String meaning, Function<T, Optional<?>> value) {

    static <T> Column<T> text(String name, String meaning, Function<T, String> value) {
        return new Column<>(name, DataTypes.StringType, "", meaning, row -> Optional.of(value.apply(row)));
    }

    static <T> Column<T> code(String name, String meaning, Function<T, Optional<? extends Enum<?>>> value) {
        return new Column<>(
                name, DataTypes.StringType, "", meaning, row -> value.apply(row).map(Enum::name));
    }

    static <T> Column<T> number(String name, String unit, String meaning, Function<T, OptionalDouble> value) {
        return new Column<>(name, DataTypes.DoubleType, unit, meaning, row -> {
            OptionalDouble number = value.apply(row);
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        });
    }

    static <T> Column<T> count(String name, String meaning, ToIntFunction<T> value) {
        return new Column<>(name, DataTypes.IntegerType, "", meaning, row -> Optional.of(value.applyAsInt(row)));
    }

    /** A number that may be absent. */
    static <T> Column<T> whole(
            String name, String unit, String meaning, Function<T, Optional<? extends Number>> value) {
        return new Column<>(
                name, DataTypes.LongType, unit, meaning, row -> value.apply(row).map(Number::longValue));
    }

    static <T> Column<T> truth(String name, String meaning, Predicate<T> value) {
        return new Column<>(name, DataTypes.BooleanType, "", meaning, row -> Optional.of(value.test(row)));
    }

    static <T> Column<T> day(String name, String meaning, Function<T, Optional<LocalDate>> value) {
        return new Column<>(name, DataTypes.DateType, "", meaning, value::apply);
    }

    static <T> Column<T> local(String name, String meaning, Function<T, LocalDateTime> value) {
        return new Column<>(name, DataTypes.TimestampNTZType, "", meaning, row -> Optional.of(value.apply(row)));
    }

    /** The same column in rows that have what this one is about as a part. */
    <U> Column<U> in(Function<U, T> part) {
        return new Column<>(name, type, unit, meaning, row -> value.apply(part.apply(row)));
    }
}
