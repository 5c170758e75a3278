package io.github.easeback.report;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.Drivers;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The table of the weeks: what was run, how that changed, and what drove it. */
final class CsvWeeks {

    private final TrainingReport report;
    private final List<LoadVariable> variables;

    CsvWeeks(TrainingReport report) {
        this.report = report;
        variables = report.settings().variables();
    }

    CsvTable<Drivers> table() {
        List<CsvColumn<Drivers>> columns = new ArrayList<>(List.of(
                CsvColumn.text("week_start", row -> row.week().week().first().toString()),
                CsvColumn.text("week_end", row -> row.week().week().last().toString()),
                CsvColumn.text("complete", row -> String.valueOf(row.week().isComplete())),
                CsvColumn.number(
                        "unreadable", row -> OptionalDouble.of(row.week().unreadable())),
                CsvColumn.number("coverage", row -> OptionalDouble.of(row.week().coverage()))));
        variables.forEach(variable -> columns.add(load(variable)));
        columns.add(CsvColumn.text("partly_measured", row -> partlyMeasured(row.week())));
        report.evaluation().rules().weekly().variables().forEach(variable -> columns.addAll(judged(variable)));
        columns.add(CsvColumn.code("gravest_severity", this::gravest));
        columns.add(CsvColumn.text("drivers", row -> ids(row.variables())));
        columns.add(CsvColumn.text(
                "new_ground", row -> String.valueOf(!row.onNewGround().isEmpty())));
        columns.add(CsvColumn.code("drivers_reason", Drivers::reason));
        return new CsvTable<>(columns);
    }

    private static CsvColumn<Drivers> load(LoadVariable variable) {
        return CsvColumn.number(
                snake(variable.id()) + unit(variable),
                row -> row.week().value(variable).value());
    }

    /** {@code bestSpeed20} is {@code best_speed_20}. */
    private static String snake(String id) {
        return id.replaceAll("(?<=[a-z])(?=[A-Z0-9])", "_").toLowerCase(Locale.ROOT);
    }

    private static String unit(LoadVariable variable) {
        return switch (variable.dimension()) {
            case SPEED -> "_m_per_s";
            case COUNT -> "";
            case TIME, DISTANCE, HEIGHT, LOAD ->
                "_" + variable.dimension().unit().toLowerCase(Locale.ROOT);
        };
    }

    /** The variables whose value in the row is only that of some of the runs. */
    private String partlyMeasured(WeeklyLoad week) {
        return ids(variables.stream()
                .filter(variable -> isPart(week.value(variable)))
                .toList());
    }

    private static boolean isPart(WeekValue value) {
        return value.value().isPresent() && value.missingRuns() > 0;
    }

    private static String ids(List<LoadVariable> variables) {
        return variables.stream().map(variable -> snake(variable.id())).collect(Collectors.joining(" "));
    }

    private List<CsvColumn<Drivers>> judged(LoadVariable variable) {
        String name = snake(variable.id());
        Function<Drivers, Optional<RuleOutcome>> weekly = row -> weekly(row.week(), variable);
        return List.of(
                CsvColumn.number(
                        name + "_change",
                        row -> weekly.apply(row).flatMap(RuleOutcome::findChange).stream()
                                .mapToDouble(Change::ratio)
                                .findFirst()),
                CsvColumn.code(name + "_outcome", row -> weekly.apply(row).map(RuleOutcome::kind)),
                CsvColumn.code(name + "_severity", row -> weekly.apply(row).flatMap(RuleOutcome::findSeverity)),
                CsvColumn.code(name + "_reason", row -> weekly.apply(row).flatMap(RuleOutcome::findReason)));
    }

    private Optional<RuleOutcome> weekly(WeeklyLoad week, LoadVariable variable) {
        Predicate<RuleOutcome> isAbout = outcome -> outcome.judged().rule().equals(WeeklyIncreaseRule.ID)
                && outcome.judged().variable().equals(Optional.of(variable));
        return report.outcomesOf(week).stream().filter(isAbout).findFirst();
    }

    /** Of all rules, also of those on the runs of the week. */
    private Optional<? extends Enum<?>> gravest(Drivers row) {
        return report.outcomesOf(row.week()).stream()
                .flatMap(outcome -> outcome.findSeverity().stream())
                .max(Comparator.naturalOrder());
    }
}
