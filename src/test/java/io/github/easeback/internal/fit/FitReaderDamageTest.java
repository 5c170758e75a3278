package io.github.easeback.internal.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.EventType;
import com.garmin.fit.LapMesg;
import com.garmin.fit.MesgNum;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import io.github.easeback.InWords;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader says of files that were cut off, changed or never finished. */
class FitReaderDamageTest {

    private static final Instant START = Instant.parse("2025-07-05T23:44:00Z");
    private static final FitReader READER = new FitReader(ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.9})
    void samplesBeforeACutAreReadAndTheCutIsNamed(double share) {
        byte[] file = longRun();
        int length = (int) (share * file.length);

        Recording recording = onlyRecording(FitFixture.cutOff(file, length));
        assertEquals(Optional.empty(), recording.summary());
        assertEquals("running", recording.sport());
        assertEquals(0, recording.samples().value(Quantity.DISTANCE, 0));
        assertTrue(recording.samples().size() > 10 && recording.samples().size() <= 101);
        assertRepair(Repair.Code.TRUNCATED, length, recording);
    }

    @Test
    void sportOfALapStandsInForTheSessionBehindACut() {
        byte[] file = FitFixture.activity(START)
                .samples(0, 100, 1, 2.5)
                .with(lap(Sport.RUNNING))
                .samples(101, 200, 1, 2.5)
                .session(Sport.RUNNING, 0, 200, 500)
                .bytes();

        Recording recording = onlyRecording(FitFixture.cutOff(file, file.length - 100));
        assertEquals("running", recording.sport());
    }

    @Test
    void fileCutOffBeforeItsFirstSampleTellsWhenItWasCreated() {
        byte[] file =
                FitFixture.activity(START).sport(Sport.RUNNING, SubSport.TRAIL).bytes();

        LeftOut entry = onlyLeftOut(FitFixture.cutOff(file, file.length - 3));
        assertEquals(LeftOut.Code.DAMAGED, entry.code());
        assertEquals(Optional.of(LocalDate.parse("2025-07-05")), entry.date());
    }

    @Test
    void fileCutOffInItsFirstMessageTellsNoStart() {
        LeftOut entry = onlyLeftOut(FitFixture.cutOff(longRun(), 20));

        assertEquals(LeftOut.Code.DAMAGED, entry.code());
        assertEquals(OptionalLong.of(20), entry.byteOffset());
        assertEquals(Optional.empty(), entry.date());
    }

    @Test
    void runWithAWrongChecksumIsReadAndNamed() {
        byte[] file = longRun();

        Recording recording = onlyRecording(FitFixture.withWrongChecksum(file));
        assertEquals(
                OptionalDouble.of(1000),
                recording.summary().orElseThrow().totals().distanceMetres());
        assertRepair(Repair.Code.CHECKSUM, file.length - 2, recording);
    }

    @Test
    void runWithoutAChecksumIsReadAndNamed() {
        byte[] file = longRun();

        Recording recording = onlyRecording(FitFixture.cutOff(file, file.length - 2));
        assertEquals(
                OptionalDouble.of(1000),
                recording.summary().orElseThrow().totals().distanceMetres());
        assertRepair(Repair.Code.CHECKSUM, file.length - 2, recording);
    }

    @Test
    void changedByteInTheDataIsAWrongChecksum() {
        byte[] file = longRun();

        Recording recording = onlyRecording(FitFixture.flipped(file, file.length / 2));
        assertEquals(101, recording.samples().size());
        assertRepair(Repair.Code.CHECKSUM, file.length - 2, recording);
    }

    @Test
    void fileThatWasNeverFinishedIsReadToItsEnd() {
        Recording recording = onlyRecording(FitFixture.unfinished(longRun()));

        assertEquals(101, recording.samples().size());
        assertEquals(
                OptionalDouble.of(1000),
                recording.summary().orElseThrow().totals().distanceMetres());
        assertRepair(Repair.Code.UNFINISHED, 4, recording);
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, -10, -1, 1, 10, 1000})
    void fileWithAWrongSizeInItsHeaderIsReadToItsTrueEnd(int difference) {
        Recording recording = onlyRecording(FitFixture.withSize(longRun(), difference));

        assertEquals(101, recording.samples().size());
        assertEquals(
                OptionalDouble.of(1000),
                recording.summary().orElseThrow().totals().distanceMetres());
        assertRepair(Repair.Code.WRONG_SIZE, 4, recording);
    }

    @Test
    void bytesAfterTheDataAreIgnoredAndNamed() {
        byte[] file = longRun();

        Recording recording = onlyRecording(FitFixture.joined(file, new byte[3]));
        assertEquals("a.fit", recording.source());
        assertRepair(Repair.Code.TRAILING_BYTES, file.length, recording);
    }

    @Test
    void partsAreFoundBehindBytesThatAreNone() {
        byte[] later = FitFixture.run(START.plusSeconds(7200), 3000, 1200).bytes();

        FitContent content = READER.read("a.fit", FitFixture.joined(longRun(), new byte[40], later));
        assertEquals(2, content.recordings().size());
        assertEquals(
                List.of(Repair.Code.TRAILING_BYTES), codes(content.recordings().get(0)));
        assertEquals(List.of(), codes(content.recordings().get(1)));
    }

    @Test
    void chainWithACutOffPartGivesBothRuns() {
        byte[] file = longRun();
        byte[] chain = FitFixture.joined(file, FitFixture.cutOff(file, 700));

        FitContent content = READER.read("a.fit", chain);
        assertEquals(List.of(), content.leftOut());
        assertEquals(List.of(), codes(content.recordings().get(0)));
        assertEquals("a.fit#2", content.recordings().get(1).source());
        assertRepair(Repair.Code.TRUNCATED, chain.length, content.recordings().get(1));
    }

    @Test
    void partBehindACutOffOneIsFound() {
        byte[] file = longRun();
        byte[] later = FitFixture.run(START.plusSeconds(7200), 3000, 1200).bytes();

        FitContent content = READER.read("a.fit", FitFixture.joined(FitFixture.cutOff(file, 700), later));
        assertEquals(List.of(), content.leftOut());
        assertRepair(Repair.Code.TRUNCATED, 700, content.recordings().get(0));
        assertEquals(
                OptionalDouble.of(3000),
                content.recordings().get(1).summary().orElseThrow().totals().distanceMetres());
        assertEquals(List.of(), codes(content.recordings().get(1)));
    }

    @Test
    void repairOfOnePartIsNotThatOfTheNext() {
        byte[] later = FitFixture.run(START.plusSeconds(7200), 3000, 1200).bytes();

        FitContent content = READER.read("a.fit", FitFixture.joined(FitFixture.withWrongChecksum(longRun()), later));
        assertEquals(List.of(), content.leftOut());
        assertEquals(List.of(Repair.Code.CHECKSUM), codes(content.recordings().get(0)));
        assertEquals(List.of(), codes(content.recordings().get(1)));
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "255, 200", "0, 700", "165, 333"})
    void sessionBehindAHoleIsRead(int filling, int size) {
        byte[] file = longRun();
        byte[] hole = file.clone();
        Arrays.fill(hole, 800, 800 + size, (byte) filling);

        Recording recording = onlyRecording(hole);
        assertEquals(
                OptionalDouble.of(1000),
                recording.summary().orElseThrow().totals().distanceMetres());
        assertFalse(recording.repairs().isEmpty());
    }

    @Test
    void messageWithoutADefinitionIsAGap() {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                .message(MesgNum.RECORD, RawFit.Field.uint32(253, fitSeconds(1)), RawFit.Field.uint32(5, 100))
                .anything(0x05, 0x11)
                .again(RawFit.Field.uint32(253, fitSeconds(2)), RawFit.Field.uint32(5, 200))
                .again(RawFit.Field.uint32(253, fitSeconds(3)), RawFit.Field.uint32(5, 300))
                .bytes();

        Recording recording = onlyRecording(file);
        assertEquals(3, recording.samples().size());
        assertEquals(3, recording.samples().value(Quantity.DISTANCE, 2));
        assertEquals(List.of(Repair.Code.GAP), codes(recording));
    }

    /** Definitions look like proof that messages go on, and cost nothing to write. */
    @Test
    void chainOfDefinitionsBehindAFaultIsNotWalkedFromEachOffset() {
        RawFit file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                .anything(0x05);
        for (int i = 0; i < 100_000; i++) {
            file.anything(0x40, 0, 0, 0xff, 0, 0);
        }

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> onlyLeftOut(file.bytes()));
    }

    @Test
    void damagedPartDoesNotReachIntoTheNext() {
        byte[] file = longRun();
        byte[] cut = FitFixture.withSize(FitFixture.cutOff(file, 700), 2 * file.length);

        FitContent content = READER.read("a.fit", FitFixture.joined(cut, file, file));
        assertEquals(3, content.recordings().size());
        assertTrue(content.recordings().get(0).samples().size() < 101);
        assertEquals(List.of(), codes(content.recordings().get(1)));
    }

    @Test
    void filesBehindTooManyInAChainAreListed() {
        byte[] part = FitFixture.run(START, 5000, 1800).bytes();
        byte[][] parts = new byte[1001][];
        Arrays.fill(parts, part);

        FitContent content = READER.read("a.fit", FitFixture.joined(parts));
        assertEquals(1000, content.recordings().size());
        assertEquals(LeftOut.Code.TOO_LARGE, only(content.leftOut()).code());
        assertEquals(
                OptionalLong.of(1000L * part.length), only(content.leftOut()).byteOffset());
    }

    @Test
    void moreSessionsThanAreReadAreNamed() {
        FitFixture file = FitFixture.activity(START);
        for (int i = 0; i < 101; i++) {
            file.session(Sport.RUNNING, 60L * i, 60L * i + 60, 150);
        }

        FitContent content = READER.read("a.fit", file.bytes());
        assertEquals(100, content.recordings().size());
        assertEquals(
                List.of(Repair.Code.MESSAGE_SKIPPED), codes(content.recordings().get(0)));
    }

    @Test
    void changedTypeOfADamagedFileDoesNotHideItsSession() {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 6))
                .message(
                        MesgNum.SESSION,
                        RawFit.Field.enumeration(SessionMesg.SportFieldNum, 1),
                        RawFit.Field.uint32(SessionMesg.TotalDistanceFieldNum, 500_000))
                .bytes();

        assertEquals(List.of(), READER.read("a.fit", file).recordings());
        assertEquals(
                "running", onlyRecording(FitFixture.withWrongChecksum(file)).sport());
    }

    @Test
    void newerProtocolIsReadAsTheKnownOne() {
        byte[] file = longRun();
        file[1] = 0x30;

        Recording recording = onlyRecording(file);
        assertEquals(101, recording.samples().size());
        assertEquals(List.of(Repair.Code.NEWER_PROTOCOL, Repair.Code.CHECKSUM), codes(recording));
    }

    @Test
    void randomChangesOfAFileNeverThrow() {
        byte[] good = longRun();
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] file = good.clone();
            for (int change = random.nextInt(5); change >= 0; change--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertAccountedFor(FitFixture.cutOff(file, 1 + random.nextInt(file.length)));
            assertAccountedFor(file);
        }
    }

    @Test
    void randomBytesNeverThrow() {
        Random random = new Random(2);
        byte[] header = FitFixture.cutOff(longRun(), 14);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[1 + random.nextInt(400)];
            random.nextBytes(noise);
            assertAccountedFor(noise);
            assertAccountedFor(FitFixture.joined(header, noise));
        }
    }

    /** Whatever the bytes hold, something is said about them. */
    private static void assertAccountedFor(byte[] bytes) {
        FitContent content = READER.read("a.fit", bytes);
        assertFalse(content.recordings().isEmpty() && content.leftOut().isEmpty(), "Nothing is said of the file");
    }

    private static byte[] longRun() {
        return FitFixture.activity(START)
                .sport(Sport.RUNNING, SubSport.GENERIC)
                .timer(0, EventType.START)
                .samples(0, 400, 4, 2.5)
                .timer(400, EventType.STOP_ALL)
                .session(Sport.RUNNING, 0, 400, 1000)
                .bytes();
    }

    private static LapMesg lap(Sport sport) {
        LapMesg lap = new LapMesg();
        lap.setSport(sport);
        return lap;
    }

    private static long fitSeconds(long second) {
        return FitFixture.activity(START).at(second).getTimestamp();
    }

    private static LeftOut onlyLeftOut(byte[] bytes) {
        FitContent content = READER.read("a.fit", bytes);
        assertEquals(List.of(), content.recordings());
        return only(content.leftOut());
    }

    private static Recording onlyRecording(byte[] bytes) {
        FitContent content = READER.read("a.fit", bytes);
        assertEquals(List.of(), content.leftOut());
        return only(content.recordings());
    }

    private static void assertRepair(Repair.Code code, long offset, Recording recording) {
        Repair repair = only(recording.repairs());
        assertEquals(code, repair.code());
        assertEquals(OptionalLong.of(offset), repair.byteOffset());
        assertEquals(recording.source(), repair.source());
        assertTrue(InWords.english(repair.message()).endsWith("."), repair::toString);
    }

    private static List<Repair.Code> codes(Recording recording) {
        return recording.repairs().stream().map(Repair::code).toList();
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), () -> "Expected one entry, found " + list);
        return list.get(0);
    }

    /** A file may declare a text where a number is expected; the SDK's getters throw a ClassCastException then. */
    @ParameterizedTest
    @CsvSource({"9", "2", "7", "5"})
    void sessionFieldOfTheWrongTypeIsAFaultOfTheFile(int field) {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4))
                .message(
                        MesgNum.SESSION,
                        RawFit.Field.enumeration(SessionMesg.SportFieldNum, 1),
                        new RawFit.Field(field, 4, 0x07, 0x00414141))
                .bytes();

        FitContent content = new FitReader(ZoneOffset.UTC).read("a.fit", file);

        assertTrue(content.recordings().size() + content.leftOut().size() > 0);
        new FitReader(ZoneOffset.UTC).read("a.fit", FitFixture.withWrongChecksum(file));
    }

    @Test
    void serialNumberOfTheWrongTypeIsAFaultOfTheFile() {
        byte[] file = new RawFit()
                .message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4), new RawFit.Field(3, 4, 0x07, 0x00414141))
                .bytes();

        assertEquals(
                1, new FitReader(ZoneOffset.UTC).read("a.fit", file).leftOut().size());
    }
}
