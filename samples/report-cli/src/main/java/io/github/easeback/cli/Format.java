package io.github.easeback.cli;

import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.ReportWriters;
import java.util.Locale;

/** The formats of {@code --format}. */
enum Format {
    TEXT,
    JSON,
    HTML;

    ReportWriter writer() {
        return this == HTML ? new io.github.easeback.cli.page.HtmlReportWriter() : ReportWriters.of(toString());
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
