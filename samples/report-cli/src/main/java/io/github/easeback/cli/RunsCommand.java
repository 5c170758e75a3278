package io.github.easeback.cli;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.message.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads files and keeps their runs as lines of text, with all that is known of them. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        abbreviateSynopsis = true)
final class RunsCommand implements Callable<Integer> {

    private final Console console;
    private final CliWords words;

    @Mixin
    private final ConfigOption config;

    @Parameters(
            arity = "1..*",
            paramLabel = "${bundle:label.path}",
            descriptionKey = "path",
            converter = Converters.File.class)
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Mixin
    private final SpokenOptions wording = new SpokenOptions();

    @Mixin
    private final KeepingOptions keeping = new KeepingOptions();

    @Mixin
    private final CacheOptions cache = new CacheOptions();

    @Mixin
    private final TerminalOptions talk = new TerminalOptions();

    RunsCommand(Console console, CliWords words) {
        this.console = console;
        config = new ConfigOption(console.home().configFile(), PlaceSettings.RUNS);
        this.words = words;
    }

    /** Where settings come from that are not on the command line. */
    IDefaultValueProvider configured() {
        return config;
    }

    @Override
    public Integer call() throws CommandFailure {
        Consumer<Message> notes = talk.notes(console, words);
        Clock clock = console.clock().withZone(wording.zone());
        Optional<OutputFile> file =
                keeping.file(Stream.concat(paths.stream(), config.paths()).toList());
        config.describe().ifPresent(notes);
        // A report of any day may look into the runs of half a year before it.
        HistoryReader reader = HistoryReader.lenient()
                .withZone(clock.getZone())
                .withClock(clock)
                .withInside();
        RunHistory history =
                cache.reading(paths, console, words, notes).told(talk.bar(console, words), reader::withProgress, notes);
        KeepingOptions.write(history, file, console);
        file.ifPresent(kept -> notes.accept(Message.of("runs.written")
                .with("runs", history.runs().size())
                .with("file", kept.path().toString())));
        return ExitCode.OK;
    }
}
