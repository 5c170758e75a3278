package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadProgress;
import io.github.easeback.input.RunFileException;
import io.github.easeback.report.SharedFolder;
import io.github.easeback.report.TrainingReport;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and what to ask of it. */
final class ReadingOptions {

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

    @Option(names = "--plan", paramLabel = "${bundle:label.plan}", converter = PlanConverter.class)
    private @Nullable Plan plan;

    @Option(names = "--strict")
    private boolean isStrict;

    List<Path> paths() {
        return paths;
    }

    /**
     * Checks what can be checked before anything is read.
     *
     * @param today the machine's day
     * @throws CommandFailure if the options don't fit together
     */
    void check(LocalDate today) throws CommandFailure {
        Optional<LocalDate> day = asOf.known(today);
        if (day.isPresent() && plan != null) {
            plan.from(day.get());
        }
    }

    RunHistory read(Clock clock, ReadProgress.Listener progress) throws CommandFailure {
        requirePaths();
        HistoryReader reader = (isStrict ? HistoryReader.strict() : HistoryReader.lenient())
                .withZone(clock.getZone())
                .withClock(notBeforeTheReport(clock))
                .withProgress(progress);
        try {
            RunHistory history = reader.read(paths).history();
            if (history.runs().isEmpty()) {
                throw CommandFailure.of(NothingRead.of(paths, history));
            }
            return history;
        } catch (RunFileException e) {
            throw CommandFailure.of(unusable(e.leftOut()));
        } catch (InterruptedIOException e) {
            throw CommandFailure.of(Message.of("reading.interrupted"));
        } catch (IOException e) {
            throw CommandFailure.of(Message.of("reading.failed").with("reason", SystemFault.of(e)));
        }
    }

    private Message unusable(LeftOut file) {
        SharedFolder folder =
                SharedFolder.of(Stream.concat(paths.stream().map(ReadingOptions::asSource), Stream.of(file.source()))
                        .toList());
        String name = folder.name(file.source());
        Object place = file.byteOffset().isPresent()
                ? Message.of("history.byte")
                        .with("source", name)
                        .with("offset", file.byteOffset().getAsLong())
                : name;
        return Message.of("reading.file").with("file", place).with("reason", folder.in(file.message()));
    }

    /** A folder that was typed is the one that its files are named from. */
    private static String asSource(Path typed) {
        return Files.isDirectory(typed) ? typed + File.separator : typed.toString();
    }

    /** The reader would say it too, but in English. Of a path that may not be looked at it says more. */
    private void requirePaths() throws CommandFailure {
        for (Path path : paths) {
            if (Files.notExists(path)) {
                throw CommandFailure.of(Message.of("reading.missing").with("file", path.toString()));
            }
        }
    }

    /** Who asks for a report as of a day takes part in that day. */
    private Clock notBeforeTheReport(Clock clock) {
        LocalDate now = LocalDate.now(clock);
        return asOf.known(now)
                .filter(day -> day.isAfter(now))
                .map(day -> Clock.fixed(day.atStartOfDay(clock.getZone()).toInstant(), clock.getZone()))
                .orElse(clock);
    }

    /** The day of the report, as far as it is known before anything is read: that of the newest recording may be any up to today. */
    LocalDate knownAsOf(LocalDate today) {
        return asOf.known(today).orElse(today);
    }

    /** The day of the report. */
    LocalDate asOf(RunHistory history, LocalDate today) {
        return asOf.of(history, today);
    }

    TrainingReport report(TrainingCheck check, RunHistory history, LocalDate today) throws CommandFailure {
        LocalDate day = asOf(history, today);
        TrainingReport report = plan == null ? check.assess(history, day) : check.assess(history, day, plan.from(day));
        if (report.plan().isEmpty()) {
            throw CommandFailure.of(Message.of("report.too-early")
                    .with("first", history.firstDay().orElseThrow().toString())
                    .with("today", day.toString()));
        }
        return report;
    }

    static Message describe(RunHistory history, Duration time) {
        return Message.of("told.read")
                .with("files", history.files())
                .with("runs", history.runs().size())
                .with("others", history.otherActivities().size())
                .with("leftOut", history.leftOut().size())
                .with("repaired", history.repaired().size())
                .with("copies", history.duplicates().size())
                .with("millis", time.toMillis());
    }
}
