package io.github.easeback.report;

import io.github.easeback.activity.Surface;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.SurfaceMix;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.Drivers;
import io.github.easeback.rule.Judged;
import io.github.easeback.rule.NotAssessable;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes a week: what was run, how that changed, and what drove it. */
final class JsonWeek {

    private final TrainingReport report;
    private final Json json;

    JsonWeek(TrainingReport report, Json json) {
        this.report = report;
        this.json = json;
    }

    void write(Drivers drivers) throws IOException {
        WeeklyLoad week = drivers.week();
        json.date("start", week.week().first());
        json.date("end", week.week().last());
        json.flag("complete", week.isComplete());
        json.count("runs", week.runs().size());
        json.count("unreadable", week.unreadable());
        json.number("coverage", week.coverage());
        load(week);
        json.object("surfaces", () -> surfaces(SurfaceMix.of(week.runs())));
        json.object("change", () -> changes(week));
        json.array("drivers", drivers.variables(), variable -> json.member(name(variable)));
        json.flag("newGround", !drivers.onNewGround().isEmpty());
        json.reason("driversReason", drivers.reason());
    }

    private static String name(LoadVariable variable) {
        return variable.id().toUpperCase(Locale.ROOT);
    }

    private void load(WeeklyLoad week) throws IOException {
        List<LoadVariable> variables = report.settings().variables();
        json.object("load", () -> {
            for (LoadVariable variable : variables) {
                json.number(variable.id(), week.value(variable).value());
            }
        });
        json.object("loadReason", () -> {
            for (LoadVariable variable : variables) {
                json.sentence(variable.id(), reason(week, variable));
            }
        });
        json.object("loadReasonCode", () -> {
            for (LoadVariable variable : variables) {
                json.code(variable.id(), reason(week, variable));
            }
        });
        json.object("runsWithout", () -> {
            for (LoadVariable variable : variables) {
                json.count(variable.id(), week.value(variable).missingRuns());
            }
        });
    }

    private static Optional<Reason> reason(WeeklyLoad week, LoadVariable variable) {
        if (week.value(variable).value().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(week.runs().isEmpty() ? Reason.NO_RUN_THIS_WEEK : Reason.unmeasured(variable));
    }

    private void surfaces(SurfaceMix mix) throws IOException {
        for (Map.Entry<Surface, SurfaceMix.Part> part : mix.parts().entrySet()) {
            json.object(part.getKey().name().toLowerCase(Locale.ROOT), () -> {
                json.count("runs", part.getValue().runs());
                json.number("distance", part.getValue().metres());
            });
        }
    }

    private void changes(WeeklyLoad week) throws IOException {
        for (RuleOutcome outcome : report.outcomesOf(week)) {
            Judged judged = outcome.judged();
            if (judged.rule().equals(WeeklyIncreaseRule.ID) && judged.window().equals(week.days())) {
                json.object(judged.variable().orElseThrow().id(), () -> change(outcome));
            }
        }
    }

    private void change(RuleOutcome outcome) throws IOException {
        Optional<Change> change = outcome.findChange();
        if (outcome instanceof NotAssessable unknown) {
            json.number("previous", unknown.previous());
            json.number("current", unknown.current());
        } else {
            json.number("previous", change.map(Change::previous));
            json.number("current", change.map(Change::current));
        }
        json.number("ratio", change.map(Change::ratio));
        json.number("noise", change.map(Change::noise).orElseGet(OptionalDouble::empty));
        json.text("outcome", outcome.kind().name());
        json.reason("reason", outcome.findReason());
        Optional<Days> compared = outcome.judged().comparedWith();
        json.date("comparedFrom", compared.map(Days::first));
        json.date("comparedTo", compared.map(Days::last));
    }
}
