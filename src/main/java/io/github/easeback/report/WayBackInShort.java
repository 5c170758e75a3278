package io.github.easeback.report;

import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.comeback.Stage;
import io.github.easeback.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the report of the load says of the way back: the stage, the next sessions, how the last ones went, and when the usual week is there again. What the log answers stands in the headline
 * already if it goes before the load. Without sessions a sentence or two remain, which belong to the answer.
 */
final class WayBackInShort {

    private final ComebackPlan plan;
    private final ComebackWords back;
    private final Words words;

    private WayBackInShort(ComebackReport report) {
        plan = report.plan();
        back = ComebackWords.of(report);
        words = report.words();
    }

    static Optional<WayBackInShort> of(TrainingReport report) {
        return report.comeback().map(WayBackInShort::new);
    }

    boolean hasSessions() {
        return !plan.sessions().isEmpty();
    }

    String heading() {
        return words.text("back.short.heading");
    }

    /** The stage, or that there is none or none any more, before the sessions. */
    String stage() {
        List<Stage> ladder = plan.course().ladder();
        if (ladder.isEmpty()) {
            return words.text("back.short.sessions");
        }
        return plan.course()
                .here()
                .map(here -> words.say(Message.of(isBack() ? "back.short.stage.back" : "back.short.stage")
                        .with("stage", here.id())
                        .with("first", ladder.get(0).id())
                        .with("last", ladder.get(ladder.size() - 1).id())))
                .orElseGet(() -> words.text("back.short.growth"));
    }

    private boolean isBack() {
        return plan.course().backSince().isPresent()
                && plan.answer()
                        .filter(answer -> answer.action() == GateAction.BACK)
                        .isPresent();
    }

    /** The next sessions, a line each. */
    List<String> sessions() {
        return back.nextSessions().stream().map(this::session).toList();
    }

    private String session(PlannedSession session) {
        return words.say(Message.of(session.isWalk() ? "back.short.walk" : "back.short.session")
                .with("day", session.date())
                .with("steps", back.turns(session))
                .with("distance", ComebackWords.planned(session.distanceMetres())));
    }

    /** How the sessions so far went by the runs and by the log, and how it goes on; without sessions what the log says, and that a plan has ended. */
    List<String> closing() {
        return hasSessions()
                ? Stream.of(back.done().stream(), log(), Stream.of(forecast()))
                        .flatMap(told -> told)
                        .toList()
                : Stream.concat(log(), ended().stream()).toList();
    }

    private Stream<String> log() {
        Stream<String> verdict = plan.gate().filter(told -> plan.answer().isEmpty()).map(back::gate).stream();
        return Stream.concat(verdict, back.besides().stream());
    }

    private String forecast() {
        String told = plan.forecast()
                .reached()
                .map(day -> words.say(Message.of("back.short.forecast")
                        .with(
                                "week",
                                ComebackWords.distance(
                                        plan.forecast().usualWeek().orElseThrow()))
                        .with("day", day)))
                .orElseGet(back::forecast);
        return told + " " + words.text("back.short.all");
    }

    /** What lies on the watch and in the calendar has to go, of somebody who may have had a plan. */
    private Optional<String> ended() {
        return plan.answer()
                .filter(answer -> answer.action() == GateAction.END)
                .filter(answer -> plan.layoff().isPresent())
                .map(answer -> back.forecast());
    }
}
