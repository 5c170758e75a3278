package io.github.easeback.input;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values (RFC 4180) row by row: values in quotation marks may hold commas, line breaks and doubled quotation marks. Of
 * a long value the beginning is kept, of a long row the first values.
 */
final class CsvRows {

    /** Library conventions; a description may be long, and nothing is taken from it. */
    private static final int LONGEST_VALUE = 1 << 10;

    private static final int MOST_VALUES = 1 << 9;

    private static final int END = -1;

    private final Reader text;
    private final char separator;
    private final StringBuilder value = new StringBuilder();
    private boolean isQuoted;
    private int next;

    CsvRows(Reader text, char separator) throws IOException {
        this.text = text;
        this.separator = separator;
        next = text.read();
    }

    /** The values of the next row, absent at the end. */
    Optional<List<String>> next() throws IOException {
        if (next == END) {
            return Optional.empty();
        }
        List<String> row = new ArrayList<>();
        boolean hasMore = true;
        while (hasMore) {
            String one = value();
            if (row.size() < MOST_VALUES) {
                row.add(one);
            }
            hasMore = next == separator;
            if (next != END) {
                skip();
            }
        }
        return Optional.of(row);
    }

    /** True if the text ends within quotation marks, so that the last row swallowed what came after it. */
    boolean isBroken() {
        return isQuoted;
    }

    /** Reads up to the separator or the end of the row. */
    private String value() throws IOException {
        value.setLength(0);
        while (next != END && (isQuoted || !isEndOfValue())) {
            int one = next;
            next = text.read();
            if (one == '"') {
                quotationMark();
            } else if (isQuoted || one != '\r') {
                keep((char) one);
            }
        }
        return value.toString();
    }

    private boolean isEndOfValue() {
        return next == separator || next == '\n';
    }

    private void quotationMark() throws IOException {
        if (isQuoted && next == '"') {
            keep('"');
            next = text.read();
        } else {
            isQuoted = !isQuoted;
        }
    }

    private void keep(char one) {
        if (value.length() < LONGEST_VALUE) {
            value.append(one);
        }
    }

    /** Passes the separator or the end of a row. */
    private void skip() throws IOException {
        next = text.read();
    }
}
