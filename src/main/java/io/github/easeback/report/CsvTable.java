package io.github.easeback.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: a line with the names of the columns, then one line a row, each with all cells and CRLF at its end.
 *
 * @param columns the columns in order
 */
record CsvTable<T>(List<CsvColumn<T>> columns) {

    void write(List<T> rows, Appendable out) throws IOException {
        out.append(line(CsvColumn::header));
        for (T row : rows) {
            out.append(line(column -> column.cell().apply(row)));
        }
    }

    private String line(Function<CsvColumn<T>, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(",", "", "\r\n"));
    }
}
