package io.github.easeback.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.EventMesg;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SportMesg;
import io.github.easeback.activity.Samples;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The messages of one part that matter here, collected while the part is decoded. */
final class PartContent {

    private final long offset;
    private final Samples.Builder samples = new Samples.Builder();
    private final List<SessionMesg> sessions = new ArrayList<>();
    private final List<EventMesg> events = new ArrayList<>();
    private Optional<FileIdMesg> fileId = Optional.empty();
    private Optional<SportMesg> sport = Optional.empty();
    private Optional<ZoneOffset> utcOffset = Optional.empty();
    private Optional<Instant> firstSample = Optional.empty();
    private Optional<Fault> fault = Optional.empty();

    PartContent(long offset) {
        this.offset = offset;
    }

    void add(FileIdMesg message) {
        fileId = fileId.or(() -> Optional.of(message));
    }

    void add(SportMesg message) {
        sport = sport.or(() -> Optional.of(message));
    }

    void add(SessionMesg message) {
        sessions.add(message);
    }

    void add(EventMesg message) {
        events.add(message);
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

    List<SessionMesg> sessions() {
        return sessions;
    }

    List<EventMesg> events() {
        return events;
    }

    Optional<FileIdMesg> fileId() {
        return fileId;
    }

    Optional<SportMesg> sport() {
        return sport;
    }

    Optional<ZoneOffset> utcOffset() {
        return utcOffset;
    }

    Samples samples() {
        return samples.build();
    }

    Optional<Instant> created() {
        return fileId.flatMap(id -> FitTime.instant(id.getTimeCreated()));
    }

    /** A file without a type is taken for an activity if it holds a session or samples. */
    boolean isActivity() {
        File type = type();
        if (type == null) {
            return !sessions.isEmpty() || firstSample.isPresent();
        }
        return type == File.ACTIVITY;
    }

    String typeName() {
        File type = type();
        if (type != null) {
            return type.name().toLowerCase(Locale.ROOT);
        }
        return fileId.map(id -> id.getFieldShortValue(FileIdMesg.TypeFieldNum))
                .map(number -> "number " + number)
                .orElse("unknown");
    }

    private @Nullable File type() {
        File type = fileId.map(FileIdMesg::getType).orElse(null);
        return type == File.INVALID ? null : type;
    }

    /** The local start of the recording, as far as what was decoded still tells. */
    Optional<LocalDateTime> localStart(ZoneId fallback) {
        ZoneId zone = utcOffset.<ZoneId>map(offset -> offset).orElse(fallback);
        return sessions.stream()
                .flatMap(session -> FitTime.instant(session.getStartTime()).stream())
                .findFirst()
                .or(() -> firstSample)
                .or(this::created)
                .map(instant -> LocalDateTime.ofInstant(instant, zone));
    }
}
