package io.github.easeback.cli;

import io.github.easeback.report.TextReportWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** In which format to write single runs, and where. */
final class RunOutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            converter = Converters.File.class)
    private final List<Path> outputs = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "${bundle:label.format}",
            converter = RunFormats.class,
            completionCandidates = RunFormats.class)
    private final List<Format> formats = new ArrayList<>();

    @Option(names = "--force")
    private boolean mayReplace;

    /**
     * The places to write to, checked.
     *
     * @throws CommandFailure if one can't be written, or if it can't be told what was meant
     */
    ReportOutputs outputs(List<Path> inputs, TextReportWriter text) throws CommandFailure {
        List<Output> all = new RunFormats().pair(formats, outputs, "single.format");
        return ReportOutputs.of(all, new Look(text, Table.WEEKS), mayReplace, inputs);
    }
}
