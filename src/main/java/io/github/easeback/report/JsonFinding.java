package io.github.easeback.report;

import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.FormWindowRule;
import io.github.easeback.rule.Judged;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.SurfaceChangeRule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a finding with its numbers, windows and evidence. */
final class JsonFinding {

    private final Json json;

    JsonFinding(Json json) {
        this.json = json;
    }

    void write(Finding finding) throws IOException {
        LimitExceeded outcome = finding.outcome();
        Judged judged = outcome.judged();
        json.text("rule", judged.rule());
        json.text("severity", outcome.severity().name());
        json.text("variable", judged.variable().map(LoadVariable::id));
        json.date("from", judged.window().first());
        json.date("to", judged.window().last());
        json.date("comparedFrom", judged.comparedWith().map(Days::first));
        json.date("comparedTo", judged.comparedWith().map(Days::last));
        json.text("run", run(judged));
        change(outcome.change());
        json.text("message", finding.message());
        json.object("evidence", () -> evidence(judged.evidence()));
    }

    /** The file of the run, where the rule is about single runs: its window is a day, that of the others a week. */
    private static Optional<String> run(Judged judged) {
        boolean isAboutRun = List.of(SessionSpikeRule.ID, SurfaceChangeRule.ID, FormWindowRule.ID)
                .contains(judged.rule());
        return isAboutRun ? Optional.of(judged.runs().get(0).source()) : Optional.empty();
    }

    private void change(Change change) throws IOException {
        json.number("previous", change.previous());
        json.number("observed", change.current());
        json.number("limit", change.limit());
        json.text("basis", change.basis().map(Enum::name));
        json.text("unit", change.dimension().unit());
        json.number("noise", change.noise());
        json.flag("withinNoise", change.isWithinNoise());
    }

    void evidence(Evidence evidence) throws IOException {
        json.text("grade", evidence.grade().symbol());
        json.text("claim", evidence.claim());
        json.text("summary", evidence.summary());
        json.text("population", evidence.population());
        json.text("effect", evidence.effect());
        json.text("interval", evidence.interval());
        json.text("doi", evidence.doi());
        json.text("against", evidence.against());
    }
}
