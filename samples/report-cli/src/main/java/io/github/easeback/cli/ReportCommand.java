package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadResult;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and writes the report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        description = "Reads FIT files, folders and exports as the history of one runner and prints the report.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the report was written",
            "1:nothing could be read, the report could not be written, or a file was faulty under --strict",
            "2:wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  easeback report garmin-export",
            "  easeback report runs --as-of 2026-05-30 --units mi",
            "  easeback report runs --format json --output report.json"
        })
final class ReportCommand implements Callable<Integer> {

    private static final int NAMED_CODES = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

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
            names = "--zone",
            paramLabel = "ID",
            converter = Converters.Zone.class,
            description =
                    "The zone of runs whose files hold no local time, such as Europe/Berlin. Default: the system's.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--week-start",
            paramLabel = "DAY",
            defaultValue = "MONDAY",
            description = "The first day of a week, such as SUNDAY. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private DayOfWeek weekStart;

    @Option(
            names = "--limit",
            paramLabel = "PERCENT",
            converter = Converters.Percent.class,
            description = "How much a week may grow, from 0.1 to 1000. Default: that of the rules, 10 or 5.")
    private @Nullable Double limit;

    @Option(
            names = "--rules",
            paramLabel = "standard|comeback",
            defaultValue = "standard",
            description = "The rules: the usual ones, or stricter ones for coming back (5 %% a week and a run)."
                    + " --limit changes the weekly one of either. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private RuleSet rules;

    @Option(
            names = "--plan",
            paramLabel = "RUNS",
            converter = PlanConverter.class,
            description = "Also show what planned runs would do: \"2026-06-02 8km 50min, 2026-06-04 5km trail +120m\".")
    private @Nullable List<PlannedRun> plan;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RunnerOptions runner;

    @Option(
            names = "--units",
            paramLabel = "km|mi",
            defaultValue = "km",
            description = "The units to print; verdicts don't depend on them. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private ReadableUnits units;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            converter = Converters.Weeks.class,
            description = "How many of the last weeks to show. Default: 12 in text, all in JSON.")
    private @Nullable Integer weeks;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The format of the report. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "Write to this file, and replace it, instead of printing.")
    private @Nullable Path output;

    @Option(names = "--strict", description = "Stop at the first file that may hold a run and can't be used.")
    private boolean isStrict;

    @Override
    public Integer call() throws CommandFailure {
        TrainingCheck check = check();
        RunHistory history = read();
        LocalDate today = Optional.ofNullable(asOf).orElse(history.lastDay().orElseThrow());
        TrainingReport report = report(check, history, today);
        if (report.plan().isEmpty()) {
            throw new CommandFailure("The first run is on " + history.firstDay().orElseThrow() + ", after " + today
                    + ", so there is nothing to report.");
        }
        write(report);
        return 0;
    }

    private TrainingReport report(TrainingCheck check, RunHistory history, LocalDate today) {
        if (plan == null) {
            return check.assess(history, today);
        }
        plan.stream().filter(run -> run.date().isBefore(today)).findFirst().ifPresent(run -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "A run can't be planned for " + run.date() + ", before the day of the report (" + today + ")");
        });
        return check.assess(history, today, plan);
    }

    private TrainingCheck check() {
        TrainingCheck check = runner.settle(TrainingCheck.standard()
                .withRules(rules.rules())
                .withWeeks(new WeekDefinition(weekStart))
                .withUnits(units.units()));
        if (limit != null) {
            check = check.withMaxIncrease(limit / 100);
        }
        return weeks == null ? check : check.withWeeksShown(weeks);
    }

    private RunHistory read() throws CommandFailure {
        HistoryReader reader = (isStrict ? HistoryReader.strict() : HistoryReader.lenient())
                .withZone(Optional.ofNullable(zone).orElseGet(ZoneId::systemDefault))
                .withClock(clock());
        try {
            ReadResult result = reader.read(paths);
            if (result.history().runs().isEmpty()) {
                throw new CommandFailure(nothingRead(result.history()));
            }
            return result.history();
        } catch (IOException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
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
            return "No run found in " + where + ": " + first.message();
        }
        Map<LeftOutCode, Long> counts =
                history.leftOut().stream().collect(Collectors.groupingBy(LeftOut::code, Collectors.counting()));
        String codes = counts.entrySet().stream()
                .sorted(Map.Entry.<LeftOutCode, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED_CODES)
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining(", "));
        return "No run found in " + where + ": " + codes + "; the first is " + first.source() + ": " + first.message();
    }

    private void write(TrainingReport report) throws CommandFailure {
        ReportWriter writer = format.writer();
        StringBuilder text = new StringBuilder();
        try {
            writer.write(report, text);
            if (output == null) {
                spec.commandLine().getOut().print(text);
            } else {
                Files.writeString(output, text);
            }
        } catch (IOException e) {
            throw new CommandFailure("The report can't be written to " + output + " ("
                    + e.getClass().getSimpleName() + ").");
        }
    }
}
