package io.github.easeback.report;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.advice.PlanCheck;
import java.io.IOException;
import java.util.Locale;

/** Writes what planned runs would do. */
final class JsonPlan {

    private final TrainingReport report;
    private final Json json;

    JsonPlan(TrainingReport report, Json json) {
        this.report = report;
        this.json = json;
    }

    void write(PlanCheck plan) throws IOException {
        json.objects("runs", plan.runs(), this::run);
        json.objects("findings", report.plannedFindings(), new JsonFinding(json)::write);
        json.array("notJudged", plan.open(), variable -> json.member(variable.id()));
        json.objects("overBudget", plan.excesses(), this::excess);
    }

    private void run(PlannedRun run) throws IOException {
        json.date("date", run.date());
        json.number("distance", run.distanceMetres());
        json.number("duration", run.timerTime().map(time -> time.toMillis() / 1000.0));
        json.number("ascent", run.ascentMetres());
        json.number("descent", run.descentMetres());
        json.text("surface", run.surface().name().toLowerCase(Locale.ROOT));
    }

    private void excess(PlanCheck.Excess excess) throws IOException {
        json.date("from", excess.window().first());
        json.date("to", excess.window().last());
        json.text("variable", excess.amount().variable().id());
        json.text("severity", excess.severity().name());
        json.number("planned", excess.amount().value());
        json.number("limit", excess.allowance().most());
        json.text("basis", excess.allowance().restsOn().name());
        json.number("assumedSpeed", excess.assumedSpeed());
        json.say("message", report.message(excess));
    }
}
