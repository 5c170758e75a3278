package io.github.easeback.cli.page;

import io.github.easeback.advice.Budget;
import io.github.easeback.advice.VariableBudget;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.message.Message;
import io.github.easeback.rule.IncreaseLimit;
import java.util.ArrayList;
import java.util.List;

/**
 * The budget of this week as one bar: what was run, what is left to hold and to grow, and what was run beyond the limit.
 *
 * @param low what stands at its beginning
 * @param high what stands at its end
 * @param parts what occurs in it, from left to right, each with its words for the key
 * @param tick where the limit is, as an outline
 */
record BudgetBar(String low, String high, List<Part> parts, String tick) {

    private static final double WIDTH = 1000;
    private static final double TOP = 4;
    private static final double BOTTOM = 20;
    private static final double HEIGHT = 24;

    /** A part of the bar. */
    record Part(String style, String path, String name) {}

    /** Where the parts end, in the unit of the variable; the limit is no more than the time of the week leaves. */
    private record Ends(double done, double hold, double limit) {

        double all() {
            return Math.max(done, limit);
        }

        boolean isOver() {
            return done > limit;
        }
    }

    /** The bar of a budget that binds, of which is known what is left. */
    static BudgetBar of(Budget budget, VariableBudget used, IncreaseLimit increase, PageWords words) {
        Ends ends = ends(budget, used, increase);
        LoadVariable variable = used.variable();
        String limit = limit(words.most(variable, ends.limit), used, words);
        String done = words.say(Message.of("bar.done").with("done", words.amount(variable, ends.done)));
        return new BudgetBar(
                ends.isOver() ? limit : done,
                ends.isOver() ? done : limit,
                parts(ends, variable, words),
                "M" + SvgNumber.of(x(ends.limit, ends)) + " 0V" + SvgNumber.of(HEIGHT));
    }

    private static String limit(String limit, VariableBudget used, PageWords words) {
        String ofTheVariable =
                words.most(used.variable(), used.allowance().limit().orElseThrow());
        return words.say(Message.of(limit.equals(ofTheVariable) ? "bar.limit" : "bar.limit.time")
                .with("limit", limit));
    }

    private static Ends ends(Budget budget, VariableBudget used, IncreaseLimit increase) {
        double done = used.done().orElse(0);
        double limit = used.allowance().limit().orElseThrow();
        double inTime = Math.min(limit, done + budget.left(used.variable()).orElse(0));
        double hold = used.allowance().hasIncrease() ? Math.min(inTime, increase.before(limit)) : done;
        return new Ends(done, Math.max(done, hold), done < limit ? inTime : limit);
    }

    private static List<Part> parts(Ends ends, LoadVariable variable, PageWords words) {
        List<Part> parts = new ArrayList<>();
        add(parts, "bar", 0, Math.min(ends.done, ends.limit), ends, words.text("bar.key.done"));
        add(parts, "hold-part", ends.done, ends.hold, ends, upTo("bar.key.hold", ends.hold, variable, words));
        boolean canHold = ends.hold > ends.done;
        add(
                parts,
                "grow-part",
                ends.hold,
                ends.all(),
                ends,
                upTo(canHold ? "bar.key.grow" : "bar.key.left", ends.all(), variable, words));
        add(parts, "over-part", ends.limit, ends.done, ends, words.text("bar.key.over"));
        return List.copyOf(parts);
    }

    private static String upTo(String key, double value, LoadVariable variable, PageWords words) {
        return words.say(Message.of(key).with("most", words.most(variable, value)));
    }

    private static void add(List<Part> parts, String style, double from, double to, Ends ends, String name) {
        if (to > from) {
            String path = "M" + SvgNumber.of(x(from, ends)) + " " + SvgNumber.of(TOP) + "H" + SvgNumber.of(x(to, ends))
                    + "V" + SvgNumber.of(BOTTOM) + "H" + SvgNumber.of(x(from, ends)) + "z";
            parts.add(new Part(style, path, name));
        }
    }

    private static double x(double value, Ends ends) {
        return ends.all() > 0 ? WIDTH * value / ends.all() : 0;
    }
}
