package io.github.easeback.internal.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.CRC16;
import com.garmin.fit.EventType;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;

/**
 * The file of a run at an even pace, as an odd watch or an app writes it: the run is sound and its session tells it, and each setting is one way in which the file is
 * odd. Seconds count from the start, pauses included; half of all tests want the other byte order too.
 */
public final class WatchFile {

    private static final double METRES_PER_DEGREE = 6_371_000 * Math.PI / 180;
    private static final double SEMICIRCLES_PER_DEGREE = (1L << 31) / 180.0;

    private final Instant start;
    private final double speed;
    private final long seconds;
    private final List<long[]> pauses = new ArrayList<>();
    private final List<Consumer<RecordMesg>> fields = new ArrayList<>();
    private final List<Consumer<SessionMesg>> sessionFields = new ArrayList<>();
    private LongPredicate isSampled = second -> true;
    private LongToDoubleFunction written;
    private LongUnaryOperator clock = second -> second;
    private int samplesASecond = 1;
    private boolean hasSpeed = true;
    private boolean hasEvents = true;
    private boolean hasSession = true;
    private double longitude = Double.NaN;
    private int strides = 82;
    private Optional<ZoneOffset> offset = Optional.of(ZoneOffset.ofHours(2));

    private WatchFile(Instant start, double speed, long seconds) {
        this.start = start;
        this.speed = speed;
        this.seconds = seconds;
        written = this::metres;
    }

    /** A run at a speed in metres per second for some elapsed seconds. */
    public static WatchFile run(Instant start, double speed, long seconds) {
        return new WatchFile(start, speed, seconds);
    }

    /** The timer stands from a second to another, and so does the runner. */
    public WatchFile paused(long from, long to) {
        pauses.add(new long[] {from, to});
        return this;
    }

    /** Only some seconds have a sample. */
    public WatchFile sampled(LongPredicate seconds) {
        isSampled = seconds;
        return this;
    }

    /** The samples say another distance than was run by then; {@code NaN} for none. */
    public WatchFile writing(LongToDoubleFunction distance) {
        written = distance;
        return this;
    }

    /** The samples carry another time than was. */
    public WatchFile withClock(LongUnaryOperator second) {
        clock = second;
        return this;
    }

    public WatchFile timesASecond(int samples) {
        samplesASecond = samples;
        return this;
    }

    public WatchFile withoutSpeed() {
        hasSpeed = false;
        return this;
    }

    public WatchFile withoutEvents() {
        hasEvents = false;
        return this;
    }

    public WatchFile withoutSession() {
        hasSession = false;
        return this;
    }

    /** Each sample has its position, along a meridian. */
    public WatchFile at(double degreesEast) {
        longitude = degreesEast;
        return this;
    }

    /** The watch's local time minus UTC; none for a file without. */
    public WatchFile withOffset(ZoneOffset localMinusUtc) {
        offset = Optional.of(localMinusUtc);
        return this;
    }

    public WatchFile withoutOffset() {
        offset = Optional.empty();
        return this;
    }

    public WatchFile strides(int aMinute) {
        strides = aMinute;
        return this;
    }

    /** Changes each sample. */
    public WatchFile sample(Consumer<RecordMesg> change) {
        fields.add(change);
        return this;
    }

    /** Changes the session. */
    public WatchFile session(Consumer<SessionMesg> change) {
        sessionFields.add(change);
        return this;
    }

    /** The elapsed time. */
    public long seconds() {
        return seconds;
    }

    /** The timer time up to a second. */
    public long timer(long second) {
        long paused = 0;
        for (long[] pause : pauses) {
            paused += Math.max(0, Math.min(second, pause[1]) - pause[0]);
        }
        return second - paused;
    }

    /** The metres up to a second. */
    public double metres(long second) {
        return speed * timer(second);
    }

    /** The file as the SDK writes it, with the high byte first. */
    public byte[] bigEndian() {
        FitFixture file = FitFixture.activity(start);
        if (hasEvents) {
            file.timer(0, EventType.START);
        }
        if (!hasSession) {
            file.sport(Sport.RUNNING, SubSport.GENERIC);
        }
        for (long second = 0; second <= seconds; second++) {
            events(file, second);
            if (isSampled.test(second)) {
                for (int part = 0; part < (second == seconds ? 1 : samplesASecond); part++) {
                    file.with(record(file, second, (double) part / samplesASecond));
                }
            }
        }
        if (hasEvents) {
            file.timer(seconds, EventType.STOP_ALL);
        }
        if (hasSession) {
            file.session(session -> fill(session, file));
        }
        offset.ifPresent(zone -> file.with(activity(file, zone)));
        return file.bytes();
    }

    private void events(FitFixture file, long second) {
        for (long[] pause : pauses) {
            if (hasEvents && second == pause[0]) {
                file.timer(second, EventType.STOP_ALL);
            }
            if (hasEvents && second == pause[1]) {
                file.timer(second, EventType.START);
            }
        }
    }

    private RecordMesg record(FitFixture file, long second, double part) {
        RecordMesg sample = new RecordMesg();
        sample.setTimestamp(file.at(clock.applyAsLong(second)));
        double distance = written.applyAsDouble(second);
        if (!Double.isNaN(distance)) {
            sample.setDistance((float) (distance + part * speed));
        }
        boolean isPaused = second > 0 && timer(second) == timer(second - 1);
        if (hasSpeed) {
            sample.setEnhancedSpeed((float) (isPaused ? 0 : speed));
        }
        if (!Double.isNaN(longitude)) {
            sample.setPositionLat((int) ((50 + metres(second) / METRES_PER_DEGREE) * SEMICIRCLES_PER_DEGREE));
            sample.setPositionLong((int) (longitude * SEMICIRCLES_PER_DEGREE));
        }
        sample.setCadence((short) (isPaused ? 0 : strides));
        sample.setHeartRate((short) 140);
        fields.forEach(change -> change.accept(sample));
        return sample;
    }

    private void fill(SessionMesg session, FitFixture file) {
        session.setTimestamp(file.at(seconds));
        session.setSport(Sport.RUNNING);
        session.setSubSport(SubSport.GENERIC);
        session.setStartTime(file.at(0));
        session.setTotalElapsedTime((float) seconds);
        session.setTotalTimerTime((float) timer(seconds));
        session.setTotalDistance((float) metres(seconds));
        session.setAvgCadence((short) strides);
        sessionFields.forEach(change -> change.accept(session));
    }

    private ActivityMesg activity(FitFixture file, ZoneOffset zone) {
        ActivityMesg activity = new ActivityMesg();
        activity.setTimestamp(file.at(seconds));
        activity.setLocalTimestamp(file.at(seconds).getTimestamp() + zone.getTotalSeconds());
        return activity;
    }

    /** The file as watches write it, with the low byte first. */
    public byte[] littleEndian() {
        return littleEndian(bigEndian());
    }

    private static byte[] littleEndian(byte[] big) {
        byte[] file = big.clone();
        int[][] sizes = new int[16][];
        int at = file[0];
        int end = file.length - 2;
        while (at < end) {
            int local = file[at] & 0x0f;
            if ((file[at] & 0x40) != 0) {
                file[at + 2] = 0;
                reverse(file, at + 3, 2);
                int count = file[at + 5] & 0xff;
                sizes[local] = new int[count];
                for (int i = 0; i < count; i++) {
                    boolean isNumber = (file[at + 6 + 3 * i + 2] & 0x80) != 0;
                    int size = file[at + 6 + 3 * i + 1] & 0xff;
                    sizes[local][i] = isNumber ? -size : size;
                }
                at += 6 + 3 * count;
            } else {
                at++;
                for (int size : sizes[local]) {
                    if (size < 0) {
                        reverse(file, at, -size);
                    }
                    at += Math.abs(size);
                }
            }
        }
        CRC16 checksum = new CRC16();
        checksum.update(file, 0, end);
        file[end] = (byte) checksum.getValue();
        file[end + 1] = (byte) (checksum.getValue() >> 8);
        return file;
    }

    private static void reverse(byte[] file, int at, int size) {
        for (int i = 0; i < size / 2; i++) {
            byte one = file[at + i];
            file[at + i] = file[at + size - 1 - i];
            file[at + size - 1 - i] = one;
        }
    }
}
