package io.github.easeback.cli;

import io.github.easeback.cli.page.HtmlReportWriter;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ComebackReportWriter;
import io.github.easeback.report.JsonReportWriter;
import io.github.easeback.report.MarkdownReportWriter;
import java.io.IOException;
import java.util.List;

/** The formats for plans. */
final class PlanFormats extends SomeFormats {

    PlanFormats() {
        super(List.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML));
    }

    /** A plan in one of these formats. */
    static String text(Format format, Look look, ComebackReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        writer(format, look).write(report, text);
        return text.toString();
    }

    private static ComebackReportWriter writer(Format format, Look look) {
        return switch (format) {
            case JSON -> new JsonReportWriter();
            case HTML -> new HtmlReportWriter();
            case MARKDOWN -> new MarkdownReportWriter();
            default -> look.text();
        };
    }
}
