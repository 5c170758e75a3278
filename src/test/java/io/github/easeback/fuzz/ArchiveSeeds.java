package io.github.easeback.fuzz;

import io.github.easeback.input.RawZip;
import io.github.easeback.input.RawZip.Sizes;
import io.github.easeback.internal.fit.FitFixture;
import io.github.easeback.internal.fit.FitSeeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small archives, one for each way in which files can be packed. A fuzzer starts from them. */
final class ArchiveSeeds {

    private static final byte[] GPX = utf8("<gpx><trk><type>running</type><trkseg>"
            + "<trkpt lat=\"50\" lon=\"8\"><time>2026-05-04T05:00:00Z</time></trkpt>".repeat(2)
            + "</trkseg></trk></gpx>");

    private static final byte[] TCX =
            utf8("<TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Id>2026-05-04T05:00:00Z</Id>"
                    + "<Lap StartTime=\"2026-05-04T05:00:00Z\"><TotalTimeSeconds>1800</TotalTimeSeconds>"
                    + "<DistanceMeters>5000</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>");

    private static final byte[] APPLE =
            utf8("<!DOCTYPE HealthData [<!ELEMENT HealthData (Workout)*>]><HealthData><Workout"
                    + " workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\" durationUnit=\"min\""
                    + " totalDistance=\"5\" totalDistanceUnit=\"km\" startDate=\"2026-05-04 07:00:00 +0200\""
                    + " endDate=\"2026-05-04 07:30:00 +0200\"/></HealthData>");

    private static final byte[] GOOGLE = utf8("{\"fitnessActivity\":\"running\",\"startTime\":\"2026-05-04T05:00:00Z\","
            + "\"endTime\":\"2026-05-04T05:30:00Z\","
            + "\"aggregate\":[{\"metricName\":\"com.google.distance.delta\",\"floatValue\":5000}]}");

    private static final byte[] STRAVA =
            utf8("Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n"
                    + "1,\"May 4, 2026, 5:00:00 AM\",\"a \"\"run\"\"\",Run,1800,5.0,activities/1.gpx\n");

    private ArchiveSeeds() {}

    /** The archives by what is special about them. */
    static Map<String, byte[]> all() {
        byte[] fit = FitSeeds.littleEndian();
        byte[] gzip = gzip(fit);
        byte[] strava = zip(ZipEntry.DEFLATED, "activities/1.fit.gz", gzip);
        byte[] stored = zip(ZipEntry.STORED, "a.fit", fit);
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("plain", fit);
        seeds.put("gzip", gzip);
        seeds.put("gzip in gzip", gzip(gzip));
        seeds.put("deflated", zip(ZipEntry.DEFLATED, "a.fit", fit));
        seeds.put("stored", stored);
        seeds.put("gzip in zip", strava);
        seeds.put("zip in zip", zip(ZipEntry.STORED, "Part1.zip", stored));
        seeds.put("gzip in stored zip", zip(ZipEntry.STORED, "a.fit.gz", gzip));
        seeds.put("too deep", zip(ZipEntry.STORED, "a", zip(ZipEntry.STORED, "b", zip(ZipEntry.STORED, "c", gzip))));
        seeds.put("zip in gzip", gzip(strava));
        seeds.put("folders and other files", mixed(fit));
        seeds.put("no entries", mixed());
        seeds.put("cut off", Arrays.copyOf(strava, strava.length - 30));
        seeds.put("gzip cut off", Arrays.copyOf(gzip, gzip.length - 4));
        seeds.put("two gzip members", FitFixture.joined(gzip, gzip));
        seeds.put("long", mixed(fit, gzip, stored, strava));
        seeds.put("zeros", gzip(new byte[1 << 16]));
        seeds.putAll(unusual(fit));
        seeds.put("gpx", GPX);
        seeds.put("gpx in gzip", gzip(GPX));
        seeds.put("tcx", TCX);
        seeds.put("apple health", APPLE);
        seeds.put("google fit", GOOGLE);
        seeds.put("list of activities", STRAVA);
        seeds.put("list of activities in zip", zip(ZipEntry.DEFLATED, "activities.csv", STRAVA));
        return seeds;
    }

    /** Each by its directory, and in a row inside of another archive. */
    private static Map<String, byte[]> unusual(byte[] fit) {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        for (Sizes sizes : Sizes.values()) {
            byte[] mixed = RawZip.of(
                    RawZip.file("a\\", new byte[0]).sized(sizes),
                    RawZip.file("a.fit", fit).sized(sizes),
                    RawZip.file("a.fit", fit).by(12),
                    RawZip.file("b.fit", fit).encrypted(),
                    RawZip.file("c.fit", fit).by(RawZip.STORED).sized(sizes));
            seeds.put("sizes " + sizes, mixed);
            seeds.put("sizes in a row " + sizes, zip(ZipEntry.STORED, "inner.zip", mixed));
        }
        seeds.put("large end", RawZip.zip64(RawZip.file("a.fit", fit)));
        return seeds;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(int method, String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, method, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] mixed(byte[]... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i++) {
                put(zip, ZipEntry.STORED, "fit" + i + "/", new byte[0]);
                put(zip, ZipEntry.DEFLATED, "__MACOSX/._" + i, new byte[] {1});
                put(zip, ZipEntry.DEFLATED, "activities" + i + ".csv", "id".getBytes(StandardCharsets.UTF_8));
                put(zip, ZipEntry.STORED, "../läufe " + i, files[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, int method, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
