package io.github.easeback.cli.page;

import io.github.easeback.advice.Budget;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Allowance;
import java.util.Optional;

/**
 * What next week allows, as soon as this one has nothing left or is on its last day.
 *
 * @param title which week it is
 * @param figure how far it may be in all
 * @param time the running time that it may have; empty if that binds nobody
 * @param run how far a run in it may be; empty if that is what the next run may be, or unknown
 */
record NextWeekCard(String title, String figure, String time, String run) {

    static Optional<NextWeekCard> of(Budget budget, TrainingReport report, String nextRun, PageWords words) {
        Budget.NextWeek next = budget.nextWeek();
        boolean isDue = budget.isSpent() || budget.isLastDay();
        return !isDue || next.isOff() || next.metres().isEmpty()
                ? Optional.empty()
                : Optional.of(of(next, words.say(report.settings().agreed().reason()), nextRun, words));
    }

    private static NextWeekCard of(Budget.NextWeek next, String agreed, String nextRun, PageWords words) {
        String most = words.most(LoadVariables.DISTANCE, next.metres().orElseThrow());
        boolean isAgreed = next.distance().restsOn(Allowance.Basis.AGREED);
        return new NextWeekCard(
                words.say(Message.of("tile.next-week").with("start", next.week().first())),
                upTo(isAgreed ? most + " (" + agreed + ")" : most, words),
                time(next, words),
                next.nextRun().stream()
                        .mapToObj(metres -> upTo(words.most(LoadVariables.DISTANCE, metres), words))
                        .filter(run -> !run.equals(nextRun))
                        .map(run -> words.say(Message.of("next-week.run").with("run", run)))
                        .findFirst()
                        .orElse(""));
    }

    private static String time(Budget.NextWeek next, PageWords words) {
        return next.time().stream()
                .mapToObj(seconds -> words.most(LoadVariables.DURATION, seconds))
                .map(time -> words.say(Message.of("next-week.time").with("time", time)))
                .findFirst()
                .orElse("");
    }

    private static String upTo(String most, PageWords words) {
        return words.say(Message.of("tile.up-to").with("most", most));
    }
}
