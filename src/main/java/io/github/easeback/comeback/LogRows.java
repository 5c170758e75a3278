package io.github.easeback.comeback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table of values (RFC 4180) row by row. Values in quotation marks may hold separators, line breaks and doubled quotation marks; a quotation mark within a value, as in
 * inches, is one like any other. Of a long value the beginning is kept, of a long row the first values.
 */
final class LogRows {

    /** Library conventions. */
    private static final int LONGEST_VALUE = 1 << 10;

    private static final int MOST_VALUES = 1 << 9;

    static final Pattern LINE_BREAK = Pattern.compile("\r\n|\n|\r");

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private boolean isClosed = true;

    LogRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The next row, absent at the end. */
    Optional<LogRow> next() {
        if (at == text.length()) {
            return Optional.empty();
        }
        int first = line;
        isClosed = true;
        List<String> values = new ArrayList<>();
        keep(values, value());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            keep(values, value());
        }
        LogRow row = new LogRow(first, values, at, isClosed);
        passLineBreak();
        return Optional.of(row);
    }

    private static void keep(List<String> values, String value) {
        if (values.size() < MOST_VALUES) {
            values.add(value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
        }
    }

    private String value() {
        if (at < text.length() && text.charAt(at) == '"') {
            int end = closingMark();
            if (end >= 0) {
                return quoted(end);
            }
            isClosed = false;
        }
        return plain();
    }

    /** The next quotation mark that is not doubled; negative if there is none. */
    private int closingMark() {
        int mark = text.indexOf('"', at + 1);
        while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == '"') {
            mark = text.indexOf('"', mark + 2);
        }
        return mark;
    }

    private String quoted(int end) {
        String value = text.substring(at + 1, end);
        line += Math.toIntExact(LINE_BREAK.matcher(value).results().count());
        at = end + 1;
        // What stands behind the mark belongs to the value, since nobody knows what else it would be.
        return value.replace("\"\"", "\"") + plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isLineBreak(char one) {
        return one == '\n' || one == '\r';
    }

    private void passLineBreak() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }
}
