package io.github.easeback.cohort;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a study brings: CSV in UTF-8 with a head and commas, a row a line, on any storage. The driver reads them, so that a fault can be told with its line. All cells are text, so that
 * {@code 00001} stays what it is.
 */
final class StudyTables {

    /** The standard is a hash, and an athlete may be called so. */
    private static final char NO_COMMENT = '\0';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StudyTables() {}

    /** A line with the cells that were asked for. */
    private record Line(String file, int number, List<String> cells) {

        Line needFull(List<String> columns) {
            for (int i = 0; i < cells.size(); i++) {
                if (cell(i).isBlank()) {
                    throw fault(file, number, "the cell of " + columns.get(i) + " is empty.");
                }
            }
            return this;
        }

        String cell(int column) {
            return cells.get(column);
        }

        LocalDate day(int column) {
            try {
                return LocalDate.parse(cell(column));
            } catch (DateTimeException e) {
                throw fault(file, number, cell(column) + " is no day like 2026-05-31.");
            }
        }
    }

    /**
     * Whose folder is whose: columns {@code folder} and {@code athlete}.
     *
     * @throws CohortException if it lacks a column or a cell, or names a folder twice
     */
    static Athletes athletes(Configuration storage, String file) throws IOException {
        Map<String, String> table = new TreeMap<>();
        for (Line line : lines(storage, file, "folder", "athlete")) {
            String folder = line.cell(0).replaceAll("/+$", "");
            String before = table.put(folder, line.cell(1));
            if (before != null && !before.equals(line.cell(1))) {
                throw fault(file, line.number(), "the folder " + folder + " belongs to two athletes.");
            }
        }
        return Athletes.byTable(table);
    }

    /**
     * Injuries: columns {@code athlete}, {@code date} and {@code site}.
     *
     * @return rows of {@link CohortJob#INJURY}
     * @throws CohortException if it lacks a column or a cell, if a date is none, or if a site has what lies between two
     */
    static List<Row> injuries(Configuration storage, String file) throws IOException {
        List<Row> injuries = new ArrayList<>();
        for (Line line : lines(storage, file, "athlete", "date", "site")) {
            if (line.cell(2).contains(InjuryTables.BETWEEN_SITES)) {
                throw fault(
                        file,
                        line.number(),
                        "the site " + line.cell(2) + " has a semicolon, which lies between two sites in `hazard`.");
            }
            injuries.add(RowFactory.create(line.cell(0), line.day(1), line.cell(2)));
        }
        return injuries;
    }

    private static List<Line> lines(Configuration storage, String file, String... columns) throws IOException {
        Path path = new Path(file);
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(path.getFileSystem(storage).open(path), StandardCharsets.UTF_8))) {
            return lines(in, file, List.of(columns));
        } catch (FileNotFoundException e) {
            throw new CohortException("There is no file " + file + ".");
        }
    }

    private static List<Line> lines(BufferedReader in, String file, List<String> columns) throws IOException {
        CsvParser parser = parser();
        List<Integer> places = places(parser, head(in), file, columns);
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Line(file, number, cells(parser.parseLine(line), places)).needFull(columns));
            }
        }
        return lines;
    }

    private static String head(BufferedReader in) throws IOException {
        String head = in.readLine();
        if (head == null) {
            return "";
        }
        return !head.isEmpty() && head.charAt(0) == BYTE_ORDER_MARK ? head.substring(1) : head;
    }

    private static CsvParser parser() {
        CsvParserSettings settings = new CsvParserSettings();
        settings.setMaxCharsPerColumn(-1);
        settings.getFormat().setComment(NO_COMMENT);
        return new CsvParser(settings);
    }

    private static List<Integer> places(CsvParser parser, String head, String file, List<String> columns) {
        List<String> names = head.isBlank() ? List.of() : Arrays.asList(parser.parseLine(head));
        for (String column : columns) {
            if (!names.contains(column)) {
                throw fault(
                        file,
                        1,
                        "there is no column " + column
                                + (head.contains(";")
                                        ? "; the columns have to lie between commas, not semicolons."
                                        : "."));
            }
        }
        return columns.stream().map(names::indexOf).toList();
    }

    private static List<String> cells(@Nullable String[] row, List<Integer> places) {
        return places.stream()
                .map(place -> place < row.length ? Objects.requireNonNullElse(row[place], "") : "")
                .toList();
    }

    private static CohortException fault(String file, int line, String what) {
        return new CohortException("In " + file + ", line " + line + ": " + what);
    }
}
