package io.github.easeback.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.EventType;
import com.garmin.fit.MesgNum;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Recording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    @ValueSource(doubles = {0.3, 0.5, 0.9, 0.999})
    void fileCutOffInTheMiddleIsListedWithItsOffset(double share) {
        byte[] file = longRun();
        int length = (int) (share * file.length);

        LeftOut entry = onlyLeftOut(FitFixture.cutOff(file, length));
        assertEquals(LeftOutCode.DAMAGED, entry.code());
        assertEquals(OptionalLong.of(length), entry.byteOffset());
    }

    @Test
    void cutOffFileStillTellsTheLocalTimeOfItsFirstSample() {
        byte[] file = FitFixture.activity(START).samples(60, 460, 4, 2.5).bytes();

        LeftOut entry = only(new FitReader(ZoneId.of("Europe/Berlin"))
                .read("a.fit", FitFixture.cutOff(file, file.length / 2))
                .leftOut());
        assertEquals(Optional.of(LocalDate.parse("2025-07-06")), entry.date());
    }

    @Test
    void fileCutOffBeforeItsFirstSampleTellsWhenItWasCreated() {
        byte[] file =
                FitFixture.activity(START).sport(Sport.RUNNING, SubSport.TRAIL).bytes();

        LeftOut entry = onlyLeftOut(FitFixture.cutOff(file, file.length - 3));
        assertEquals(Optional.of(LocalDate.parse("2025-07-05")), entry.date());
    }

    @Test
    void fileCutOffInItsFirstMessageTellsNoStart() {
        LeftOut entry = onlyLeftOut(FitFixture.cutOff(longRun(), 20));

        assertEquals(LeftOutCode.DAMAGED, entry.code());
        assertEquals(OptionalLong.of(20), entry.byteOffset());
        assertEquals(Optional.empty(), entry.date());
    }

    @Test
    void wrongChecksumIsDamageAtTheEnd() {
        byte[] file = longRun();

        LeftOut entry = onlyLeftOut(FitFixture.withWrongChecksum(file));
        long offset = entry.byteOffset().orElseThrow();
        assertEquals(LeftOutCode.DAMAGED, entry.code());
        assertTrue(offset >= file.length - 2 && offset <= file.length, "The checksum is at the end, not at " + offset);
        assertTrue(entry.message().contains("checksum"), entry.message());
    }

    @Test
    void damagedFileTellsTheLocalStartOfItsOwnLocalTime() {
        byte[] file = FitFixture.run(START, 5000, 1800)
                .endsAt(1800, ZoneOffset.ofHours(2))
                .bytes();

        assertEquals(
                Optional.of(LocalDate.parse("2025-07-06")),
                onlyLeftOut(FitFixture.withWrongChecksum(file)).date());
    }

    @Test
    void changedByteInTheDataIsDamage() {
        byte[] file = longRun();

        assertEquals(
                LeftOutCode.DAMAGED,
                onlyLeftOut(FitFixture.flipped(file, file.length / 2)).code());
    }

    @Test
    void fileThatWasNeverFinishedIsDamagedAtTheSizeInItsHeader() {
        LeftOut entry = onlyLeftOut(FitFixture.unfinished(longRun()));

        assertEquals(LeftOutCode.DAMAGED, entry.code());
        assertEquals(OptionalLong.of(4), entry.byteOffset());
    }

    @Test
    void bytesAfterTheDataAreListedAndTheRunIsRead() {
        byte[] file = longRun();

        FitContent content = READER.read("a.fit", FitFixture.joined(file, new byte[3]));
        LeftOut entry = only(content.leftOut());
        assertEquals("a.fit", only(content).source());
        assertEquals(LeftOutCode.TRAILING_BYTES, entry.code());
        assertEquals(OptionalLong.of(file.length), entry.byteOffset());
    }

    @Test
    void runBeforeACutOffPartOfAChainIsRead() {
        byte[] file = longRun();
        byte[] chain = FitFixture.joined(file, FitFixture.cutOff(file, 100));

        FitContent content = READER.read("a.fit", chain);
        assertEquals("a.fit", only(content).source());
        assertEquals(LeftOutCode.DAMAGED, only(content.leftOut()).code());
        assertEquals(OptionalLong.of(chain.length), only(content.leftOut()).byteOffset());
    }

    @Test
    void runAfterADamagedPartOfAChainIsRead() {
        byte[] later = FitFixture.run(START.plusSeconds(7200), 3000, 1200).bytes();

        FitContent content = READER.read("a.fit", FitFixture.joined(FitFixture.withWrongChecksum(longRun()), later));
        assertEquals(
                OptionalDouble.of(3000), only(content).summary().orElseThrow().distanceMetres());
        assertEquals(LeftOutCode.DAMAGED, only(content.leftOut()).code());
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
