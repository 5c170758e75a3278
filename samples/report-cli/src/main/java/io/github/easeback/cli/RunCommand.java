package io.github.easeback.cli;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainGate;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.message.Message;
import io.github.easeback.report.RunReport;
import io.github.easeback.report.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;

/** Looks into one run. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        abbreviateSynopsis = true)
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final CliWords words;

    @Mixin
    private final ConfigOption config;

    @Mixin
    private final ChoiceOptions choice = new ChoiceOptions();

    @Mixin
    private final PainLogOption painLog = new PainLogOption();

    @Mixin
    private final WordingOptions wording = new WordingOptions();

    @Mixin
    private final RunOutputOptions output = new RunOutputOptions();

    @Mixin
    private final CacheOptions cache = new CacheOptions();

    @Mixin
    private final TerminalOptions talk = new TerminalOptions();

    RunCommand(Console console, CliWords words) {
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
        choice.check();
        Optional<PainLog> log = painLog.log();
        talk.tell(painLog.toCome(), console, words);
        log.ifPresent(read -> LogProblems.tell(read, console, words));
        ReportOutputs outputs = output.outputs(inputs(), talk.text(console.terminal()));
        config.describe().ifPresent(notes);
        RunHistory history = cache.reading(choice.paths(), console, words, notes)
                .told(talk.bar(console, words), bar -> choice.reader(clock, bar), notes);
        List<Run> runs = choice.chosen(history, LocalDate.now(clock));
        if (outputs.hold(Format.JSON)) {
            new RunChoice(runs).requireOne();
        }
        log.flatMap(read -> stop(read, LocalDate.now(clock))).ifPresent(console.err()::println);
        List<PainEntry> pain = log.map(PainLog::entries).orElse(List.of());
        List<RunReport> reports =
                runs.stream().map(run -> report(run, history).withPain(pain)).toList();
        outputs.write((format, look) -> RunFormats.text(format, look, reports), console);
        notes.accept(outputs.describe());
        return ExitCode.OK;
    }

    private List<Path> inputs() {
        return Stream.of(choice.paths().stream(), config.paths(), painLog.paths())
                .flatMap(paths -> paths)
                .toList();
    }

    /** What goes before anything that is told of a run: that somebody has to see the runner first. */
    private Optional<String> stop(PainLog log, LocalDate today) {
        return Optional.of(PainGate.of(log).now(today))
                .filter(verdict -> verdict.action().isStop())
                .map(verdict -> Words.of(language()).say(verdict.message()));
    }

    private RunReport report(Run run, RunHistory history) {
        return choice.report(run, history).in(wording.units()).in(language());
    }

    private Locale language() {
        return wording.language(console.terminal().language());
    }
}
