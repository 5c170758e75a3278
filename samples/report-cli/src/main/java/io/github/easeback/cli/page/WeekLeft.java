package io.github.easeback.cli.page;

import io.github.easeback.advice.Budget;
import io.github.easeback.advice.VariableBudget;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Allowance;
import java.util.OptionalDouble;

/**
 * What is left of this week.
 *
 * @param figure how far
 * @param note of what; empty if nobody knows
 * @param why why nobody knows; empty if it is known
 */
record WeekLeft(String figure, String note, String why) {

    static WeekLeft of(Budget budget, TrainingReport report, PageWords words) {
        VariableBudget distance = budget.of(LoadVariables.DISTANCE);
        String agreed = words.say(report.settings().agreed().reason());
        if (distance.left().isEmpty()) {
            return new WeekLeft(
                    words.text("tile.unknown"),
                    "",
                    distance.reason().map(why -> words.text("reason." + why)).orElse(""));
        }
        if (budget.isOff()) {
            return new WeekLeft(words.text("tile.no-run"), agreed, "");
        }
        VariableBudget used = used(budget);
        String limit = limit(used.variable(), used.allowance(), agreed, words);
        return budget.isSpent() ? spent(used, limit, words) : rest(budget, limit, words);
    }

    private static WeekLeft spent(VariableBudget used, String limit, PageWords words) {
        boolean isRunning = used.variable().equals(LoadVariables.DURATION);
        return new WeekLeft(
                words.text("tile.nothing"),
                words.say(Message.of(isRunning ? "tile.of.running" : "tile.of").with("limit", limit)),
                "");
    }

    private static WeekLeft rest(Budget budget, String limit, PageWords words) {
        OptionalDouble time = budget.timeLeft();
        Message of = Message.of(time.isEmpty() ? "tile.of" : "tile.of.time").with("limit", limit);
        return new WeekLeft(
                words.say(Message.of("tile.up-to")
                        .with(
                                "most",
                                words.most(
                                        LoadVariables.DISTANCE,
                                        budget.distanceLeft().orElseThrow()))),
                words.say(
                        time.isEmpty() ? of : of.with("time", words.most(LoadVariables.DURATION, time.getAsDouble()))),
                "");
    }

    /** A limit, and that it was agreed, if it was. */
    private static String limit(LoadVariable variable, Allowance allowance, String agreed, PageWords words) {
        String limit = words.most(variable, allowance.limit().orElseThrow());
        return allowance.restsOn(Allowance.Basis.AGREED) ? limit + " (" + agreed + ")" : limit;
    }

    /** The variable that is used up, or distance. */
    static VariableBudget used(Budget budget) {
        VariableBudget distance = budget.of(LoadVariables.DISTANCE);
        boolean isTime = budget.isSpent()
                && distance.left().isPresent()
                && distance.left().getAsDouble() >= Budget.NOTHING_METRES;
        return isTime ? budget.scarcerTime() : distance;
    }
}
