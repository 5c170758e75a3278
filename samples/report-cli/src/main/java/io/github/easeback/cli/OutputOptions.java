package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.report.TextReportWriter;
import io.github.easeback.report.TrainingReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** What to write, and where. */
@Command(optionListHeading = "%nThe report:%n")
final class OutputOptions {

    private static final int FOUND = 3;
    private static final String TABLE_FORMAT = "csv";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "Write to this file instead of printing; '-' prints. May be repeated.")
    private final List<Path> outputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "The format: ${COMPLETION-CANDIDATES}. May be repeated: the first belongs to the first --output, and so on."
                            + " Default: what the name of the file says; text if printed.")
    private final List<Format> formats = new ArrayList<>();

    @Option(names = "--force", description = "Replace files that exist; files with runs are never replaced.")
    private boolean mayReplace;

    @Option(
            names = "--table",
            paramLabel = "ROWS",
            description = "The rows of CSV: ${COMPLETION-CANDIDATES}. Default: weeks.")
    private @Nullable Table table;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            converter = Converters.Weeks.class,
            description =
                    "How many of the last weeks to show. Default: 12 in text, 26 in HTML, 8 in Markdown, all in JSON and CSV.")
    private @Nullable Integer weeks;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "End with exit code 3 if this week or the last holds a finding of this severity or a graver one:"
                            + " ${COMPLETION-CANDIDATES}.")
    private @Nullable FailOn failOn;

    /**
     * The places to write to, checked.
     *
     * @throws CommandFailure if one can't be written, or if it can't be told what was meant
     */
    ReportOutputs outputs(List<Path> inputs, TextReportWriter text) throws CommandFailure {
        List<Output> all = new Pairing(formats, outputs).outputs();
        if (table != null && all.stream().noneMatch(OutputOptions::isTable)) {
            throw CommandFailure.usage("--table belongs to the format " + TABLE_FORMAT + ", which is not asked for.");
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
