package io.github.easeback.report;

import io.github.easeback.comeback.Adherence;
import io.github.easeback.comeback.CareAdvice;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.Forecast;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PlanWarning;
import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.comeback.PlannedWeek;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes a plan back to running as one JSON object. */
final class JsonComeback {

    private static final int VERSION = 1;

    private final ComebackPlan plan;
    private final ComebackWords back;
    private final Json json;

    JsonComeback(ComebackReport report, Json json) {
        plan = report.plan();
        back = ComebackWords.of(report);
        this.json = json;
    }

    void write() throws IOException {
        json.text("format", "easeback-plan");
        json.count("version", VERSION);
        json.date("asOf", plan.asOf());
        json.objectOrNull("layoff", plan.comeback(), new JsonLayoff(json)::write);
        json.objectOrNull("gate", plan.gate(), this::gate);
        json.text("stage", plan.stage());
        json.number("ceiling", plan.ceiling());
        json.objects("sessions", plan.sessions(), this::session);
        json.objects("weeks", plan.weeks(), this::week);
        json.object("forecast", this::forecast);
        json.objects("care", plan.care(), this::care);
        json.objects("warnings", plan.warnings(), this::warning);
        json.objects("adherence", plan.adherence().entries(), this::entry);
    }

    /** What the report of the load has of it: what the log says, where the runner is, and what comes next. */
    void writeInShort() throws IOException {
        json.objectOrNull("gate", plan.gate(), this::gate);
        json.text("stage", plan.stage());
        json.objects("sessions", back.nextSessions(), this::session);
        json.object("forecast", this::forecast);
    }

    private void entry(Adherence.Entry entry) throws IOException {
        json.text("session", entry.session());
        json.date("date", entry.date());
        json.text("run", entry.run());
        json.text("match", entry.match().name());
        json.number("runningShare", entry.runningShare());
        json.text("verdict", entry.verdict().name());
    }

    private void care(CareAdvice care) throws IOException {
        json.text("id", care.item().name());
        json.text("because", care.because().name());
        json.text("grade", care.item().grade().symbol());
    }

    private void gate(GateVerdict gate) throws IOException {
        json.text("action", gate.action().name());
        json.text("reason", back.gate(gate));
        json.text("reasonCode", gate.reason().name());
        json.objects("entries", gate.entries(), this::entry);
    }

    private void entry(PainEntry entry) throws IOException {
        json.date("date", entry.date());
        json.text("site", entry.site());
        score("morning", entry.morning());
        score("before", entry.before());
        score("during", entry.during());
        score("onsetMinute", entry.onsetMinute());
        json.array("redFlags", entry.redFlags(), flag -> json.member(flag.code()));
    }

    private void score(String name, OptionalInt score) throws IOException {
        json.number(name, score.isPresent() ? OptionalDouble.of(score.getAsInt()) : OptionalDouble.empty());
    }

    private void session(PlannedSession session) throws IOException {
        json.text("id", session.id());
        json.date("date", session.date());
        json.text("stage", session.stage());
        json.count("walk", session.walkSeconds());
        json.count("run", session.runSeconds());
        json.count("repeat", session.repeat());
        json.number("duration", session.durationSeconds());
        json.number("runningDuration", session.runningSeconds());
        json.number("distance", session.distanceMetres());
        json.number("speedLimit", session.speedLimit());
    }

    private void week(PlannedWeek week) throws IOException {
        json.date("start", week.start());
        json.count("sessions", week.sessions());
        json.number("distance", week.distanceMetres());
        json.number("runningDuration", week.runningSeconds());
        json.flag("lighter", week.lighter());
    }

    private void forecast() throws IOException {
        Forecast forecast = plan.forecast();
        json.number("usualWeek", forecast.usualWeek());
        json.date("reached", forecast.reached());
        json.text("reason", forecast.reason().map(back::reason));
        json.text("reasonCode", forecast.reason().map(Enum::name));
    }

    private void warning(PlanWarning warning) throws IOException {
        json.text("code", warning.name());
        json.text("text", back.warning(warning));
    }
}
