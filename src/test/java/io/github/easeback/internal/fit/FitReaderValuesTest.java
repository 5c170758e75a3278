package io.github.easeback.internal.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.garmin.fit.DateTime;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader takes for a value, and what for a missing one. */
class FitReaderValuesTest {

    private static final Instant START = Instant.parse("2025-07-05T23:44:00Z");
    private static final FitReader READER = new FitReader(ZoneOffset.UTC);

    @Test
    void totalsOfTheSessionAreTakenInSiUnits() {
        ActivityTotals totals = session(session -> {
            session.setTotalAscent(120);
            session.setTotalDescent(90);
            session.setEnhancedAvgSpeed(2.75f);
            session.setEnhancedMaxSpeed(4.5f);
            session.setAvgHeartRate((short) 142);
            session.setMaxHeartRate((short) 171);
            session.setWorkoutFeel((short) 75);
        });

        assertEquals(OptionalDouble.of(120), totals.ascentMetres());
        assertEquals(OptionalDouble.of(90), totals.descentMetres());
        assertEquals(OptionalDouble.of(2.75), totals.averageSpeed());
        assertEquals(OptionalDouble.of(4.5), totals.bestSpeed());
        assertEquals(OptionalDouble.of(142), totals.averageHeartRate());
        assertEquals(OptionalDouble.of(171), totals.maximumHeartRate());
        assertEquals(OptionalInt.of(75), totals.feel());
    }

    @Test
    void speedsOfOlderSessionsAreTaken() {
        ActivityTotals totals = session(session -> {
            session.setAvgSpeed(2.75f);
            session.setMaxSpeed(4.5f);
        });

        assertEquals(OptionalDouble.of(2.75), totals.averageSpeed());
        assertEquals(OptionalDouble.of(4.5), totals.bestSpeed());
    }

    @Test
    void strideRateOf83AndAHalfIsACadenceOf167Steps() {
        ActivityTotals totals = session(session -> {
            session.setAvgCadence((short) 83);
            session.setAvgFractionalCadence(0.5f);
        });

        assertEquals(OptionalDouble.of(167), totals.cadence());
    }

    @Test
    void strideRateWithoutAFractionIsDoubled() {
        assertEquals(
                OptionalDouble.of(166),
                session(session -> session.setAvgCadence((short) 83)).cadence());
    }

    @Test
    void fractionOfTheStrideRateCountsInSamples() {
        RecordMesg sample = new RecordMesg();
        sample.setTimestamp(fitTime(START));
        sample.setCadence((short) 83);
        sample.setFractionalCadence(0.5f);

        assertEquals(
                167.0,
                only(read(FitFixture.activity(START).with(sample))).samples().value(Quantity.CADENCE, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "10, 1.0", "50, 5.0", "100, 10.0"})
    void workoutRpeIsTenTimesTheCr10Value(short written, double cr10) {
        assertEquals(
                cr10, session(session -> session.setWorkoutRpe(written)).rpe().orElseThrow(), 1e-12);
    }

    /** A file may declare larger types than the profile has. */
    @ParameterizedTest
    @CsvSource({"101", "254", "550"})
    void ratingsBeyondTheirScaleAreAbsent(int written) {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                .message(
                        MesgNum.SESSION,
                        RawFit.Field.uint16(SessionMesg.WorkoutRpeFieldNum, written),
                        RawFit.Field.uint16(SessionMesg.WorkoutFeelFieldNum, written))
                .bytes();

        assertEquals(
                Optional.of(SessionSummary.UNKNOWN),
                only(READER.read("a.fit", file)).summary());
    }

    @Test
    void invalidValuesAreAbsent() {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                .message(
                        MesgNum.SESSION,
                        RawFit.Field.enumeration(SessionMesg.SportFieldNum, 0xff),
                        RawFit.Field.uint32(SessionMesg.StartTimeFieldNum, 0xffff_ffffL),
                        RawFit.Field.uint32(SessionMesg.TotalTimerTimeFieldNum, 0xffff_ffffL),
                        RawFit.Field.uint32(SessionMesg.TotalElapsedTimeFieldNum, 0xffff_ffffL),
                        RawFit.Field.uint32(SessionMesg.TotalDistanceFieldNum, 0xffff_ffffL),
                        RawFit.Field.uint16(SessionMesg.TotalAscentFieldNum, 0xffff),
                        RawFit.Field.uint16(SessionMesg.TotalDescentFieldNum, 0xffff),
                        RawFit.Field.uint16(SessionMesg.AvgSpeedFieldNum, 0xffff),
                        RawFit.Field.uint32(SessionMesg.EnhancedMaxSpeedFieldNum, 0xffff_ffffL),
                        RawFit.Field.uint8(SessionMesg.AvgCadenceFieldNum, 0xff),
                        RawFit.Field.uint8(SessionMesg.AvgHeartRateFieldNum, 0xff),
                        RawFit.Field.uint8(SessionMesg.MaxHeartRateFieldNum, 0xff),
                        RawFit.Field.uint8(SessionMesg.WorkoutRpeFieldNum, 0xff),
                        RawFit.Field.uint8(SessionMesg.WorkoutFeelFieldNum, 0xff))
                .bytes();

        Recording recording = only(READER.read("a.fit", file));
        assertEquals("", recording.sport());
        assertEquals(Optional.of(SessionSummary.UNKNOWN), recording.summary());
    }

    @Test
    void fieldsThatAreNotInTheSessionAreAbsent() {
        assertEquals(ActivityTotals.UNKNOWN, session(session -> session.setSport(Sport.RUNNING)));
    }

    @Test
    void invalidValuesOfASampleAreNotANumber() {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                .message(
                        MesgNum.RECORD,
                        at(0),
                        RawFit.Field.uint32(RecordMesg.DistanceFieldNum, 0xffff_ffffL),
                        RawFit.Field.uint16(RecordMesg.SpeedFieldNum, 0xffff),
                        RawFit.Field.uint8(RecordMesg.HeartRateFieldNum, 0xff),
                        RawFit.Field.uint8(RecordMesg.CadenceFieldNum, 0xff))
                .bytes();

        Samples samples = only(READER.read("a.fit", file)).samples();
        assertEquals(1, samples.size());
        assertEquals(Double.NaN, samples.value(Quantity.DISTANCE, 0));
        assertEquals(Double.NaN, samples.value(Quantity.SPEED, 0));
        assertEquals(Double.NaN, samples.value(Quantity.HEART_RATE, 0));
        assertEquals(Double.NaN, samples.value(Quantity.CADENCE, 0));
    }

    @Test
    void sampleWithoutATimeIsSkipped() {
        RecordMesg timeless = new RecordMesg();
        timeless.setDistance(10f);

        Samples samples = only(read(FitFixture.activity(START).with(timeless).sample(1, 2, 2, 140, 80)))
                .samples();
        assertEquals(1, samples.size());
        assertEquals(2, samples.value(Quantity.DISTANCE, 0));
    }

    @Test
    void zeroThatMeansNotMeasuredIsAbsent() {
        ActivityTotals totals = session(session -> {
            session.setTotalTimerTime(0f);
            session.setTotalElapsedTime(0f);
            session.setEnhancedAvgSpeed(0f);
            session.setEnhancedMaxSpeed(0f);
            session.setAvgCadence((short) 0);
            session.setAvgHeartRate((short) 0);
            session.setMaxHeartRate((short) 0);
        });

        assertEquals(ActivityTotals.UNKNOWN, totals);
    }

    @Test
    void flatRunHasAnAscentOfZero() {
        ActivityTotals totals = session(session -> {
            session.setTotalAscent(0);
            session.setTotalDescent(0);
        });

        assertEquals(OptionalDouble.of(0), totals.ascentMetres());
        assertEquals(OptionalDouble.of(0), totals.descentMetres());
    }

    // The local time.

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7200, 7200",
        "-12600, -12600", // Newfoundland
        "20700, 20700", // Nepal
        "50400, 50400", // Line Islands, the eastmost
        "-43200, -43200", // Baker Island, the westmost
        "7203, 7200", // three seconds between the two clocks
        "7197, 7200",
        "7649, 7200", // 449 s are nearer to the quarter before
        "12151, 12600", // 451 s are nearer to the quarter after, that of Iran
        "45900, 45900", // Chatham Islands
        "-18002, -18000"
    })
    void localTimeGivesTheUtcOffsetToAQuarterOfAnHour(long localMinusUtc, int offsetSeconds) {
        assertEquals(Optional.of(ZoneOffset.ofTotalSeconds(offsetSeconds)), utcOffset(localMinusUtc));
    }

    @ParameterizedTest
    @ValueSource(longs = {7651, 51300, -44100, 86400, -86400, 100_000_000})
    void localTimeThatNoPlaceOnEarthHasIsAbsent(long localMinusUtc) {
        assertEquals(Optional.empty(), utcOffset(localMinusUtc));
    }

    @Test
    void localTimeOfZeroIsAbsent() {
        assertEquals(
                Optional.empty(),
                only(read(FitFixture.run(START, 5000, 1800).endsAt(1800, 0))).utcOffset());
    }

    @Test
    void fileWithoutLocalTimeHasNoUtcOffset() {
        assertEquals(
                Optional.empty(), only(read(FitFixture.run(START, 5000, 1800))).utcOffset());
    }

    private static FitContent read(FitFixture fixture) {
        return READER.read("a.fit", fixture.bytes());
    }

    private static Recording only(FitContent content) {
        return only(content.recordings());
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), () -> "Expected one entry, found " + list);
        return list.get(0);
    }

    private static ActivityTotals session(Consumer<SessionMesg> fields) {
        return only(read(FitFixture.activity(START).session(fields))).totals();
    }

    private static Optional<ZoneOffset> utcOffset(long localMinusUtc) {
        FitFixture run = FitFixture.run(START, 5000, 1800);
        return only(read(run.endsAt(1800, run.at(1800).getTimestamp() + localMinusUtc)))
                .utcOffset();
    }

    private static RawFit.Field at(long second) {
        return RawFit.Field.uint32(
                RecordMesg.TimestampFieldNum, fitTime(START.plusSeconds(second)).getTimestamp());
    }

    private static DateTime fitTime(Instant instant) {
        return new DateTime(Date.from(instant));
    }
}
