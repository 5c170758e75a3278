package io.github.easeback.internal.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import io.github.easeback.internal.fit.RawFit.Field;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.reading.Repair;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the FIT protocol allows in the framing of a file, and where decoders are known to go wrong. */
class FitReaderFramingTest {

    private static final Instant START = Instant.parse("2025-07-05T23:44:00Z");
    private static final long START_SECONDS = FitFixture.activity(START).at(0).getTimestamp();

    private static final int DISTANCE = RecordMesg.DistanceFieldNum;
    private static final int SPEED = RecordMesg.SpeedFieldNum;
    private static final int HEART_RATE = RecordMesg.HeartRateFieldNum;

    @ParameterizedTest
    @ValueSource(ints = {12, 14})
    void bothSizesOfHeadersAreRead(int headerSize) {
        byte[] file = activity()
                .message(MesgNum.RECORD, time(0), Field.uint32(DISTANCE, 250))
                .withHeaderOf(headerSize);

        assertEquals(2.5, onlySamples(file).value(Quantity.DISTANCE, 0));
    }

    @Test
    void littleEndianAndBigEndianGiveTheSame() {
        byte[] little = activity()
                .message(MesgNum.RECORD, time(7), Field.uint32(DISTANCE, 2050), Field.uint16(SPEED, 2500))
                .bytes();
        byte[] big = new RawFit()
                .message(MesgNum.FILE_ID, Field.enumeration(0, 4))
                .anything(0x40, 0, 1, 0, MesgNum.RECORD, 3)
                .anything(253, 4, 0x86, DISTANCE, 4, 0x86, SPEED, 2, 0x84)
                .anything(0)
                .anything(bigEndian(START_SECONDS + 7, 4))
                .anything(bigEndian(2050, 4))
                .anything(bigEndian(2500, 2))
                .bytes();

        assertSameSamples(onlySamples(little), onlySamples(big));
        assertEquals(20.5, onlySamples(big).value(Quantity.DISTANCE, 0));
        assertEquals(2.5, onlySamples(big).value(Quantity.SPEED, 0));
    }

    @Test
    void definitionMayChangeInTheMiddleOfAFile() {
        byte[] file = activity()
                .message(MesgNum.RECORD, time(0), Field.uint32(DISTANCE, 100))
                .message(MesgNum.RECORD, Field.uint8(HEART_RATE, 140), time(1))
                .message(MesgNum.RECORD, time(2), Field.uint32(DISTANCE, 300), Field.uint8(HEART_RATE, 141))
                .bytes();

        Samples samples = onlySamples(file);
        assertEquals(List.of(1.0, Double.NaN, 3.0), column(samples, Quantity.DISTANCE));
        assertEquals(List.of(Double.NaN, 140.0, 141.0), column(samples, Quantity.HEART_RATE));
        assertSameSamples(reference(file), samples);
    }

    /** Whatever field of the profile stands in a record, alone or as others are made of it: both readers take the same of it. */
    @Test
    void anyFieldOfTheProfileMeansTheSameToBothReaders() {
        for (int number = 0; number < RecordMesg.TimestampFieldNum; number++) {
            ProfileField field = ProfileField.of(MesgNum.RECORD, number);
            byte[] file = activity()
                    .message(MesgNum.RECORD, time(0), new Field(number, field.size(), field.getType(), 100))
                    .again(time(1), new Field(number, field.size(), field.getType(), 120))
                    .bytes();

            assertSameSamples(reference(file), onlySamples(file));
        }
    }

    @Test
    void compressedTimestampsGoOnFromAnyMessage() {
        byte[] file = activity()
                .message(MesgNum.EVENT, time(30))
                .message(MesgNum.RECORD, Field.uint32(DISTANCE, 100))
                .compressed(START_SECONDS + 31, Field.uint32(DISTANCE, 200))
                .compressed(START_SECONDS + 33, Field.uint32(DISTANCE, 300))
                .compressed(START_SECONDS + 33 + 31, Field.uint32(DISTANCE, 400))
                .bytes();

        Samples samples = onlySamples(file);
        assertEquals(
                List.of(31L, 33L, 64L),
                IntStream.range(0, samples.size())
                        .mapToObj(i -> (samples.timeMillis(i) - START.toEpochMilli()) / 1000)
                        .toList());
        assertSameSamples(reference(file), samples);
    }

    @Test
    void developerFieldsAreStridenOver() {
        byte[] file = activity()
                .message(MesgNum.DEVELOPER_DATA_ID, Field.uint8(3, 0))
                .message(MesgNum.FIELD_DESCRIPTION, Field.uint8(0, 0), Field.uint8(1, 7), Field.uint8(2, 0x84))
                .anything(0x60, 0, 0, MesgNum.RECORD, 0, 2)
                .anything(253, 4, 0x86, DISTANCE, 4, 0x86, 1, 7, 2, 0)
                .again(time(0), Field.uint32(DISTANCE, 100))
                .anything(0x34, 0x12)
                .again(time(1), Field.uint32(DISTANCE, 200))
                .anything(0x34, 0x12)
                .bytes();

        assertEquals(List.of(1.0, 2.0), column(onlySamples(file), Quantity.DISTANCE));
        assertSameSamples(reference(file), onlySamples(file));
    }

    /** The SDK's decoder loses the index above 127 and throws for a description without an index or a type. */
    @ParameterizedTest
    @CsvSource({"128, true, true", "255, true, true", "0, false, true", "0, true, false"})
    void faultyDeveloperDataDoNotHurt(int index, boolean hasIndex, boolean hasType) {
        RawFit file = activity().message(MesgNum.DEVELOPER_DATA_ID, Field.uint8(hasIndex ? 3 : 4, index));
        file.message(
                MesgNum.FIELD_DESCRIPTION,
                Field.uint8(hasIndex ? 0 : 99, index),
                Field.uint8(1, 7),
                Field.uint8(hasType ? 2 : 98, 0x84));
        file.message(MesgNum.RECORD, time(0), Field.uint32(DISTANCE, 100));

        assertEquals(List.of(1.0), column(onlySamples(file.bytes()), Quantity.DISTANCE));
        assertEquals(List.of(), only(file.bytes()).repairs());
    }

    @Test
    void fieldWhoseSizeIsNoMultipleOfItsTypeIsAbsent() {
        byte[] file = activity()
                .message(
                        MesgNum.SESSION,
                        Field.enumeration(SessionMesg.SportFieldNum, 1),
                        new Field(SessionMesg.TotalDistanceFieldNum, 3, 0x86, 500_000),
                        Field.uint32(SessionMesg.TotalTimerTimeFieldNum, 1_800_000))
                .message(MesgNum.RECORD, time(0), new Field(DISTANCE, 3, 0x86, 100), Field.uint8(HEART_RATE, 140))
                .bytes();

        Recording recording = only(file);
        assertEquals(
                OptionalDouble.empty(),
                recording.summary().orElseThrow().totals().distanceMetres());
        assertEquals(
                1800,
                recording
                        .summary()
                        .orElseThrow()
                        .totals()
                        .timerTime()
                        .orElseThrow()
                        .toSeconds());
        assertEquals(Double.NaN, recording.samples().value(Quantity.DISTANCE, 0));
        assertEquals(140, recording.samples().value(Quantity.HEART_RATE, 0));
    }

    @Test
    void fieldWithoutASizeAtTheEndOfAMessageIsAbsent() {
        byte[] file = activity()
                .message(
                        MesgNum.SESSION,
                        Field.enumeration(SessionMesg.SportFieldNum, 1),
                        new Field(SessionMesg.TotalDistanceFieldNum, 0, 0x86, 0))
                .message(MesgNum.RECORD, time(0), Field.uint8(HEART_RATE, 140), new Field(DISTANCE, 0, 0x86, 0))
                .again(time(1), Field.uint8(HEART_RATE, 141))
                .bytes();

        Recording recording = only(file);
        assertEquals("running", recording.sport());
        assertEquals(List.of(140.0, 141.0), column(recording.samples(), Quantity.HEART_RATE));
        assertEquals(List.of(), recording.repairs());
    }

    @Test
    void messageWithoutAnyFieldIsStridenOver() {
        byte[] file = activity()
                .message(MesgNum.RECORD)
                .message(MesgNum.RECORD, time(0), Field.uint8(HEART_RATE, 140))
                .bytes();

        assertEquals(List.of(140.0), column(onlySamples(file), Quantity.HEART_RATE));
    }

    @Test
    void typeThatDoesNotExistIsAbsent() {
        byte[] file = activity()
                .message(MesgNum.RECORD, time(0), new Field(DISTANCE, 4, 0x1f, 100), Field.uint8(HEART_RATE, 140))
                .bytes();

        Samples samples = onlySamples(file);
        assertEquals(Double.NaN, samples.value(Quantity.DISTANCE, 0));
        assertEquals(140, samples.value(Quantity.HEART_RATE, 0));
    }

    @ParameterizedTest
    @CsvSource({"2, 0x84, 100", "1, 0x02, 100", "4, 0x85, 100", "4, 0x86, 100", "8, 0x86, 100"})
    void numbersOfOtherTypesThanInTheProfileAreWhatTheDecoderMakesOfThem(int size, String type, long value) {
        byte[] file = activity()
                .message(MesgNum.RECORD, time(0), new Field(DISTANCE, size, Integer.decode(type), value))
                .bytes();

        assertSameSamples(reference(file), onlySamples(file));
    }

    @Test
    void speedOfOldDevicesStandsInForAnInvalidNewOne() {
        byte[] file = activity()
                .message(
                        MesgNum.RECORD,
                        time(0),
                        Field.uint16(SPEED, 2500),
                        Field.uint32(RecordMesg.EnhancedSpeedFieldNum, 0xffff_ffffL))
                .again(time(1), Field.uint16(SPEED, 2500), Field.uint32(RecordMesg.EnhancedSpeedFieldNum, 2600))
                .bytes();

        assertEquals(List.of(2.5, 2.6), column(onlySamples(file), Quantity.SPEED));
        assertSameSamples(reference(file), onlySamples(file));
    }

    @Test
    void altitudeHasItsOffsetAndMayBeBelowTheSea() {
        byte[] file = activity()
                .message(MesgNum.RECORD, time(0), Field.uint16(RecordMesg.AltitudeFieldNum, 2400))
                .again(time(1), Field.uint16(RecordMesg.AltitudeFieldNum, 3000))
                .bytes();

        assertEquals(List.of(-20.0, 100.0), column(onlySamples(file), Quantity.ALTITUDE));
    }

    @Test
    void groundContactBalanceOfZeroWasNotMeasured() {
        byte[] file = activity()
                .message(MesgNum.RECORD, time(0), Field.uint16(RecordMesg.StanceTimeBalanceFieldNum, 0))
                .again(time(1), Field.uint16(RecordMesg.StanceTimeBalanceFieldNum, 4970))
                .bytes();

        assertEquals(List.of(Double.NaN, 49.7), column(onlySamples(file), Quantity.STANCE_TIME_BALANCE));
    }

    /** The SDK's decoder adds compressed distances up, also over the parts of a chain if it is used again. */
    @Test
    void compressedDistanceIsAddedUpForEachPartOfAChain() {
        RawFit file = activity().message(MesgNum.RECORD, time(0), Field.bytes(8, 3, packed(250, 0)));
        for (int second = 1; second <= 300; second++) {
            file.again(time(second), Field.bytes(8, 3, packed(250, 40L * second)));
        }
        byte[] part = file.bytes();

        FitContent content = new FitReader(ZoneOffset.UTC).read("a.fit", FitFixture.joined(part, part));
        assertEquals(2, content.recordings().size());
        for (Recording recording : content.recordings()) {
            assertEquals(750, recording.samples().value(Quantity.DISTANCE, 300), 0.001);
            assertEquals(2.5, recording.samples().value(Quantity.SPEED, 300), 0.001);
        }
    }

    /** Speed in hundredths and distance in sixteenths, 12 bits each. */
    private static long packed(long speed, long distance) {
        return speed | ((distance & 0xfff) << 12);
    }

    @Test
    void laterFileIdIsDebris() {
        byte[] file = activity()
                .message(MesgNum.RECORD, time(0), Field.uint32(DISTANCE, 100))
                .message(MesgNum.FILE_ID, Field.enumeration(0, 0))
                .bytes();

        assertEquals(1, only(file).samples().size());
    }

    @Test
    void summaryMessageThatMakesTheDecoderThrowIsSkippedAndNamed() {
        byte[] file = activity()
                .message(
                        MesgNum.SESSION,
                        Field.enumeration(SessionMesg.SportFieldNum, 1),
                        new Field(9, 4, 0x07, 0x414141))
                .message(MesgNum.RECORD, time(0), Field.uint32(DISTANCE, 100))
                .bytes();

        Recording recording = only(file);
        assertEquals(1, recording.samples().size());
        assertEquals(Repair.Code.MESSAGE_SKIPPED, recording.repairs().get(0).code());
        assertTrue(recording.repairs().get(0).byteOffset().isPresent());
    }

    @Test
    void hugeSizesInAHeaderTakeNoMemory() {
        byte[] file = activity()
                .message(MesgNum.RECORD, time(0), Field.uint32(DISTANCE, 100))
                .bytes();
        file[4] = file[5] = file[6] = file[7] = (byte) 0xff;

        Recording recording = only(file);
        assertEquals(Repair.Code.WRONG_SIZE, recording.repairs().get(0).code());
        assertFalse(recording.samples().size() == 0);
    }

    private static RawFit activity() {
        return new RawFit().message(MesgNum.FILE_ID, Field.enumeration(0, 4));
    }

    private static Field time(long second) {
        return Field.uint32(RecordMesg.TimestampFieldNum, START_SECONDS + second);
    }

    private static int[] bigEndian(long value, int size) {
        return IntStream.range(0, size)
                .map(i -> (int) (value >> (8 * (size - 1 - i))) & 0xff)
                .toArray();
    }

    private static Recording only(byte[] file) {
        FitContent content = new FitReader(ZoneOffset.UTC).read("a.fit", file);
        assertEquals(List.of(), content.leftOut());
        assertEquals(1, content.recordings().size());
        return content.recordings().get(0);
    }

    private static Samples onlySamples(byte[] file) {
        return only(file).samples();
    }

    private static Samples reference(byte[] file) {
        return ReferenceReader.read("a.fit", file).get(0).samples();
    }

    private static List<Double> column(Samples samples, Quantity quantity) {
        return IntStream.range(0, samples.size())
                .mapToObj(i -> samples.value(quantity, i))
                .toList();
    }

    private static void assertSameSamples(Samples expected, Samples actual) {
        assertEquals(expected.size(), actual.size());
        for (Quantity quantity : Quantity.values()) {
            assertEquals(column(expected, quantity), column(actual, quantity), quantity::name);
        }
    }
}
