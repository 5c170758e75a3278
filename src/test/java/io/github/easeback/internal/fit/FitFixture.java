package io.github.easeback.internal.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SportMesg;
import com.garmin.fit.SubSport;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes FIT files with the SDK's encoder, message by message in the order of the calls, and damages them. Seconds count
 * from the start that the fixture was made with.
 */
public final class FitFixture {

    private final Instant start;
    private final List<Mesg> messages = new ArrayList<>();

    private FitFixture(Instant start) {
        this.start = start;
    }

    /** A file without a file_id message. */
    public static FitFixture untyped(Instant start) {
        return new FitFixture(start);
    }

    /** A file of any kind, created at the start. */
    public static FitFixture ofType(File type, Instant start) {
        FileIdMesg id = new FileIdMesg();
        id.setType(type);
        id.setTimeCreated(fitTime(start));
        return untyped(start).with(id);
    }

    /** An activity that holds nothing yet. */
    public static FitFixture activity(Instant start) {
        return ofType(File.ACTIVITY, start);
    }

    /** An activity with one running session. */
    public static FitFixture run(Instant start, double metres, long seconds) {
        return activity(start).session(Sport.RUNNING, 0, seconds, metres);
    }

    /** An activity with one walking session. */
    public static FitFixture walk(Instant start, double metres, long seconds) {
        return activity(start).session(Sport.WALKING, 0, seconds, metres);
    }

    public FitFixture with(Mesg message) {
        messages.add(message);
        return this;
    }

    /** The sport message, which stands outside of the sessions. */
    public FitFixture sport(Sport sport, SubSport subSport) {
        SportMesg message = new SportMesg();
        message.setSport(sport);
        message.setSubSport(subSport);
        return with(message);
    }

    public FitFixture sample(long second, double metres, double speed, int heartRate, int strides) {
        RecordMesg sample = new RecordMesg();
        sample.setTimestamp(at(second));
        sample.setDistance((float) metres);
        sample.setEnhancedSpeed((float) speed);
        sample.setHeartRate((short) heartRate);
        sample.setCadence((short) strides);
        return with(sample);
    }

    /** Samples of a steady run from a second to another, both included. */
    public FitFixture samples(long from, long to, int everySeconds, double speed) {
        for (long second = from; second <= to; second += everySeconds) {
            sample(second, speed * second, speed, 140, 83);
        }
        return this;
    }

    public FitFixture timer(long second, EventType type) {
        EventMesg event = new EventMesg();
        event.setTimestamp(at(second));
        event.setEvent(Event.TIMER);
        event.setEventType(type);
        return with(event);
    }

    /** A session without pauses. */
    public FitFixture session(Sport sport, long from, long to, double metres) {
        return session(session -> {
            session.setSport(sport);
            session.setSubSport(SubSport.GENERIC);
            session.setStartTime(at(from));
            session.setTotalElapsedTime((float) (to - from));
            session.setTotalTimerTime((float) (to - from));
            session.setTotalDistance((float) metres);
        });
    }

    /** A session with the fields that the consumer sets, and no others. */
    public FitFixture session(Consumer<SessionMesg> fields) {
        SessionMesg session = new SessionMesg();
        fields.accept(session);
        return with(session);
    }

    /** The activity message at the end of a recording, with the watch's local time. */
    public FitFixture endsAt(long second, ZoneOffset offset) {
        return endsAt(second, at(second).getTimestamp() + offset.getTotalSeconds());
    }

    /** The activity message with any number as its local time. */
    public FitFixture endsAt(long second, long localTimestamp) {
        ActivityMesg activity = new ActivityMesg();
        activity.setTimestamp(at(second));
        activity.setLocalTimestamp(localTimestamp);
        return with(activity);
    }

    public DateTime at(long second) {
        return fitTime(start.plusSeconds(second));
    }

    public byte[] bytes() {
        BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        encoder.open();
        encoder.write(messages);
        return encoder.close();
    }

    /** The first bytes of a file, as after a broken copy. */
    public static byte[] cutOff(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    /** The file with all bits of one byte turned over. */
    public static byte[] flipped(byte[] file, int offset) {
        byte[] copy = file.clone();
        copy[offset] ^= (byte) 0xff;
        return copy;
    }

    /** The file with another checksum in its last two bytes. */
    public static byte[] withWrongChecksum(byte[] file) {
        return flipped(file, file.length - 1);
    }

    /** The file with a data size of 0 in its header, as a watch leaves it that dies during a run. */
    public static byte[] unfinished(byte[] file) {
        byte[] copy = file.clone();
        Arrays.fill(copy, 4, 8, (byte) 0);
        return copy;
    }

    /** The file with another size of its data in its header, as after a faulty write. */
    public static byte[] withSize(byte[] file, int difference) {
        byte[] copy = file.clone();
        ByteBuffer header = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(4, header.getInt(4) + difference);
        return copy;
    }

    /** Several files, or a file and other bytes, one after the other. */
    public static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static DateTime fitTime(Instant instant) {
        return new DateTime(Date.from(instant));
    }
}
