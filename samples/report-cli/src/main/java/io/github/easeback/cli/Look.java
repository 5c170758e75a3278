package io.github.easeback.cli;

import io.github.easeback.report.CsvReportWriter;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.TextReportWriter;

/**
 * What the command line says of the look of reports.
 *
 * @param text how text is written
 * @param table what a row of a table is
 */
record Look(TextReportWriter text, Table table) {

    ReportWriter csv() {
        return switch (table) {
            case WEEKS -> CsvReportWriter.weeks();
            case RUNS -> CsvReportWriter.runs();
        };
    }

    /** Files are read elsewhere, so nothing of this terminal is in them. */
    Look forFiles() {
        return new Look(new TextReportWriter(), table);
    }
}
