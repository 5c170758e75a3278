package io.github.easeback.cohort;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the data dictionary says of a table: for people as Markdown, beside the data as CSV. */
final class Dictionary {

    /** The first line of the CSV. */
    static final String HEAD = "table,column,type,unit,meaning\n";

    private Dictionary() {}

    static String markdown(String table, String meaning, Stream<? extends Column<?>> columns) {
        return "### " + table + "\n\nA row is " + meaning + ".\n\n| column | type | unit | what |\n|---|---|---|---|\n"
                + columns.map(column -> "| `" + column.name() + "` | " + type(column) + " | " + column.unit() + " | "
                                + column.meaning() + " |\n")
                        .collect(Collectors.joining());
    }

    static String csv(String table, List<? extends Column<?>> columns) {
        return columns.stream()
                .map(column -> Stream.of(table, column.name(), type(column), column.unit(), column.meaning())
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String type(Column<?> column) {
        return column.type().simpleString().toLowerCase(Locale.ROOT);
    }
}
