package io.github.easeback.comeback;

import java.util.List;

/**
 * A row of a table of values.
 *
 * @param line the line that it begins in, from 1
 * @param values its values
 * @param end where it ends in the text, before the line break
 * @param isClosed false if a quotation mark at the beginning of a value has no other; then the value ends with its line
 */
record LogRow(int line, List<String> values, int end, boolean isClosed) {

    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** The value of a column, without blanks around it; empty where the row has none. */
    String value(int column) {
        return column < values.size() ? values.get(column).strip() : "";
    }
}
