package io.github.easeback.cohort;

import io.github.easeback.advice.VariableBudget;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.Drivers;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Limits;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;

/** The tables of weeks, of all outcomes, and of the limits of days. */
final class WeekTables {

    /** A rule on form looks at the runs of half a year. */
    private static final int MOST_RUNS = 20;

    /** Of what the table of limits tells what is left of the week. */
    private static final List<LoadVariable> LEFT = List.of(LoadVariables.DURATION, LoadVariables.DISTANCE);

    /** A week, what drove it up, and its outcomes. */
    private record Week(WeeklyLoad load, Drivers drivers, List<RuleOutcome> outcomes) {

        Optional<RuleOutcome> weekly(LoadVariable variable) {
            return outcomes.stream()
                    .filter(outcome -> outcome.judged().rule().equals(WeeklyIncreaseRule.ID)
                            && outcome.judged().variable().equals(Optional.of(variable)))
                    .findFirst();
        }
    }

    /** The limits of a day, and what they were made from. */
    private record Day(Limits limits, Evaluation known) {

        /** What is left of the current week; nothing was run yet in the next. */
        OptionalDouble left(LoadVariable variable) {
            return isOfTheNextWeek()
                    ? limits.ofWeek(variable).limit()
                    : budget(variable).left();
        }

        Optional<Reason> leftReason(LoadVariable variable) {
            return isOfTheNextWeek()
                    ? limits.ofWeek(variable).reason()
                    : budget(variable).reason();
        }

        private boolean isOfTheNextWeek() {
            return limits.week().first().isAfter(known.asOf());
        }

        private VariableBudget budget(LoadVariable variable) {
            return VariableBudget.of(variable, limits.ofWeek(variable), known);
        }
    }

    /** An outcome, and the numbers of its runs. */
    private record Outcome(RuleOutcome outcome, List<Integer> runs) {}

    static final Table<?> WEEKS = new Table<>(
            "weeks",
            "a week from the first run on, Monday to Sunday; a week without a run is a row",
            weekColumns(),
            WeekTables::weeks);

    static final Table<?> OUTCOMES = new Table<>(
            "outcomes", "a judgement of a rule on a run, a week or some days", outcomeColumns(), WeekTables::outcomes);

    static final Table<?> LIMITS = new Table<>(
            "limits",
            "what a day might be, as it stood on its morning, before its own run; for days ahead, if no other run comes before",
            dayColumns(),
            WeekTables::limits);

    private WeekTables() {}

    private static List<Column<Week>> weekColumns() {
        List<Column<Week>> columns = new ArrayList<>(List.of(
                Column.day(
                        "week_start",
                        "the first day",
                        row -> Optional.of(row.load().week().first())),
                Column.day(
                        "week_end",
                        "the last day",
                        row -> Optional.of(row.load().week().last())),
                Column.truth("complete", "the week is over", row -> row.load().isComplete()),
                Column.count(
                        "unreadable",
                        "runs that may be missing",
                        row -> row.load().unreadable()),
                Column.<Week>number(
                        "coverage",
                        "",
                        "known runs over all runs, 0 to 1",
                        row -> OptionalDouble.of(row.load().coverage()))));
        LoadVariables.standard().forEach(variable -> columns.add(load(variable)));
        Rules.standard().weekly().variables().forEach(variable -> columns.addAll(judged(variable)));
        columns.add(Column.text(
                "drivers",
                "what rose by more than its noise, by blanks",
                row -> row.drivers().variables().stream().map(WeekTables::snake).collect(Collectors.joining(" "))));
        columns.add(Column.code(
                "drivers_reason",
                "why the drivers are not known",
                row -> row.drivers().reason()));
        return columns;
    }

    private static Column<Week> load(LoadVariable variable) {
        return Column.number(
                named(variable),
                variable.dimension().unit(),
                "the load variable `" + variable.id() + "` of the runs that have it",
                row -> row.load().value(variable).value());
    }

    private static List<Column<Week>> judged(LoadVariable variable) {
        String name = snake(variable);
        return List.of(
                Column.number(
                        name + "_change",
                        "",
                        "change from the week before, as a fraction",
                        row -> RunTables.asNumber(row.weekly(variable)
                                .flatMap(RuleOutcome::findChange)
                                .map(Change::ratio))),
                Column.number(
                        name + "_limit" + unit(variable),
                        variable.dimension().unit(),
                        "the most within the limit",
                        row -> RunTables.asNumber(row.weekly(variable)
                                .flatMap(RuleOutcome::findChange)
                                .map(Change::limit))),
                Column.code(
                        name + "_outcome",
                        "`WITHIN_LIMIT`, `LIMIT_EXCEEDED` or `NOT_ASSESSABLE`",
                        row -> row.weekly(variable).map(RuleOutcome::kind)),
                Column.code(
                        name + "_severity",
                        "how much it is over the limit",
                        row -> row.weekly(variable).flatMap(RuleOutcome::findSeverity)),
                Column.code(
                        name + "_reason",
                        "why it was not judged",
                        row -> row.weekly(variable).flatMap(RuleOutcome::findReason)));
    }

    private static Stream<Week> weeks(JudgedAthlete athlete) {
        List<WeeklyLoad> weeks = athlete.evaluation().load().weeks();
        List<Drivers> drivers = athlete.evaluation().drivers();
        return Stream.iterate(0, i -> i < weeks.size(), i -> i + 1)
                .map(i -> new Week(
                        weeks.get(i), drivers.get(i), athlete.evaluation().outcomesOf(weeks.get(i))));
    }

    private static List<Column<Outcome>> outcomeColumns() {
        return List.of(
                Column.text(
                        "rule",
                        "the id of the rule",
                        row -> row.outcome().judged().rule()),
                new Column<>(
                        "variable",
                        DataTypes.StringType,
                        "",
                        "what was judged; null for a rule on several",
                        row -> row.outcome().judged().variable().map(LoadVariable::id)),
                day(
                        "from",
                        "the first day that was judged",
                        row -> Optional.of(row.judged().window().first())),
                day("to", "the last", row -> Optional.of(row.judged().window().last())),
                day(
                        "compared_from",
                        "the first day of what it was compared with",
                        row -> row.judged().comparedWith().map(days -> days.first())),
                day(
                        "compared_to",
                        "the last",
                        row -> row.judged().comparedWith().map(days -> days.last())),
                Column.<Outcome>text(
                        "runs",
                        "numbers of the runs concerned, by blanks; at most 20",
                        row -> row.runs().stream()
                                .limit(MOST_RUNS)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" "))),
                Column.<Outcome>code(
                        "kind",
                        "`WITHIN_LIMIT`, `LIMIT_EXCEEDED` or `NOT_ASSESSABLE`",
                        row -> Optional.of(row.outcome().kind())),
                Column.code(
                        "severity",
                        "`INFO`, `CAUTION`, `WARNING`, `ALERT`",
                        row -> row.outcome().findSeverity()),
                Column.code(
                        "reason", "why it was not judged", row -> row.outcome().findReason()),
                change("previous", "what it was held against", Change::previous),
                change("current", "what it was", Change::current),
                change("limit", "the most within the limit", Change::limit),
                new Column<>(
                        "unit",
                        DataTypes.StringType,
                        "",
                        "the unit of these three",
                        row -> row.outcome()
                                .findChange()
                                .map(change -> change.dimension().unit())),
                Column.code(
                        "basis",
                        "what the limit rests on",
                        row -> row.outcome().findChange().flatMap(Change::basis)));
    }

    private static Column<Outcome> day(String name, String meaning, Function<RuleOutcome, Optional<LocalDate>> day) {
        return Column.day(name, meaning, row -> day.apply(row.outcome()));
    }

    private static Column<Outcome> change(String name, String meaning, Function<Change, Double> part) {
        return Column.number(
                name,
                "",
                meaning,
                row -> RunTables.asNumber(row.outcome().findChange().map(part)));
    }

    private static Stream<Outcome> outcomes(JudgedAthlete athlete) {
        return athlete.evaluation().outcomes().stream()
                .map(outcome -> new Outcome(
                        outcome,
                        outcome.judged().runs().stream().map(athlete::number).toList()));
    }

    private static List<Column<Day>> dayColumns() {
        List<Column<Day>> columns = new ArrayList<>();
        limitColumns().forEach(column -> columns.add(column.in(Day::limits)));
        LEFT.forEach(variable -> columns.addAll(left(variable)));
        return columns;
    }

    private static List<Column<Day>> left(LoadVariable variable) {
        String name = "left_" + snake(variable);
        return List.of(
                Column.number(
                        name + unit(variable),
                        variable.dimension().unit(),
                        "what is left of the week on that morning; 0 if it is used up",
                        row -> row.left(variable)),
                Column.code(name + "_reason", "why it is not known", row -> row.leftReason(variable)));
    }

    private static List<Column<Limits>> limitColumns() {
        List<Column<Limits>> columns = new ArrayList<>(List.of(
                Column.day("day", "the day", row -> Optional.of(row.day())),
                Column.truth(
                        "rest_day",
                        "a day of rest on the way back, or after the longest run of a year: any run breaks a limit then, whatever is left of the week",
                        Limits::isRestDay),
                Column.number(
                        "run_m",
                        "m",
                        "the most for a single run by its rule and by the way back, whatever is left of the week",
                        row -> row.run().limit()),
                Column.code("run_basis", "what that rests on", row -> row.run().basis()),
                Column.code(
                        "run_reason", "why it is not known", row -> row.run().reason())));
        Rules.standard().weekly().variables().forEach(variable -> columns.addAll(allowed(variable)));
        columns.add(Column.number("speed_m_per_s", "m/s", "the highest speed on the way back", Limits::fastest));
        columns.add(Column.code(
                "return_tier",
                "how careful the return is; null on none",
                row -> row.comeback().map(back -> back.layoff().tier())));
        columns.add(Column.whole(
                "return_sessions",
                "",
                "days with a run since the return",
                row -> row.comeback().map(Comeback::sessions)));
        return columns;
    }

    private static List<Column<Limits>> allowed(LoadVariable variable) {
        String name = "week_" + snake(variable);
        Function<Limits, Allowance> week = row -> row.ofWeek(variable);
        return List.of(
                Column.number(
                        name + unit(variable),
                        variable.dimension().unit(),
                        "the most for the whole week, what was run in it included",
                        row -> week.apply(row).limit()),
                Column.code(
                        name + "_basis",
                        "what that rests on",
                        row -> week.apply(row).basis()),
                Column.code(
                        name + "_reason",
                        "why it is not known",
                        row -> week.apply(row).reason()));
    }

    private static Stream<Day> limits(JudgedAthlete athlete) {
        Stream<Day> behind = athlete.mornings()
                .filter(known -> !known.load().weeks().isEmpty())
                .map(known -> new Day(known.limits(known.asOf()), known));
        Stream<Day> ahead = athlete.evaluation().load().weeks().isEmpty()
                ? Stream.empty()
                : athlete.daysAhead().stream()
                        .map(day -> new Day(athlete.evaluation().limits(day), athlete.evaluation()));
        return Stream.concat(behind, ahead);
    }

    private static String named(LoadVariable variable) {
        return snake(variable) + unit(variable);
    }

    /** {@code bestSpeed20} is {@code best_speed_20}, as in the tables of the library. */
    private static String snake(LoadVariable variable) {
        return variable.id().replaceAll("(?<=[a-z])(?=[A-Z0-9])", "_").toLowerCase(Locale.ROOT);
    }

    private static String unit(LoadVariable variable) {
        Dimension dimension = variable.dimension();
        return switch (dimension) {
            case SPEED -> "_m_per_s";
            case COUNT -> "";
            case TIME, DISTANCE, HEIGHT, LOAD -> "_" + dimension.unit().toLowerCase(Locale.ROOT);
        };
    }
}
