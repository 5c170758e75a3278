package io.github.easeback.internal.fit;

import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SportMesg;
import com.garmin.fit.TrainingFileMesg;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Workout;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.Whereabouts;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Repair;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one part holds, collected while it is decoded. */
final class PartContent {

    /** A triathlon has five; a hostile file must not have all samples copied for each of thousands. */
    private static final int MOST_SESSIONS = 100;

    private final int start;
    private final int end;
    private final List<Note> notes = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final Pauses pauses = new Pauses();
    private final Splits splits = new Splits();
    private WalkMarks walks = new WalkMarks();
    private Samples.Builder samples = new Samples.Builder(0);
    private int sampleCount;
    private int sessionsLeftOut;
    private Optional<Samples> built = Optional.empty();
    private Optional<File> type = Optional.empty();
    private Optional<Short> typeNumber = Optional.empty();
    private boolean hasFileId;
    private Device device = Device.UNKNOWN;
    private Optional<Workout.Id> workout = Optional.empty();
    private final WorkoutLaps laps = new WorkoutLaps();
    private final RunningSensor sensor = new RunningSensor();
    private Optional<Instant> created = Optional.empty();
    private SportName sport = SportName.NONE;
    private SportName lapSport = SportName.NONE;
    private Optional<String> sportTitle = Optional.empty();
    private Optional<ZoneOffset> utcOffset = Optional.empty();
    private Whereabouts whereabouts = Whereabouts.UNKNOWN;

    PartContent(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** Takes samples that were collected elsewhere. */
    void take(Samples.Builder collected) {
        samples = collected;
    }

    /** Takes the walks that were found elsewhere. */
    void take(WalkMarks marked) {
        walks = marked;
    }

    /** Takes who answers for the positions. */
    void take(Whereabouts positions) {
        whereabouts = positions;
    }

    void note(Note note) {
        notes.add(note);
    }

    /** Takes what is used of a message. The SDK's own types would copy it with all its fields, so it is asked by field numbers. */
    void add(Mesg message) {
        switch (message.getNum()) {
            case MesgNum.FILE_ID -> addFileId(message);
            case MesgNum.TRAINING_FILE -> workout = workout.or(() -> workout(message));
            case MesgNum.DEVICE_INFO -> sensor.add(message);
            case MesgNum.SPORT -> addSport(message);
            case MesgNum.SESSION -> addSession(message);
            case MesgNum.LAP -> addLap(message);
            case MesgNum.EVENT -> pauses.add(message);
            case MesgNum.SPLIT -> splits.add(message);
            case MesgNum.SPLIT_SUMMARY -> splits.addSummary(message);
            case MesgNum.ACTIVITY -> utcOffset = utcOffset.or(() -> FitTime.utcOffset(message));
            case MesgNum.RECORD -> addSample(message);
            default -> {
                // The other messages say nothing that is used here.
            }
        }
    }

    /** A file begins with its file_id; a later one is debris of a gap. */
    private void addFileId(Mesg message) {
        if (hasFileId) {
            return;
        }
        hasFileId = true;
        typeNumber = Optional.ofNullable(message.getFieldShortValue(FileIdMesg.TypeFieldNum));
        type = typeNumber.map(File::getByValue).filter(value -> value != File.INVALID);
        created = FitTime.instant(message, FileIdMesg.TimeCreatedFieldNum);
        device = DeviceMapping.device(new FileIdMesg(message));
    }

    /** The identity of the workout that was followed; training files of other types are courses and the like. */
    private static Optional<Workout.Id> workout(Mesg message) {
        Short type = message.getFieldShortValue(TrainingFileMesg.TypeFieldNum);
        Long serial = message.getFieldLongValue(TrainingFileMesg.SerialNumberFieldNum);
        boolean isWorkout = type != null && type == File.WORKOUT.getValue() && serial != null && serial > 0;
        return isWorkout
                ? FitTime.instant(message, TrainingFileMesg.TimeCreatedFieldNum)
                        .map(created -> new Workout.Id(serial, created))
                : Optional.empty();
    }

    private void addSport(Mesg message) {
        sport = SportName.of(message, SportMesg.SportFieldNum, SportMesg.SubSportFieldNum);
        sportTitle = Optional.ofNullable(message.getFieldStringValue(SportMesg.NameFieldNum));
    }

    /** Laps before the workout is named are not looked at, since the fast reader hands over none of them. */
    private void addLap(Mesg message) {
        lapSport = lapSport.orElse(SportName.of(message, LapMesg.SportFieldNum, LapMesg.SubSportFieldNum));
        if (workout.isPresent()) {
            laps.add(message);
        }
    }

    private void addSession(Mesg message) {
        if (sessions.size() < MOST_SESSIONS) {
            sessions.add(SessionMapping.session(message));
        } else if (sessionsLeftOut == 0) {
            sessionsLeftOut++;
            note(new Note(
                    Repair.Code.MESSAGE_SKIPPED,
                    Message.of("fit.too-many-sessions").with("most", MOST_SESSIONS),
                    start));
        }
    }

    private void addSample(Mesg message) {
        Optional<Instant> time = FitTime.instant(message, RecordMesg.TimestampFieldNum);
        if (time.isEmpty() || sampleCount == RecordBatch.MOST_SAMPLES) {
            return;
        }
        sampleCount++;
        long millis = time.get().toEpochMilli();
        samples.add(millis);
        Short mark = message.getFieldShortValue(RecordMesg.ActivityTypeFieldNum);
        if (mark != null) {
            walks.add(millis, mark);
        }
        for (RecordField field : RecordField.ALL) {
            Double value = message.getFieldDoubleValue(field.number());
            if (value != null) {
                field.put(samples, value);
            }
        }
    }

    /** Where in the file the part begins. */
    int start() {
        return start;
    }

    /** Where in the file the part ends. */
    int end() {
        return end;
    }

    List<Note> notes() {
        return notes;
    }

    List<Session> sessions() {
        return sessions;
    }

    List<Pause> pauses() {
        return pauses.found();
    }

    /** What the watch itself says of the gait. */
    Splits splits() {
        return splits;
    }

    /** What the watch itself says of walks alone. */
    WalkMarks walks() {
        return walks;
    }

    /** The workout that was followed, with its laps if they are of one session. */
    Optional<Workout.Followed> workout() {
        return workout.map(id -> new Workout.Followed(id, sessions.size() > 1 ? List.of() : laps.found()));
    }

    Device device() {
        return device.withRunningSensor(sensor.serialNumber());
    }

    Optional<Instant> created() {
        return created;
    }

    /** The sport that a message of its own names. */
    SportName namedSport() {
        return sport;
    }

    /** The sport outside of sessions. */
    SportName sport() {
        return sport.orElse(lapSport);
    }

    /** What the watch calls the sport, in its own language. */
    Optional<String> sportTitle() {
        return sportTitle;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    Optional<ZoneOffset> utcOffset() {
        return utcOffset;
    }

    Samples samples() {
        if (built.isEmpty()) {
            built = Optional.of(samples.build());
        }
        return built.get();
    }

    /** True if the part says what kind of file it is. */
    boolean hasType() {
        return type.isPresent();
    }

    /** What kind of file it is, as the file says. */
    Message typeName() {
        return type.map(known ->
                        Message.of("fit.type").with("name", known.name().toLowerCase(Locale.ROOT)))
                .or(() -> typeNumber.map(number -> Message.of("fit.type.number").with("number", number.intValue())))
                .orElseGet(() -> Message.of("fit.type.unknown"));
    }

    /** A file without a type is taken for an activity if it holds a session or samples, and a damaged one if it holds a session. */
    boolean isActivity() {
        if (type.isEmpty()) {
            return !isEmpty();
        }
        boolean mayBeWrong = !notes.isEmpty() && !sessions.isEmpty();
        return type.get() == File.ACTIVITY || mayBeWrong;
    }

    /** True if there is neither a session nor a sample. */
    boolean isEmpty() {
        return sessions.isEmpty() && samples().size() == 0;
    }

    boolean isWithoutSport() {
        return isActivity() && sessions.isEmpty() && sport.equals(SportName.NONE);
    }

    /** The start of the recording, as far as what was decoded still tells. */
    Optional<Instant> startTime() {
        return sessions.stream()
                .flatMap(session -> session.summary().start().stream())
                .findFirst()
                .or(() -> samples().size() == 0
                        ? Optional.empty()
                        : Optional.of(Instant.ofEpochMilli(samples().timeMillis(0))))
                .or(() -> created);
    }
}
