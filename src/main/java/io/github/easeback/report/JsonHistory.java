package io.github.easeback.report;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.SportTotals;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Writes what was read, and what was left out of it. */
final class JsonHistory {

    private static final double MILLIS_PER_SECOND = 1000;

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
                        .filter(run -> run.origin().otherFormat().isPresent())
                        .count());
        json.count("walks", history.walks().size());
        json.objects("otherActivities", SportTotals.of(besides(history)), sport -> sport(sport, history));
        json.objects("leftOut", history.leftOut(), this::leftOut);
        json.objects("repaired", history.repaired(), this::repair);
        json.objects("duplicates", history.duplicates(), this::duplicate);
        json.objects("warnings", history.warnings(), this::warning);
    }

    /** Activities of other sports, and runs that were walked all along, which are walks too. */
    private static List<OtherActivity> besides(RunHistory history) {
        return Stream.concat(
                        history.otherActivities().stream(),
                        history.walks().stream().map(JsonHistory::walk))
                .toList();
    }

    private static OtherActivity walk(Run run) {
        double metres = run.distanceMetres().orElse(0);
        return new OtherActivity(
                run.source(),
                OtherActivity.WALKING,
                run.start(),
                run.localStart(),
                run.timerTime().orElseThrow(),
                metres > 0 ? OptionalDouble.of(metres) : OptionalDouble.empty());
    }

    private void sport(SportTotals sport, RunHistory history) throws IOException {
        json.text("sport", sport.sport());
        json.count("count", sport.count());
        json.count(
                "recordedAsRuns",
                sport.sport().equals(OtherActivity.WALKING) ? history.walks().size() : 0);
        json.number("duration", sport.timerTime().toMillis() / MILLIS_PER_SECOND);
        json.number("distance", sport.distanceMetres());
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
