package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to read, and what to ask of it. */
final class ReadingOptions {

    @Mixin
    private final HistoryOptions history = new HistoryOptions();

    @Option(names = "--plan", paramLabel = "${bundle:label.plan}", converter = PlanConverter.class)
    private @Nullable Plan plan;

    List<Path> paths() {
        return history.paths();
    }

    /**
     * Checks what can be checked before anything is read.
     *
     * @param today the machine's day
     * @throws CommandFailure if the options don't fit together
     */
    void check(LocalDate today) throws CommandFailure {
        Optional<LocalDate> day = history.known(today);
        if (day.isPresent() && plan != null) {
            plan.from(day.get());
        }
    }

    HistoryReader reader(Clock clock, ReadProgress.Listener progress) {
        return history.reader(clock, progress).withInsideFrom(insideFrom(LocalDate.now(clock)));
    }

    /** A report looks into the runs of half a year; of which half, nobody knows before all is read if it is one of the newest recording. */
    private LocalDate insideFrom(LocalDate today) {
        return history.known(today).map(day -> day.minusDays(FormTrend.DAYS)).orElse(LocalDate.MIN);
    }

    /** The day of the report, as far as it is known before anything is read: that of the newest recording may be any up to today. */
    LocalDate knownAsOf(LocalDate today) {
        return history.known(today).orElse(today);
    }

    /** The day of the report. */
    LocalDate asOf(RunHistory runs, LocalDate today) {
        return history.asOf(runs, today);
    }

    TrainingReport report(TrainingCheck check, RunHistory runs, LocalDate today) throws CommandFailure {
        LocalDate day = asOf(runs, today);
        TrainingReport report = plan == null ? check.assess(runs, day) : check.assess(runs, day, plan.from(day));
        if (report.verdict().isEmpty()) {
            throw HistoryOptions.tooEarly(runs, day);
        }
        return report;
    }
}
