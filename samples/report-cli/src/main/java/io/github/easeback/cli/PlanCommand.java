package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.comeback.Forecast;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ComebackWords;
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

/** Reads files and writes the plan back to running. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        abbreviateSynopsis = true)
final class PlanCommand implements Callable<Integer> {

    private final Console console;
    private final CliWords words;

    @Mixin
    private final ConfigOption config;

    @Mixin
    private final HistoryOptions history = new HistoryOptions();

    @Mixin
    private final SettingOptions settings = new SettingOptions();

    @Mixin
    private final PlanOptions wishes = new PlanOptions();

    @Mixin
    private final PainLogOption painLog = new PainLogOption();

    @Mixin
    private final PlanOutputOptions written = new PlanOutputOptions();

    @Mixin
    private final PlanExportOptions exported = new PlanExportOptions();

    @Mixin
    private final CacheOptions cache = new CacheOptions();

    @Mixin
    private final TerminalOptions talk = new TerminalOptions();

    PlanCommand(Console console, CliWords words) {
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
        Locale system = console.terminal().language();
        Clock clock = console.clock().withZone(settings.zone());
        LocalDate today = LocalDate.now(clock);
        PlanSettings wished = wishes.settings();
        Optional<PainLog> log = painLog.log();
        talk.tell(painLog.toCome(), console, words);
        log.ifPresent(read -> LogProblems.tell(read, console, words));
        settings.requireTold(history.known(today).orElse(today), today);
        ReportOutputs outputs = written.outputs(inputs(), talk.text(console.terminal()));
        PlanExportOptions.Places places = exported.places(written.mayReplace(), inputs());
        TrainingCheck check = settings.check(today);
        config.describe().ifPresent(notes);
        talk.tell(config.ofOtherRuns(history.paths()), console, words);
        notes.accept(settings.describe(system, today));
        RunHistory runs = cache.reading(history.paths(), console, words, notes)
                .told(talk.bar(console, words), bar -> history.reader(clock, bar), notes);
        LocalDate day = history.asOf(runs, today);
        settings.requireTold(day, today);
        ComebackReport report =
                settings.worded(log.map(check::withPainLog).orElse(check).leadBack(runs, day, wished), system);
        if (report.plan().forecast().reason().equals(Optional.of(Forecast.Reason.NO_RUN))) {
            throw HistoryOptions.tooEarly(runs, day);
        }
        places.write(report).forEach(notes);
        places.leftOver(report).forEach(left -> console.err().println(words.sentence(left)));
        outputs.write((format, look) -> PlanFormats.text(format, look, report), console);
        talk.tell(onceMore(outputs, report), console, words);
        notes.accept(outputs.describe());
        return ExitCode.OK;
    }

    /** A plan is longer than most terminals, so what comes next is said below it too. */
    private Optional<Message> onceMore(ReportOutputs outputs, ComebackReport report) {
        return outputs.printed()
                .filter(format -> format == Format.TEXT && console.terminal().isOut())
                .map(format -> Message.of("as-is")
                        .with("text", ComebackWords.of(report).headline()));
    }

    private List<Path> inputs() {
        return Stream.of(history.paths().stream(), config.paths(), painLog.paths())
                .flatMap(paths -> paths)
                .toList();
    }
}
