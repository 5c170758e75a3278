package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
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
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;

/** Reads files and writes the report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        abbreviateSynopsis = true)
final class ReportCommand implements Callable<Integer> {

    private final Console console;
    private final CliWords words;

    @Mixin
    private final ConfigOption config;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final SettingOptions settings = new SettingOptions();

    @Mixin
    private final PlanOptions wishes = new PlanOptions();

    @Mixin
    private final PainLogOption painLog = new PainLogOption();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final CacheOptions cache = new CacheOptions();

    @Mixin
    private final TerminalOptions talk = new TerminalOptions();

    ReportCommand(Console console, CliWords words) {
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
        reading.check(today);
        PlanSettings wished = wishes.settings();
        Optional<PainLog> log = painLog.log();
        talk.tell(painLog.toCome(), console, words);
        log.ifPresent(read -> LogProblems.tell(read, console, words));
        settings.requireTold(reading.knownAsOf(today), today);
        ReportOutputs outputs =
                output.outputs(inputs(), config.output(), talk.text(console.terminal()), console.terminal());
        TrainingCheck check = output.settle(settings.check(today)).withPlanSettings(wished);
        config.describe().ifPresent(notes);
        talk.tell(config.ofOtherRuns(reading.paths()), console, words);
        notes.accept(settings.describe(system, today));
        RunHistory history = cache.reading(reading.paths(), console, words, notes)
                .told(talk.bar(console, words), bar -> reading.reader(clock, bar), notes);
        settings.requireTold(reading.asOf(history, today), today);
        TrainingReport report =
                settings.worded(reading.report(log.map(check::withPainLog).orElse(check), history, today), system);
        outputs.write((format, look) -> format.text(report, look), console);
        talk.tell(outputs.answer(report.headline()), console, words);
        talk.tell(news(report), console, words);
        talk.tell(output.more(outputs, console.terminal()), console, words);
        notes.accept(outputs.describe());
        output.open(outputs, console.home().browser());
        return output.exitCode(report);
    }

    /** What is new since the last report that somebody saw. That it can't be kept is nobody's concern, since it is told of nothing but this. */
    private Optional<Message> news(TrainingReport report) {
        Optional<CacheFile> kept = cache.lastAnswer(reading.paths(), console)
                .filter(file -> console.terminal().isOut());
        Optional<Message> news = kept.map(CacheFile::bytes)
                .flatMap(LastAnswer::read)
                .flatMap(last -> last.news(report))
                .map(message -> words.inWordsOf(report.words(), message));
        kept.ifPresent(file -> keep(file, LastAnswer.of(report)));
        return news;
    }

    private void keep(CacheFile file, LastAnswer answer) {
        try {
            byte[] bytes = answer.toBytes();
            file.replace(out -> out.write(bytes), console.clock().instant());
        } catch (IOException e) {
            // The next report has no news then.
        }
    }

    private List<Path> inputs() {
        return Stream.of(reading.paths().stream(), config.paths(), painLog.paths())
                .flatMap(paths -> paths)
                .toList();
    }
}
