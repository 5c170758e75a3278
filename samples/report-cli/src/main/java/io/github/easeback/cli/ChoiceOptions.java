package io.github.easeback.cli;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadProgress;
import io.github.easeback.load.FormTrend;
import io.github.easeback.message.Message;
import io.github.easeback.report.RunReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and which run of it to look into. */
final class ChoiceOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "${bundle:label.path}",
            descriptionKey = "run-path",
            converter = Converters.File.class)
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(names = "--on", paramLabel = "${bundle:label.date}", converter = AsOf.Converter.class)
    private @Nullable AsOf on;

    @Option(names = "--at", paramLabel = "H:MM", converter = SettingConverters.TimeOfDay.class)
    private @Nullable LocalTime at;

    @Option(names = "--pace-ceiling", paramLabel = "M:SS", converter = SettingConverters.Pace.class)
    private @Nullable Double paceCeiling;

    List<Path> paths() {
        return paths;
    }

    /**
     * Checks what can be checked before anything is read.
     *
     * @throws CommandFailure if a folder is to be read, which holds many runs, and no day was chosen
     */
    void check() throws CommandFailure {
        Optional<Path> folder = paths.stream().filter(Files::isDirectory).findFirst();
        if (on == null && folder.isPresent()) {
            throw CommandFailure.usage(
                    Message.of("single.folder").with("folder", folder.get().toString()));
        }
    }

    HistoryReader reader(Clock clock, ReadProgress.Listener progress) {
        return HistoryReader.lenient()
                .withInsideFrom(firstDay(LocalDate.now(clock)))
                .withZone(clock.getZone())
                .withClock(on == null ? clock : on.notBefore(clock))
                .withProgress(progress);
    }

    /** The day before which no run is looked into: what is usual for the runner rests on half a year. */
    private LocalDate firstDay(LocalDate today) {
        return Optional.ofNullable(on)
                .flatMap(asked -> asked.known(today))
                .map(day -> day.minusDays(FormTrend.DAYS))
                .orElse(LocalDate.MIN);
    }

    /**
     * The runs that were asked for, in the order of their starts: those of the day, and of a file without a day all that it holds.
     *
     * @throws CommandFailure if there is none, or if it can't be told which are meant
     */
    List<Run> chosen(RunHistory history, LocalDate today) throws CommandFailure {
        RunChoice choice = new RunChoice(history.runs());
        Optional<LocalDate> day = Optional.ofNullable(on)
                .map(asked ->
                        asked.known(today).orElseGet(() -> history.lastDay().orElseThrow()));
        List<Run> ofDay = day.isPresent() ? choice.on(day.get()) : choice.ofOneDay();
        return at == null ? ofDay : new RunChoice(ofDay).at(at);
    }

    RunReport report(Run run, RunHistory history) {
        RunReport report = RunReport.of(run).besides(history.runs());
        return paceCeiling == null ? report : report.withPaceCeiling(paceCeiling);
    }
}
