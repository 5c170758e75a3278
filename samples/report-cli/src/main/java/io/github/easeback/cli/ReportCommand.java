package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.report.TrainingReport;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;

/** Reads files and writes the report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Reads FIT files, folders and exports as the history of one runner and prints the report.",
        parameterListHeading = "%nWhat to read:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the report was written",
            "1:nothing could be read, the report could not be written, or a file was faulty under --strict",
            "2:wrong usage; nothing was read, and nothing written",
            "3:the report was written, and --fail-on found what it looks for"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  easeback report garmin-export",
            "  easeback report runs --as-of 2026-05-30 --units mi",
            "  easeback report runs --output report.html --output report.json --force",
            "  easeback report runs --config runner.properties --fail-on warning --quiet",
            "  easeback report runs --plan \"2026-06-02 8km 50min, 2026-06-04 5km trail\""
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Mixin
    private final SettingOptions settings = new SettingOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final TerminalOptions talk = new TerminalOptions();

    ReportCommand(Console console) {
        this.console = console;
    }

    /** Where settings come from that are not on the command line. */
    IDefaultValueProvider configured() {
        return config;
    }

    @Override
    public Integer call() throws CommandFailure {
        Consumer<String> notes = talk.notes(console);
        reading.check();
        ReportOutputs outputs = output.outputs(reading.paths(), talk.text(console.terminal()));
        TrainingCheck check = output.settle(settings.check());
        notes.accept(config.describe() + settings.describe());
        TrainingReport report = reading.report(check, history(notes));
        outputs.write(report, console);
        notes.accept(outputs.describe());
        return output.exitCode(report);
    }

    private RunHistory history(Consumer<String> notes) throws CommandFailure {
        long start = System.nanoTime();
        RunHistory history = history();
        notes.accept(ReadingOptions.describe(history, System.nanoTime() - start));
        return history;
    }

    private RunHistory history() throws CommandFailure {
        try (ReadingBar bar = talk.bar(console)) {
            return reading.read(settings.zone(), bar);
        }
    }
}
