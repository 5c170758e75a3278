package io.github.easeback.cli;

import io.github.easeback.cli.page.HtmlReportWriter;
import io.github.easeback.report.JsonReportWriter;
import io.github.easeback.report.RunReport;
import java.io.IOException;
import java.util.List;

/** The formats for single runs. */
final class RunFormats extends SomeFormats {

    RunFormats() {
        super(List.of(Format.TEXT, Format.JSON, Format.HTML));
    }

    /** The runs of a day in a format; JSON holds one. */
    static String text(Format format, Look look, List<RunReport> runs) throws IOException {
        StringBuilder text = new StringBuilder();
        if (format == Format.HTML) {
            new HtmlReportWriter().write(runs, text);
            return text.toString();
        }
        for (RunReport run : runs) {
            text.append(text.isEmpty() ? "" : "\n");
            if (format == Format.JSON) {
                new JsonReportWriter().write(run, text);
            } else {
                look.text().write(run, text);
            }
        }
        return text.toString();
    }
}
