package io.github.easeback.cli.page;

import io.github.easeback.advice.Budget;
import io.github.easeback.advice.NextRun;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next run, which is what people open the page for.
 *
 * @param figure how far it may be
 * @param facts when it may be and how long it takes, in a few words each
 * @param notes how slow it has to be, what was agreed, and when it may be less
 * @param session the walks and jogs that are planned for it; empty if it is run in one piece
 */
record NextRunCard(String figure, List<String> facts, List<String> notes, String session) {

    static NextRunCard of(Budget budget, TrainingReport report, PageWords words) {
        NextRun next = budget.next();
        if (next.distance().isEmpty()) {
            String why =
                    next.reason().map(reason -> words.text("reason." + reason)).orElse("");
            return new NextRunCard(words.text("tile.unknown"), List.of(), List.of(why), "");
        }
        return new NextRunCard(
                words.say(Message.of("tile.up-to")
                        .with(
                                "most",
                                words.most(
                                        LoadVariables.DISTANCE, next.distance().getAsDouble()))),
                facts(next, BudgetWords.of(report), words),
                notes(budget, report, words),
                report.comeback()
                        .flatMap(comeback -> session(comeback, next.earliest(), words))
                        .orElse(""));
    }

    private static List<String> facts(NextRun next, BudgetWords budget, PageWords words) {
        return Stream.of(
                        budget.nextRunTime(),
                        budget.hasWalks() ? Optional.of(words.text("next.walks")) : Optional.<String>empty(),
                        next.isRestToday() ? Optional.of(words.text("next.rest")) : Optional.<String>empty(),
                        budget.nextRunDay())
                .flatMap(Optional::stream)
                .map(words::unbroken)
                .toList();
    }

    private static List<String> notes(Budget budget, TrainingReport report, PageWords words) {
        Stream<String> notes = Stream.of(
                        agreed(
                                budget.next(),
                                words.say(report.settings().agreed().reason()),
                                words),
                        Optional.of(words.unbroken(BudgetWords.of(report).easy())),
                        falls(budget, words))
                .flatMap(Optional::stream);
        return notes.toList();
    }

    /** That its day or its length was agreed, and when. */
    private static Optional<String> agreed(NextRun next, String agreed, PageWords words) {
        if (next.isDayAgreed()) {
            return Optional.of(words.say(
                    Message.of("next.agreed").with("from", next.earliest()).with("agreed", agreed)));
        }
        return next.binding().filter(NextRun.Binding.AGREED::equals).map(binding -> agreed);
    }

    private static Optional<String> falls(Budget budget, PageWords words) {
        NextRun next = budget.next();
        return budget.fall()
                .filter(fall -> !next.isRestToday() && !next.isDayAgreed())
                .filter(fall -> fall.isVisiblyLess(next.distance().orElse(0)))
                .map(fall -> words.say(Message.of("next.falls")
                        .with("from", fall.from())
                        .with("then", words.most(LoadVariables.DISTANCE, fall.nextRun()))));
    }

    /** The first session that has walks in it, if it may be run on its day. */
    private static Optional<String> session(ComebackReport comeback, LocalDate earliest, PageWords words) {
        return comeback.plan().sessions().stream()
                .limit(1)
                .filter(session -> session.walkSeconds() > 0 && !session.date().isBefore(earliest))
                .flatMap(session -> PlannedRow.of(comeback, words).stream().limit(1))
                .findFirst()
                .map(row -> words.say(Message.of("next.session")
                        .with("day", row.day())
                        .with("stage", row.stage())
                        .with("session", row.whole())));
    }
}
