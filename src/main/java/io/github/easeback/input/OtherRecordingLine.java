package io.github.easeback.input;

import io.github.easeback.internal.lines.Fields;
import io.github.easeback.internal.lines.Line;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a file of another format than FIT tells, as a line of text, and back. */
final class OtherRecordingLine {

    static final String KIND = "other";

    private OtherRecordingLine() {}

    static String of(OtherRecording other) {
        return Line.of(line -> {
            line.text("kind", KIND);
            line.text("format", other.format());
            line.text("source", other.source());
            line.text("sport", other.sport().sport());
            line.text("subSport", other.sport().subSport());
            line.texts("start", other.start().map(Moment::instant));
            line.texts("offset", other.start().flatMap(Moment::utcOffset));
            line.time("timerTime", other.totals().timerTime());
            line.time("elapsedTime", other.totals().elapsedTime());
            line.number("distance", other.totals().distanceMetres());
            line.object("doubt", other.doubt(), doubt -> {
                line.text("code", doubt.code());
                line.message("message", doubt.message());
            });
            line.texts("about", other.about());
            line.number("fingerprint", other.fingerprint());
        });
    }

    static OtherRecording read(Fields line) {
        Optional<ZoneOffset> offset = line.findText("offset").map(ZoneOffset::of);
        return new OtherRecording(
                line.code("format", OtherFormat.class),
                line.text("source"),
                new SportWords(line.text("sport"), line.text("subSport")),
                line.findInstant("start").map(instant -> new Moment(instant, offset)),
                new Totals(line.findTime("timerTime"), line.findTime("elapsedTime"), line.findNumber("distance")),
                line.findObject("doubt")
                        .map(doubt -> new OtherRecording.Doubt(
                                doubt.code("code", LeftOut.Code.class), doubt.message("message"))),
                line.findText("about"),
                line.findWhole("fingerprint").orElse(0));
    }
}
