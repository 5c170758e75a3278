package io.github.easeback.cli.page;

import io.github.easeback.activity.Layoff;
import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was usual on two sides of a layoff: up to four whole weeks with a run before it, and up to four since.
 *
 * @param before the weeks before; empty if there are none
 * @param since the weeks since; empty if there are none
 */
record Sides(List<WeeklyLoad> before, List<WeeklyLoad> since) {

    private static final int WEEKS = 4;

    /** The sides of a layoff; the week of the return belongs to the time since. */
    static Sides of(LoadHistory load, Layoff layoff) {
        LocalDate back = load.definition().weekOf(layoff.returnDay()).first();
        return new Sides(
                latest(load.weeks().stream()
                        .filter(week -> week.week().last().isBefore(layoff.firstDay()))
                        .toList()),
                latest(whole(load).stream()
                        .filter(week -> !week.week().first().isBefore(back))
                        .toList()));
    }

    /** Without a layoff: the last whole weeks, and those before them. */
    static Sides lately(LoadHistory load) {
        List<WeeklyLoad> lately = latest(whole(load));
        return new Sides(
                lately.isEmpty()
                        ? List.of()
                        : latest(whole(load).stream()
                                .filter(week -> week.week()
                                        .first()
                                        .isBefore(lately.get(0).week().first()))
                                .toList()),
                lately);
    }

    private static List<WeeklyLoad> whole(LoadHistory load) {
        return load.weeks().stream().filter(WeeklyLoad::isComplete).toList();
    }

    private static List<WeeklyLoad> latest(List<WeeklyLoad> weeks) {
        List<WeeklyLoad> run =
                weeks.stream().filter(week -> !week.runs().isEmpty()).toList();
        return run.subList(Math.max(0, run.size() - WEEKS), run.size());
    }

    /** What the column of a side holds, with its dates. */
    static String head(String key, List<WeeklyLoad> weeks, PageWords words) {
        if (weeks.isEmpty()) {
            return words.text(key + ".none");
        }
        return words.say(Message.of(key)
                .with("count", weeks.size())
                .with("first", weeks.get(0).week().first())
                .with("last", weeks.get(weeks.size() - 1).week().last()));
    }

    /** The mean of sums; of speeds and longest runs the value over all runs. What is unknown is a dash. */
    static String usual(List<WeeklyLoad> weeks, LoadVariable variable, PageWords words) {
        List<Run> runs = new ArrayList<>();
        weeks.forEach(week -> runs.addAll(week.runs()));
        OptionalDouble value = variable.over(runs).value();
        if (weeks.isEmpty() || value.isEmpty()) {
            return words.text("cell.unmeasured");
        }
        boolean isSum = variable.aggregation() == LoadVariable.Aggregation.SUM;
        return words.amount(variable, value.getAsDouble() / (isSum ? weeks.size() : 1));
    }
}
