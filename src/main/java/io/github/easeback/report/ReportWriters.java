package io.github.easeback.report;

import java.util.List;

/**
 * The catalogue of report formats.
 *
 * <pre>{@code
 * TrainingReport report = TrainingCheck.standard().assess(history, asOf);
 * ReportWriters.of("json").write(report, System.out);
 * }</pre>
 */
public final class ReportWriters {

    private static final List<ReportWriter> STANDARD = List.of(
            new TextReportWriter(),
            new JsonReportWriter(),
            CsvReportWriter.weeks(),
            CsvReportWriter.runs(),
            new MarkdownReportWriter());

    private ReportWriters() {}

    /**
     * All formats of this library.
     *
     * @return the writers; immutable
     */
    public static List<ReportWriter> standard() {
        return STANDARD;
    }

    /**
     * The writer of a format.
     *
     * @param format the name of the format
     * @return its writer
     * @throws IllegalArgumentException if there is no such format
     */
    public static ReportWriter of(String format) {
        return STANDARD.stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no report format " + format));
    }
}
