package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.message.Message;
import io.github.easeback.report.TextReportWriter;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** What to write, and where. */
final class OutputOptions {

    private static final int FOUND = 3;
    private static final String PRINTED = "-";
    private static final String TABLE_FORMAT = "csv";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            converter = Converters.File.class)
    private final List<Path> outputs = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "${bundle:label.format}",
            converter = ReportFormats.class,
            completionCandidates = ReportFormats.class)
    private final List<Format> formats = new ArrayList<>();

    @Option(names = "--force")
    private boolean mayReplace;

    @Option(names = "--table", paramLabel = "${bundle:label.rows}")
    private @Nullable Table table;

    @Option(names = "--open")
    private boolean isOpened;

    @Option(names = "--details")
    private boolean isWhole;

    @Option(names = "--weeks", paramLabel = "${bundle:label.number}", converter = Converters.Weeks.class)
    private @Nullable Integer weeks;

    @Option(names = "--fail-on", paramLabel = "${bundle:label.severity}")
    private @Nullable FailOn failOn;

    /**
     * The places to write to, checked.
     *
     * @param everyday where a page goes if nothing is said of this report
     * @throws CommandFailure if one can't be written, or if it can't be told what was meant
     */
    ReportOutputs outputs(List<Path> inputs, Optional<Path> everyday, TextReportWriter text, Terminal terminal)
            throws CommandFailure {
        boolean isEveryday = everyday.isPresent() && formats.isEmpty() && outputs.isEmpty();
        List<Path> places = isEveryday ? List.of(Path.of(PRINTED), everyday.orElseThrow()) : outputs;
        List<Output> all = withPage(new Pairing(formats, places, List.of(Format.values())).outputs());
        if (table != null && all.stream().noneMatch(OutputOptions::isTable)) {
            throw CommandFailure.usage(Message.of("table.format").with("format", TABLE_FORMAT));
        }
        Look look = new Look(
                isShort(terminal) ? text.inShort() : text,
                Optional.ofNullable(table).orElse(Table.WEEKS));
        return ReportOutputs.of(all, look, mayReplace || isEveryday, inputs);
    }

    /** How to see the rest, where only the answer was printed. */
    Optional<Message> more(ReportOutputs written, Terminal terminal) {
        return written.printed()
                .filter(format -> format == Format.TEXT && isShort(terminal))
                .map(format -> Message.of("told.more"));
    }

    /** At a terminal the answer must not scroll away, unless somebody wants to see more. */
    private boolean isShort(Terminal terminal) {
        return terminal.isOut() && !isWhole && weeks == null;
    }

    /** A page that is to be opened has to be somewhere. */
    private List<Output> withPage(List<Output> outputs) throws CommandFailure {
        if (!isOpened || outputs.stream().anyMatch(OutputOptions::isPage)) {
            return outputs;
        }
        try {
            Path page = Files.createTempDirectory("easeback-").resolve("easeback.html");
            return Stream.concat(outputs.stream(), Stream.of(new Output(Format.HTML, Optional.of(page))))
                    .toList();
        } catch (IOException e) {
            throw CommandFailure.of(Message.of("open.no-place").with("reason", SystemFault.of(e)));
        }
    }

    private static boolean isPage(Output output) {
        return output.format() == Format.HTML && output.path().isPresent();
    }

    /**
     * Shows the page, if that was asked for.
     *
     * @throws CommandFailure if nothing shows it
     */
    void open(ReportOutputs written, Browser browser) throws CommandFailure {
        Optional<OutputFile> page = written.files().stream()
                .filter(file -> isOpened && file.format() == Format.HTML)
                .findFirst();
        if (page.isPresent()) {
            browser.open(page.get().target());
        }
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
