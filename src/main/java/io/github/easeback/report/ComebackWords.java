package io.github.easeback.report;

import io.github.easeback.activity.Message;
import io.github.easeback.comeback.Adherence;
import io.github.easeback.comeback.Adherence.Verdict;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.Forecast;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.comeback.PlanWarning;
import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.comeback.PlannedWeek;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.ReturnRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Puts a plan back to running into sentences, and its weeks into the cells of a table. */
final class ComebackWords {

    private static final int SESSIONS = 3;

    private final ComebackPlan plan;
    private final Words words;

    ComebackWords(ComebackReport report) {
        plan = report.plan();
        words = report.words();
    }

    /** What comes next, or why nothing does. */
    String headline() {
        return plan.sessions().stream()
                .findFirst()
                .map(session -> words.say(Message.of("back.headline")
                        .with("stage", session.stage())
                        .with("day", session.date())
                        .with("steps", steps(session))))
                .orElseGet(() -> reason(plan.forecast().reason().orElseThrow()));
    }

    String reason(Forecast.Reason reason) {
        return words.text("back.reason." + reason);
    }

    /** What the plan leads back from. */
    List<String> facts() {
        return plan.layoff().stream()
                .map(layoff -> Message.of(plan.forecast().usualWeek().isPresent() ? "back.from" : "back.from.unknown")
                        .with("layoff", layoff.message("layoff"))
                        .with("week", distance(plan.forecast().usualWeek().orElse(0))))
                .map(words::say)
                .toList();
    }

    /** What the log of pain says. */
    List<String> log() {
        return plan.gate().map(this::gate).stream().toList();
    }

    String gate(GateVerdict gate) {
        return words.say(gate.reason().message());
    }

    /** How the sessions so far kept to the plan; absent if there were none. */
    Optional<String> done() {
        Adherence adherence = plan.adherence();
        if (adherence.entries().isEmpty()) {
            return Optional.empty();
        }
        List<Message> others = Stream.of(Verdict.OVER, Verdict.UNDER, Verdict.MISSED)
                .filter(verdict -> adherence.count(verdict) > 0)
                .map(verdict -> Message.of("back.done." + verdict).with("count", adherence.count(verdict)))
                .toList();
        return Optional.of(words.say(Message.of(others.isEmpty() ? "back.done.all" : "back.done")
                .with("count", adherence.count(Verdict.DONE))
                .with("all", adherence.entries().size())
                .with("others", others)));
    }

    /** The next sessions in full. */
    List<String> next() {
        return nextSessions().stream().map(this::session).toList();
    }

    List<PlannedSession> nextSessions() {
        return plan.sessions().stream().limit(SESSIONS).toList();
    }

    /** A session in full. */
    String session(PlannedSession session) {
        String key = session.walkSeconds() > 0 && !session.isWalk() ? "back.session" : "back.session.whole";
        String told = words.say(Message.of(key)
                .with("day", session.date())
                .with("stage", session.stage())
                .with("steps", steps(session))
                .with("distance", distance(session.distanceMetres()))
                .with("minutes", minutes(session.durationSeconds()))
                .with("running", minutes(session.runningSeconds())));
        return session.speedLimit().isPresent() ? told + " " + limit(session.speedLimit()) : told;
    }

    private String limit(OptionalDouble speed) {
        return words.say(Message.of("back.speed").with("pace", new Amount(Dimension.SPEED, speed.getAsDouble())));
    }

    Message steps(PlannedSession session) {
        if (session.isWalk()) {
            return Message.of("back.walk").with("minutes", minutes(session.walkSeconds()));
        }
        boolean isContinuous = session.walkSeconds() == 0;
        return Message.of(isContinuous ? "back.continuous" : "back.turns")
                .with("times", session.repeat())
                .with("walk", minutes(session.walkSeconds()))
                .with("run", minutes(session.runSeconds()));
    }

    private static long minutes(double seconds) {
        return Math.round(seconds / 60);
    }

    static Amount distance(double metres) {
        return new Amount(Dimension.DISTANCE, metres);
    }

    /** The heads of the table of the weeks. */
    List<String> heads() {
        return List.of(
                words.text("back.week"),
                words.text("back.runs"),
                words.text("back.distance"),
                words.text("back.minutes"),
                words.text("back.note"));
    }

    /** A row of that table. */
    List<String> row(PlannedWeek week) {
        return List.of(
                words.date(week.start(), "week"),
                String.valueOf(week.sessions()),
                words.amount(distance(week.distanceMetres())),
                String.valueOf(minutes(week.runningSeconds())),
                week.lighter() ? words.text("back.lighter") : "");
    }

    /** When the usual week is there again. */
    String forecast() {
        return plan.forecast()
                .reached()
                .map(day -> words.say(Message.of("back.forecast")
                        .with("week", distance(plan.forecast().usualWeek().orElseThrow()))
                        .with("day", day)))
                .orElseGet(() -> reason(plan.forecast().reason().orElseThrow()));
    }

    List<String> warnings() {
        return plan.warnings().stream().map(this::warning).toList();
    }

    String warning(PlanWarning warning) {
        return words.text("back.warning." + warning);
    }

    /** What is known for such a plan, and against it. */
    List<String> evidence() {
        Evidence card = words.evidence(ReturnRule.DOSE.id(), ReturnRule.DOSE.evidence());
        return List.of(words.say(Message.of("back.evidence")
                .with("grade", card.grade().symbol())
                .with("summary", card.summary())
                .with("against", card.against().orElseThrow())));
    }

    /** What to do besides running. */
    List<String> care() {
        return plan.care().stream()
                .map(care -> words.say(Message.of("care.line")
                        .with("because", Message.of(care.because().key()))
                        .with("item", Message.of(care.item().key()))
                        .with("grade", care.item().grade().symbol())))
                .toList();
    }

    /** Whom to see. */
    List<String> help() {
        return List.of("red-flags.now", "red-flags.soon", "red-flags.not-for", "disclaimer").stream()
                .map(words::text)
                .toList();
    }
}
