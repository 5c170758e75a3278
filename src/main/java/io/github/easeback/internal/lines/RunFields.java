package io.github.easeback.internal.lines;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.StartTime;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.Terrain;
import io.github.easeback.activity.WatchGait;
import io.github.easeback.activity.Workout;
import io.github.easeback.message.Message;
import io.github.easeback.reading.OtherFormat;
import io.github.easeback.reading.Repair;
import java.util.Set;

/** The keys of a run in a line, and back; what is read is equal to what was written. Never made. */
public final class RunFields {

    /** The kind of such a line. */
    public static final String KIND = "run";

    private static final Set<String> KEYS = Set.of(
            "kind",
            "source",
            "start",
            "localStart",
            "localTimeSource",
            "surface",
            "totals",
            "terrain",
            "form",
            "device",
            "otherFormat",
            "samples",
            "repairs",
            "workout");

    private RunFields() {}

    /** Writes a run. */
    public static void write(Line line, Run run) {
        line.text("kind", KIND);
        line.text("source", run.source());
        line.text("start", run.start());
        line.text("localStart", run.localStart());
        line.text("localTimeSource", run.when().source());
        line.text("surface", run.surface());
        line.object("totals", part -> totals(part, run.totals()));
        line.object("terrain", part -> terrain(part, run.terrain()));
        line.object("form", part -> FormLine.write(part, run.form()));
        origin(line, run.origin());
    }

    private static void totals(Line line, ActivityTotals totals) {
        line.time("timerTime", totals.timerTime());
        line.time("elapsedTime", totals.elapsedTime());
        line.number("distance", totals.distanceMetres());
        line.number("ascent", totals.ascentMetres());
        line.number("descent", totals.descentMetres());
        line.number("averageSpeed", totals.averageSpeed());
        line.number("bestSpeed", totals.bestSpeed());
        line.number("cadence", totals.cadence());
        line.number("averageHeartRate", totals.averageHeartRate());
        line.number("maximumHeartRate", totals.maximumHeartRate());
        line.number("rpe", totals.rpe());
        line.number("feel", totals.feel());
        line.number("steps", totals.steps());
        line.object("watchGait", totals.watchGait(), gait -> {
            line.time("running", gait.running());
            line.time("walking", gait.walking());
            line.time("standing", gait.standing());
        });
    }

    private static void terrain(Line line, Terrain terrain) {
        line.number("sampledAscent", terrain.sampledAscentMetres());
        line.number("sampledDescent", terrain.sampledDescentMetres());
        line.number("flatEquivalent", terrain.flatEquivalentMetres());
        line.number("steepDescent", terrain.steepDescentMetres());
        line.time("steepDescentTime", terrain.steepDescentTime());
    }

    private static void origin(Line line, Origin origin) {
        line.object("device", part -> {
            part.text("name", origin.device().name());
            part.number("serialNumber", origin.device().serialNumber());
            part.number("runningSensor", origin.device().runningSensor());
        });
        line.texts("otherFormat", origin.otherFormat());
        line.number("samples", origin.sampleCount());
        line.objects("repairs", origin.repairs(), repair -> repair(line, repair));
        line.object("workout", origin.workout(), workout -> {
            line.number("serialNumber", workout.id().serialNumber());
            line.text("created", workout.id().created());
            line.objects("laps", workout.laps(), lap -> {
                line.text("kind", lap.kind());
                line.time("timerTime", lap.timerTime());
            });
        });
        origin.more().forEach(line::raw);
    }

    private static void repair(Line line, Repair repair) {
        line.text("source", repair.source());
        line.text("code", repair.code());
        line.message("message", repair.message());
        line.number("byteOffset", repair.byteOffset());
    }

    /** What a line has that is a run. A value that no run can have is named as its part names it. */
    public static Run read(Fields line) {
        if (!line.findText("kind").orElse(KIND).equals(KIND)) {
            throw new LineFault(Message.of("kept.no-run"));
        }
        return new Run(
                new StartTime(
                        line.instant("start"),
                        line.local("localStart"),
                        line.code("localTimeSource", LocalTimeSource.class)),
                totals(line.object("totals")),
                line.code("surface", Surface.class),
                terrain(line.object("terrain")),
                FormLine.read(line.object("form")),
                origin(line));
    }

    private static ActivityTotals totals(Fields totals) {
        return ActivityTotals.builder()
                .timerTime(totals.findTime("timerTime"))
                .elapsedTime(totals.findTime("elapsedTime"))
                .distanceMetres(totals.findNumber("distance"))
                .ascentMetres(totals.findNumber("ascent"))
                .descentMetres(totals.findNumber("descent"))
                .averageSpeed(totals.findNumber("averageSpeed"))
                .bestSpeed(totals.findNumber("bestSpeed"))
                .cadence(totals.findNumber("cadence"))
                .averageHeartRate(totals.findNumber("averageHeartRate"))
                .maximumHeartRate(totals.findNumber("maximumHeartRate"))
                .rpe(totals.findNumber("rpe"))
                .feel(totals.findCount("feel"))
                .steps(totals.findNumber("steps"))
                .watchGait(totals.findObject("watchGait")
                        .map(gait -> new WatchGait(
                                gait.findTime("running"), gait.time("walking"), gait.findTime("standing"))))
                .build();
    }

    private static Terrain terrain(Fields terrain) {
        return new Terrain(
                terrain.findNumber("sampledAscent"),
                terrain.findNumber("sampledDescent"),
                terrain.findNumber("flatEquivalent"),
                terrain.findNumber("steepDescent"),
                terrain.findTime("steepDescentTime"));
    }

    private static Origin origin(Fields line) {
        Fields device = line.object("device");
        return new Origin(
                line.text("source"),
                new Device(device.text("name"), device.findWhole("serialNumber"), device.findWhole("runningSensor")),
                line.findCode("otherFormat", OtherFormat.class),
                line.count("samples"),
                line.objects("repairs").stream().map(RunFields::repair).toList(),
                line.findObject("workout").map(RunFields::workout),
                line.others(KEYS));
    }

    private static Workout.Followed workout(Fields workout) {
        Workout.Id id = new Workout.Id(workout.findWhole("serialNumber").orElse(0), workout.instant("created"));
        return new Workout.Followed(
                id,
                workout.objects("laps").stream()
                        .map(lap -> new Workout.Lap(lap.code("kind", Workout.Kind.class), lap.time("timerTime")))
                        .toList());
    }

    private static Repair repair(Fields repair) {
        return new Repair(
                repair.text("source"),
                repair.code("code", Repair.Code.class),
                repair.message("message"),
                repair.findWhole("byteOffset"));
    }
}
