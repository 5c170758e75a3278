package io.github.easeback.cli;

import io.github.easeback.message.Message;
import io.github.easeback.report.TextReportWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** In which format to write a plan, and where. */
final class PlanOutputOptions {

    private static final String CALENDAR = ".ics";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            converter = Converters.File.class)
    private final List<Path> outputs = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "${bundle:label.format}",
            converter = PlanFormats.class,
            completionCandidates = PlanFormats.class)
    private final List<Format> formats = new ArrayList<>();

    @Option(names = "--force")
    private boolean mayReplace;

    boolean mayReplace() {
        return mayReplace;
    }

    /**
     * The places to write to, checked.
     *
     * @throws CommandFailure if one can't be written, or if it can't be told what was meant
     */
    ReportOutputs outputs(List<Path> inputs, TextReportWriter text) throws CommandFailure {
        requireNoCalendar();
        List<Output> all = new PlanFormats().pair(formats, outputs, "planned.format");
        return ReportOutputs.of(all, new Look(text, Table.WEEKS), mayReplace, inputs);
    }

    /** A calendar is a plan too, but no format of it, since it goes beside what is printed. */
    private void requireNoCalendar() throws CommandFailure {
        for (Path output : outputs) {
            if (formats.isEmpty() && output.toString().toLowerCase(Locale.ROOT).endsWith(CALENDAR)) {
                throw CommandFailure.usage(Message.of("planned.calendar").with("file", output.toString()));
            }
        }
    }
}
