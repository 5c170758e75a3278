package io.github.easeback.report;

import io.github.easeback.activity.Run;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Budget;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.PhysioSheet.Column;
import io.github.easeback.report.PhysioSheet.Column.Kind;
import io.github.easeback.report.PhysioSheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The load on the sheet, variable by variable: a usual week before and since the last layoff, this week, and what the next one may be. */
final class SheetLoad {

    /** Fewer weeks tell nothing of what was usual; library convention. */
    static final int FEWEST_WEEKS = 3;

    private static final double PERCENT = 100;

    /** After a layoff the advice gives no range of these, but the start dose is their limit. */
    private static final List<LoadVariable> SUMS = List.of(LoadVariables.DISTANCE, LoadVariables.DURATION);

    private final TrainingReport report;
    private final LayoffLoad sides;
    private final Words words;
    private final List<WeeklyLoad> week;

    SheetLoad(TrainingReport report, LayoffLoad sides) {
        this.report = report;
        this.sides = sides;
        words = report.words();
        List<WeeklyLoad> weeks = report.load().weeks();
        week = weeks.subList(Math.max(0, weeks.size() - 1), weeks.size());
    }

    Table table() {
        boolean hasLayoff = sides.layoff().isPresent();
        List<List<String>> rows = new ArrayList<>();
        variables().forEach(variable -> rows.add(row(variable)));
        rows.add(rhythm("sheet.runs-a-week", this::runs));
        rows.add(rhythm("sheet.walking", this::walking));
        return new Table(
                words.text("sheet.load"),
                List.of(
                        Column.words(words.text("sheet.variable")),
                        side(hasLayoff ? "sheet.before" : "sheet.earlier", sides.before()),
                        side(hasLayoff ? "sheet.since" : "sheet.lately", sides.since()),
                        Column.numbers(words.text("sheet.week")),
                        Column.numbers(words.text("sheet.next"))),
                rows,
                words.text("sheet.means"));
    }

    private List<LoadVariable> variables() {
        return List.of(
                LoadVariables.DISTANCE,
                LoadVariables.DURATION,
                ShownSpeed.of(report.load().history()),
                LoadVariables.ASCENT,
                LoadVariables.DESCENT,
                LoadVariables.LONGEST_RUN);
    }

    private Column side(String key, List<WeeklyLoad> weeks) {
        String dates = weeks.isEmpty()
                ? ""
                : words.say(Message.of("sheet.side")
                        .with("count", weeks.size())
                        .with("first", weeks.get(0).week().first())
                        .with("last", weeks.get(weeks.size() - 1).week().last()));
        return new Column(words.text(key), dates, Kind.NUMBERS);
    }

    private List<String> row(LoadVariable variable) {
        OptionalDouble next = report.plan()
                .map(AdvicePlan::budget)
                .filter(budget -> isTold(variable))
                .map(budget -> next(budget.nextWeek(), variable))
                .orElse(OptionalDouble.empty());
        return List.of(
                words.text("title." + variable.id()),
                before(weeks -> usual(weeks, variable)),
                usual(sides.since(), variable),
                usual(week, variable),
                next.isPresent()
                        ? words.figures().atMost(new Amount(variable.dimension(), next.getAsDouble()))
                        : unmeasured());
    }

    /** How often was run, and how much of it was walked: no limit is set to these. */
    private List<String> rhythm(String key, Function<List<WeeklyLoad>, String> value) {
        return List.of(words.text(key), before(value), value.apply(sides.since()), value.apply(week), unmeasured());
    }

    /** That what was usual is unknown, if too few weeks tell of it. */
    private String before(Function<List<WeeklyLoad>, String> value) {
        boolean isKnown = sides.layoff().isEmpty() || sides.before().size() >= FEWEST_WEEKS;
        return isKnown ? value.apply(sides.before()) : words.text("sheet.unknown");
    }

    /** A limit is for what may grow, and of the quantity beside which it stands. */
    private boolean isTold(LoadVariable variable) {
        boolean mayGrow = SUMS.contains(variable) || !BudgetWords.of(report).isToLetBe(ShownSpeed.judged(variable));
        return mayGrow && week.stream().allMatch(one -> ShownSpeed.isOf(variable, one.runs()));
    }

    /** The distance is the one that the time of the week leaves, as in the first lines of a report. */
    private static OptionalDouble next(Budget.NextWeek next, LoadVariable variable) {
        if (variable.aggregation() == LoadVariable.Aggregation.MAXIMUM) {
            return next.nextRun();
        }
        return variable.equals(LoadVariables.DISTANCE)
                ? next.metres()
                : next.of(ShownSpeed.judged(variable)).limit();
    }

    /** The runs of an average week, of weeks of which none is lost. */
    private String runs(List<WeeklyLoad> weeks) {
        OptionalDouble runs = weeks.stream()
                .filter(one -> one.unreadable() == 0)
                .mapToInt(one -> one.runs().size())
                .average();
        return runs.isPresent() ? words.number(runs.getAsDouble(), 1) : unmeasured();
    }

    /** The share of walking in the time of the runs of which it is known. */
    private String walking(List<WeeklyLoad> weeks) {
        List<Run> known = weeks.stream()
                .flatMap(one -> one.runs().stream())
                .filter(run -> run.gait().isPresent() && run.timerTime().isPresent())
                .toList();
        long walked = known.stream()
                .mapToLong(run -> run.gait().orElseThrow().walkingTime().toMillis())
                .sum();
        long whole = known.stream()
                .mapToLong(run -> run.timerTime().orElseThrow().toMillis())
                .sum();
        return whole > 0 ? words.number(PERCENT * walked / whole, 0) + " %" : unmeasured();
    }

    private String usual(List<WeeklyLoad> weeks, LoadVariable variable) {
        OptionalDouble value = LayoffLoad.average(weeks, variable);
        return weeks.isEmpty() || value.isEmpty()
                ? unmeasured()
                : words.amount(new Amount(variable.dimension(), value.getAsDouble()));
    }

    private String unmeasured() {
        return words.text("cell.unmeasured");
    }
}
