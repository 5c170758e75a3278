package io.github.easeback.benchmarks;

import static io.github.easeback.benchmarks.FitWriter.NONE;
import static io.github.easeback.benchmarks.FitWriter.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the file of one run in the order of modern watches: what the watch is, then each second a sample with other
 * messages between, then laps, session and activity.
 */
final class RunFile {

    /** What a file takes besides its samples, and what it takes for each of them; only a first guess at the buffer. */
    private static final int BYTES_AROUND = 12_000;

    private static final int BYTES_A_SECOND = 80;

    private static final long EPOCH_SECOND =
            Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();

    private static final int DEVELOPMENT = 255;
    private static final int PRODUCT = 1;
    private static final long SERIAL = 3_141_592_653L;
    private static final int FIRMWARE = 100;
    private static final int ACTIVITY_FILE = 4;
    private static final int RUNNING = 1;
    private static final int GENERIC = 0;
    private static final int TIMER = 0;
    private static final int LAP = 9;
    private static final int BY_DISTANCE = 2;
    private static final int SESSION = 8;
    private static final int ACTIVITY = 26;
    private static final int START = 0;
    private static final int STOP = 1;
    private static final int STOP_ALL = 4;
    private static final int FLOAT32 = 0x88;

    private static final int LAP_CENTIMETRES = 100_000;
    private static final int LATER_FROM_SECOND = 360;
    private static final int LOCAL_RECORD = 4;
    private static final int LOCAL_GPS = 5;
    private static final int LOCAL_EACH_SECOND = 6;
    private static final int LOCAL_NOW_AND_THEN = 7;
    private static final int LOCAL_EACH_MINUTE = 8;
    private static final int LOCAL_BATTERY = 9;
    private static final int LOCAL_EVENT = 10;
    private static final int LOCAL_LATER_RECORD = 13;

    private final RunPlan plan;
    private final FitWriter out;
    private final SplittableRandom random;
    private final Stride stride;
    private final List<long[]> laps = new ArrayList<>();
    private final Totals session;
    private final int pauseAt;
    private final int pauseSeconds;

    private Totals lap;
    private long time;
    private long joules;

    RunFile(RunPlan plan) {
        this.plan = plan;
        out = new FitWriter(BYTES_AROUND + BYTES_A_SECOND * plan.seconds());
        random = new SplittableRandom(plan.seed());
        stride = new Stride(random, plan.metresPerSecond());
        time = plan.start().getEpochSecond() - EPOCH_SECOND;
        session = new Totals(time, stride);
        lap = new Totals(time, stride);
        // Each third runner or so has to wait at a crossing.
        boolean pauses = random.nextInt(3) == 0;
        pauseAt = pauses ? plan.seconds() / 3 + random.nextInt(plan.seconds() / 3) : -1;
        pauseSeconds = 15 + random.nextInt(60);
    }

    GeneratedRun write() {
        writeHead();
        out.define(LOCAL_EVENT, Layouts.EVENT);
        event(START);
        out.define(LOCAL_RECORD, Layouts.RECORD);
        out.define(LOCAL_GPS, Layouts.GPS);
        out.define(LOCAL_EACH_SECOND, Layouts.EACH_SECOND);
        out.define(LOCAL_NOW_AND_THEN, Layouts.NOW_AND_THEN);
        out.define(LOCAL_EACH_MINUTE, Layouts.EACH_MINUTE);
        out.define(LOCAL_BATTERY, Layouts.BATTERY);
        out.define(LOCAL_LATER_RECORD, Layouts.LATER_RECORD);
        for (int second = 0; second < plan.seconds(); second++) {
            if (second == pauseAt) {
                pause();
            }
            second(second);
        }
        endLap();
        event(STOP_ALL);
        writeTail();
        return new GeneratedRun(
                out.finish(), session.centimetres(), session.seconds(), Duration.ofSeconds(time - session.start()));
    }

    private void writeHead() {
        out.define(0, Layouts.FILE_ID);
        out.message(0, SERIAL, time, DEVELOPMENT, PRODUCT, ACTIVITY_FILE);
        out.define(1, Layouts.FILE_CREATOR);
        out.message(1, text(""), FIRMWARE);
        out.define(2, Layouts.DEVELOPER_DATA_ID);
        out.message(2, 7, DEVELOPMENT, 0);
        out.define(3, Layouts.FIELD_DESCRIPTION);
        out.message(3, 0, 0, FLOAT32, text("Effort"), text("m/s"));
        out.define(11, Layouts.DEVICE_INFO);
        deviceInfo();
        out.define(12, Layouts.DEVICE_SETTINGS);
        out.message(12, 0, 0, 0);
        // Local types are few, so watches use them again.
        out.define(0, Layouts.USER_PROFILE);
        out.message(0, text(""), text("Runner"), 700, 175, 52, 190);
        out.define(1, Layouts.SPORT);
        out.message(1, text("Run"), RUNNING, GENERIC);
    }

    /** The watch, and the sensors inside it. */
    private void deviceInfo() {
        for (int device = 0; device < 7; device++) {
            out.message(11, time, device == 0 ? SERIAL : NONE, NONE, DEVELOPMENT, PRODUCT, FIRMWARE, device, NONE);
        }
    }

    private void event(int type) {
        out.message(LOCAL_EVENT, time, 0, TIMER, type, 0);
    }

    private void pause() {
        event(STOP_ALL);
        time += pauseSeconds;
        event(START);
    }

    private void second(int second) {
        stride.run();
        time++;
        joules += stride.watts();
        lap.addSample();
        session.addSample();
        out.message(LOCAL_GPS, 1000 + second, stride.about(900, 40));
        record(second < LATER_FROM_SECOND ? LOCAL_RECORD : LOCAL_LATER_RECORD);
        out.message(LOCAL_EACH_SECOND, stride.about(128, 127));
        if (second % 9 == 0) {
            out.message(LOCAL_NOW_AND_THEN, time, stride.about(128, 99), 190, 1, 125, 102, stride.about(128, 99));
        }
        if (second % 60 == 59) {
            out.message(LOCAL_EACH_MINUTE, time, second / 60, stride.about(4000, 200));
        }
        if (second % 300 == 299) {
            out.message(LOCAL_BATTERY, time, 0, 3800 - second / 60, 90 - second / 600, 26);
        }
        if (lap.centimetres() >= LAP_CENTIMETRES) {
            endLap();
            lap = new Totals(time, stride);
        }
    }

    private void record(int localType) {
        long cadence = (long) stride.cadence();
        out.message(
                localType,
                time,
                stride.latitude(),
                stride.longitude(),
                stride.centimetres(),
                joules,
                Math.round(stride.speed() * 1000),
                Math.round((stride.altitude() + 500) * 5),
                stride.about(3000, 300),
                stride.watts(),
                stride.about(820, 60),
                stride.about(3350, 90),
                stride.about(2550, 120),
                stride.about(860, 60),
                stride.about(5010, 70),
                Math.round(stride.speed() * 60 * 1000 * 10 / (2 * stride.cadence())),
                stride.about(300, 30),
                stride.heartRate(),
                cadence,
                RUNNING,
                Math.round((stride.cadence() - cadence) * 127),
                0,
                stride.about(60, 20),
                stride.about(40, 20),
                stride.about(70, 20),
                100,
                FitWriter.bits(stride.speed()));
    }

    private void endLap() {
        // A kilometre may end with the last second; then nothing is left for a lap.
        if (lap.seconds() == 0) {
            return;
        }
        laps.add(new long[] {
            time,
            lap.start(),
            lap.startLatitude(),
            lap.startLongitude(),
            stride.latitude(),
            stride.longitude(),
            (time - lap.start()) * 1000,
            lap.seconds() * 1000L,
            lap.centimetres(),
            lap.strides(),
            lap.averageSpeed(),
            lap.bestSpeed(),
            laps.size(),
            lap.calories(),
            NONE,
            NONE,
            lap.averageWatts(),
            lap.ascent(),
            lap.descent(),
            LAP,
            STOP,
            BY_DISTANCE,
            RUNNING,
            GENERIC,
            lap.averageHeartRate(),
            lap.maximumHeartRate(),
            (long) lap.averageCadence(),
            fraction(lap.averageCadence())
        });
    }

    private void writeTail() {
        out.define(0, Layouts.LAP);
        out.define(1, Layouts.TIME_IN_ZONE);
        for (int i = 0; i < laps.size(); i++) {
            out.message(0, laps.get(i));
            timeInZone(Layouts.LAP, i);
        }
        timeInZone(Layouts.SESSION, 0);
        out.define(2, Layouts.SESSION);
        writeSession();
        out.define(3, Layouts.ACTIVITY);
        long local = time + plan.offset().getTotalSeconds();
        out.message(3, time, session.seconds() * 1000L, local, 1, 0, ACTIVITY, STOP);
    }

    private void timeInZone(Layout of, int index) {
        out.message(1, time, stride.about(9000, 900), stride.about(9000, 900), 226, of.message(), index, 91);
    }

    private void writeSession() {
        out.message(
                2,
                time,
                session.start(),
                session.startLatitude(),
                session.startLongitude(),
                (time - session.start()) * 1000,
                session.seconds() * 1000L,
                session.centimetres(),
                session.strides(),
                session.averageSpeed(),
                session.bestSpeed(),
                text("Run"),
                0,
                session.calories(),
                NONE,
                NONE,
                session.averageWatts(),
                session.ascent(),
                session.descent(),
                0,
                laps.size(),
                SESSION,
                STOP,
                RUNNING,
                GENERIC,
                0,
                session.averageHeartRate(),
                session.maximumHeartRate(),
                (long) session.averageCadence(),
                fraction(session.averageCadence()),
                50 + 25 * random.nextInt(3),
                10L * (2 + random.nextInt(5)));
    }

    private static long fraction(double cadence) {
        return Math.round((cadence - (long) cadence) * 127);
    }
}
