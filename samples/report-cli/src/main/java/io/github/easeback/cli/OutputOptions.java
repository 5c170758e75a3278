package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.message.Message;
import io.github.easeback.report.TextReportWriter;
import io.github.easeback.report.TrainingReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** What to write, and where. */
final class OutputOptions {

    private static final int FOUND = 3;
    private static final String TABLE_FORMAT = "csv";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            converter = Converters.File.class)
    private final List<Path> outputs = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "${bundle:label.format}")
    private final List<Format> formats = new ArrayList<>();

    @Option(names = "--force")
    private boolean mayReplace;

    @Option(names = "--table", paramLabel = "${bundle:label.rows}")
    private @Nullable Table table;

    @Option(names = "--weeks", paramLabel = "${bundle:label.number}", converter = Converters.Weeks.class)
    private @Nullable Integer weeks;

    @Option(names = "--fail-on", paramLabel = "${bundle:label.severity}")
    private @Nullable FailOn failOn;

    /**
     * The places to write to, checked.
     *
     * @throws CommandFailure if one can't be written, or if it can't be told what was meant
     */
    ReportOutputs outputs(List<Path> inputs, TextReportWriter text) throws CommandFailure {
        List<Output> all = new Pairing(formats, outputs).outputs();
        if (table != null && all.stream().noneMatch(OutputOptions::isTable)) {
            throw CommandFailure.usage(Message.of("table.format").with("format", TABLE_FORMAT));
        }
        Look look = new Look(text, Optional.ofNullable(table).orElse(Table.WEEKS));
        return ReportOutputs.of(all, look, mayReplace, inputs);
    }

    private static boolean isTable(Output output) {
        return output.format().toString().equals(TABLE_FORMAT);
    }

    TrainingCheck settle(TrainingCheck check) {
        return weeks == null ? check : check.withWeeksShown(weeks);
    }

    int exitCode(TrainingReport report) {
        return failOn != null && failOn.isFoundIn(report) ? FOUND : ExitCode.OK;
    }
}
