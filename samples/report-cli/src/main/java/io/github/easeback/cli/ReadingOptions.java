package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadProgress;
import io.github.easeback.input.RunFileException;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and what to ask of it. */
@Command(optionListHeading = "%nWhat to judge:%n")
final class ReadingOptions {

    private static final int NAMED_CODES = 3;
    private static final double NANOS_A_SECOND = 1e9;
    private static final Words WORDS = Words.of(Locale.ENGLISH);

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            converter = Converters.File.class,
            description = "FIT files, folders with FIT files in them, or zip exports of Garmin or Strava.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.Date.class,
            description = "The runner's today, such as 2026-05-30; later runs are left out. Default: the newest run.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--plan",
            paramLabel = "RUNS",
            converter = PlanConverter.class,
            description = "Also show what planned runs would do: \"2026-06-02 8km 50min, 2026-06-04 5km trail +120m\".")
    private @Nullable List<PlannedRun> plan;

    @Option(names = "--strict", description = "Stop at the first file that may hold a run and can't be used.")
    private boolean isStrict;

    List<Path> paths() {
        return paths;
    }

    /**
     * Checks what can be checked before anything is read.
     *
     * @throws CommandFailure if the options don't fit together
     */
    void check() throws CommandFailure {
        if (asOf != null) {
            checkPlan(asOf);
        }
    }

    private void checkPlan(LocalDate today) throws CommandFailure {
        Optional<LocalDate> past = Optional.ofNullable(plan).stream()
                .flatMap(List::stream)
                .map(PlannedRun::date)
                .filter(date -> date.isBefore(today))
                .findFirst();
        if (past.isPresent()) {
            throw CommandFailure.usage(
                    "A run can't be planned for " + past.get() + ", before the day of the report (" + today + ").");
        }
    }

    RunHistory read(ZoneId zone, ReadProgress.Listener progress) throws CommandFailure {
        HistoryReader reader = (isStrict ? HistoryReader.strict() : HistoryReader.lenient())
                .withZone(zone)
                .withClock(clock())
                .withProgress(progress);
        try {
            RunHistory history = reader.read(paths).history();
            if (history.runs().isEmpty()) {
                throw CommandFailure.of(nothingRead(history));
            }
            return history;
        } catch (RunFileException e) {
            throw CommandFailure.of(sentence(e.leftOut()));
        } catch (IOException e) {
            throw CommandFailure.of(String.valueOf(e.getMessage()));
        }
    }

    private static String sentence(LeftOut entry) {
        String place =
                entry.byteOffset().isPresent() ? " (byte " + entry.byteOffset().getAsLong() + ")" : "";
        return entry.source() + place + ": " + WORDS.say(entry.message());
    }

    /** Who asks for a report as of a day takes part in that day. */
    private Clock clock() {
        Clock now = Clock.systemUTC();
        return asOf != null && asOf.isAfter(LocalDate.now(now))
                ? Clock.fixed(asOf.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC)
                : now;
    }

    private String nothingRead(RunHistory history) {
        String where = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        if (history.leftOut().isEmpty()) {
            return "No run found in " + where + ": there is no file in it.";
        }
        LeftOut first = history.leftOut().get(0);
        if (history.leftOut().size() == 1) {
            return "No run found in " + where + ": " + WORDS.say(first.message());
        }
        Map<LeftOutCode, Long> counts =
                history.leftOut().stream().collect(Collectors.groupingBy(LeftOut::code, Collectors.counting()));
        String codes = counts.entrySet().stream()
                .sorted(Map.Entry.<LeftOutCode, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED_CODES)
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining(", "));
        return "No run found in " + where + ": " + codes + "; the first is " + first.source() + ": "
                + WORDS.say(first.message());
    }

    TrainingReport report(TrainingCheck check, RunHistory history) throws CommandFailure {
        LocalDate today = Optional.ofNullable(asOf).orElseGet(history.lastDay()::orElseThrow);
        checkPlan(today);
        TrainingReport report = plan == null ? check.assess(history, today) : check.assess(history, today, plan);
        if (report.plan().isEmpty()) {
            throw CommandFailure.of("The first run is on " + history.firstDay().orElseThrow() + ", after " + today
                    + ", so there is nothing to report.");
        }
        return report;
    }

    static String describe(RunHistory history, long nanos) {
        return String.format(
                Locale.ROOT,
                "Read: files %d, runs %d, left out %d, repaired %d, copies %d; %.2f s.",
                history.files(),
                history.runs().size(),
                history.leftOut().size(),
                history.repaired().size(),
                history.duplicates().size(),
                nanos / NANOS_A_SECOND);
    }
}
