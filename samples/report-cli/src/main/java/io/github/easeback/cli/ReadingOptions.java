package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadProgress;
import io.github.easeback.load.FormTrend;
import io.github.easeback.report.TrainingReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        HistoryReader reader = (isStrict ? HistoryReader.strict() : HistoryReader.lenient())
                .withZone(clock.getZone())
                .withClock(asOf.notBefore(clock))
                .withInsideFrom(insideFrom(LocalDate.now(clock)))
                .withProgress(progress);
        return new Reading(paths).by(reader);
    }

    /** A report looks into the runs of half a year; of which half, nobody knows before all is read if it is one of the newest recording. */
    private LocalDate insideFrom(LocalDate today) {
        return asOf.known(today).map(day -> day.minusDays(FormTrend.DAYS)).orElse(LocalDate.MIN);
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
}
