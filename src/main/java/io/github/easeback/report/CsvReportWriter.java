package io.github.easeback.report;

import io.github.easeback.rule.Drivers;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes a table of a report as comma-separated values after RFC 4180; {@code docs/csv.md} describes the columns. Numbers are SI with a point, changes are
 * fractions, days are ISO 8601, whatever the units and the language of the report are; what is absent is an empty cell. Texts from files can't be taken
 * for formulas. There is no byte order mark; write the text as UTF-8.
 */
public final class CsvReportWriter implements ReportWriter {

    private final String format;
    private final Content content;

    /** What is in the file. */
    private interface Content {
        void write(TrainingReport report, Appendable out) throws IOException;
    }

    private CsvReportWriter(String format, Content content) {
        this.format = format;
        this.content = content;
    }

    /**
     * One row a week: all load variables, the change and the outcome of the weekly rule for each variable that it judges, and the drivers.
     *
     * @return a writer of the format {@code csv}
     */
    public static CsvReportWriter weeks() {
        return new CsvReportWriter("csv", CsvReportWriter::weeks);
    }

    /**
     * One row a run: what was measured, and how it stands to the longest run of the 30 days before.
     *
     * @return a writer of the format {@code csv-runs}
     */
    public static CsvReportWriter runs() {
        return new CsvReportWriter("csv-runs", CsvReportWriter::runs);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public void write(TrainingReport report, Appendable out) throws IOException {
        content.write(Objects.requireNonNull(report, "report"), out);
    }

    private static void weeks(TrainingReport report, Appendable out) throws IOException {
        new CsvWeeks(report).table().write(shown(report), out);
    }

    private static void runs(TrainingReport report, Appendable out) throws IOException {
        new CsvRuns(report)
                .table()
                .write(
                        shown(report).stream()
                                .flatMap(row -> row.week().runs().stream())
                                .toList(),
                        out);
    }

    private static List<Drivers> shown(TrainingReport report) {
        List<Drivers> all = report.drivers();
        int shown = report.settings().weeksShown().orElse(all.size());
        return all.subList(Math.max(0, all.size() - shown), all.size());
    }

    @Override
    public String toString() {
        return format();
    }
}
