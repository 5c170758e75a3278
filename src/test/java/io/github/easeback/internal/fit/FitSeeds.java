package io.github.easeback.internal.fit;

import com.garmin.fit.CRC16;
import com.garmin.fit.DeveloperDataIdMesg;
import com.garmin.fit.DeveloperField;
import com.garmin.fit.EventType;
import com.garmin.fit.FieldDescriptionMesg;
import com.garmin.fit.File;
import com.garmin.fit.FitBaseType;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small FIT files, one for each way in which files differ. A fuzzer starts from them. */
public final class FitSeeds {

    private static final Instant START = Instant.parse("2026-05-04T06:00:00Z");
    private static final int SHORT_HEADER = 12;
    private static final int LONG_HEADER = 14;

    private FitSeeds() {}

    /** The files by what is special about them. */
    public static Map<String, byte[]> all() {
        byte[] run = run();
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("big endian", run);
        seeds.put("little endian", littleEndian());
        seeds.put("header of 12 bytes", withHeader(SHORT_HEADER, Arrays.copyOfRange(run, LONG_HEADER, run.length - 2)));
        seeds.put("developer fields", developerFields());
        seeds.put("compressed timestamps", compressedTimestamps());
        seeds.put("compressed distances", compressedDistances());
        seeds.put("texts and arrays", textsAndArrays());
        seeds.put("chained", FitFixture.joined(littleEndian(), compressedTimestamps(), littleEndian()));
        seeds.put("several sessions", severalSessions());
        seeds.put(
                "no session", FitFixture.activity(START).samples(0, 40, 4, 2.5).bytes());
        seeds.put("no type", FitFixture.untyped(START).samples(0, 8, 4, 2.5).bytes());
        seeds.put("settings", FitFixture.ofType(File.SETTINGS, START).bytes());
        seeds.put("cut off", FitFixture.cutOff(run, run.length * 2 / 3));
        seeds.put("wrong checksum", FitFixture.withWrongChecksum(littleEndian()));
        seeds.put("never finished", FitFixture.unfinished(littleEndian()));
        seeds.put("bytes at the end", FitFixture.joined(littleEndian(), new byte[20]));
        seeds.put("hole of zeros", withHole(run));
        // A fuzzer makes inputs up to the size of its longest seed.
        seeds.put("long", FitFixture.joined(littleEndian(), longRun(), severalSessions()));
        return seeds;
    }

    private static byte[] run() {
        return FitFixture.activity(START)
                .sport(Sport.RUNNING, SubSport.TRAIL)
                .timer(0, EventType.START)
                .samples(0, 40, 4, 2.5)
                .timer(40, EventType.STOP_ALL)
                .timer(60, EventType.START)
                .samples(60, 100, 4, 2.5)
                .timer(100, EventType.STOP_ALL)
                .session(Sport.RUNNING, 0, 100, 250)
                .endsAt(100, ZoneOffset.ofHours(2))
                .bytes();
    }

    private static byte[] longRun() {
        return FitFixture.activity(START)
                .samples(0, 400, 4, 2.5)
                .session(Sport.RUNNING, 0, 400, 1000)
                .bytes();
    }

    /** A short run as watches write it. */
    public static byte[] littleEndian() {
        RawFit file = new RawFit().message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4));
        for (int second = 0; second < 5; second++) {
            file.message(
                    MesgNum.RECORD,
                    RawFit.Field.uint32(RecordMesg.TimestampFieldNum, fitSecond(second)),
                    RawFit.Field.uint32(RecordMesg.DistanceFieldNum, 250L * second),
                    RawFit.Field.uint16(RecordMesg.SpeedFieldNum, 2500),
                    RawFit.Field.uint8(RecordMesg.HeartRateFieldNum, 140));
        }
        return file.message(
                        MesgNum.SESSION,
                        RawFit.Field.enumeration(SessionMesg.SportFieldNum, 1),
                        RawFit.Field.uint32(SessionMesg.StartTimeFieldNum, fitSecond(0)),
                        RawFit.Field.uint32(SessionMesg.TotalTimerTimeFieldNum, 4000),
                        RawFit.Field.uint16(SessionMesg.TotalAscentFieldNum, 3))
                .bytes();
    }

    private static byte[] developerFields() {
        DeveloperDataIdMesg developer = new DeveloperDataIdMesg();
        developer.setDeveloperDataIndex((short) 0);
        FieldDescriptionMesg description = new FieldDescriptionMesg();
        description.setDeveloperDataIndex((short) 0);
        description.setFieldDefinitionNumber((short) 0);
        description.setFitBaseTypeId(FitBaseType.SINT8);
        description.setFieldName(0, "back");
        description.setUnits(0, "pain");
        FitFixture file = FitFixture.activity(START).with(developer).with(description);
        for (int second = 0; second < 5; second++) {
            RecordMesg sample = new RecordMesg();
            sample.setTimestamp(file.at(second));
            DeveloperField pain = new DeveloperField(description, developer);
            pain.setValue((byte) second);
            sample.addDeveloperField(pain);
            file.with(sample);
        }
        return file.session(Sport.RUNNING, 0, 1800, 5000).bytes();
    }

    /** One sample with its time, and others that only count the seconds since then in their headers. */
    private static byte[] compressedTimestamps() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        hex(data, "40 00 00 0000 01 000100", "00 04");
        hex(data, "41 00 00 1400 02 fd0486 050486", "01 80b0ab44 00000000");
        hex(data, "42 00 00 1400 01 050486");
        hex(data, "c1 64000000", "c2 c8000000", "df 2c010000", "c0 90010000");
        hex(data, "43 00 00 1200 03 050100 080486 090486", "03 01 10270000 e8030000");
        return withHeader(LONG_HEADER, data.toByteArray());
    }

    /** Speed and distance in three bytes, as the first running watches wrote them; the decoder has to add them up. */
    private static byte[] compressedDistances() {
        RawFit file = new RawFit().message(MesgNum.FILE_ID, RawFit.Field.enumeration(0, 4));
        for (int second = 0; second < 4; second++) {
            file.message(
                    MesgNum.RECORD,
                    RawFit.Field.uint32(RecordMesg.TimestampFieldNum, fitSecond(second)),
                    RawFit.Field.bytes(RecordMesg.CompressedSpeedDistanceFieldNum, 3, 0x2000fa + 0x280000L * second));
        }
        return file.message(MesgNum.SESSION, RawFit.Field.enumeration(SessionMesg.SportFieldNum, 1))
                .bytes();
    }

    private static byte[] textsAndArrays() {
        return new RawFit()
                .message(
                        MesgNum.FILE_ID,
                        RawFit.Field.enumeration(0, 4),
                        new RawFit.Field(8, 5, 0x07, 0x0041414141L),
                        RawFit.Field.uint16(1, 1),
                        RawFit.Field.uint16(2, 3113),
                        new RawFit.Field(3, 4, 0x8c, 1234))
                .message(
                        MesgNum.SESSION,
                        RawFit.Field.enumeration(SessionMesg.SportFieldNum, 1),
                        new RawFit.Field(SessionMesg.StartTimeFieldNum, 8, 0x86, fitSecond(0)),
                        new RawFit.Field(SessionMesg.TotalTimerTimeFieldNum, 4, 0x88, 0x44e10000L),
                        new RawFit.Field(SessionMesg.TotalDistanceFieldNum, 8, 0x89, 0x40b3880000000000L))
                .bytes();
    }

    private static byte[] severalSessions() {
        return FitFixture.activity(START)
                .samples(0, 60, 6, 2.5)
                .session(Sport.SWIMMING, 0, 20, 20)
                .session(Sport.CYCLING, 20, 40, 200)
                .session(Sport.RUNNING, 40, 60, 60)
                .bytes();
    }

    /** Sessions of a day each, over samples that take one byte each: a second later than the last one, in a compressed header. */
    public static byte[] sessionsOverSamples(int sessions, int samples) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        hex(data, "40 00 00 0000 01 000100", "00 04");
        hex(data, "41 00 00 1400 01 fd0486", "01 80b0ab44", "42 00 00 1400 00");
        hex(data, "c1".repeat(samples));
        hex(data, "43 00 00 1200 03 050100 020486 070486", "03 01 80b0ab44 005c2605".repeat(sessions));
        return withHeader(LONG_HEADER, data.toByteArray());
    }

    /** Sessions that take one byte each, and pauses. */
    public static byte[] sessionsOverPauses(int sessions, int pauses) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        hex(data, "40 00 00 0000 01 000100", "00 04");
        hex(data, "41 00 00 1500 03 fd0486 000100 010100");
        hex(data, "01 80b0ab44 00 01 01 80b0ab44 00 00".repeat(pauses));
        hex(data, "42 00 00 1200 00", "02".repeat(sessions));
        return withHeader(LONG_HEADER, data.toByteArray());
    }

    /** The smallest activities one after the other. */
    public static byte[] chainOf(int files) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        hex(data, "40 00 00 0000 01 000100", "00 04");
        byte[][] chain = new byte[files][];
        Arrays.fill(chain, withHeader(LONG_HEADER, data.toByteArray()));
        return FitFixture.joined(chain);
    }

    private static byte[] withHole(byte[] file) {
        byte[] copy = file.clone();
        Arrays.fill(copy, copy.length / 2, copy.length / 2 + 64, (byte) 0);
        return copy;
    }

    private static long fitSecond(long second) {
        return FitFixture.activity(START).at(second).getTimestamp();
    }

    private static void hex(ByteArrayOutputStream out, String... pieces) {
        for (String piece : pieces) {
            out.writeBytes(HexFormat.of().parseHex(piece.replace(" ", "")));
        }
    }

    private static byte[] withHeader(int headerSize, byte[] data) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(headerSize);
        hex(file, "20 0000");
        for (int i = 0; i < 4; i++) {
            file.write(data.length >> (8 * i));
        }
        file.writeBytes(".FIT".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(new byte[headerSize - SHORT_HEADER]);
        file.writeBytes(data);
        CRC16 checksum = new CRC16();
        checksum.update(file.toByteArray(), 0, file.size());
        file.write((int) checksum.getValue());
        file.write((int) (checksum.getValue() >> 8));
        return file.toByteArray();
    }
}
