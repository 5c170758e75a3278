package io.github.easeback.internal.lines;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;

/** What a reading tells beside its runs as lines of text, each with its kind, and back. Never made. Safe for use by several threads. */
public final class BesideLine {

    /** The kind of an activity of another sport. */
    public static final String ACTIVITY = "activity";
    /** The kind of a file that was left out. */
    public static final String LEFT_OUT = "leftOut";
    /** The kind of a copy that was dropped. */
    public static final String COPY = "copy";

    private BesideLine() {}

    /** The line of an activity of another sport. */
    public static String of(OtherActivity activity) {
        return Line.of(line -> {
            line.text("kind", ACTIVITY);
            line.text("source", activity.source());
            line.text("sport", activity.sport());
            line.text("start", activity.start());
            line.text("localStart", activity.localStart());
            line.time("timerTime", activity.timerTime());
            line.number("distance", activity.distanceMetres());
        });
    }

    /** The line of a file that was left out. */
    public static String of(LeftOut entry) {
        return Line.of(line -> {
            line.text("kind", LEFT_OUT);
            line.text("source", entry.source());
            line.text("code", entry.code());
            line.message("message", entry.message());
            line.number("byteOffset", entry.byteOffset());
            line.texts("start", entry.start());
            line.texts("date", entry.date());
        });
    }

    /** The line of a copy that was dropped. */
    public static String of(Duplicate copy) {
        return Line.of(line -> {
            line.text("kind", COPY);
            line.text("source", copy.source());
            line.text("of", copy.of());
            line.text("code", copy.code());
            line.message("message", copy.message());
            line.text("date", copy.date());
        });
    }

    /** The activity of another sport in a line of that kind. */
    public static OtherActivity activity(Fields line) {
        return new OtherActivity(
                line.text("source"),
                line.text("sport"),
                line.instant("start"),
                line.local("localStart"),
                line.time("timerTime"),
                line.findNumber("distance"));
    }

    /** The file that was left out in a line of that kind. */
    public static LeftOut leftOut(Fields line) {
        return new LeftOut(
                line.text("source"),
                line.code("code", LeftOut.Code.class),
                line.message("message"),
                line.findWhole("byteOffset"),
                line.findInstant("start"),
                line.findDate("date"));
    }

    /** The copy in a line of that kind. */
    public static Duplicate copy(Fields line) {
        return new Duplicate(
                line.text("source"),
                line.text("of"),
                line.code("code", Duplicate.Code.class),
                line.message("message"),
                line.date("date"));
    }
}
