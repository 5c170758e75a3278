package io.github.easeback.report;

import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.PaceCeiling;
import io.github.easeback.layoff.Usual;
import java.io.IOException;
import java.util.Optional;

/** Writes the layoff that a runner is in or on the way back from, and what was usual before it. */
final class JsonLayoff {

    private final Json json;

    JsonLayoff(Json json) {
        this.json = json;
    }

    void write(Comeback comeback) throws IOException {
        Layoff layoff = comeback.layoff();
        Usual usual = comeback.usual();
        json.date("from", layoff.firstDay());
        json.date("to", layoff.lastDay());
        json.count("days", layoff.days());
        json.flag("told", layoff.isTold());
        json.text("tier", comeback.dose().tier().name());
        json.number("usualWeek", usual.weekMetres());
        json.count("usualWeeks", usual.weeks());
        json.number("usualLongestRun", usual.longestMetres());
        json.number("easySpeed", usual.easySpeed());
        json.number("paceCeiling", comeback.paceCeiling());
        json.text("paceTable", PaceCeiling.after(comeback.crossTraining()).name());
        json.count("crossTrainingSessions", comeback.crossTraining().sessions());
        json.count("sessionsSinceReturn", comeback.sessions());
        relapse(comeback.relapse());
    }

    private void relapse(Optional<Layoff> earlier) throws IOException {
        if (earlier.isEmpty()) {
            json.nothing("relapse");
            return;
        }
        json.object("relapse", () -> {
            json.date("from", earlier.get().firstDay());
            json.date("to", earlier.get().lastDay());
        });
    }
}
