package io.github.easeback.report;

import io.github.easeback.load.Amount;
import io.github.easeback.load.AscentLoad;
import io.github.easeback.load.DescentLoad;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.DistanceLoad;
import io.github.easeback.load.DurationLoad;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LongestRunLoad;
import io.github.easeback.load.SpeedLoad;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Message;
import io.github.easeback.rule.NotAssessable;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.Severity;
import io.github.easeback.rule.TenPercentRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The weeks as a table: weeks down, variables across, a mark for the verdict behind each value. */
final class WeekTable {

    private static final int DAY_WIDTH = 9;
    private static final int RUNS_WIDTH = 4;
    private static final int MARK_WIDTH = 4;
    private static final String REST = "·";
    private static final String NOT_MEASURED = "-";

    private record Column(LoadVariable variable, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(DurationLoad.INSTANCE, 9),
            new Column(DistanceLoad.INSTANCE, 7),
            new Column(SpeedLoad.INSTANCE, 5),
            new Column(AscentLoad.INSTANCE, 6),
            new Column(DescentLoad.INSTANCE, 6),
            new Column(LongestRunLoad.INSTANCE, 7));

    private final TrainingReport report;
    private final Words words;

    WeekTable(TrainingReport report) {
        this.report = report;
        words = report.words();
    }

    List<String> lines(List<WeeklyLoad> weeks) {
        List<String> lines = new ArrayList<>();
        if (weeks.isEmpty()) {
            return lines;
        }
        WeeklyLoad first = weeks.get(0);
        WeeklyLoad last = weeks.get(weeks.size() - 1);
        lines.add(words.say(Message.of("table.weeks")
                .with("first", first.week().first())
                .with("last", last.week().last())));
        lines.add(header());
        weeks.forEach(week -> lines.add(row(week)));
        return lines;
    }

    private String header() {
        Units units = report.settings().units();
        StringBuilder line = new StringBuilder(
                left(words.text("table.week"), DAY_WIDTH) + right(words.text("table.runs"), RUNS_WIDTH));
        for (Column column : COLUMNS) {
            String name = switch (column.variable.dimension()) {
                case SPEED -> units.speedSymbol();
                case DISTANCE ->
                    column.variable == DistanceLoad.INSTANCE ? units.distanceSymbol() : words.text("table.longest");
                case HEIGHT ->
                    words.text(column.variable == AscentLoad.INSTANCE ? "table.up" : "table.down") + " "
                            + units.heightSymbol();
                case TIME, COUNT, LOAD -> words.text("table.time");
            };
            line.append(right(name, column.width)).append(" ".repeat(MARK_WIDTH));
        }
        return line.toString();
    }

    private String row(WeeklyLoad week) {
        StringBuilder line = new StringBuilder();
        line.append(left(words.date(week.week().first(), "week") + (week.isComplete() ? "" : " *"), DAY_WIDTH));
        line.append(right(String.valueOf(week.runs().size()), RUNS_WIDTH));
        for (Column column : COLUMNS) {
            line.append(right(cell(week, column.variable), column.width));
            line.append(left(" " + mark(week, column.variable), MARK_WIDTH));
        }
        return line.toString();
    }

    String cell(WeeklyLoad week, LoadVariable variable) {
        if (week.runs().isEmpty()) {
            return REST;
        }
        WeekValue value = week.value(variable);
        if (value.value().isEmpty()) {
            return NOT_MEASURED;
        }
        double number = value.value().getAsDouble();
        boolean isBare = variable.dimension() != Dimension.COUNT;
        return isBare ? words.bare(new Amount(variable.dimension(), number)) : String.valueOf((int) number);
    }

    String mark(WeeklyLoad week, LoadVariable variable) {
        boolean isRest = week.runs().isEmpty() && week.unreadable() == 0;
        if (isRest || cell(week, variable).equals(NOT_MEASURED)) {
            return "";
        }
        List<RuleOutcome> outcomes = report.outcomesOf(week).stream()
                .filter(outcome -> isAbout(outcome, variable))
                .toList();
        Optional<Severity> gravest = outcomes.stream()
                .filter(LimitExceeded.class::isInstance)
                .map(outcome -> ((LimitExceeded) outcome).severity())
                .max(Comparator.naturalOrder());
        if (gravest.isPresent()) {
            return mark(gravest.get()).strip();
        }
        return !outcomes.isEmpty() && outcomes.stream().allMatch(NotAssessable.class::isInstance) ? "?" : "";
    }

    private static boolean isAbout(RuleOutcome outcome, LoadVariable variable) {
        String rule = variable == LongestRunLoad.INSTANCE ? SessionSpikeRule.ID : TenPercentRule.ID;
        LoadVariable judged = variable == LongestRunLoad.INSTANCE ? DistanceLoad.INSTANCE : variable;
        return outcome.subject().rule().equals(rule)
                && outcome.subject().variable().equals(Optional.of(judged));
    }

    /** The mark of a severity, three characters wide and one blank. */
    static String mark(Severity severity) {
        return switch (severity) {
            case INFO -> "    ";
            case CAUTION -> "!   ";
            case WARNING -> "!!  ";
            case ALERT -> "!!! ";
        };
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
