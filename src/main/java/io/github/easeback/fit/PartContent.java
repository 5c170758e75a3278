package io.github.easeback.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.EventMesg;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SportMesg;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Samples;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one part holds, collected while it is decoded. Messages are taken apart as they come: a field of an unexpected type makes
 * the SDK's getters throw, and that is a fault of the file like any other.
 */
final class PartContent {

    private final long offset;
    private final Samples.Builder samples = new Samples.Builder();
    private final List<Session> sessions = new ArrayList<>();
    private final Pauses pauses = new Pauses();
    private Optional<File> type = Optional.empty();
    private String typeName = "unknown";
    private Device device = Device.UNKNOWN;
    private Optional<Instant> created = Optional.empty();
    private SportName sport = SportName.NONE;
    private Optional<ZoneOffset> utcOffset = Optional.empty();
    private Optional<Instant> firstSample = Optional.empty();
    private Optional<Fault> fault = Optional.empty();

    PartContent(long offset) {
        this.offset = offset;
    }

    void add(FileIdMesg message) {
        type = Optional.ofNullable(message.getType()).filter(value -> value != File.INVALID);
        typeName = type.map(value -> value.name().toLowerCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(message.getFieldShortValue(FileIdMesg.TypeFieldNum))
                        .map(number -> "number " + number))
                .orElse("unknown");
        device = DeviceMapping.device(message);
        created = FitTime.instant(message.getTimeCreated());
    }

    void add(SportMesg message) {
        sport = SportName.of(message.getSport(), message.getSubSport());
    }

    void add(SessionMesg message) {
        sessions.add(SessionMapping.session(message));
    }

    void add(EventMesg message) {
        pauses.add(message);
    }

    void add(ActivityMesg message) {
        utcOffset = utcOffset.or(() -> FitTime.utcOffset(message));
    }

    void addSample(Instant time, double distance, double speed, double heartRate, double cadence) {
        firstSample = firstSample.or(() -> Optional.of(time));
        samples.add(time.toEpochMilli(), distance, speed, heartRate, cadence);
    }

    void breakOff(Fault reason) {
        fault = Optional.of(reason);
    }

    /** Where in the file the part begins. */
    long offset() {
        return offset;
    }

    Optional<Fault> fault() {
        return fault;
    }

    List<Session> sessions() {
        return sessions;
    }

    List<Pause> pauses() {
        return pauses.found();
    }

    Device device() {
        return device;
    }

    Optional<Instant> created() {
        return created;
    }

    SportName sport() {
        return sport;
    }

    Optional<ZoneOffset> utcOffset() {
        return utcOffset;
    }

    Samples samples() {
        return samples.build();
    }

    String typeName() {
        return typeName;
    }

    /** A file without a type is taken for an activity if it holds a session or samples. */
    boolean isActivity() {
        return type.map(value -> value == File.ACTIVITY)
                .orElseGet(() -> !sessions.isEmpty() || firstSample.isPresent());
    }

    /** The start of the recording, as far as what was decoded still tells. */
    Optional<Instant> start() {
        return sessions.stream()
                .flatMap(session -> session.summary().start().stream())
                .findFirst()
                .or(() -> firstSample)
                .or(() -> created);
    }
}
