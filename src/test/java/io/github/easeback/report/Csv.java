package io.github.easeback.report;

import io.github.easeback.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table as RFC 4180 has it, for tests; whatever is no such table is an error. */
final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The rows by the names of their columns. */
    static List<Map<String, String>> rows(ReportWriter writer, TrainingReport report) throws IOException {
        List<List<String>> lines = new Csv(Written.by(writer, report)).lines();
        List<String> header = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw new AssertionError(line.size() + " cells below " + header.size() + " names: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(header.get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> cells = new ArrayList<>();
            cells.add(cell());
            while (take(",")) {
                cells.add(cell());
            }
            if (!take("\r\n")) {
                throw new AssertionError("No CRLF at " + at + " of " + text);
            }
            lines.add(cells);
        }
        return lines;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (!take("\"")) {
            while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
                cell.append(text.charAt(at++));
            }
            return cell.toString();
        }
        while (true) {
            if (!take("\"")) {
                cell.append(text.charAt(at++));
            } else if (take("\"")) {
                cell.append('"');
            } else {
                return cell.toString();
            }
        }
    }

    private boolean take(String expected) {
        boolean isThere = text.startsWith(expected, at);
        at += isThere ? expected.length() : 0;
        return isThere;
    }
}
