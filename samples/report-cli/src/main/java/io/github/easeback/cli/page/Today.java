package io.github.easeback.cli.page;

import io.github.easeback.advice.Budget;
import io.github.easeback.advice.NextRun;
import io.github.easeback.advice.VariableBudget;
import io.github.easeback.advice.Verdict;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.Finding;
import io.github.easeback.report.ReadingWords;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The answer of today.
 *
 * @param age how old the newest run is; empty if that is not long ago
 * @param style the name of the verdict in style sheets
 * @param verdict the verdict in a word or two
 * @param because the rest of the sentence; may be empty
 * @param tiles the budget
 * @param cautions what may be wrong or missing in all of this
 */
record Today(String age, String style, String verdict, String because, List<Tile> tiles, List<String> cautions) {

    /** One number of the budget. */
    record Tile(String label, String figure, String note) {}

    static Today of(TrainingReport report, PageWords words) {
        String headline = words.unbroken(report.headline());
        int end = headline.indexOf(". ");
        return new Today(
                ReadingWords.of(report).age().map(words::unbroken).orElse(""),
                report.verdict().orElse(Verdict.UNKNOWN).name().toLowerCase(Locale.ROOT),
                end < 0 ? headline : headline.substring(0, end + 1),
                end < 0 ? "" : headline.substring(end + 2),
                report.plan()
                        .map(plan -> tiles(plan.budget(), Notes.of(report, words), words))
                        .orElse(List.of()),
                cautions(report, words));
    }

    /** What is said beside the numbers: how slow easy is, and that a limit was agreed, and when. */
    private record Notes(String easy, String agreed) {

        static Notes of(TrainingReport report, PageWords words) {
            return new Notes(
                    words.unbroken(BudgetWords.of(report).easy()),
                    words.say(report.settings().agreed().reason()));
        }
    }

    private static List<Tile> tiles(Budget budget, Notes notes, PageWords words) {
        List<Tile> tiles = new ArrayList<>();
        // What can't be run any more in the days that are left binds nobody.
        if (budget.isSpent() || !budget.isBeyondReach()) {
            tiles.add(thisWeek(budget, notes.agreed, words));
        }
        boolean isNext = budget.isSpent() || budget.isLastDay();
        if (!budget.isSpent() || budget.next().isDayAgreed()) {
            tiles.add(nextRun(budget, notes, words));
        }
        if (isNext && !budget.nextWeek().isOff()) {
            nextWeek(budget.nextWeek(), notes.agreed, words).ifPresent(tiles::add);
            runNextWeek(budget.nextWeek(), notes.easy, words).ifPresent(tiles::add);
        }
        return List.copyOf(tiles);
    }

    private static Tile thisWeek(Budget budget, String agreed, PageWords words) {
        String label =
                words.say(Message.of("tile.week").with("end", budget.week().last()));
        VariableBudget distance = budget.of(LoadVariables.DISTANCE);
        if (distance.left().isEmpty()) {
            return unknown(label, distance.reason(), words);
        }
        if (budget.isOff()) {
            return new Tile(label, words.text("tile.no-run"), agreed);
        }
        VariableBudget used = used(budget);
        String limit = limit(used.variable(), used.allowance(), agreed, words);
        if (budget.isSpent()) {
            return new Tile(
                    label,
                    words.text("tile.nothing"),
                    words.say(Message.of(used.variable().equals(LoadVariables.DURATION) ? "tile.of.running" : "tile.of")
                            .with("limit", limit)));
        }
        return new Tile(
                label,
                words.say(Message.of("tile.up-to")
                        .with(
                                "most",
                                words.most(
                                        LoadVariables.DISTANCE,
                                        budget.distanceLeft().orElseThrow()))),
                note(budget, limit, words));
    }

    /** A limit, and that it was agreed, if it was. */
    private static String limit(LoadVariable variable, Allowance allowance, String agreed, PageWords words) {
        String limit = words.most(variable, allowance.limit().orElseThrow());
        return allowance.restsOn(Allowance.Basis.AGREED) ? limit + " (" + agreed + ")" : limit;
    }

    /** The variable that is used up, or distance. */
    private static VariableBudget used(Budget budget) {
        VariableBudget distance = budget.of(LoadVariables.DISTANCE);
        boolean isTime = budget.isSpent() && distance.left().orElseThrow() >= Budget.NOTHING_METRES;
        return isTime ? budget.scarcerTime() : distance;
    }

    private static String note(Budget budget, String limit, PageWords words) {
        OptionalDouble time = budget.timeLeft();
        return time.isEmpty()
                ? words.say(Message.of("tile.of").with("limit", limit))
                : words.say(Message.of("tile.of.time")
                        .with("limit", limit)
                        .with("time", words.most(LoadVariables.DURATION, time.getAsDouble())));
    }

    private static Tile nextRun(Budget budget, Notes notes, PageWords words) {
        String label = words.text("tile.run");
        NextRun next = budget.next();
        return next.distance().isPresent()
                ? run(label, next.distance().getAsDouble(), easy(budget, notes, words), words)
                : unknown(label, next.reason(), words);
    }

    /** After a run of today, on the way back, and until a day that was agreed, the next one has to wait. */
    private static String easy(Budget budget, Notes notes, PageWords words) {
        NextRun next = budget.next();
        if (next.isDayAgreed()) {
            return words.say(Message.of("tile.easy.agreed")
                    .with("from", next.earliest())
                    .with("agreed", notes.agreed)
                    .with("easy", notes.easy));
        }
        String easy = easyFrom(budget, notes, words);
        return next.binding().filter(NextRun.Binding.AGREED::equals).isPresent() ? notes.agreed + "; " + easy : easy;
    }

    private static String easyFrom(Budget budget, Notes notes, PageWords words) {
        NextRun next = budget.next();
        if (next.isRestToday()) {
            return words.say(
                    Message.of("tile.easy.from").with("from", next.earliest()).with("easy", notes.easy));
        }
        return budget.fall()
                .filter(fall -> fall.isVisiblyLess(next.distance().orElse(0)))
                .map(fall -> words.say(Message.of("tile.easy.falls")
                        .with("easy", notes.easy)
                        .with("from", fall.from())
                        .with("then", words.most(LoadVariables.DISTANCE, fall.nextRun()))))
                .orElse(notes.easy);
    }

    private static Tile run(String label, double metres, String note, PageWords words) {
        String most = words.most(LoadVariables.DISTANCE, metres);
        return new Tile(label, words.say(Message.of("tile.up-to").with("most", most)), note);
    }

    private static Optional<Tile> nextWeek(Budget.NextWeek next, String agreed, PageWords words) {
        return next.metres().isEmpty()
                ? Optional.empty()
                : Optional.of(new Tile(
                        words.say(Message.of("tile.next-week")
                                .with("start", next.week().first())),
                        words.say(Message.of("tile.up-to").with("most", most(next, agreed, words))),
                        inAll(next, words)));
    }

    private static String most(Budget.NextWeek next, String agreed, PageWords words) {
        String most = words.most(LoadVariables.DISTANCE, next.metres().orElseThrow());
        return next.distance().restsOn(Allowance.Basis.AGREED) ? most + " (" + agreed + ")" : most;
    }

    private static String inAll(Budget.NextWeek next, PageWords words) {
        return next.time().isEmpty()
                ? words.text("tile.in-all")
                : words.say(Message.of("tile.in-all.time")
                        .with(
                                "time",
                                words.most(LoadVariables.DURATION, next.time().orElseThrow())));
    }

    private static Optional<Tile> runNextWeek(Budget.NextWeek next, String easy, PageWords words) {
        return next.nextRun().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        run(words.text("tile.next-week.run"), next.nextRun().getAsDouble(), easy, words));
    }

    private static Tile unknown(String label, Optional<Reason> reason, PageWords words) {
        return new Tile(
                label,
                words.text("tile.unknown"),
                reason.map(why -> words.text("reason." + why)).orElse(""));
    }

    private static List<String> cautions(TrainingReport report, PageWords words) {
        List<String> cautions = new ArrayList<>();
        ReadingWords.of(report).cautions().forEach(caution -> cautions.add(words.unbroken(caution)));
        report.youngSince()
                .filter(first -> report.findings().stream().anyMatch(Finding::isFlag))
                .ifPresent(first ->
                        cautions.add(words.say(Message.of("history.young").with("first", first))));
        return List.copyOf(cautions);
    }
}
