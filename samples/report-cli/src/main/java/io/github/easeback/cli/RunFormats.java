package io.github.easeback.cli;

import io.github.easeback.activity.Message;
import io.github.easeback.cli.page.HtmlReportWriter;
import io.github.easeback.report.JsonReportWriter;
import io.github.easeback.report.RunReport;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** The formats for single runs. */
final class RunFormats implements ITypeConverter<Format>, Iterable<String> {

    private static final List<Format> ALL = List.of(Format.TEXT, Format.JSON, Format.HTML);

    @Override
    public Format convert(String text) {
        return ALL.stream()
                .filter(format -> format.toString().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> BadValue.of("value.unfit", text));
    }

    @Override
    public Iterator<String> iterator() {
        return ALL.stream().map(Format::toString).iterator();
    }

    /**
     * Checks the format that the name of a file tells.
     *
     * @throws CommandFailure if it is none for single runs
     */
    static void require(Format format) throws CommandFailure {
        if (!ALL.contains(format)) {
            throw CommandFailure.usage(Message.of("single.format")
                    .with("format", format)
                    .with("formats", ALL.stream().map(Format::toString).collect(Collectors.joining(", "))));
        }
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
