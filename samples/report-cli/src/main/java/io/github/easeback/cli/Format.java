package io.github.easeback.cli;

import io.github.easeback.cli.page.HtmlReportWriter;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of formats: each with the ending of its files, and its writer. */
enum Format {
    TEXT("txt"),
    JSON("json"),
    HTML("html"),
    CSV("csv"),
    MARKDOWN("md");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The format that the name of a file tells, absent if it tells none. */
    static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }

    ReportWriter writer(Look look) {
        return switch (this) {
            case TEXT -> look.text();
            case CSV -> look.csv();
            case HTML -> new HtmlReportWriter();
            case JSON, MARKDOWN -> ReportWriters.of(toString());
        };
    }

    String text(TrainingReport report, Look look) throws IOException {
        StringBuilder text = new StringBuilder();
        writer(look).write(report, text);
        return text.toString();
    }

    String extension() {
        return extension;
    }

    /** As people type it, which is also the name that the writer gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
