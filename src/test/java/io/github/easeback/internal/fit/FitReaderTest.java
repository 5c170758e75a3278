package io.github.easeback.internal.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.DateTime;
import com.garmin.fit.DeviceInfoMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Intensity;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import com.garmin.fit.TrainingFileMesg;
import io.github.easeback.InWords;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Workout;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import io.github.easeback.reading.LeftOut;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FitReaderTest {

    private static final Instant START = Instant.parse("2025-07-05T23:44:00Z");
    private static final FitReader READER = new FitReader(ZoneOffset.UTC);

    @Test
    void oneSessionBecomesOneRecordingWithTheWatchsTotals() {
        FitContent content =
                read(FitFixture.activity(START).samples(0, 20, 4, 2.5).session(Sport.RUNNING, 0, 20, 50));

        Recording recording = only(content);
        SessionSummary summary = recording.summary().orElseThrow();
        assertEquals(List.of(), content.leftOut());
        assertEquals("a.fit", recording.source());
        assertEquals("running", recording.sport());
        assertEquals("generic", recording.subSport());
        assertEquals(Optional.of(START), recording.created());
        assertEquals(Optional.of(START), summary.start());
        assertEquals(Optional.of(Duration.ofSeconds(20)), summary.totals().timerTime());
        assertEquals(Optional.of(Duration.ofSeconds(20)), summary.totals().elapsedTime());
        assertEquals(OptionalDouble.of(50), summary.totals().distanceMetres());
        assertEquals(6, recording.samples().size());
    }

    @Test
    void sampleHoldsTimeDistanceSpeedHeartRateAndStepsOfBothFeet() {
        Samples samples = only(read(FitFixture.activity(START).sample(8, 20.5, 2.5, 141, 83)))
                .samples();

        assertEquals(START.plusSeconds(8).toEpochMilli(), samples.timeMillis(0));
        assertEquals(20.5, samples.value(Quantity.DISTANCE, 0));
        assertEquals(2.5, samples.value(Quantity.SPEED, 0));
        assertEquals(141, samples.value(Quantity.HEART_RATE, 0));
        assertEquals(166, samples.value(Quantity.CADENCE, 0));
    }

    @Test
    void speedOfOlderDevicesIsRead() {
        RecordMesg sample = new RecordMesg();
        sample.setTimestamp(fitTime(START));
        sample.setSpeed(3.0f);

        assertEquals(
                3.0,
                only(read(FitFixture.activity(START).with(sample))).samples().value(Quantity.SPEED, 0));
    }

    @Test
    void severalSessionsShareTheSamplesByTimeAndAreNumbered() {
        List<Recording> recordings = read(FitFixture.activity(START)
                        .samples(0, 300, 10, 3)
                        .session(Sport.RUNNING, 0, 95, 285)
                        .session(Sport.CYCLING, 95, 195, 300)
                        .session(Sport.RUNNING, 195, 300, 315))
                .recordings();

        assertEquals(
                List.of("a.fit#1", "a.fit#2", "a.fit#3"),
                recordings.stream().map(Recording::source).toList());
        assertEquals(
                List.of("running", "cycling", "running"),
                recordings.stream().map(Recording::sport).toList());
        // Samples lie at 0, 10 .. 90 s, 100 .. 190 s and 200 .. 300 s.
        assertEquals(
                List.of(10, 10, 11),
                recordings.stream().map(each -> each.samples().size()).toList());
        assertEquals(
                START.plusSeconds(200).toEpochMilli(),
                recordings.get(2).samples().timeMillis(0));
    }

    @Test
    void sportMessageNamesTheSportOfSamplesWithoutSession() {
        Recording recording = only(read(
                FitFixture.activity(START).sport(Sport.RUNNING, SubSport.TRAIL).samples(0, 20, 4, 2.5)));

        assertEquals("running", recording.sport());
        assertEquals("trail", recording.subSport());
        assertTrue(recording.summary().isEmpty());
        assertEquals(6, recording.samples().size());
    }

    @Test
    void sportMessageNamesTheSportOfASessionWithoutOne() {
        Recording recording = only(read(FitFixture.activity(START)
                .sport(Sport.RUNNING, SubSport.TRACK)
                .session(session -> session.setStartTime(fitTime(START)))));

        assertEquals("running", recording.sport());
        assertEquals("track", recording.subSport());
    }

    @Test
    void sportOfTheSessionGoesBeforeTheSportMessage() {
        Recording recording = only(read(
                FitFixture.activity(START).sport(Sport.CYCLING, SubSport.ROAD).session(Sport.RUNNING, 0, 600, 1500)));

        assertEquals("running", recording.sport());
        assertEquals("generic", recording.subSport());
    }

    @Test
    void activityWithoutAnySportHasAnEmptyOne() {
        Recording recording =
                only(read(FitFixture.activity(START).session(session -> session.setStartTime(fitTime(START)))));

        assertEquals("", recording.sport());
        assertEquals("", recording.subSport());
    }

    @Test
    void sportThatTheProfileDoesNotKnowIsANumber() {
        Recording recording = only(READER.read(
                "a.fit",
                new RawFit()
                        .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                        .message(
                                MesgNum.SESSION,
                                RawFit.Field.enumeration(SessionMesg.SportFieldNum, 200),
                                RawFit.Field.enumeration(SessionMesg.SubSportFieldNum, 250))
                        .bytes()));

        assertEquals("sport_200", recording.sport());
        assertEquals("", recording.subSport());
    }

    @Test
    void sessionWithoutSamplesIsARecordingWithoutSamples() {
        Recording recording = only(read(FitFixture.run(START, 5000, 1800)));

        assertEquals(0, recording.samples().size());
        assertEquals(
                OptionalDouble.of(5000),
                recording.summary().orElseThrow().totals().distanceMetres());
    }

    @Test
    void chainedFilesAreAllRead() {
        FitContent content = READER.read(
                "a.fit",
                FitFixture.joined(
                        FitFixture.run(START, 5000, 1800).bytes(),
                        FitFixture.run(START.plusSeconds(7200), 3000, 1200).bytes()));

        assertEquals(List.of(), content.leftOut());
        assertEquals(
                List.of("a.fit#1", "a.fit#2"),
                content.recordings().stream().map(Recording::source).toList());
        assertEquals(
                List.of(OptionalDouble.of(5000), OptionalDouble.of(3000)),
                content.recordings().stream()
                        .map(each -> each.summary().orElseThrow().totals().distanceMetres())
                        .toList());
    }

    @Test
    void localTimeOfOnePartCountsForTheWholeChain() {
        List<Recording> recordings = READER.read(
                        "a.fit",
                        FitFixture.joined(
                                FitFixture.run(START, 5000, 1800).bytes(),
                                FitFixture.run(START.plusSeconds(7200), 3000, 1200)
                                        .endsAt(1200, ZoneOffset.ofHours(2))
                                        .bytes()))
                .recordings();

        assertEquals(Optional.of(ZoneOffset.ofHours(2)), recordings.get(0).utcOffset());
        assertEquals(Optional.of(ZoneOffset.ofHours(2)), recordings.get(1).utcOffset());
    }

    @Test
    void compressedDistancesStartAgainInEachChainedFile() {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                .message(MesgNum.RECORD, at(0), compressed(3.0, 100))
                .message(MesgNum.RECORD, at(10), compressed(3.0, 130))
                .bytes();

        List<Recording> recordings =
                READER.read("a.fit", FitFixture.joined(file, file)).recordings();

        assertEquals(2, recordings.size());
        for (Recording recording : recordings) {
            assertEquals(3.0, recording.samples().value(Quantity.SPEED, 0));
            assertEquals(100, recording.samples().value(Quantity.DISTANCE, 0));
            assertEquals(130, recording.samples().value(Quantity.DISTANCE, 1));
        }
    }

    @Test
    void littleEndianFileIsReadLikeABigEndianOne() {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                .message(
                        MesgNum.SESSION,
                        RawFit.Field.enumeration(SessionMesg.SportFieldNum, 1),
                        RawFit.Field.uint32(
                                SessionMesg.StartTimeFieldNum, fitTime(START).getTimestamp()),
                        RawFit.Field.uint32(SessionMesg.TotalTimerTimeFieldNum, 1_800_500),
                        RawFit.Field.uint32(SessionMesg.TotalDistanceFieldNum, 500_025))
                .bytes();

        Recording recording = only(READER.read("a.fit", file));
        SessionSummary summary = recording.summary().orElseThrow();
        assertEquals("running", recording.sport());
        assertEquals(Optional.of(START), summary.start());
        assertEquals(Optional.of(Duration.ofMillis(1_800_500)), summary.totals().timerTime());
        assertEquals(OptionalDouble.of(5000.25), summary.totals().distanceMetres());
    }

    @Test
    void stretchesWithAStoppedTimerArePauses() {
        Recording recording = only(read(FitFixture.activity(START)
                .timer(0, EventType.START)
                .timer(100, EventType.STOP)
                .timer(160, EventType.START)
                .timer(300, EventType.STOP_ALL)
                .timer(330, EventType.STOP_DISABLE_ALL)
                .timer(400, EventType.START)
                .timer(600, EventType.STOP_ALL)
                .session(Sport.RUNNING, 0, 600, 1500)));

        assertEquals(List.of(pause(100, 160), pause(300, 400)), recording.pauses());
    }

    @Test
    void deviceIsNamedAsInTheFile() {
        FileIdMesg named = fileId();
        named.setProductName("Watch One");
        named.setSerialNumber(123L);
        FileIdMesg numbered = fileId();
        numbered.setManufacturer(Manufacturer.SUUNTO);

        assertEquals(new Device("Watch One", OptionalLong.of(123)), device(named));
        assertEquals(new Device("SUUNTO", OptionalLong.empty()), device(numbered));
        assertEquals(Device.UNKNOWN, device(fileId()));
    }

    /** Types of ANT+ devices: 30 running dynamics, 120 heart rate, 124 foot pod, 121 bicycle. */
    @ParameterizedTest
    @CsvSource({
        "120:5, 5",
        "124:6, 6",
        "121:7, ",
        "120:5 124:6 30:9, 9",
        "124:6 120:5, 5",
        "120:5 120:8, 5",
        "120:, ",
        "'', "
    })
    void runningSensorIsThePodOrElseTheStrap(String sensors, Long serial) {
        FitFixture file = FitFixture.untyped(START).with(fileId());
        for (String sensor : sensors.isEmpty() ? new String[0] : sensors.split(" ", -1)) {
            String[] parts = sensor.split(":", -1);
            DeviceInfoMesg info = new DeviceInfoMesg();
            info.setDeviceType(Short.valueOf(parts[0]));
            if (!parts[1].isEmpty()) {
                info.setSerialNumber(Long.valueOf(parts[1]));
            }
            file.with(info);
        }

        Device device = only(read(file.session(Sport.RUNNING, 0, 600, 1500))).device();

        assertEquals(serial == null ? OptionalLong.empty() : OptionalLong.of(serial), device.runningSensor());
    }

    /** Type 5 is a workout, 6 a course. */
    @ParameterizedTest
    @CsvSource({"WORKOUT, 7, true", "COURSE, 7, false", "WORKOUT, , false"})
    void runNamesTheWorkoutThatItFollowed(File type, Long serial, boolean isNamed) {
        Instant created = Instant.parse("2026-05-31T12:00:00Z");
        TrainingFileMesg training = new TrainingFileMesg();
        training.setType(type);
        training.setTimeCreated(new DateTime(Date.from(created)));
        if (serial != null) {
            training.setSerialNumber(serial);
        }

        Recording recording = only(
                read(FitFixture.untyped(START).with(fileId()).with(training).session(Sport.RUNNING, 0, 600, 1500)));

        assertEquals(
                isNamed ? Optional.of(Workout.Followed.of(new Workout.Id(7, created))) : Optional.empty(),
                recording.workout());
    }

    private static LapMesg lap(@Nullable Integer step, Intensity intensity, double seconds) {
        LapMesg lap = new LapMesg();
        lap.setTotalTimerTime((float) seconds);
        lap.setIntensity(intensity);
        if (step != null) {
            lap.setWktStepIndex(step);
        }
        return lap;
    }

    private static TrainingFileMesg workout() {
        TrainingFileMesg training = new TrainingFileMesg();
        training.setType(File.WORKOUT);
        training.setTimeCreated(new DateTime(Date.from(START)));
        training.setSerialNumber(7L);
        return training;
    }

    /** Step 1 has a lap at its kilometre, and what comes after the last step belongs to none. */
    @Test
    void lapsOfAWorkoutAreItsSteps() {
        Recording recording = only(read(FitFixture.untyped(START)
                .with(fileId())
                .with(workout())
                .with(lap(0, Intensity.WARMUP, 300))
                .with(lap(1, Intensity.INTERVAL, 200))
                .with(lap(1, Intensity.INTERVAL, 100.5))
                .with(lap(2, Intensity.RECOVERY, 60))
                .with(lap(1, Intensity.ACTIVE, 300))
                .with(lap(null, Intensity.ACTIVE, 90))
                .session(Sport.RUNNING, 0, 1051, 2500)));

        assertEquals(
                List.of(
                        new Workout.Lap(Workout.Kind.WARM_UP, Duration.ofSeconds(300)),
                        new Workout.Lap(Workout.Kind.RUN, Duration.ofMillis(300_500)),
                        new Workout.Lap(Workout.Kind.WALK, Duration.ofSeconds(60)),
                        new Workout.Lap(Workout.Kind.RUN, Duration.ofSeconds(300))),
                recording.workout().orElseThrow().laps());
    }

    @Test
    void lapsWithoutAWorkoutAndThoseOfSeveralSessionsAreNotTold() {
        LapMesg lap = lap(0, Intensity.ACTIVE, 300);
        FitFixture several = FitFixture.untyped(START)
                .with(fileId())
                .with(workout())
                .with(lap)
                .session(Sport.RUNNING, 0, 600, 1500)
                .session(Sport.RUNNING, 700, 600, 1500);

        assertEquals(
                Optional.empty(),
                only(read(FitFixture.untyped(START).with(fileId()).with(lap).session(Sport.RUNNING, 0, 600, 1500)))
                        .workout());
        read(several)
                .recordings()
                .forEach(recording -> assertEquals(
                        List.of(), recording.workout().orElseThrow().laps()));
    }

    // Other kinds of files.

    @Test
    void fileWithoutBytesIsEmpty() {
        assertEquals(LeftOut.Code.EMPTY, onlyLeftOut(new byte[0]).code());
    }

    @Test
    void webPageIsNoFitFileFromItsFirstByteOn() {
        LeftOut entry = onlyLeftOut("<!DOCTYPE html><html>Log in</html>".getBytes(StandardCharsets.UTF_8));

        assertEquals("a.fit", entry.source());
        assertEquals(LeftOut.Code.NOT_FIT, entry.code());
        assertEquals(OptionalLong.of(0), entry.byteOffset());
    }

    @ParameterizedTest
    @CsvSource({"1f8b0800, gzip", "504b0304, zip", "504b0506, zip without entries"})
    void compressedFileIsToldByItsFirstBytes(String magic, String kind) {
        byte[] file = Arrays.copyOf(HexFormat.of().parseHex(magic), 64);

        assertEquals(LeftOut.Code.COMPRESSED, onlyLeftOut(file).code(), kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = File.class,
            names = {"SETTINGS", "WORKOUT", "COURSE", "MONITORING_B", "SEGMENT"})
    void fileOfAnotherTypeIsNotAnActivity(File type) {
        LeftOut entry = onlyLeftOut(
                FitFixture.ofType(type, START).samples(0, 20, 4, 2.5).bytes());

        assertEquals(LeftOut.Code.NOT_AN_ACTIVITY, entry.code());
        assertEquals(
                "A FIT file of the type " + type.name().toLowerCase(Locale.ROOT) + " holds no run.",
                InWords.english(entry.message()));
    }

    @Test
    void fileOfAnUnknownTypeIsNamedByItsNumber() {
        LeftOut entry = onlyLeftOut(new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 99))
                .bytes());

        assertEquals(LeftOut.Code.NOT_AN_ACTIVITY, entry.code());
        assertEquals("A FIT file of the type number 99 holds no run.", InWords.english(entry.message()));
    }

    @Test
    void fileWithoutATypeIsAnActivityIfItHoldsASessionOrSamples() {
        assertEquals(
                1,
                read(FitFixture.untyped(START).session(Sport.RUNNING, 0, 600, 1500))
                        .recordings()
                        .size());
        assertEquals(
                1,
                read(FitFixture.untyped(START).samples(0, 20, 4, 2.5))
                        .recordings()
                        .size());
        assertEquals(
                LeftOut.Code.NOT_AN_ACTIVITY,
                onlyLeftOut(FitFixture.untyped(START)
                                .sport(Sport.RUNNING, SubSport.GENERIC)
                                .bytes())
                        .code());
    }

    @Test
    void otherPartOfAChainIsListedWithItsPlace() {
        byte[] run = FitFixture.run(START, 5000, 1800).bytes();

        FitContent content = READER.read(
                "a.fit",
                FitFixture.joined(run, FitFixture.ofType(File.SETTINGS, START).bytes()));

        assertEquals("a.fit", only(content).source());
        LeftOut entry = content.leftOut().get(0);
        assertEquals(LeftOut.Code.NOT_AN_ACTIVITY, entry.code());
        assertEquals(OptionalLong.of(run.length), entry.byteOffset());
    }

    @Test
    void bytesOfTheCallerAreNotChanged() {
        byte[] file = FitFixture.run(START, 5000, 1800).bytes();
        byte[] copy = file.clone();

        READER.read("a.fit", file);
        assertArrayEquals(copy, file);
    }

    @Test
    @SuppressWarnings("NullAway")
    void readerNeedsAZone() {
        assertThrows(NullPointerException.class, () -> new FitReader(null));
    }

    private static FitContent read(FitFixture fixture) {
        return READER.read("a.fit", fixture.bytes());
    }

    private static LeftOut onlyLeftOut(byte[] bytes) {
        FitContent content = READER.read("a.fit", bytes);
        assertEquals(List.of(), content.recordings());
        return only(content.leftOut());
    }

    private static Recording only(FitContent content) {
        return only(content.recordings());
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), () -> "Expected one entry, found " + list);
        return list.get(0);
    }

    private static Device device(FileIdMesg id) {
        return only(read(FitFixture.untyped(START).with(id).session(Sport.RUNNING, 0, 600, 1500)))
                .device();
    }

    private static FileIdMesg fileId() {
        FileIdMesg id = new FileIdMesg();
        id.setType(File.ACTIVITY);
        return id;
    }

    private static Pause pause(long from, long to) {
        return new Pause(START.plusSeconds(from), START.plusSeconds(to));
    }

    private static RawFit.Field at(long second) {
        return RawFit.Field.uint32(
                RecordMesg.TimestampFieldNum, fitTime(START.plusSeconds(second)).getTimestamp());
    }

    /** The field {@code compressed_speed_distance}: 12 bits of speed in cm/s, then 12 bits of distance in m/16. */
    private static RawFit.Field compressed(double speed, double metres) {
        long bits = Math.round(speed * 100) | (Math.round(metres * 16) << 12);
        return RawFit.Field.bytes(RecordMesg.CompressedSpeedDistanceFieldNum, 3, bits);
    }

    private static DateTime fitTime(Instant instant) {
        return new DateTime(Date.from(instant));
    }
}
