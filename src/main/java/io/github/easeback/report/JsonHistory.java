package io.github.easeback.report;

import io.github.easeback.activity.Duplicate;
import io.github.easeback.activity.HistoryWarning;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RunHistory;
import java.io.IOException;

/** Writes what was read, and what was left out of it. */
final class JsonHistory {

    private final Json json;

    JsonHistory(Json json) {
        this.json = json;
    }

    void write(RunHistory history) throws IOException {
        json.count("files", history.files());
        json.count("runs", history.runs().size());
        json.date("firstRun", history.firstDay());
        json.date("lastRun", history.lastDay());
        json.count("laterRuns", history.laterRuns());
        json.count("runsInCallerZone", history.runsInCallerZone());
        json.count(
                "runsFromOtherFormats",
                history.runs().stream()
                        .filter(run -> run.otherFormat().isPresent())
                        .count());
        json.count("walks", history.walks().size());
        json.objects("leftOut", history.leftOut(), this::leftOut);
        json.objects("repaired", history.repaired(), this::repair);
        json.objects("duplicates", history.duplicates(), this::duplicate);
        json.objects("warnings", history.warnings(), this::warning);
    }

    private void leftOut(LeftOut entry) throws IOException {
        json.text("source", entry.source());
        json.text("code", entry.code().name());
        json.say("message", entry.message());
        json.count("byteOffset", entry.byteOffset());
        json.date("date", entry.date());
    }

    private void repair(Repair repair) throws IOException {
        json.text("source", repair.source());
        json.text("code", repair.code().name());
        json.say("message", repair.message());
        json.count("byteOffset", repair.byteOffset());
    }

    private void duplicate(Duplicate duplicate) throws IOException {
        json.text("source", duplicate.source());
        json.text("of", duplicate.of());
        json.text("code", duplicate.code().name());
        json.say("message", duplicate.message());
        json.date("date", duplicate.date());
    }

    private void warning(HistoryWarning warning) throws IOException {
        json.text("code", warning.code().name());
        json.say("message", warning.message());
        json.date("date", warning.date());
    }
}
