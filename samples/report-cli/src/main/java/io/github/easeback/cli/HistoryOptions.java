package io.github.easeback.cli;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadProgress;
import io.github.easeback.message.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read as the history of a runner, and up to which day. */
final class HistoryOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "${bundle:label.path}",
            descriptionKey = "path",
            converter = Converters.File.class)
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--as-of",
            paramLabel = "${bundle:label.date}",
            defaultValue = "today",
            converter = AsOf.Converter.class)
    @SuppressWarnings("NullAway.Init")
    private AsOf asOf;

    @Option(names = "--strict")
    private boolean isStrict;

    List<Path> paths() {
        return paths;
    }

    HistoryReader reader(Clock clock, ReadProgress.Listener progress) {
        return (isStrict ? HistoryReader.strict() : HistoryReader.lenient())
                .withZone(clock.getZone())
                .withClock(asOf.notBefore(clock))
                .withProgress(progress);
    }

    /** The day that was asked for, as far as it is known before anything is read. */
    Optional<LocalDate> known(LocalDate today) {
        return asOf.known(today);
    }

    /** The day that was asked for. */
    LocalDate asOf(RunHistory history, LocalDate today) {
        return asOf.of(history, today);
    }

    /** That there is no run up to a day. */
    static CommandFailure tooEarly(RunHistory history, LocalDate day) {
        return CommandFailure.of(Message.of("report.too-early")
                .with("first", history.firstDay().orElseThrow().toString())
                .with("today", day.toString()));
    }
}
