package io.github.easeback.fit;

import com.garmin.fit.FileIdMesg;
import com.garmin.fit.GarminProduct;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SportMesg;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Samples;
import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Cuts the parts of a file into recordings, one for each session. */
final class RecordingFactory {

    private final String source;
    private final boolean several;
    private final Optional<ZoneOffset> utcOffset;
    private int made;

    RecordingFactory(String source, List<PartContent> contents) {
        this.source = source;
        several = contents.stream()
                        .filter(PartContent::isActivity)
                        .mapToInt(content -> Math.max(1, content.sessions().size()))
                        .sum()
                > 1;
        // In a chained triathlon only one part has the activity message with the local time.
        utcOffset = contents.stream()
                .flatMap(content -> content.utcOffset().stream())
                .findFirst();
    }

    List<Recording> recordings(PartContent content) {
        if (content.sessions().isEmpty()) {
            return List.of(withoutSession(content));
        }
        List<Recording> recordings = new ArrayList<>();
        for (SessionMesg session : content.sessions()) {
            recordings.add(withSession(content, session));
        }
        return recordings;
    }

    private Recording withoutSession(PartContent content) {
        return recording(
                content,
                content.sport().map(sport -> name(sport.getSport())).orElse(""),
                content.sport().map(sport -> name(sport.getSubSport())).orElse(""),
                Optional.empty(),
                content.samples());
    }

    private Recording withSession(PartContent content, SessionMesg session) {
        SessionSummary summary = SessionMapping.summary(session);
        boolean alone = content.sessions().size() == 1;
        SportMesg sport = alone ? content.sport().orElse(null) : null;
        return recording(
                content,
                session.getSport() == null && sport != null ? name(sport.getSport()) : name(session.getSport()),
                session.getSubSport() == null && sport != null
                        ? name(sport.getSubSport())
                        : name(session.getSubSport()),
                Optional.of(summary),
                alone ? content.samples() : samplesOf(content, summary));
    }

    private static Samples samplesOf(PartContent content, SessionSummary summary) {
        if (summary.start().isEmpty() || summary.elapsedTime().isEmpty()) {
            return Samples.NONE;
        }
        Instant start = summary.start().get();
        Duration elapsed = summary.elapsedTime().get();
        return content.samples().between(start, start.plus(elapsed));
    }

    private Recording recording(
            PartContent content, String sport, String subSport, Optional<SessionSummary> summary, Samples samples) {
        made++;
        List<Pause> pauses = Pauses.of(content.events());
        return new Recording(
                several ? source + "#" + made : source,
                content.fileId().map(RecordingFactory::device).orElse(Device.UNKNOWN),
                sport,
                subSport,
                content.utcOffset().or(() -> utcOffset),
                content.created(),
                summary,
                samples,
                pauses);
    }

    private static Device device(FileIdMesg id) {
        OptionalLong serial =
                id.getSerialNumber() == null ? OptionalLong.empty() : OptionalLong.of(id.getSerialNumber());
        return new Device(deviceName(id), serial);
    }

    private static String deviceName(FileIdMesg id) {
        if (id.getProductName() != null) {
            return id.getProductName();
        }
        String maker = id.getManufacturer() == null ? "" : Manufacturer.getStringFromValue(id.getManufacturer());
        String product = id.getGarminProduct() == null ? "" : GarminProduct.getStringFromValue(id.getGarminProduct());
        return (maker + " " + product).strip();
    }

    /** A value that the profile doesn't know is decoded as null or INVALID, depending on the type. */
    private static String name(@Nullable Enum<?> value) {
        return value == null || value.name().equals("INVALID")
                ? ""
                : value.name().toLowerCase(Locale.ROOT);
    }
}
