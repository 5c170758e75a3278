package io.github.easeback.cli;

import io.github.easeback.input.ReadingMemory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32C;

/**
 * Readings as the bytes of a cache file, and what is asked and added meanwhile. The file begins with a line that names its format and the version of the program, and has a checksum of all that follows: for each reading a
 * line with the lengths of its two texts, and these, in UTF-8. A file that is not whole, or of another version, holds nothing.
 */
final class CachedReadings implements ReadingMemory {

    private static final String FORMAT = "easeback-cache 1 ";
    private static final int LONGEST_HEAD = 400;

    private final String edition;
    private final byte[] bytes;
    private final Map<String, Place> old = new HashMap<>();
    private final ConcurrentMap<String, Reading> used = new ConcurrentHashMap<>();
    private volatile boolean hasNews;

    /** Where a reading lies in the file. */
    private record Place(int offset, int length) {}

    /** A reading: a part of the bytes of a file, or all of its own. */
    private static final class Reading {

        private final byte[] bytes;
        private final Place place;

        Reading(byte[] bytes, Place place) {
            this.bytes = bytes;
            this.place = place;
        }

        static Reading of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Reading(bytes, new Place(0, bytes.length));
        }

        String text() {
            return new String(bytes, place.offset(), place.length(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Takes the bytes of a file.
     *
     * @param edition what tells this version of the program from others; one line
     * @param bytes the file; none if there is none
     */
    CachedReadings(String edition, byte[] bytes) {
        this.edition = edition;
        this.bytes = bytes;
        int start = endOfLine(0) + 1;
        if (start > 0 && head(checksum(start)).equals(text(0, start))) {
            index(start);
        }
    }

    private String head(long checksum) {
        return FORMAT + Long.toHexString(checksum) + " " + edition + "\n";
    }

    private long checksum(int start) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, start, bytes.length - start);
        return checksum.getValue();
    }

    /** The end of a line that begins somewhere; -1 if it is longer than any. */
    private int endOfLine(int start) {
        int most = Math.min(bytes.length, start + LONGEST_HEAD);
        for (int i = start; i < most; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The checksum says that all is as it was written; that it was written by this program, nobody says. */
    private void index(int start) {
        try {
            int next = start;
            while (next < bytes.length) {
                int end = endOfLine(next);
                String[] lengths = text(next, end).split(" ", 2);
                int reading = end + 1 + Integer.parseUnsignedInt(lengths[0]);
                next = reading + Integer.parseUnsignedInt(lengths[1]);
                old.put(text(end + 1, reading), new Place(reading, next - reading));
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            old.clear();
        }
    }

    @Override
    public Optional<String> recall(String file) {
        return Optional.ofNullable(old.get(file)).map(place -> {
            Reading reading = new Reading(bytes, place);
            used.put(file, reading);
            return reading.text();
        });
    }

    @Override
    public void remember(String file, String reading) {
        hasNews = true;
        used.put(file, Reading.of(reading));
    }

    /** Whether the file has to be written: something was read anew, or some of it is not asked for any more. */
    boolean isChanged() {
        return hasNews || used.size() < old.size();
    }

    /** A whole file of all that was asked for or added; what nobody asked for is of files that are gone. */
    byte[] toBytes() {
        ByteArrayOutputStream body = new ByteArrayOutputStream(bytes.length + (1 << 16));
        used.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
            Place place = entry.getValue().place;
            body.writeBytes((name.length + " " + place.length() + "\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(name);
            body.write(entry.getValue().bytes, place.offset(), place.length());
        });
        CRC32C checksum = new CRC32C();
        byte[] all = body.toByteArray();
        checksum.update(all, 0, all.length);
        ByteArrayOutputStream file = new ByteArrayOutputStream(all.length + LONGEST_HEAD);
        file.writeBytes(head(checksum.getValue()).getBytes(StandardCharsets.UTF_8));
        file.writeBytes(all);
        return file.toByteArray();
    }
}
