package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of a golden case: those of the program that change what is in a report, and not where it goes. */
@Command
final class GoldenArguments {

    @Parameters
    private Path path = Path.of("");

    @Option(names = "--as-of")
    private LocalDate asOf = LocalDate.MIN;

    @Option(names = "--units", defaultValue = "km")
    private ReadableUnits units = ReadableUnits.KM;

    @Option(names = "--rules", defaultValue = "standard")
    private RuleSet rules = RuleSet.STANDARD;

    @Option(names = "--weeks")
    private int weeks;

    @Option(names = "--plan", converter = PlanConverter.class)
    private List<PlannedRun> plan = List.of();

    static GoldenArguments parse(List<String> args) {
        GoldenArguments parsed = new GoldenArguments();
        new CommandLine(parsed).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args.toArray(String[]::new));
        return parsed;
    }

    TrainingReport report() throws IOException {
        RunHistory history = HistoryReader.lenient().read(path).history();
        LocalDate today = asOf.equals(LocalDate.MIN) ? history.lastDay().orElseThrow() : asOf;
        TrainingCheck check = TrainingCheck.standard().withRules(rules.rules()).withUnits(units.units());
        TrainingCheck shown = weeks == 0 ? check : check.withWeeksShown(weeks);
        return plan.isEmpty() ? shown.assess(history, today) : shown.assess(history, today, plan);
    }
}
